"""A leaf of a condition as a phrase that can stand in a sentence.

`vnchild.law.reasons.describe` gives the lines of an explanation; here the same leaf is said as one
would within a sentence, also where it is denied.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from vnchild.domain.circumstances import CaredForBy
from vnchild.domain.terms import (
    Care,
    Disability,
    HouseholdClass,
    MaritalStatus,
    ParentSituation,
    Supporter,
)
from vnchild.law.conditions import (
    Age,
    AtLeast,
    BornFrom,
    Bound,
    Condition,
    Fact,
    Holds,
    OneOf,
    TermFact,
)
from vnchild.law.text import Lang, Term, Text
from vnchild.law.text import day as day_text

OR: Final[Mapping[Lang, str]] = {"vi": "hoặc", "en": "or"}
AND: Final[Mapping[Lang, str]] = {"vi": "và", "en": "and"}


def joined(parts: Sequence[str], word: str, comma: str = ", ") -> str:
    """Parts in a row, the word before the last."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{comma.join(parts[:-1])} {word} {parts[-1]}"


def phrase(leaf: Condition, lang: Lang, *, so: bool = True) -> str:
    """A leaf as a phrase.

    Args:
        leaf: the leaf.
        lang: the language.
        so: whether it holds; else the phrase says that it does not.

    Raises:
        TypeError: it is not a leaf of the language of conditions.
    """
    match leaf:
        case Holds(fact, expected):
            return _bool(fact, lang, so=expected is so)
        case OneOf(fact, members):
            return _one_of(fact, members, lang, so=so)
        case AtLeast(fact, number):
            return _count(fact, number, lang, so=so)
        case Age(_, bound, years):
            return _age(bound, years, lang, so=so)
        case BornFrom(_, first):
            when = day_text(first, lang)
            if lang == "vi":
                return f"sinh từ ngày {when}" if so else f"sinh trước ngày {when}"
            return f"born on {when} or later" if so else f"born before {when}"
        case _:
            msg = f"{type(leaf).__name__} is not a leaf of the language of conditions"
            raise TypeError(msg)


def members_text(fact: Fact, members: Sequence[Term], lang: Lang) -> str:
    """The labels of some members of a fact's list, for a cell under the fact's name."""
    labels = [each.text.in_(lang) for each in in_order(members)]
    wide = any("," in each for each in labels)
    return joined(labels, OR[lang], "; " if wide else ", ")


_ORDER: Final = (HouseholdClass.POOR, HouseholdClass.NEAR_POOR, HouseholdClass.NONE)


def in_order(members: Sequence[Term]) -> tuple[Term, ...]:
    """Members of a list as the law has them in a row: poor households before near-poor ones."""
    return tuple(sorted(members, key=lambda each: _ORDER.index(each) if each in _ORDER else 0))


def bound_text(leaf: Condition, lang: Lang, *, so: bool) -> str:
    """A leaf that is a bound, for a cell under the fact's name."""
    if isinstance(leaf, AtLeast):
        return _number(leaf.number, lang, so=so)
    return phrase(leaf, lang, so=so)


def _one_of(fact: Fact, members: tuple[Term, ...], lang: Lang, *, so: bool) -> str:
    if so and members:
        return _terms(fact, members, lang)
    others = members if so else _others(fact, members)
    if not others:
        return _never(lang)
    if len(others) <= len(members):
        return _terms(fact, others, lang)
    if isinstance(members[0], ParentSituation):
        return _not_parent(fact, members, lang)
    return denied_text(_terms(fact, members, lang), members, lang)


def _not_parent(fact: Fact, members: Sequence[Term], lang: Lang) -> str:
    said = joined([each.text.in_(lang) for each in members], OR[lang])
    said = f"({said})" if len(members) > 1 else said
    who = fact.text.in_(lang)
    return f"{who} không thuộc trường hợp {said}" if lang == "vi" else f"{who} is not {said}"


_DENIED: Final[Mapping[Term, Text]] = {
    CaredForBy.NOBODY: Text("có người chăm sóc", "somebody cares for the child"),
}
"""What is so where a member of a list is not, if there are better words than "not"."""


def denied_text(words: str, members: Sequence[Term], lang: Lang) -> str:
    """Words on some members of a list, denied."""
    if len(members) == 1 and members[0] in _DENIED:
        return _DENIED[members[0]].in_(lang)
    inner = f"({words})" if f" {OR[lang]} " in words or "," in words else words
    if lang == "en":
        return f"not {inner}"
    if words.startswith("thuộc "):
        return f"không {inner}"
    return f"không thuộc trường hợp {inner}"


def _never(lang: Lang) -> str:
    return "không trường hợp nào" if lang == "vi" else "in no case"


