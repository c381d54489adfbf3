"""The reading of conditions that documents: a condition as a sentence in either language.

Like the readers that evaluate, explain and run over columns it reads the condition itself, so that
a rule that changes says something else by itself.

>>> from vnchild.law.conditions import AgeFact, BoolFact
>>> from vnchild.law.text import Text
>>> age = AgeFact("birth_date", Text("tuổi", "age"))
>>> hiv = BoolFact("hiv", Text("nhiễm HIV/AIDS", "living with HIV/AIDS"))
>>> say((age < 16) & hiv.yes, "en")
'under 16 years of age and living with HIV/AIDS'
>>> say((age < 16) & ~hiv.yes, "vi")
'dưới 16 tuổi và không nhiễm HIV/AIDS'
"""

from __future__ import annotations

import re
from typing import Final

from vnchild.docs.phrases import AND, OR, joined, phrase
from vnchild.law.conditions import ALWAYS, NEVER, And, Condition, Fact, Not, OneOf, Or
from vnchild.law.provision import POINT_LETTERS
from vnchild.law.text import Lang, Text

EVERYBODY: Final = Text("mọi người thuộc nhóm", "everybody of the group")
NOBODY: Final = Text("không ai", "nobody")
ONE_OF: Final = Text("thuộc một trong các trường hợp", "in one of these cases")
_BRACKETED = re.compile(r"\([^()]*\)")
_IN_A_LIST: Final = 2
"""How deep what stands within an item of a list is."""
_NUMERALS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")


def inward(condition: Condition, *, so: bool = True) -> Condition:
    """A condition whose denials stand only before leaves, as the laws of De Morgan have it."""
    match condition:
        case Not(part):
            return inward(part, so=not so)
        case And(parts) | Or(parts):
            kind = And if isinstance(condition, And) is so else Or
            done = tuple(inward(part, so=so) for part in parts)
            flat = tuple(
                each
                for part in done
                for each in (part.parts if isinstance(part, kind) else (part,))
            )
            return flat[0] if len(flat) == 1 else kind(flat)
        case _:
            return condition if so else Not(condition)


def say(condition: Condition, lang: Lang) -> str:
    """A condition as words that can stand in a sentence.

    Raises:
        TypeError: an object that is no condition of the language.
    """
    return _said(inward(condition), lang, 0)


def _said(condition: Condition, lang: Lang, depth: int) -> str:
    if condition == ALWAYS:
        return EVERYBODY.in_(lang)
    if condition == NEVER:
        return NOBODY.in_(lang)
    match condition:
        case Not(leaf):
            return phrase(leaf, lang, so=False)
        case And(parts):
            return _all(parts, lang, depth)
        case Or(parts):
            return _any(parts, lang, depth)
        case _:
            return phrase(condition, lang)


def _all(parts: tuple[Condition, ...], lang: Lang, depth: int) -> str:
    said = [_said(part, lang, depth + 1) for part in parts]
    listed = [text for part, text in zip(parts, said, strict=True) if _is_list(part)]
    plain = [text for part, text in zip(parts, said, strict=True) if not _is_list(part)]
    plain.sort(key=lambda text: text.startswith("("))
    wide = any(_needs_room(each, lang) for each in plain)
    text = joined(plain, AND[lang], "; " if wide else ", ")
    if wide and len(plain) > 1:
        last = f" {AND[lang]} {plain[-1]}"
        text = f"{text.removesuffix(last)};{last}"
    for each in listed:
        text = f"{text}, {AND[lang]} {each}" if text else each
    return text


def _needs_room(text: str, lang: Lang) -> bool:
    """Whether words have parts of their own, so that commas would mix them up with others."""
    own = _BRACKETED.sub("", text)
    return "," in text or ";" in text or f" {OR[lang]} " in own


def _is_list(part: Condition) -> bool:
    return isinstance(part, Or) and any(isinstance(each, And) for each in part.parts)


def _merged(parts: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Parts of which one is enough, those on the values of one fact as one."""
    found: dict[Fact, OneOf] = {}
    for part in parts:
        if isinstance(part, OneOf):
            before = found[part.fact].members if part.fact in found else ()
            found[part.fact] = OneOf(part.fact, tuple(dict.fromkeys((*before, *part.members))))
    told = (found.get(part.fact, part) if isinstance(part, OneOf) else part for part in parts)
    return tuple(dict.fromkeys(told))


def in_lines(condition: Condition, lang: Lang) -> tuple[str, ...]:
    """A condition as words before a list and the items of that list, or as words alone.

    Raises:
        TypeError: an object that is no condition of the language.
    """
    whole = inward(condition)
    parts = whole.parts if isinstance(whole, And) else (whole,)
    lists = [part for part in parts if isinstance(part, Or) and _is_list(part)]
    if len(lists) != 1:
        return (say(condition, lang),)
    items = tuple(_said(part, lang, _IN_A_LIST) for part in _merged(lists[0].parts))
    others = tuple(part for part in parts if part is not lists[0])
    lead = f"{ONE_OF.in_(lang)}:"
    if others:
        lead = f"{_said(And(others), lang, 0)}, {AND[lang]} {lead}"
    return lead, *items


def _any(several: tuple[Condition, ...], lang: Lang, depth: int) -> str:
    parts = _merged(several)
    if len(parts) == 1:
        return _said(parts[0], lang, depth)
    said = [_said(part, lang, depth + 1) for part in parts]
    if any(isinstance(part, And) for part in parts):
        numbered = [f"{_numeral(n, depth)}) {each}" for n, each in enumerate(said)]
        return f"{ONE_OF.in_(lang)}: {'; '.join(numbered)}"
    text = joined(said, OR[lang], "; " if any("," in each for each in said) else ", ")
    return f"({text})" if depth and len(said) > 1 else text


def _numeral(number: int, depth: int) -> str:
    names = POINT_LETTERS if depth < _IN_A_LIST else _NUMERALS
    return names[number] if number < len(names) else str(number + 1)
