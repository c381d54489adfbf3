"""What changed between two days in the supports besides the monthly allowance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final, TypeAlias

from vnchild.docs.decisions import Cell, DecisionError, decision_table
from vnchild.docs.markdown import sentence, table
from vnchild.docs.naming import Named, naming, of_article_5
from vnchild.docs.phrases import AND, OR
from vnchild.docs.rule_sections import AT_LEAST, each_time, goods, multiple
from vnchild.docs.rule_tables import grounds_in
from vnchild.docs.sentences import say
from vnchild.docs.standard_changes import standard_of
from vnchild.docs.supports_data import DOCUMENTED, OF_THE_CITY, Documented
from vnchild.docs.supports_rules import CANNOT_BE_TOLD
from vnchild.law.conditions import ALWAYS, And, Condition, Or, conjuncts
from vnchild.law.text import Lang, Text, dong
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.local_groups import FIRST_DAY as CITY_FIRST_DAY
from vnchild.rules.social_assistance.support import Rate, Rule

_WAS: Final = Text("trước", "before")
_IS: Final = Text("nay", "now")
_NOT_ASKED: Final = Text("không hỏi điều này", "this is not asked")
_NO_CASE: Final = Text("không có trường hợp này", "there is no such case")
_ONE_CASE: Final = Text("một trong các trường hợp", "one of the cases")
_CHANGED: Final = Text("thay đổi", "changed")
_NEW: Final = Text("hỗ trợ mới", "new support")
_GONE: Final = Text("không còn", "ended")
_CONDITION: Final = Text("điều kiện", "conditions")
_LEVELS: Final = Text("mức", "level")
_MOVED: Final = Text("chuyển căn cứ, nội dung giữ nguyên", "moved, the same in substance")
_NAMED: Final = Text("tên gọi thay đổi", "called otherwise")
_DUTY: Final = Text("mức độ bắt buộc", "how far it is due")
_CONSIDERED: Final = Text("được xem xét hỗ trợ", "is considered")
_DUE: Final = Text("được hưởng", "is due")
_TIMES: Final = Text("lần mức chuẩn", "times the standard level")
_HIGHER: Final = Text("nếu cao hơn", "if higher")
_STANDARDS: Final = Text(
    "Mức tính theo hệ số còn thay đổi theo mức chuẩn nêu ở trên.",
    "Levels that are multiples change with the standard level above, too.",
)

_Item: TypeAlias = Condition | Ground
_Pair: TypeAlias = tuple[str, str]


def support_changes(before: date, after: date, lang: Lang) -> Iterator[str]:
    """The supports that changed, each with its rule before and now."""
    rows = []
    for each in (*DOCUMENTED, OF_THE_CITY):
        for one, two in pair_rules(_on(each, before), _on(each, after)):
            told = _change(one, two, lang)
            if told:
                rows.append((_title(one, lang), _title(two, lang), told))
    if rows:
        yield table([each.in_(lang).capitalize() for each in (_WAS, _IS, _CHANGED)], rows)
    if standard_of(before).value != standard_of(after).value:
        yield _STANDARDS.in_(lang)


def _on(each: Documented, day: date) -> tuple[Rule, ...]:
    if each is OF_THE_CITY and day < CITY_FIRST_DAY:
        return ()
    return each.rules.on(day)


def pair_rules(
    old: tuple[Rule, ...], new: tuple[Rule, ...]
) -> tuple[tuple[Rule | None, Rule | None], ...]:
    """Rules of before with those of after: by what they ask for, else by code and order."""
    left, right = list(old), list(new)
    found: list[tuple[Rule | None, Rule | None]] = []
    for by_meaning in (True, False):
        for one in tuple(left):
            for two in right:
                same = (
                    one.whole == two.whole and one.what == two.what
                    if by_meaning
                    else one.code == two.code
                )
                if same:
                    found.append((one, two))
                    left.remove(one)
                    right.remove(two)
                    break
    found += [(each, None) for each in left]
    found.sort(key=lambda pair: old.index(pair[0]) if pair[0] else len(old))
    return (*found, *((None, each) for each in right))


def _title(rule: Rule | None, lang: Lang) -> str:
    if rule is None:
        return "—"
    return f"{sentence(rule.what.in_(lang)).removesuffix('.')} ({rule.provision.in_(lang)})"


def _change(one: Rule | None, two: Rule | None, lang: Lang) -> str:
    if one is None:
        return (
            ""
            if two is None
            else f"{_NEW.in_(lang)}: {_asked(two, lang)}. {sentence(_paid(two, lang))}"
        )
    if two is None:
        return _GONE.in_(lang)
    told = []
    if not _same_in_meaning(one.whole, two.whole):
        told += [
            _both(_CONDITION, was, now, lang)
            for was, now in _differences(_whole(one), _whole(two), lang)
        ]
    if _given(one) != _given(two):
        told.append(_both(_LEVELS, _paid(one, lang), _paid(two, lang), lang))
    if one.discretionary != two.discretionary:
        was, now = ((_CONSIDERED if each.discretionary else _DUE).in_(lang) for each in (one, two))
        told.append(_both(_DUTY, was, now, lang))
    if told:
        return "<br>".join(told)
    if one.what != two.what:
        return _NAMED.in_(lang)
    return "" if one.provision == two.provision else _MOVED.in_(lang)


def _both(what: Text, was: str, now: str, lang: Lang) -> str:
    return f"{what.in_(lang)}<br>**{_WAS.in_(lang)}:** {was}<br>**{_IS.in_(lang)}:** {now}"


def _same_in_meaning(one: Condition, other: Condition) -> bool:
    if one == other:
        return True
    try:
        return _meaning(one) == _meaning(other)
    except DecisionError:
        return False


def _meaning(condition: Condition) -> frozenset[frozenset[Cell]]:
    return frozenset(frozenset(row) for row in decision_table(condition).rows)


def _whole(rule: Rule) -> Ground:
    """A rule as a part that is made of parts."""
    return Ground(
        text=rule.what, provision=rule.provision, condition=rule.condition, grounds=rule.grounds
    )


def _differences(one: Ground, two: Ground, lang: Lang) -> Iterator[_Pair]:
    """What is asked for only by one of two parts, before and now; what both ask for is left out."""
    yield from _all_of((*_conditions(one), *one.grounds), (*_conditions(two), *two.grounds), lang)
    yield from _any_of(one.ways, two.ways, lang)


def _all_of(before: Sequence[_Item], after: Sequence[_Item], lang: Lang) -> Iterator[_Pair]:
    """The differences of two lists of things all of which are asked for."""
    left, right, pairs = _without_the_same(before, after)
    for one, two in pairs:
        yield from _of_pair(one, two, lang)
    if left or right:
        was, now = (f" {AND[lang]} ".join(_said(each, lang) for each in x) for x in (left, right))
        yield was or _NOT_ASKED.in_(lang), now or _NOT_ASKED.in_(lang)


def _any_of(before: Sequence[_Item], after: Sequence[_Item], lang: Lang) -> Iterator[_Pair]:
    """The differences of two lists of cases any of which is enough."""
    left, right, pairs = _without_the_same(before, after)
    for one, two in pairs:
        label = one.text if isinstance(one, Ground) and not of_article_5(one) else _ONE_CASE
        for was, now in _of_pair(one, two, lang):
            yield _labelled(label, was, lang), _labelled(label, now, lang)
    if left or right:
        was, now = (f"; {OR[lang]} ".join(_said(each, lang) for each in x) for x in (left, right))
        yield (
            _labelled(_ONE_CASE, was or _NO_CASE.in_(lang), lang),
            _labelled(_ONE_CASE, now or _NO_CASE.in_(lang), lang),
        )


def _labelled(label: Text, told: str, lang: Lang) -> str:
    """What is told of a case, with what the case is called."""
    words = label.in_(lang)
    if label != _ONE_CASE:
        told = told.removeprefix(f"{_ONE_CASE.in_(lang)}: ")
    return told if told.startswith(f"{words}: ") else f"{words}: {told}"


def _without_the_same(
    before: Sequence[_Item], after: Sequence[_Item]
) -> tuple[list[_Item], list[_Item], list[tuple[_Item, _Item]]]:
    """What is left of two lists without what both have, and pairs that are about the same."""
    left, right = list(before), list(after)
    pairs: list[tuple[_Item, _Item]] = []
    for each in before:
        other = next((two for two in right if _same(each, two)), None)
        if other is not None:
            left.remove(each)
            right.remove(other)
    for each in tuple(left):
        other = next((two for two in right if _is_about_the_same(each, two)), None)
        if other is not None:
            pairs.append((each, other))
            left.remove(each)
            right.remove(other)
    return left, right, pairs


def _of_pair(one: _Item, two: _Item, lang: Lang) -> Iterator[_Pair]:
    match one, two:
        case Ground(), Ground() if not of_article_5(one):
            yield from _differences(one, two, lang)
        case Or(parts), Or(others):
            yield from _any_of(parts, others, lang)
        case _:
            yield _said(one, lang), _said(two, lang)


def _conditions(part: Ground) -> tuple[Condition, ...]:
    return () if part.condition == ALWAYS else tuple(conjuncts(part.condition))


def _same(one: _Item, other: _Item) -> bool:
    if isinstance(one, Ground) and isinstance(other, Ground):
        return _same_in_meaning(one.whole, other.whole)
    return one == other


def _is_about_the_same(one: _Item, other: _Item) -> bool:
    if isinstance(one, Ground) and isinstance(other, Ground):
        return one.text == other.text or (of_article_5(one) and of_article_5(other))
    return isinstance(one, Or) and isinstance(other, Or)


def _said(item: _Item, lang: Lang) -> str:
    if not isinstance(item, Ground):
        return say(item, lang)
    named = tuple(each for each in grounds_in((item,)) if of_article_5(each))
    return say(_named(ALWAYS, (item,), (), named), lang)


def _asked(rule: Rule, lang: Lang) -> str:
    """All that a rule asks for; what is belonging to Article 5 by its name."""
    named = tuple(each for each in grounds_in(rule.grounds) if of_article_5(each))
    return say(_named(rule.condition, rule.grounds, (), named), lang)


def _named(
    condition: Condition,
    grounds: tuple[Ground, ...],
    ways: tuple[Ground, ...],
    named: tuple[Ground, ...],
) -> Condition:
    def part(each: Ground) -> Condition:
        if each in named:
            return Named.of(each).yes
        return _named(each.condition, each.grounds, each.ways, named)

    own = naming(condition, named)
    parts = [] if own == ALWAYS else [*conjuncts(own)]
    for ground in grounds:
        parts += conjuncts(part(ground))
    if ways:
        parts.append(Or(tuple(part(each) for each in ways)))
    return parts[0] if len(parts) == 1 else And(tuple(parts))


def _given(rule: Rule) -> tuple[object, ...]:
    """What a rule gives, without where that stands."""
    levels = frozenset(
        (each.coefficient, each.amount, each.called, _meaning(each.when)) for each in rule.rates
    )
    return levels, rule.unit, rule.goods, rule.floor


def _paid(rule: Rule, lang: Lang) -> str:
    least = f"{AT_LEAST.in_(lang)} " if rule.floor else ""
    if rule.goods is not None:
        return goods(rule.goods, lang)
    told = [_level(each, rule, least, lang) for each in rule.rates]
    return "; ".join(told) or CANNOT_BE_TOLD.in_(lang)


def _level(rate: Rate, rule: Rule, least: str, lang: Lang) -> str:
    when = "" if rate.when == ALWAYS else f" ({say(rate.when, lang)})"
    if rate.called is not None:
        return f"{rate.called.in_(lang)}, {_HIGHER.in_(lang)}{when}"
    if rate.coefficient is not None:
        much = f"{multiple(rate.coefficient, lang)} {_TIMES.in_(lang)}"
    else:
        much = dong(rate.vnd(0), lang)
    return f"{least}{each_time(much, rule.unit, lang)}{when}"