def _others(fact: Fact, members: tuple[Term, ...]) -> tuple[Term, ...]:
    if not isinstance(fact, TermFact):
        return ()
    return tuple(each for each in fact.values if isinstance(each, Term) and each not in members)


def _bool(fact: Fact, lang: Lang, *, so: bool) -> str:
    if so:
        return fact.text.in_(lang)
    denied = getattr(fact, "denied", None)
    if denied is not None:
        return str(denied.in_(lang))
    words = fact.text.in_(lang)
    if lang == "vi":
        return f"chưa {words.removeprefix('đã ')}" if words.startswith("đã ") else f"không {words}"
    return (
        f"not {words}" if not words.startswith(("a ", "the ", "an ")) else f"it is not so: {words}"
    )


def _count(fact: Fact, number: int, lang: Lang, *, so: bool) -> str:
    return f"{fact.text.in_(lang)}: {_number(number, lang, so=so)}"


def _number(number: int, lang: Lang, *, so: bool) -> str:
    if lang == "vi":
        return f"từ {number} trở lên" if so else f"dưới {number}"
    return f"{number} or more" if so else f"fewer than {number}"


def _age(bound: Bound, years: int, lang: Lang, *, so: bool) -> str:
    at_least = (bound is Bound.FROM and so) or (bound is Bound.BELOW and not so)
    below = (bound is Bound.BELOW and so) or (bound is Bound.FROM and not so)
    if lang == "vi":
        if at_least:
            return f"từ đủ {years} tuổi"
        if below:
            return f"dưới {years} tuổi"
        return f"không quá {years} tuổi" if so else f"đã quá {years} tuổi"
    if at_least:
        return f"{years} years of age or more"
    if below:
        return f"under {years} years of age"
    birthday = f"the birthday of {years}"
    return f"not past {birthday}" if so else f"past {birthday}"


def _parent(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    words = [each.text.in_(lang) for each in labels]
    if lang == "en":
        words = [each if each.startswith("cannot") else f"is {each}" for each in words]
    return f"{fact.text.in_(lang)} {joined(words, OR[lang])}"


def _household(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    poor = [each.text.in_(lang) for each in in_order(labels) if each is not HouseholdClass.NONE]
    said = []
    if poor:
        said.append(f"{'thuộc' if lang == 'vi' else 'of a'} {joined(poor, OR[lang])}")
    if HouseholdClass.NONE in labels:
        neither = "of a household that is neither poor nor near-poor"
        said.append(HouseholdClass.NONE.text.vi if lang == "vi" else neither)
    return joined(said, OR[lang])


def _supporter(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    return joined([each.text.in_(lang) for each in labels], OR[lang])


def _marital(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    words = [each.text.in_(lang) for each in labels]
    if lang == "en":
        words = [each.replace("spouse declared", "with a spouse declared") for each in words]
    return joined(words, OR[lang])


def _disability(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    words = [each.text.in_(lang) for each in labels]
    if lang == "en":
        words = [
            each if each.startswith("no ") else f"{'an' if each[0] in 'aeiou' else 'a'} {each}"
            for each in words
        ]
        return f"with {joined(words, 'or')}"
    return joined(words, "hoặc")


def _care(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    words = []
    for each in labels:
        label = each.text.in_(lang)
        if each is Care.CARER:
            words.append(label)
        else:
            words.append(f"được chăm sóc {label}" if lang == "vi" else f"cared for {label}")
    return joined(words, OR[lang])


def _carers(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    nobody = [
        each.text.vi if lang == "vi" else "nobody cares for the child"
        for each in labels
        if each is CaredForBy.NOBODY
    ]
    people = [each.text.in_(lang) for each in labels if each is not CaredForBy.NOBODY]
    if people and lang == "vi":
        nobody.append(f"được chăm sóc bởi {joined(people, 'hoặc', '; ')}")
    elif people:
        nobody.append(f"the child is cared for by {joined(people, 'or', '; ')}")
    return joined(nobody, OR[lang])


def _plain(fact: Fact, labels: Sequence[Term], lang: Lang) -> str:
    return f"{fact.text.in_(lang)}: {members_text(fact, labels, lang)}"


_WAYS: Final[Mapping[type[Term], Callable[[Fact, Sequence[Term], Lang], str]]] = {
    ParentSituation: _parent,
    HouseholdClass: _household,
    Disability: _disability,
    Care: _care,
    Supporter: _supporter,
    MaritalStatus: _marital,
    CaredForBy: _carers,
}


def _terms(fact: Fact, members: Sequence[Term], lang: Lang) -> str:
    return _WAYS.get(type(members[0]), _plain)(fact, members, lang)
