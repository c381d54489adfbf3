"""The column reading of what is missing: which unknown facts could change an amount.

The plan of ways, hinges and blockers is made by `vnchild.rules.social_assistance.ways`, for the
scalar reading and for this one.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from vnchild.frames.columns import Columns
from vnchild.frames.dialect import Expr, Mask
from vnchild.law.conditions import facts_of
from vnchild.rules.social_assistance.rules import Rules
from vnchild.rules.social_assistance.ways import Blocker, Hinge, Way

_Key: TypeAlias = tuple[int, int, tuple[Blocker, ...]]


def missing_facts(
    columns: Columns,
    rules: Rules,
    every_way: Sequence[Way],
    possible: Sequence[Mask],
    sure_total: Expr,
    best_total: Expr,
    is_open: Mask,
    uncounted: Mask,
    children: Expr,
) -> dict[str, Mask]:
    """For each fact that may be missing, in which rows it is."""
    words = columns.words
    opened = _opened(columns, every_way, possible, sure_total, uncounted, children)
    hinges = [
        (way, hinge, mask)
        for way, mask in zip(every_way, opened, strict=True)
        if mask is not False
        for hinge in way.hinges
        if columns.unknown(hinge.fact) is not False
    ]
    blocked = _blocked(columns, [(way, hinge) for way, hinge, _ in hinges], uncounted, children)
    turning: dict[str, list[Mask]] = {}
    for way, hinge, mask in hinges:
        clear = words.negated(blocked[_key(way, hinge)])
        turning.setdefault(hinge.fact, []).append(words.every([mask, clear]))
    free: Mask = True
    missing: dict[str, Mask] = {}
    if rules.bar is not None:
        free = words.negated(columns.sure(rules.bar.condition))
        something = words.some([best_total > 0, is_open])
        for name in facts_of(rules.bar.condition):
            may_be = columns.possible(rules.bar.condition)
            missing[name] = words.every([columns.unknown(name), free, may_be, something])
    for name, masks in turning.items():
        missing[name] = words.every([columns.unknown(name), free, words.some(masks)])
    return {name: columns.keep(mask) for name, mask in missing.items()}


def _opened(
    columns: Columns,
    every_way: Sequence[Way],
    possible: Sequence[Mask],
    sure_total: Expr,
    uncounted: Mask,
    children: Expr,
) -> list[Mask]:
    """For each way, whether it may hold and would pay more than what is sure."""
    words = columns.words
    fixed = {way.tenths for way in every_way if not way.each}
    more: dict[int, Mask] = {t: columns.keep(sure_total < t) for t in sorted(fixed)}
    counted = {way.tenths: way.each for way in every_way if way.each}
    more_counted = {
        tenths: columns.keep(words.some([uncounted, sure_total < children * each + tenths]))
        for tenths, each in counted.items()
    }
    columns.flush()
    opened: list[Mask] = []
    for number, way in enumerate(every_way):
        if all(columns.unknown(hinge.fact) is False for hinge in way.hinges):
            opened.append(False)
            continue
        held = [possible[n] for n in way.pair] or [possible[number]]
        pays = more_counted[way.tenths] if way.each else more[way.tenths]
        opened.append(columns.keep(words.every([*held, pays])))
    columns.flush()
    return opened


def _blocked(
    columns: Columns, hinges: Sequence[tuple[Way, Hinge]], uncounted: Mask, children: Expr
) -> dict[_Key, Mask]:
    """For each set of blockers, whether one of them holds; those that hinges share only once."""
    words = columns.words
    for _, hinge in hinges:
        for blocker in hinge.blockers:
            columns.kept_sure(blocker.residual)
    columns.flush()
    blocked: dict[_Key, Mask] = {}
    for way, hinge in hinges:
        key = _key(way, hinge)
        if key not in blocked:
            masks = [
                words.every(
                    [
                        columns.kept_sure(blocker.residual),
                        _pays(columns, blocker, way, uncounted, children),
                    ]
                )
                for blocker in hinge.blockers
            ]
            blocked[key] = columns.keep(words.some(masks))
    columns.flush()
    return blocked


def _key(way: Way, hinge: Hinge) -> _Key:
    return way.tenths, way.each, hinge.blockers


def _pays(columns: Columns, blocker: Blocker, way: Way, uncounted: Mask, children: Expr) -> Mask:
    """Whether a blocker pays as much as a way."""
    words = columns.words
    if bool(blocker.each) == bool(way.each):
        return blocker.tenths >= way.tenths
    if way.each:
        level = children * way.each + way.tenths
        return words.every([words.negated(uncounted), level <= blocker.tenths])
    return children * blocker.each + blocker.tenths >= way.tenths
