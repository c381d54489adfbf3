"""The column reading of the rules: the result columns of a whole table.

It asks the same questions of the same rules as the scalar reading
(`vnchild.rules.social_assistance.engine`), in expressions instead of one person at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from vnchild.frames.columns import Columns
from vnchild.frames.dialect import Expr, Mask
from vnchild.frames.missing import missing_facts
from vnchild.law.conditions import ALWAYS, And, Condition, leaves
from vnchild.rules.social_assistance.assessment import Question, Status
from vnchild.rules.social_assistance.facts import CHILDREN, SCHEMA
from vnchild.rules.social_assistance.rules import Group, Level, Rules
from vnchild.rules.social_assistance.ways import Way, ways


class Amounts(NamedTuple):
    """Levels in tenths, for each row; 0 where none holds."""

    highest: Expr
    """The highest level of any one group."""
    parent: Expr
    """That of the single parent's clause."""
    partner: Expr
    """The highest of the clauses that it stacks with."""
    total: Expr
    """What is paid (Art. 6(2))."""


def result_columns(columns: Columns, question: Question, *, coded: bool) -> list[tuple[str, Expr]]:
    """The result columns, over a frame that `columns` has made ready.

    Args:
        columns: the masks of the table's facts.
        question: the law and the standard level.
        coded: whether ``missing`` is to be a number, which is faster; see `decode`.
    """
    rules = question.rules
    words = columns.words
    found = _found(columns, rules)
    surely, possibly, main, is_open = found.surely, found.possibly, found.main, found.is_open
    stacks = [group for group in rules.groups if group.clause in rules.stacks_with]
    partner = columns.add(_first(columns, rules, surely.partner, None, stacks))
    columns.flush()
    bar = rules.bar.condition if rules.bar else None
    barred = columns.sure(bar) if bar is not None else False
    may_be_barred = columns.possible(bar) if bar is not None else False
    missing = missing_facts(
        columns, rules, found.every_way, found.possible, surely.total, possibly.total,
        is_open, found.uncounted, found.children,
    )  # fmt: skip
    paid = columns.keep(words.every([surely.total > 0, words.negated(may_be_barred)]))
    could = columns.keep(words.every([possibly.total > 0, words.negated(barred)]))
    columns.flush()
    unbounded = words.every([is_open, words.negated(barred)])
    up_to = words.choose([(could, _money(columns, possibly.total, question))], words.zero)
    clause, also, provision = _names(columns, rules, surely, main, partner, paid, barred)
    return [
        (
            "status",
            words.choose(
                [
                    (paid, words.text(Status.ELIGIBLE.value)),
                    (could, words.text(Status.UNDETERMINED.value)),
                ],
                words.text(Status.NOT_ELIGIBLE.value),
            ),
        ),
        ("clause", clause),
        ("coefficient", words.choose([(paid, surely.highest / 10)], words.nothing(whole=False))),
        ("standard", words.number(question.standard.value)),
        (
            "amount",
            words.choose([(paid, _money(columns, surely.total, question))], words.zero),
        ),
        ("up_to", words.choose([(words.negated(unbounded), up_to)], words.nothing(whole=True))),
        ("also", also),
        ("provision", provision),
        ("missing", _coded(columns, missing) if coded else _joined(columns, missing)),
    ]


def answer_columns(columns: Columns, rules: Rules) -> list[Expr]:
    """What each row is paid and no more, as whole numbers; people not yet born are paid nothing.

    Args:
        columns: the masks of the table's facts.
        rules: the law.

    Returns:
        The place of the main group among the rules' groups (their number if none is paid); in
        tenths the level that is sure, the level that is possible, and, where none is sure, the
        lowest that is due if anything is; and 1 where the possible one has no bound.
    """
    words = columns.words
    found = _found(columns, rules)
    columns.flush()
    bar = rules.bar.condition if rules.bar else None
    barred = columns.sure(bar) if bar is not None else False
    may_be_barred = columns.possible(bar) if bar is not None else False
    born = words.col("birth_date") <= words.day(columns.day.on)
    paid = columns.keep(words.every([born, words.negated(may_be_barred)]))
    could = columns.keep(words.every([born, words.negated(barred)]))
    columns.flush()
    sure = columns.add(words.choose([(paid, found.surely.total)], words.zero))
    least = _least(columns, found)
    columns.flush()
    none = words.number(len(rules.groups))
    unbounded = words.every([could, found.is_open])
    return [
        words.choose([(sure > 0, found.main)], none),
        sure,
        words.choose([(could, found.possibly.total)], words.zero),
        words.choose([(words.every([could, sure == 0]), least)], words.zero),
        words.choose([(unbounded, words.number(1))], words.zero),
    ]


