"""Decree 335/2026 on 2026-11-22 written by hand: the yardstick of `benchmarks/assess.py`.

The polars version gives the same columns as `vnchild.frames.assess`; the numpy version gives
amounts and statuses as numbers. Both are what a good engineer would write for this one law and
this one day: no provision in the data, no other day, no other reading, nothing checked.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import polars as pl

ON = date(2026, 11, 22)
STANDARD = 540_000
DECREE = "Nghị định 335/2026/NĐ-CP"
NAMES = [
    "mother", "father", "abandoned", "adopted", "hiv", "household", "disability",
    "disadvantaged_area", "studying", "received_before_16", "has_income", "care", "marital",
    "children_under_16", "children_studying", "supporter", "facility_eligible",
]  # fmt: skip

Pair: TypeAlias = tuple[pl.Expr, pl.Expr]


def _is(name: str, *values: str) -> Pair:
    mask = pl.col(name) == values[0]
    for value in values[1:]:
        mask |= pl.col(name) == value
    return mask.fill_null(False), mask.fill_null(True)


def _yes(name: str) -> Pair:
    return pl.col(name).fill_null(False), pl.col(name).fill_null(True)


def _no(name: str) -> Pair:
    return (~pl.col(name)).fill_null(False), (~pl.col(name)).fill_null(True)


def _younger(years: int) -> pl.Expr:
    return pl.col("birth_date") > date(ON.year - years, ON.month, ON.day)


def with_polars(frame: pl.DataFrame) -> pl.DataFrame:
    """The result columns, after ``id``."""
    child = _younger(16)
    work = frame.lazy().with_columns(
        pl.when(child & pl.col(c).is_null()).then(0).otherwise(pl.col(c)).alias(c)
        for c in ("children_under_16", "children_studying")
    )
    leaf: dict[str, Pair] = {
        "poor": _is("household", "poor"),
        "low": _is("household", "poor", "near_poor"),
        "hiv": _yes("hiv"),
        "area": _yes("disadvantaged_area"),
        "abandoned": _yes("abandoned"),
        "unadopted": _no("adopted"),
        "severe": _is("disability", "severe"),
        "extreme": _is("disability", "extremely_severe"),
        "studying": _yes("studying"),
        "received": _yes("received_before_16"),
        "unpaid": _no("has_income"),
        "single": _is("marital", "never_married", "widowed", "spouse_missing"),
        "alone": _is("supporter", "none"),
        "unsupported": _is("supporter", "none", "on_allowance"),
        "eligible": _yes("facility_eligible"),
        "inside": _is("care", "facility"),
    }
    for parent in ("mother", "father"):
        for state in ("deceased", "missing", "unidentified", "in_facility", "detained"):
            leaf[f"{parent}_{state}"] = _is(parent, state)
        leaf[f"{parent}_gone"] = _is(parent, "deceased", "missing", "in_facility", "detained")
    work = work.with_columns(
        *(p[0].alias(f"s_{k}") for k, p in leaf.items()),
        *(p[1].alias(f"p_{k}") for k, p in leaf.items()),
        child.alias("child"),
        _younger(4).alias("lt4"),
        _younger(3).alias("lt3"),
        (~_younger(60)).alias("elder"),
        (~_younger(75)).alias("ge75"),
        pl.sum_horizontal("children_under_16", "children_studying").cast(pl.Int64).alias("n"),
        pl.any_horizontal(
            pl.col("children_under_16").is_null(), pl.col("children_studying").is_null()
        ).alias("uncounted"),
    )
    c = pl.col
    groups: list[pl.Expr] = []
    for k in "sp":

        def l(name: str, k: str = k) -> pl.Expr:  # noqa: E743
            return pl.col(f"{k}_{name}")

        some = (c("n") > 0) if k == "s" else (c("n") > 0) | c("uncounted")
        parents = (l("mother_gone") & l("father_gone")) | (
            (l("mother_unidentified") & l("father_gone"))
            | (l("father_unidentified") & l("mother_gone"))
        )
        groups += [
            (c("child") & l("abandoned") & l("unadopted")).alias(f"{k}1a"),
            (c("child") & parents).alias(f"{k}1p"),
            (~c("child") & l("received") & l("studying")).alias(f"{k}2"),
            (c("child") & l("hiv") & l("poor")).alias(f"{k}3"),
            (l("low") & l("single") & some).alias(f"{k}4"),
            (c("elder") & l("poor") & l("unsupported")).alias(f"{k}5a"),
            (c("elder") & l("poor") & l("alone") & l("eligible")).alias(f"{k}5b"),
            l("severe").alias(f"{k}6s"),
            l("extreme").alias(f"{k}6e"),
            (c("lt3") & l("low") & l("area")).alias(f"{k}7"),
            (l("hiv") & l("poor") & l("unpaid")).alias(f"{k}8"),
        ]
    work = work.with_columns(groups)
    young_or_old = c("child") | c("elder")
    levels: list[pl.Expr] = []
    for k in "sp":
        six = (
            pl.when(c(f"{k}6e") & young_or_old).then(25)
            .when(c(f"{k}6e") | (c(f"{k}6s") & young_or_old)).then(20)
            .when(c(f"{k}6s")).then(15).otherwise(0)
        )  # fmt: skip
        five = (
            pl.when(c(f"{k}5b")).then(30).when(c(f"{k}5a") & c("ge75")).then(20)
            .when(c(f"{k}5a")).then(15).otherwise(0)
        )  # fmt: skip
        children = (
            c("n")
            if k == "s"
            else pl.when(c("uncounted")).then(pl.max_horizontal(c("n"), 1)).otherwise(c("n"))
        )
        levels += [
            pl.max_horizontal(
                pl.when(c(f"{k}1a") | c(f"{k}1p")).then(
                    pl.when(c("lt4")).then(25).otherwise(15)
                ).otherwise(0),
                pl.when(c(f"{k}3")).then(
                    pl.when(c("lt4")).then(25).otherwise(20)
                ).otherwise(0),
                pl.when(c(f"{k}2") | c(f"{k}7")).then(15).otherwise(0),
            ).alias(f"{k}rest"),
            five.alias(f"{k}5"),
            six.alias(f"{k}6"),
            pl.when(c(f"{k}8")).then(15).otherwise(0).alias(f"{k}8l"),
            pl.when(c(f"{k}4")).then(children * 10).otherwise(0).alias(f"{k}n"),
        ]  # fmt: skip
    work = work.with_columns(levels)
    work = work.with_columns(
        pl.max_horizontal(f"{k}5", f"{k}6", f"{k}8l").alias(f"{k}b") for k in "sp"
    )
    work = work.with_columns(
        pl.max_horizontal(f"{k}rest", f"{k}b", f"{k}n").alias(f"{k}m") for k in "sp"
    )
    both = (c("sn") > 0) & (c("sb") > 0)
    work = work.with_columns(
        *(
            pl.when((c(f"{k}n") > 0) & (c(f"{k}b") > 0))
            .then(pl.max_horizontal(c(f"{k}m"), c(f"{k}n") + c(f"{k}b")))
            .otherwise(c(f"{k}m"))
            .cast(pl.Int64)
            .alias(f"{k}t")
            for k in "sp"
        ),
        (c("p4") & c("uncounted")).alias("open"),
    )
    first = pl.when(c("lt4")).then(25).otherwise(15)
    at1 = c("child") & (c("sm") == first)

    def other(one: str, two: str) -> pl.Expr:
        return (c(f"s_mother_{one}") & c(f"s_father_{two}")) | (
            c(f"s_father_{one}") & c(f"s_mother_{two}")
        )

    def with_lost(two: str) -> pl.Expr:
        return other("deceased", two) | other("unidentified", two)

    points = [
        ("1.a", c("s1a")),
        ("1.b", (c("s_mother_deceased") & c("s_father_deceased"))
            | other("unidentified", "deceased")),
        ("1.c", with_lost("missing")), ("1.d", with_lost("in_facility")),
        ("1.đ", with_lost("detained")),
        ("1.e", c("s_mother_missing") & c("s_father_missing")),
        ("1.g", c("s_mother_in_facility") & c("s_father_in_facility")),
        ("1.h", c("s_mother_detained") & c("s_father_detained")),
        ("1.i", other("missing", "in_facility")), ("1.k", other("missing", "detained")),
        ("1.l", other("in_facility", "detained")),
    ]  # fmt: skip
    partner = [
        ("5.a", c("s5a") & (pl.when(c("ge75")).then(20).otherwise(15) == c("sb"))),
        ("5.b", c("s5b") & (c("sb") == 30)),
        ("6", (c("s6") == c("sb")) & (c("s6") > 0)),
        ("8", c("s8") & (c("sb") == 15)),
    ]
    main = [
        *((code, at1 & mask) for code, mask in points),
        ("2", c("s2") & (c("sm") == 15)),
        ("3", c("s3") & (pl.when(c("lt4")).then(25).otherwise(20) == c("sm"))),
        ("4", c("s4") & (c("sn") == c("sm"))),
        *((code, mask & (c("sb") == c("sm"))) for code, mask in partner if code != "8"),
        ("7", c("s7") & (c("sm") == 15)),
        ("8", c("s8") & (c("sm") == 15)),
    ]
    codes = [code for code, _ in main]

    def index(masks: list[tuple[str, pl.Expr]]) -> pl.Expr:
        result = pl.lit(len(codes), pl.Int64)
        for code, mask in reversed(masks):
            result = pl.when(mask).then(codes.index(code)).otherwise(result)
        return result

    work = work.with_columns(index(main).alias("main"), index(partner).alias("partner"))
    paid = ~c("p_inside") & (c("st") > 0)
    pair = paid & both & (c("st") > c("sm"))
    possible = ~c("s_inside") & (c("pt") > 0)
    four = codes.index("4")
    none = len(codes)
    provisions = [_provision(code) for code in codes]
    shown = (
        pl.when(pair & ((c("main") == four) | ((c("sn") >= c("sb")) & (c("sm") != c("sb")))))
        .then(c("partner") + none + 2)
        .when(pair).then(c("partner") + 2 * none + 2)
        .when(paid).then(c("main"))
        .when(c("s_inside")).then(none + 1).otherwise(none)
    )  # fmt: skip
    also = (
        pl.when(pair & (c("main") == four)).then(c("partner"))
        .when(pair & (c("sm") == c("sb"))).then(four).otherwise(none)
    )  # fmt: skip
    labels = [*codes, ""]
    texts = [
        *provisions, f"Điều 5 {DECREE}", f"Điều 22 {DECREE}",
        *(f"{provisions[four]}; {each}" for each in provisions),
        *(f"{each}; {provisions[four]}" for each in provisions),
    ]  # fmt: skip
    done = work.select(
        "id",
        pl.when(paid).then(pl.lit("eligible")).when(possible).then(pl.lit("undetermined"))
        .otherwise(pl.lit("not_eligible")).alias("status"),
        pl.when(paid).then(c("main")).otherwise(none)
        .replace_strict(range(none + 1), labels, return_dtype=pl.String).alias("clause"),
        pl.when(paid).then(c("sm") / 10).alias("coefficient"),
        pl.lit(STANDARD, pl.Int64).alias("standard"),
        pl.when(paid).then(c("st") * 54_000).otherwise(0).alias("amount"),
        pl.when(~(c("open") & ~c("s_inside")))
        .then(pl.when(possible).then(c("pt") * 54_000).otherwise(0)).alias("up_to"),
        also.replace_strict(range(none + 1), labels, return_dtype=pl.String).alias("also"),
        shown.replace_strict(range(len(texts)), texts, return_dtype=pl.String)
        .alias("provision"),
        _missing().alias("missing"),
    ).collect()  # fmt: skip
    known = done["missing"].unique().to_list()
    names = [",".join(name for bit, name in enumerate(NAMES) if code >> bit & 1) for code in known]
    return done.with_columns(pl.col("missing").replace_strict(known, names, return_dtype=pl.String))


def _provision(code: str) -> str:
    clause, _, point = code.partition(".")
    return f"Điều 5 khoản {clause}{f' điểm {point}' if point else ''} {DECREE}"


def _missing() -> pl.Expr:
    """The bits of the facts that are missing."""
    c = pl.col
    total = c("st")
    first = pl.when(c("lt4")).then(25).otherwise(15)
    third = pl.when(c("lt4")).then(25).otherwise(20)
    fifth = pl.when(c("ge75")).then(20).otherwise(15)
    sixth_s = pl.when(c("child") | c("elder")).then(20).otherwise(15)
    stacked = c("p4")
    more = pl.when(c("uncounted")).then(10_000).otherwise(c("n") * 10)

    def opens(group: str, level: pl.Expr, stacks: bool) -> pl.Expr:
        alone = total < level
        if stacks:
            alone |= stacked & (level > c("sb")) & (total < level + more)
        return c(group) & alone

    one_a = opens("p1a", first, False)
    one_p = opens("p1p", first, False)
    two = opens("p2", pl.lit(15), False)
    three = opens("p3", third, False)
    five_a = opens("p5a", fifth, True)
    five_b = opens("p5b", pl.lit(30), True)
    six = (c("p6s") & opens("p6s", sixth_s, True)) | opens("p6e", sixth_s + 5, True)
    seven = opens("p7", pl.lit(15), False)
    eight = c("p8") & (
        (~c("child") & (total < 15)) | (stacked & (c("sb") < 15) & (total < more + 15))
    )
    eight_hiv = c("p8") & ((total < 15) | (stacked & (c("sb") < 15) & (total < more + 15)))
    four = c("p4") & ((total < more) | ((c("pb") > 0) & (total < more + c("pb"))))
    masks = {
        "mother": one_p,
        "father": one_p,
        "abandoned": one_a,
        "adopted": one_a,
        "hiv": three | eight_hiv,
        "household": three | four | five_a | five_b | seven | eight_hiv,
        "disability": six,
        "disadvantaged_area": seven,
        "studying": two,
        "received_before_16": two,
        "has_income": eight,
        "care": c("p_inside") & ((c("pt") > 0) | c("open")),
        "marital": four,
        "children_under_16": four,
        "children_studying": four,
        "supporter": five_a | five_b,
        "facility_eligible": five_b,
    }
    result = pl.lit(0, pl.Int64)
    for bit, name in enumerate(NAMES):
        mask = masks[name] & pl.col(name).is_null() & ~c("s_inside")
        result = result + mask.cast(pl.Int64) * (1 << bit)
    return result


Ints: TypeAlias = npt.NDArray[np.int64]
Bools: TypeAlias = npt.NDArray[np.bool_]


def with_numpy(
    columns: dict[str, npt.NDArray[np.int64 | np.datetime64]],
) -> tuple[Ints, Ints, Ints]:
    """Status (0 refused, 1 undetermined, 2 eligible), amount, up_to (-1: no bound).

    Text columns are codes of the values in the order of the contract, -1 for unknown; booleans
    are 1, 0 and -1.
    """
    born = columns["birth_date"]

    def younger(years: int) -> Bools:
        return np.asarray(born > np.datetime64(date(ON.year - years, ON.month, ON.day)))

    child, lt4, lt3, elder, ge75 = (
        younger(16), younger(4), younger(3), ~younger(60), ~younger(75),
    )  # fmt: skip
    counts = []
    for name in ("children_under_16", "children_studying"):
        count = columns[name].astype(np.int64)
        counts.append(np.where(child & (count < 0), 0, count))
    uncounted = (counts[0] < 0) | (counts[1] < 0)
    number = np.maximum(counts[0], 0) + np.maximum(counts[1], 0)
    totals: list[Ints] = []
    barred: list[Bools] = []
    open_: Bools = np.zeros(len(child), dtype=bool)
    for best in (False, True):

        def one(name: str, *codes: int, best: bool = best) -> Bools:
            column = columns[name].astype(np.int64)
            mask = np.isin(column, codes)
            return mask | (column < 0) if best else mask

        poor, low = one("household", 2), one("household", 1, 2)
        hiv = one("hiv", 1)
        gone = {p: one(p, 1, 2, 4, 5) for p in ("mother", "father")}
        lost = {p: one(p, 3) for p in ("mother", "father")}
        parents = (
            (gone["mother"] & gone["father"])
            | (lost["mother"] & gone["father"])
            | (lost["father"] & gone["mother"])
        )
        first = child & (parents | (one("abandoned", 1) & one("adopted", 0)))
        some = (number > 0) | uncounted if best else number > 0
        four = low & one("marital", 0, 2, 3) & some
        if best:
            open_ = four & uncounted
        level4 = np.where(four, 10 * (np.maximum(number, 1) if best else number), 0)
        rest = np.where(first, np.where(lt4, 25, 15), 0)
        rest = np.maximum(rest, np.where(child & hiv & poor, np.where(lt4, 25, 20), 0))
        second = ~child & one("received_before_16", 1) & one("studying", 1)
        seventh = lt3 & low & one("disadvantaged_area", 1)
        rest = np.maximum(rest, np.where(second | seventh, 15, 0))
        severe, extreme = one("disability", 2), one("disability", 3)
        special = child | elder
        level6 = np.where(
            extreme & special, 25,
            np.where(extreme | (severe & special), 20, np.where(severe, 15, 0)),
        )  # fmt: skip
        a5 = elder & poor & one("supporter", 0, 1)
        b5 = elder & poor & one("supporter", 0) & one("facility_eligible", 1)
        level5 = np.where(b5, 30, np.where(a5 & ge75, 20, np.where(a5, 15, 0)))
        level8 = np.where(hiv & poor & one("has_income", 0), 15, 0)
        partner = np.maximum(np.maximum(level5, level6), level8)
        highest = np.maximum(np.maximum(rest, partner), level4)
        both = (level4 > 0) & (partner > 0)
        totals.append(np.where(both, np.maximum(highest, level4 + partner), highest))
        barred.append(one("care", 2))
    sure = np.where(barred[1], 0, totals[0])
    most = np.where(barred[0], 0, totals[1])
    status = np.where(sure > 0, 2, np.where(most > 0, 1, 0))
    unit = STANDARD // 10
    return status, sure * unit, np.where(open_ & ~barred[0], -1, most * unit)
