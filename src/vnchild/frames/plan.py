"""The column reading of the rules: the result columns of a whole table.

It asks the same questions of the same rules as the scalar reading
(`vnchild.rules.social_assistance.engine`), in expressions instead of one person at a time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import narwhals as nw

from vnchild.frames.columns import Columns, Mask, every, expression, negated, some
from vnchild.law.conditions import And, Condition, facts_of
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.facts import SCHEMA
from vnchild.rules.social_assistance.rules import Group, Level, Rules
from vnchild.rules.social_assistance.ways import Blocker, Hinge, Way, ways

_ZERO = nw.lit(0, nw.Int64)

WITH_TABLES = frozenset(
    {nw.Implementation.POLARS, nw.Implementation.PANDAS, nw.Implementation.PYARROW}
)
"""The backends that replace values by a table."""


def results(
    columns: Columns, question: Question, *, coded: bool
) -> tuple[nw.LazyFrame[Any], list[nw.Expr]]:
    """The frame with what the result columns are built on, and the result columns.

    Args:
        columns: the masks of the table's facts.
        question: the law and the standard level.
        coded: whether ``missing`` is to be a number for `decoded`, which is faster.
    """
    return _Plan(columns, question.rules, coded=coded).build(question)


class _Plan:
    def __init__(self, columns: Columns, rules: Rules, *, coded: bool) -> None:
        self.coded = coded
        self.columns = columns
        self.rules = rules
        self.ways = ways(rules)
        self.by_table = columns.frame.implementation in WITH_TABLES
        self.levels = [(group, level) for group in rules.groups for level in group.levels]

    def build(self, question: Question) -> tuple[nw.LazyFrame[Any], list[nw.Expr]]:
        columns, rules = self.columns, self.rules
        bar = rules.bar.condition if rules.bar else None
        columns.prepare(self._conditions())
        per = next((level.per for _, level in self.levels if level.per), ())
        present = [fact.name for fact in per if fact.name in columns.present]
        counts = [nw.col(name).fill_null(0) for name in present]
        children = columns.add(sum(counts[1:], counts[0]).cast(nw.Int64)) if counts else _ZERO
        uncounted = columns.keep(some(columns.unknown(fact.name) for fact in per))
        columns.flush()
        more = nw.when(expression(uncounted) & (children == 0)).then(nw.lit(1, nw.Int64))
        at_best = columns.add(more.otherwise(children))
        columns.flush()

        singles = [
            (g, level, self._sure(g, level), self._possible(g, level)) for g, level in self.levels
        ]
        barred = columns.sure(bar) if bar is not None else False
        maybe_barred = columns.possible(bar) if bar is not None else False
        held = {
            (g.code, level.tenths, level.when): (columns.keep(sure), columns.keep(possible))
            for g, level, sure, possible in singles
        }
        columns.flush()
        by_level = [(g, level, *held[g.code, level.tenths, level.when]) for g, level in self.levels]

        sure = self._amounts([(g, lv, s) for g, lv, s, _ in by_level], children)
        best = self._amounts([(g, lv, p) for g, lv, _, p in by_level], at_best)
        columns.flush()
        sure_total, best_total = columns.add(_total(*sure)), columns.add(_total(*best))
        highest, parent, partner = sure
        parent_possible = some(p for g, _, _, p in by_level if g.clause == rules.single_parent)
        is_open = columns.keep(every((parent_possible, uncounted)))
        columns.flush()

        main = self._main(by_level, highest, parent)
        codes = [group.code for group in rules.groups]
        main_index = columns.add(_choose(main, len(codes)))
        partner_index = columns.add(
            _choose(self._main(by_level, partner, parent, rules.stacks_with), len(codes))
        )
        columns.flush()
        missing = self._missing(sure_total, best_total, is_open, uncounted, children, maybe_barred)
        expressions = self._columns(
            question, sure_total, best_total, is_open, barred, maybe_barred,
            (main_index, partner_index, highest, parent, partner), missing,
        )  # fmt: skip
        return columns.frame, expressions

    def _conditions(self) -> Iterable[Condition]:
        for group, level in self.levels:
            yield group.condition
            yield level.when
        for way in self.ways:
            yield And(way.literals)
        if self.rules.bar:
            yield self.rules.bar.condition

    def _sure(self, group: Group, level: Level) -> Mask:
        return every((self.columns.sure(group.condition), self.columns.sure(level.when)))

    def _possible(self, group: Group, level: Level) -> Mask:
        return every((self.columns.possible(group.condition), self.columns.possible(level.when)))

    def _amounts(
        self, held: Sequence[tuple[Group, Level, Mask]], children: nw.Expr
    ) -> tuple[nw.Expr, nw.Expr, nw.Expr]:
        """The highest level, that of the single parent, and the highest it stacks with."""
        parent_mask = some(m for g, _, m in held if g.clause == self.rules.single_parent)
        each = next(lv.tenths for g, lv, _ in held if g.clause == self.rules.single_parent)
        parent: nw.Expr = _ZERO
        if parent_mask is not False:
            parent = nw.when(expression(parent_mask)).then(children * each).otherwise(_ZERO)
        fixed = _highest((lv.tenths, m) for _, lv, m in held if not lv.per)
        partner = _highest(
            (lv.tenths, m) for g, lv, m in held if g.clause in self.rules.stacks_with
        )
        parent = self.columns.add(parent)
        fixed = self.columns.add(fixed)
        partner = self.columns.add(partner)
        self.columns.flush()
        highest = self.columns.add(nw.when(fixed >= parent).then(fixed).otherwise(parent))
        return highest, parent, partner

    def _main(
        self,
        by_level: Sequence[tuple[Group, Level, Mask, Mask]],
        level_wanted: nw.Expr,
        parent: nw.Expr,
        clauses: tuple[int, ...] | None = None,
    ) -> list[tuple[int, Mask]]:
        """For each group, whether it stands at the wanted level, in the order of Article 5."""
        at: dict[int, Mask] = {}
        tenths = {lv.tenths for _, lv, _, _ in by_level if not lv.per}
        levels = {t: self.columns.keep(level_wanted == t) for t in sorted(tenths)}
        parent_at = self.columns.keep((level_wanted == parent) & (parent > 0))
        self.columns.flush()
        for index, group in enumerate(self.rules.groups):
            if clauses is not None and group.clause not in clauses:
                continue
            masks: list[Mask] = []
            for g, level, sure, _ in by_level:
                if g is group:
                    masks.append(every((sure, parent_at if level.per else levels[level.tenths])))
            at[index] = some(masks)
        return list(at.items())

    def _missing(
        self,
        sure_total: nw.Expr,
        best_total: nw.Expr,
        is_open: Mask,
        uncounted: Mask,
        children: nw.Expr,
        maybe_barred: Mask,
    ) -> dict[str, Mask]:
        """For each fact, whether it is missing; see `vnchild.rules.social_assistance.ways`."""
        columns = self.columns
        found: dict[str, list[Mask]] = {}
        thresholds = {way.tenths for way in self.ways if not way.each}
        below = {t: columns.keep(sure_total < t) for t in sorted(thresholds)}
        columns.flush()
        opened: list[tuple[Way, Mask]] = []
        for way in self.ways:
            possible = every(columns.possible(each) for each in way.literals)
            if way.each:
                level = children * way.each + way.tenths
                more: Mask = some((uncounted, sure_total < level))
            else:
                more = below[way.tenths]
            opened.append((way, columns.keep(every((possible, more)))))
        columns.flush()
        blocked = self._all_blocked(uncounted, children)
        for way, mask in opened:
            for hinge in way.hinges:
                if mask is not False:
                    clear = negated(blocked[_key(way, hinge)])
                    found.setdefault(hinge.fact, []).append(every((mask, clear)))
        missing = {
            fact: every((columns.unknown(fact), some(masks))) for fact, masks in found.items()
        }
        if self.rules.bar is not None:
            asked = next(iter(facts_of(self.rules.bar.condition)))
            paid = some((best_total > 0, is_open))
            missing[asked] = every((columns.unknown(asked), maybe_barred, paid))
            sure_bar = columns.sure(self.rules.bar.condition)
            missing = {
                fact: mask if fact == asked else every((mask, negated(sure_bar)))
                for fact, mask in missing.items()
            }
        kept = {
            fact.name: columns.keep(missing[fact.name])
            for fact in SCHEMA
            if missing.get(fact.name, False) is not False
        }
        columns.flush()
        return kept

    def _all_blocked(self, uncounted: Mask, children: nw.Expr) -> dict[_Key, Mask]:
        """For each hinge, whether something keeps its fact from mattering; shared ones once."""
        columns = self.columns
        residuals: dict[Condition, Mask] = {}
        for way in self.ways:
            for hinge in way.hinges:
                for blocker in hinge.blockers:
                    if blocker.residual not in residuals:
                        residuals[blocker.residual] = columns.keep(columns.sure(blocker.residual))
        columns.flush()
        blocked: dict[_Key, Mask] = {}
        for way in self.ways:
            for hinge in way.hinges:
                key = _key(way, hinge)
                if key not in blocked:
                    blocked[key] = columns.keep(
                        some(
                            every((residuals[b.residual], _pays(b, way, uncounted, children)))
                            for b in hinge.blockers
                        )
                    )
        columns.flush()
        return blocked

    def _columns(
        self,
        question: Question,
        sure_total: nw.Expr,
        best_total: nw.Expr,
        is_open: Mask,
        barred: Mask,
        maybe_barred: Mask,
        payment: tuple[nw.Expr, nw.Expr, nw.Expr, nw.Expr, nw.Expr],
        missing: dict[str, Mask],
    ) -> list[nw.Expr]:
        rules = self.rules
        main, partner_index, highest, parent, partner = payment
        none = len(rules.groups)
        clear = negated(maybe_barred)
        paid = expression(every((sure_total > 0, clear)))
        value = question.standard.value
        eligible, refused = Status.ELIGIBLE.value, Status.NOT_ELIGIBLE.value
        possible = expression(every((negated(barred), best_total > 0)))
        status = (
            nw.when(paid)
            .then(nw.lit(eligible))
            .when(possible)
            .then(nw.lit(Status.UNDETERMINED.value))
            .otherwise(nw.lit(refused))
        )
        parent_index = next(
            i for i, g in enumerate(rules.groups) if g.clause == rules.single_parent
        )
        up_to: nw.Expr = nw.when(possible).then(_money(best_total, value)).otherwise(_ZERO)
        if is_open is not False:
            unbounded = expression(every((is_open, negated(barred))))
            up_to = nw.when(~unbounded).then(up_to)
        pair = paid & (sure_total > highest)
        main_code = self.columns.add(nw.when(paid).then(main).otherwise(nw.lit(none, nw.Int64)))
        also_code = self.columns.add(
            nw.when(pair & (main == parent_index))
            .then(partner_index)
            .when(pair & (highest == partner))
            .then(nw.lit(parent_index, nw.Int64))
            .otherwise(nw.lit(none, nw.Int64))
        )
        parent_first = (main == parent_index) | ((parent >= partner) & (highest != partner))
        shown = self.columns.add(
            nw.when(pair & parent_first)
            .then(partner_index + 2 + none)
            .when(pair)
            .then(partner_index + 2 + 2 * none)
            .when(paid)
            .then(main)
            .when(expression(barred))
            .then(nw.lit(none + 1, nw.Int64))
            .otherwise(nw.lit(none, nw.Int64))
        )
        self.columns.flush()
        codes = [*(group.code for group in rules.groups), ""]
        single = [group.provision.vi for group in rules.groups]
        of_parent = single[parent_index]
        provisions = [
            *single,
            rules.article_5.vi,
            rules.bar.provision.vi if rules.bar else rules.article_5.vi,
            *(f"{of_parent}; {each}" for each in single),
            *(f"{each}; {of_parent}" for each in single),
        ]
        return [
            status.alias("status"),
            self._name(main_code, codes).alias("clause"),
            nw.when(paid).then(highest / 10).alias("coefficient"),
            nw.lit(value, nw.Int64).alias("standard"),
            nw.when(paid).then(_money(sure_total, value)).otherwise(_ZERO).alias("amount"),
            up_to.alias("up_to"),
            self._name(also_code, codes).alias("also"),
            self._name(shown, provisions).alias("provision"),
            (_coded(missing) if self.coded else _joined(missing)).alias("missing"),
        ]

    def _name(self, index: nw.Expr, names: Sequence[str]) -> nw.Expr:
        return _named(index, names, by_table=self.by_table)


_Key: TypeAlias = tuple[int, int, tuple[Blocker, ...]]


def _key(way: Way, hinge: Hinge) -> _Key:
    return way.tenths, way.each, hinge.blockers


def _pays(blocker: Blocker, way: Way, uncounted: Mask, children: nw.Expr) -> Mask:
    """Whether a blocker pays as much as a way."""
    if bool(blocker.each) == bool(way.each):
        return blocker.tenths >= way.tenths
    if way.each:
        level = children * way.each + way.tenths
        return every((negated(uncounted), level <= blocker.tenths))
    return children * blocker.each + blocker.tenths >= way.tenths


def _highest(levels: Iterable[tuple[int, Mask]]) -> nw.Expr:
    """The highest of some levels whose masks hold, 0 if none does."""
    masks: dict[int, list[Mask]] = {}
    for tenths, mask in levels:
        masks.setdefault(tenths, []).append(mask)
    result: nw.Expr = _ZERO
    for tenths in sorted(masks):
        mask = some(masks[tenths])
        if mask is not False:
            result = nw.when(expression(mask)).then(nw.lit(tenths, nw.Int64)).otherwise(result)
    return result


def _total(highest: nw.Expr, parent: nw.Expr, partner: nw.Expr) -> nw.Expr:
    pair = (parent > 0) & (partner > 0) & (parent + partner > highest)
    return nw.when(pair).then(parent + partner).otherwise(highest)


def _choose(masks: Sequence[tuple[int, Mask]], otherwise: int) -> nw.Expr:
    """The first index whose mask holds."""
    result: nw.Expr = nw.lit(otherwise, nw.Int64)
    for index, mask in reversed(masks):
        if mask is not False:
            result = nw.when(expression(mask)).then(nw.lit(index, nw.Int64)).otherwise(result)
    return result


def _named(index: nw.Expr, names: Sequence[str], *, by_table: bool) -> nw.Expr:
    """The name that an index stands for.

    A table is many times faster than a chain of choices, but not every backend has it.
    """
    if by_table:
        return index.replace_strict(range(len(names)), list(names), return_dtype=nw.String)
    result: nw.Expr = nw.lit(names[-1])
    for number in range(len(names) - 2, -1, -1):
        result = nw.when(index == number).then(nw.lit(names[number])).otherwise(result)
    return result


def _money(tenths: nw.Expr, standard: int) -> nw.Expr:
    if standard % 10 == 0:
        return tenths * (standard // 10)
    return tenths * standard // 10


def _coded(missing: dict[str, Mask]) -> nw.Expr:
    """The facts that are missing as the bits of a number, in the order of the table."""
    result: nw.Expr = _ZERO
    for bit, fact in enumerate(SCHEMA):
        if fact.name in missing:
            result = result + expression(missing[fact.name]).cast(nw.Int64) * (1 << bit)
    return result


def decoded(codes: nw.Series[Any]) -> nw.Series[Any]:
    """Numbers of `_coded` as names of facts."""
    known = codes.unique().to_list()
    names = [
        ",".join(fact.name for bit, fact in enumerate(SCHEMA) if code >> bit & 1) for code in known
    ]
    return codes.replace_strict(known, names, return_dtype=nw.String)


def _joined(missing: dict[str, Mask]) -> nw.Expr:
    if not missing:
        return nw.lit("")
    names = [nw.when(expression(mask)).then(nw.lit(name)) for name, mask in missing.items()]
    return nw.concat_str(names, separator=",", ignore_nulls=True)