def _least(columns: Columns, found: _Found) -> Expr:
    """The lowest level that is due if anything is, in tenths; 0 if nothing can be."""
    words = columns.words
    masks: dict[int, list[Mask]] = {}
    counted: list[tuple[Mask, Expr]] = []
    for way, mask in zip(found.every_way, found.possible, strict=True):
        if way.pair:
            continue
        if way.each:
            some = words.choose([(found.children > 0, found.children)], words.number(1))
            counted.append((mask, some * way.each + way.tenths))
        else:
            masks.setdefault(way.tenths, []).append(mask)
    least = words.choose(
        [(words.some(each), words.number(tenths)) for tenths, each in sorted(masks.items())],
        words.zero,
    )
    for mask, level in counted:
        lower = words.some([least == 0, level < least])
        least = words.choose([(words.every([mask, lower]), level)], least)
    return columns.add(least)


class _Found(NamedTuple):
    """What the rules give each row, before what bars from it."""

    every_way: tuple[Way, ...]
    possible: list[Mask]
    children: Expr
    uncounted: Mask
    surely: Amounts
    possibly: Amounts
    is_open: Mask
    main: Expr


def _found(columns: Columns, rules: Rules) -> _Found:
    words = columns.words
    every_way = ways(rules)
    columns.prepare(asked_of(rules))
    children, uncounted = _children(columns)
    columns.flush()
    at_best = columns.add(
        words.choose(
            [(words.every([uncounted, children == 0]), words.number(1))], otherwise=children
        )
    )
    sure = [_held(columns, every_way, n, columns.sure) for n in range(len(every_way))]
    possible = [_held(columns, every_way, n, columns.possible) for n in range(len(every_way))]
    columns.flush()
    surely = _amounts(columns, rules, every_way, sure, children)
    possibly = _amounts(columns, rules, every_way, possible, at_best)
    parents = [possible[n] for n, way in enumerate(every_way) if way.clause == rules.single_parent]
    is_open = columns.keep(words.every([words.some(parents), uncounted]))
    main = columns.add(_first(columns, rules, surely.highest, surely.parent, rules.groups))
    return _Found(every_way, possible, children, uncounted, surely, possibly, is_open, main)


@lru_cache(maxsize=64)
def asked_of(rules: Rules) -> tuple[Condition, ...]:
    """The leaves of all conditions of the rules, each once: what the columns need."""
    return tuple(dict.fromkeys(leaf for each in _conditions(rules) for leaf in leaves(each)))


def _conditions(rules: Rules) -> Iterator[Condition]:
    for group in rules.groups:
        yield group.condition
        for level in group.levels:
            yield level.when
    for way in ways(rules):
        yield And(way.literals)
    if rules.bar:
        yield rules.bar.condition


def _children(columns: Columns) -> tuple[Expr, Mask]:
    """The number of children surely there, and whether there may be more."""
    words = columns.words
    total = words.zero
    for fact in CHILDREN:
        if fact.name in columns.present:
            total = total + words.whole(words.col(fact.name).fill_null(0))
    uncounted = words.some([columns.unknown(fact.name) for fact in CHILDREN])
    return columns.add(total), columns.keep(uncounted)


def _held(
    columns: Columns, every_way: Sequence[Way], number: int, read: Callable[[Condition], Mask]
) -> Mask:
    way = every_way[number]
    if way.pair:
        return False
    return columns.keep(columns.words.every([read(each) for each in way.literals]))


def _amounts(
    columns: Columns, rules: Rules, every_way: Sequence[Way], held: Sequence[Mask], children: Expr
) -> Amounts:
    words = columns.words

    def highest(chosen: Iterable[tuple[Way, Mask]]) -> Expr:
        masks: dict[int, list[Mask]] = {}
        for way, mask in chosen:
            masks.setdefault(way.tenths, []).append(mask)
        ordered = sorted(masks.items(), reverse=True)
        return words.choose(
            [(words.some(each), words.number(tenths)) for tenths, each in ordered], words.zero
        )

    singles = [(w, m) for w, m in zip(every_way, held, strict=True) if not w.pair]
    fixed = columns.add(highest((w, m) for w, m in singles if not w.each))
    partner = columns.add(highest((w, m) for w, m in singles if w.clause in rules.stacks_with))
    parent = columns.add(
        words.choose([(m, children * w.each) for w, m in singles if w.each], words.zero)
    )
    columns.flush()
    top = columns.add(words.choose([(fixed >= parent, fixed)], parent))
    columns.flush()
    pair = parent + partner
    both = words.every([parent > 0, partner > 0, pair > top])
    total = columns.add(words.choose([(both, pair)], top))
    columns.flush()
    return Amounts(top, parent, partner, total)


