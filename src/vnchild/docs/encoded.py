"""Where each provision is encoded, found in the package itself.

Three ways lead to it: the provisions that the objects of the package hold, those that its code
builds of a document of the register and fixed numbers, and those that answers about supports cite.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from types import ModuleType
from typing import Final

from vnchild.docs.catalog import inside, modules, objects, tree_of
from vnchild.docs.supports_data import DOCUMENTED
from vnchild.domain.care import Carer, FacilityNeed
from vnchild.domain.person import Person
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.errors import VnchildError
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.rules.competence.register import Gap as CompetenceGap
from vnchild.rules.procedures.model import Gap as ProcedureGap
from vnchild.rules.social_assistance.carer_conditions import may_take_in
from vnchild.rules.social_assistance.facility import admission, may_stay
from vnchild.rules.social_assistance.standard import standard_on

SAYS_NOTHING: Final = (Interpretation, ProcedureGap, CompetenceGap)
"""What cites a provision without encoding it: readings of it, and what is told not to be there."""

HIGHER_THAN_NATIONAL: Final = 1_000_000
"""A local standard level that applies on every day, in VND a month."""


@lru_cache(maxsize=1)
def encoded() -> Mapping[Provision, tuple[str, ...]]:
    """Each provision that is encoded, with the dotted names of what encodes it.

    What holds the fewest provisions, and so is most of all about this one, comes first.
    """
    found: dict[Provision, dict[str, None]] = {}
    for name, provision in (*_held(), *_written(), *_answered()):
        if provision.article is not None:
            found.setdefault(provision, {})[name] = None
    held = Counter(name for names in found.values() for name in names)
    return {
        each: tuple(sorted(_public(names), key=lambda name: (held[name], name)))
        for each, names in found.items()
    }


def _public(names: Iterable[str]) -> tuple[str, ...]:
    """The names without those of internal helpers, unless there are no others."""
    found = tuple(names)
    shown = tuple(each for each in found if not each.rsplit(".", 1)[-1].startswith("_"))
    return shown or found


def _held() -> Iterator[tuple[str, Provision]]:
    for name, value in objects():
        for each in inside(value, members=False, without=SAYS_NOTHING):
            if isinstance(each, Provision):
                yield name, each


def _written() -> Iterator[tuple[str, Provision]]:
    for module in modules():
        for top in tree_of(module).body:
            if isinstance(top, ast.FunctionDef | ast.ClassDef):
                for provision in _calls(top, module):
                    yield f"{module.__name__}.{top.name}", provision


def _calls(top: ast.stmt, module: ModuleType) -> Iterator[Provision]:
    """The calls ``DOCUMENT.at(5, 1, "b")`` within a definition."""
    for node in ast.walk(top):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="at"), args=args):
                law = getattr(module, name, None)
                parts = [each.value for each in args if isinstance(each, ast.Constant)]
                if not isinstance(law, Document) or len(parts) != len(args) or not parts:
                    continue
                try:
                    yield law.at(*[str(part) for part in parts])
                except VnchildError:
                    continue


def _answered() -> Iterator[tuple[str, Provision]]:
    for law in (DECREE_20_2021, DECREE_335_2026):
        on = law.first_day
        for each in DOCUMENTED:
            for ask in (each.unknown, *each.cases):
                yield from _cited(each.function, ask(on))
        yield from _conditions(on)
        local = standard_on(on, given=HIGHER_THAN_NATIONAL)
        yield "vnchild.rules.social_assistance.standard.standard_on", local.provision


def _conditions(on: date) -> Iterator[tuple[str, Provision]]:
    child, adult = Person(birth_date=on), Person(birth_date=date(on.year - 30, 1, 1))
    need = FacilityNeed()
    for person in (child, adult):
        yield from _cited("may_take_in", may_take_in(person, Carer(), on=on))
        yield from _cited("admission", admission(person, need, on=on))
        yield from _cited("may_stay", may_stay(person, need, on=on))


def _cited(function: str, answer: object) -> Iterator[tuple[str, Provision]]:
    for each in inside(answer, without=SAYS_NOTHING):
        if isinstance(each, Provision):
            yield f"vnchild.rules.supports.{function}", each
