"""Parts of a condition told by their name, as if each were one fact."""

from __future__ import annotations

from typing import Final, Self

from attrs import field, frozen

from vnchild.docs.phrases import OR
from vnchild.law.conditions import And, BoolFact, Condition, Not, Or, conjuncts
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.in_force import RULES

_ARTICLES_5: Final = tuple({each.value.article_5: None for each in RULES.versions})


@frozen(cache_hash=True)
class Named(BoolFact):
    """A part of a rule, as a fact.

    Args:
        ground: the part.
    """

    ground: Ground = field(kw_only=True)

    @classmethod
    def of(cls, ground: Ground) -> Self:
        """A part as a fact."""
        at = ground.provision
        text = Text(f"“{ground.text.vi}”", f"“{ground.text.en}”")
        if of_article_5(ground):
            text = Text(f"thuộc {at.vi}", f"falls under {at.en}")
            if at in _ARTICLES_5:
                clauses = cls.clauses(ground)
                text = Text(
                    f"thuộc {_either(clauses, 'vi')}", f"falls under {_either(clauses, 'en')}"
                )
        return cls(f"{at.en}: {ground.text.en}", text, ground=ground)

    @staticmethod
    def clauses(ground: Ground) -> tuple[Provision, ...]:
        """The clauses of Article 5 any of which is enough for a part."""
        found = (Provision(w.document, w.article, w.clause) for w in map(_at, ground.ways))
        return tuple(dict.fromkeys(found))


def _at(ground: Ground) -> Provision:
    return ground.provision


def _either(clauses: tuple[Provision, ...], lang: Lang) -> str:
    return f" {OR[lang]} ".join(in_a_row(clauses, lang))


def in_a_row(provisions: tuple[Provision, ...], lang: Lang) -> tuple[str, ...]:
    """Provisions, each in words, the document once for those of the same that follow each other."""
    found: list[str] = []
    for number, each in enumerate(provisions):
        following = provisions[number + 1 : number + 2]
        again = bool(following) and following[0].document == each.document
        title = Provision(each.document).in_(lang)
        words = each.in_(lang)
        found.append(words.removesuffix(title).rstrip(", ") if again else words)
    return tuple(found)


def of_article_5(ground: Ground) -> bool:
    """Whether a part is belonging to groups of Article 5, who get the monthly allowance."""
    return any(each.covers(ground.provision) for each in _ARTICLES_5)


def naming(condition: Condition, parts: tuple[Ground, ...]) -> Condition:
    """A condition with some parts told by their name; it holds for the same people.

    Args:
        condition: the condition.
        parts: the parts; of those that overlap the one that asks for more is named.
    """
    by_size = sorted(parts, key=lambda each: -len(conjuncts(each.whole)))
    return _named(condition, tuple((each.whole, Named.of(each).yes) for each in by_size))


def _named(condition: Condition, names: tuple[tuple[Condition, Condition], ...]) -> Condition:
    for whole, name in names:
        if condition == whole:
            return name
    match condition:
        case And(parts):
            left = list(parts)
            found: list[Condition] = []
            for whole, name in names:
                if isinstance(whole, And) and all(each in left for each in whole.parts):
                    left = [each for each in left if each not in whole.parts]
                    found.append(name)
            return And((*(_named(each, names) for each in left), *found))
        case Or(parts):
            return Or(tuple(_named(each, names) for each in parts))
        case Not(part):
            return Not(_named(part, names))
        case _:
            return condition
