"""Every line of an explanation, against the answer that it tells."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

import pytest

from tests.circumstances.catalogue import IN
from tests.circumstances.children import (
    DEAD,
    ORDINARY,
    UNJUDGED,
    asked,
    ordinary,
    refuted,
    told,
    without,
)
from vnchild.domain.circumstances import (
    CaredForBy,
    Group,
    Policy,
    SubGroup,
    sub_group,
    sub_groups_of,
)
from vnchild.law import register
from vnchild.law.provision import Provision
from vnchild.law.reasons import leaves_of
from vnchild.law.text import Text, day
from vnchild.law.truth import Truth
from vnchild.rules.circumstances import Circumstances, Finding
from vnchild.rules.circumstances.decree_56_2017 import ONLY_ESTABLISHED
from vnchild.rules.circumstances.explain import FACTS

Lang = Literal["vi", "en"]
TITLES = {
    "vi": {
        "Thuộc nhóm": "in",
        "Có thể thuộc nhóm": "open",
        "Không thuộc nhóm": "out",
        "Thông tin trái nhau, chưa kết luận": "conflicts",
        "Chính sách được mở ra (độ tuổi, mức, thời hạn theo pháp luật từng lĩnh vực, "
        "khoản 2 Điều 17)": "policies",
        "Chính sách có thể được mở ra": "possible policies",
        "Biện pháp bảo vệ trẻ em (Điều 21 khoản 2 Nghị định 56/2017/NĐ-CP, từ 01/07/2017)": (
            "measures"
        ),
        "Cách hiểu đã chọn": "readings",
    },
    "en": {
        "In the groups": "in",
        "May be in the groups": "open",
        "Not in the groups": "out",
        "Contradictions, not decided": "conflicts",
        "Policies that open (ages, levels and periods by the law of each field, "
        "Article 17(2))": "policies",
        "Policies that may open": "possible policies",
        "Measures of child protection (Article 21(2), Decree 56/2017/NĐ-CP, since 2017-07-01)": (
            "measures"
        ),
        "Readings taken": "readings",
    },
}
HEADS = {
    Truth.YES: Text("trẻ em có hoàn cảnh đặc biệt", "a child in special circumstances"),
    Truth.NO: Text("không phải trẻ em có hoàn cảnh đặc biệt", "not in special circumstances"),
    Truth.UNKNOWN: Text(
        "chưa xác định được có phải trẻ em có hoàn cảnh đặc biệt hay không",
        "not determined whether in special circumstances",
    ),
}
MARK = {Truth.YES: "[+]", Truth.NO: "[-]", Truth.UNKNOWN: "[?]"}
CHILDREN: dict[str, tuple[Any, ...]] = {
    "nothing known": ({},),
    "ordinary": (ORDINARY, *refuted(ONLY_ESTABLISHED)),
    "orphan, carer not known": ({"mother": DEAD, "father": DEAD, "abandoned": False},),
    "abandoned, with HIV": ({"abandoned": True, "hiv": True}, told(SubGroup.MOLESTED)),
    "addicted": (ordinary(addicted=True), told(SubGroup.ADDICTED_AT_HOME, holds=False)),
    "in dispute": (ORDINARY, told(SubGroup.RAPED), told(Group.EXPLOITED), told(Group.HIV)),
    "groups established": (
        UNJUDGED,
        told(Group.EXPLOITED),
        told(Group.OFFENDING, holds=False),
        told(Group.DISABLED),
    ),
    "offences denied": (without(ORDINARY, "offended"), *refuted(sub_groups_of(Group.OFFENDING))),
    **{code: (ordinary(**changes),) for code, changes in IN.items()},
}
"""The facts of each child, and what was established of it."""
BOTH = pytest.mark.parametrize("lang", ["vi", "en"])
EVERY = pytest.mark.parametrize("name", CHILDREN)


def sections(found: Circumstances, lang: Lang) -> dict[str, list[str]]:
    """The lines below each title, without the two spaces before them; the head is ``""``."""
    current, out = "", {"": list[str]()}
    for line in found.explain(lang).split("\n"):
        if line.startswith("  "):
            out[current].append(line.removeprefix("  "))
        elif line.endswith(":"):
            current = TITLES[lang][line.removesuffix(":")]
            assert current not in out, "each title once"
            out[current] = []
        else:
            out[""].append(line)
    return out


@cache
def answer(name: str) -> Circumstances:
    """What the rules say of one of the children."""
    return asked(*CHILDREN[name])


@cache
def told_lines(name: str, lang: Lang) -> dict[str, list[str]]:
    """The sections of the explanation of one of the children."""
    return sections(answer(name), lang)


def cited(provision: Provision, lang: Lang) -> str:
    since = register.since(provision)
    assert since is not None
    return f" ({provision.in_(lang)}, {'từ' if lang == 'vi' else 'since'} {day(since, lang)})"


def by_group(lines: list[str]) -> list[list[str]]:
    """The lines of each group; those after the first without the spaces before them."""
    out: list[list[str]] = []
    for line in lines:
        if line.startswith("  "):
            out[-1].append(line.removeprefix("  "))
        else:
            out.append([line])
    return out


@BOTH
@EVERY
def test_the_head_tells_the_outcome_the_end_and_the_marks(name: str, lang: Lang) -> None:
    found = answer(name)
    vi = lang == "vi"
    law = "Luật 102/2016/QH13, từ 01/06/2017" if vi else "Law 102/2016/QH13, since 2017-06-01"
    assert told_lines(name, lang)[""] == [
        f"{'Ngày 22/11/2026' if vi else 'On 2026-11-22'}: {HEADS[found.special].in_(lang)} "
        f"({'Điều 10 khoản 1 ' if vi else 'Article 10(1), '}{law})",
        f"{'Đủ 16 tuổi ngày: 01/05/2032' if vi else 'Turns 16 on: 2032-05-01'} "
        f"({'Điều 1 ' if vi else 'Article 1, '}{law})",
        "[+] thuộc, [-] không thuộc, [?] chưa rõ"
        if vi
        else "[+] holds, [-] does not, [?] not known",
    ]


@BOTH
@EVERY
def test_every_section_tells_what_the_answer_holds_and_is_absent_without(
    name: str, lang: Lang
) -> None:
    found, out = answer(name), told_lines(name, lang)

    def told_of(each: Any) -> str:
        return f"{each.text.in_(lang)}{cited(each.provision, lang)}"

    assert out.get("policies", []) == [told_of(each) for each in found.policies]
    assert out.get("possible policies", []) == [told_of(each) for each in found.possible_policies]
    assert out.get("measures", []) == [told_of(each) for each in found.measures]
    assert out.get("conflicts", []) == [each.text.in_(lang) for each in found.conflicts]
    readings = []
    for each in found.interpretations:
        taken, other, ground = (
            ("đã chọn", "cách khác", "căn cứ") if lang == "vi" else ("taken", "other", "ground")
        )
        readings += [
            f"{each.question.in_(lang)} ({each.provision.in_(lang)})",
            f"  {taken}: {each.taken.in_(lang)}",
            f"  {other}: {each.other.in_(lang)}",
            *([] if each.ground is None else [f"  {ground}: {each.ground.in_(lang)}"]),
        ]
    assert out.get("readings", []) == readings
    assert all(out[title] for title in out), "no title without lines"
    order = list(TITLES[lang].values())
    assert [title for title in out if title] == [each for each in order if each in out]


@BOTH
@EVERY
def test_every_group_stands_once_under_its_outcome(name: str, lang: Lang) -> None:
    found, out = answer(name), told_lines(name, lang)
    for title, outcome in (("in", Truth.YES), ("open", Truth.UNKNOWN), ("out", Truth.NO)):
        wanted = [
            f"{MARK[outcome]} {each.group.text.in_(lang)}{cited(each.group.provision, lang)}"
            for each in found.group_findings
            if each.outcome is outcome
        ]
        heads = [lines[0] for lines in by_group(out.get(title, []))]
        assert len(heads) == len(wanted)
        for head, start in zip(heads, wanted, strict=True):
            assert head == start or (outcome is Truth.NO and head.startswith(f"{start}: "))


def wanted_of(each: Finding, lang: Lang) -> list[str]:
    """The lines of a sub-group that a child is in or may be in."""
    tree = each.reason
    out = [f"{MARK[each.outcome]} {tree.text.in_(lang)}{cited(each.sub_group.provision, lang)}"]
    asked_for = tree.parts[1 : len(tree.parts) - len(each.established)]
    facts: dict[str, str] = {}
    if each.sub_group not in ONLY_ESTABLISHED:
        for part in asked_for:
            for leaf in leaves_of(part) if part.outcome is not Truth.UNKNOWN else ():
                assert leaf.fact is not None
                assert leaf.value is not None
                facts[leaf.fact] = f"{FACTS[leaf.fact].text.in_(lang)}: {leaf.value.in_(lang)}"
    out += [f"  {line}" for line in facts.values()]
    for said in tree.parts[len(tree.parts) - len(each.established) :]:
        out.append(f"  {MARK[said.outcome]} {said.text.in_(lang)}")
    if each.missing:
        out.append(f"  [?] {lacking(each.missing, lang)}")
    return out


def lacking(missing: tuple[str, ...], lang: Lang) -> str:
    names = "; ".join(f"{FACTS[name].text.in_(lang)} ({name})" for name in missing)
    return f"{'cần biết' if lang == 'vi' else 'to be known'}: {names}"


@BOTH
@EVERY
def test_below_a_group_stand_its_clauses_and_who_established_what(name: str, lang: Lang) -> None:
    found, out = answer(name), told_lines(name, lang)
    told_of = {
        each.group: lines[1:]
        for title, outcome in (("in", Truth.YES), ("open", Truth.UNKNOWN), ("out", Truth.NO))
        for each, lines in zip(
            [each for each in found.group_findings if each.outcome is outcome],
            by_group(out.get(title, [])),
            strict=True,
        )
    }
    for of_group in found.group_findings:
        said = [f"{MARK[each.outcome]} {each.text.in_(lang)}" for each in of_group.told]
        lines = told_of[of_group.group]
        assert lines[: len(said)] == said
        if of_group.outcome is Truth.NO:
            assert lines == said
            continue
        within = [each for each in found.findings if each.sub_group.group is of_group.group]
        clauses = [
            line
            for each in within
            if each.outcome is not Truth.NO
            and (each.sub_group not in ONLY_ESTABLISHED or each.established)
            for line in wanted_of(each, lang)
        ]
        rest = lines[len(said) :]
        assert rest[: len(clauses)] == clauses
        for line in rest[len(clauses) :]:
            assert not line.endswith(": "), "a line that says nothing"


@BOTH
def test_clauses_that_only_an_officer_establishes_are_told_in_one_line(lang: Lang) -> None:
    out = by_group(sections(asked({}, told(SubGroup.RAPED, holds=False)), lang)["open"])
    last = {lines[0].split(" (")[0]: lines[-1] for lines in out}
    words = (
        "cần người, cơ quan có thẩm quyền xác định"
        if lang == "vi"
        else "for a competent person or body to establish"
    )
    for group, vi, en in (
        (Group.SEXUALLY_ABUSED, "Điều 13 khoản 2, 3, 4, 5", "Article 13(2), (3), (4), (5)"),
        (Group.HARMED_BY_VIOLENCE, "Điều 11", "Article 11"),
        (Group.ADDICTED, "Điều 9 khoản 1, 2", "Article 9(1), (2)"),
    ):
        places = vi if lang == "vi" else en
        assert last[f"[?] {group.text.in_(lang)}"] == f"[?] {places}: {words}"


SURE = {
    "in one": Text(
        "[+] thuộc một trong các khoản trên, dù thông tin còn thiếu là thế nào",
        "[+] in one of these clauses, whatever the missing facts are",
    ),
    "by law": Text(
        "[+] thuộc nhóm theo chính lời văn của Luật", "[+] in the group by the Law's own words"
    ),
}


@BOTH
@pytest.mark.parametrize(
    ("facts", "established", "why"),
    [
        pytest.param(
            {"mother": DEAD, "father": DEAD, "abandoned": False, "adopted": False}, [], "in one"
        ),
        pytest.param({"addicted": True}, [], "by law"),
        pytest.param({"addicted": True}, [told(SubGroup.ADDICTED_AT_HOME)], None),
        pytest.param({"hiv": True}, [], None),
        pytest.param({}, [told(Group.EXPLOITED)], None, id="the officer is named instead"),
    ],
)
def test_why_a_group_is_sure_where_no_clause_is(
    facts: dict[str, Any], established: list[Any], why: str | None, lang: Lang
) -> None:
    ((_, *lines),) = by_group(sections(asked(facts, *established), lang)["in"])
    assert [line for line in lines if line in {each.in_(lang) for each in SURE.values()}] == (
        [] if why is None else [SURE[why].in_(lang)]
    )


def test_a_fact_that_refuses_every_clause_is_told_once() -> None:
    facts = {"left_school_to_earn": False, "cared_for_by": CaredForBy.NOBODY}
    (line,) = [each for each in sections(asked(facts), "en")["out"] if "Article 10(1)(h)" in each]
    assert line.endswith(
        "since 2017-06-01): had to leave school to earn a living: no; cared for by: nobody"
    )


def test_a_group_in_dispute_of_which_nothing_is_missing_has_no_line_on_it() -> None:
    found = asked({"abused": False}, told(Group.EXPLOITED))
    (lines,) = [each for each in by_group(sections(found, "en")["open"]) if "exploited" in each[0]]
    assert lines[1:] == ["[+] established as in it by UBND xã, from 2026-01-05"]


def test_meals_may_open_where_the_rest_does() -> None:
    assert asked({"hiv": True}).possible_policies == (Policy.MEALS_LODGING_TRAVEL,)
    assert sub_group("7") in asked({"hiv": True}).sub_groups