def _first(
    columns: Columns, rules: Rules, wanted: Expr, parent: Expr | None, groups: Sequence[Group]
) -> Expr:
    """The place of the first of some groups that surely stands at the wanted level."""
    words = columns.words
    at: dict[tuple[Level, ...], Mask] = {}
    for group in groups:
        if group.levels not in at:
            masks: list[Mask] = []
            for level in group.levels:
                if level.per and parent is not None:
                    stands = wanted == parent
                else:
                    stands = wanted == level.tenths
                when = True if level.when == ALWAYS else columns.sure(level.when)
                masks.append(words.every([stands, when]))
            at[group.levels] = columns.keep(words.some(masks))
        columns.kept_sure(group.condition)
    columns.flush()
    place = {group.code: number for number, group in enumerate(rules.groups)}
    return words.choose(
        [
            (
                words.every([columns.kept_sure(group.condition), at[group.levels]]),
                words.number(place[group.code]),
            )
            for group in groups
        ],
        words.number(len(rules.groups)),
    )


def _names(
    columns: Columns,
    rules: Rules,
    surely: Amounts,
    main: Expr,
    partner: Expr,
    paid: Mask,
    barred: Mask,
) -> tuple[Expr, Expr, Expr]:
    """The columns ``clause``, ``also`` and ``provision``."""
    words = columns.words
    none = len(rules.groups)
    parents = (n for n, g in enumerate(rules.groups) if g.clause == rules.single_parent)
    parent = next(parents, none)
    pair = words.every([paid, surely.total > surely.highest])
    main_is_parent = main == parent
    equal = surely.highest == surely.partner
    parent_first = words.some(
        [main_is_parent, words.every([surely.parent >= surely.partner, words.negated(equal)])]
    )
    clause = columns.add(words.choose([(paid, main)], words.number(none)))
    also = columns.add(
        words.choose(
            [
                (words.every([pair, main_is_parent]), partner),
                (words.every([pair, equal]), words.number(parent)),
            ],
            words.number(none),
        )
    )
    provision = columns.add(
        words.choose(
            [
                (words.every([pair, parent_first]), partner + (none + 2)),
                (pair, partner + (2 * none + 2)),
                (paid, main),
                (barred, words.number(none + 1)),
            ],
            words.number(none),
        )
    )
    columns.flush()
    single = [group.provision.vi for group in rules.groups]
    of_parent = single[parent] if parent < none else rules.article_5.vi
    bar = rules.bar.provision.vi if rules.bar else rules.article_5.vi
    provisions = [
        *single,
        rules.article_5.vi,
        bar,
        *(f"{of_parent}; {each}" for each in single),
        *(f"{each}; {of_parent}" for each in single),
    ]
    codes = [*(group.code for group in rules.groups), ""]
    return words.named(clause, codes), words.named(also, codes), words.named(provision, provisions)


def _money(columns: Columns, tenths: Expr, question: Question) -> Expr:
    value = question.standard.value
    if value % 10 == 0:
        return tenths * (value // 10)
    return tenths * value // 10


def _coded(columns: Columns, missing: dict[str, Mask]) -> Expr:
    """The facts that are missing as the bits of a number, in the order of the table."""
    words = columns.words
    result = words.zero
    for bit, fact in enumerate(SCHEMA):
        if missing.get(fact.name, False) is not False:
            result = result + words.whole(words.mask(missing[fact.name])) * (1 << bit)
    return result


def decode(code: int) -> str:
    """A number of ``missing`` as the names of the facts."""
    return ",".join(fact.name for bit, fact in enumerate(SCHEMA) if code >> bit & 1)


def _joined(columns: Columns, missing: dict[str, Mask]) -> Expr:
    named = [(missing.get(fact.name, False), fact.name) for fact in SCHEMA]
    return columns.words.joined([(mask, name) for mask, name in named if mask is not False])
