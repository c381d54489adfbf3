"""A rule of a support as Markdown: a sentence, and a table of the ways to meet it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from vnchild.docs.decisions import Cell, Column
from vnchild.docs.markdown import bullets, link, sentence
from vnchild.docs.naming import Named, of_article_5
from vnchild.docs.periods import Period, rules_periods
from vnchild.docs.rule_tables import Asked, Line, RuleTable, tables_of
from vnchild.docs.rules_pages import clause_heading, group_heading, page_of
from vnchild.docs.sentences import say
from vnchild.docs.supports_rules import CANNOT_BE_TOLD, Told, reaches_back
from vnchild.law.conditions import ALWAYS
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, decimal, dong
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.support import Goods, Rate, Rule

LEVEL: Final = Text("Mức", "Level")
SOURCE: Final = Text("Căn cứ", "Provision")
_WHO: Final = Text("Ai", "Who")
_MET: Final = Text("Đáp ứng khi", "Met when")
_ONE_OF: Final = Text(
    "Đáp ứng khi thuộc một trong các trường hợp dưới đây, mỗi trường hợp một bảng:",
    "Met in any of the cases below, each of which has a table:",
)
_EVERY_ROW: Final = Text("Mọi dòng của bảng đều cần:", "Every row of the table also asks for:")
_NOTHING: Final = Text("không hỏi thêm điều kiện nào", "no further fact is asked for")
_AT_LEAST: Final = Text("ít nhất", "at least")
_TIMES: Final = Text("lần mức chuẩn", "times the standard level")
_IF_HIGHER: Final = Text("nếu cao hơn", "if higher")
_RICE: Final = Text("kg gạo mỗi người mỗi tháng, số tháng:", "kg of rice a person a month, months:")
_AT_MOST: Final = Text("nhiều nhất", "at most")
_WHOLE: Final = 10
"""From here on a coefficient that is a whole number is written as one."""


@frozen(kw_only=True)
class Sections:
    """What writes the rules of one period on a page.

    Args:
        page: the name of the page.
        parts: the parts of its rules that may be named.
        period: the period.
        on: the only day, if there is only one.
        lang: the language.
        written: the named parts that the page has already told, by name.
    """

    page: str
    parts: tuple[Ground, ...]
    period: Period
    on: date | None
    lang: Lang
    written: set[str] = field(factory=set)

    def rule(self, told: Told) -> Iterator[str]:
        """A rule for as long as it asks for the same."""
        if self.on is None and told.period != self.period:
            yield f"**{sentence(told.period.text(self.lang)).removesuffix('.')}:**"
        for each in tables_of(Asked.of_rule(told.rule), self.parts):
            levels = [level(line, told, self.lang, self.on) for line in each.lines]
            yield from self._table(each, _WHO, ((LEVEL.in_(self.lang), levels),))

    def parts_named(self, rules: Iterable[Rule]) -> Iterator[str]:
        """The parts that some rules name and that the page has not told yet."""
        for rule in rules:
            yield from self._parts(Asked.of_rule(rule))

    def _parts(self, asked: Asked) -> Iterator[str]:
        for table in tables_of(asked, self.parts):
            for each in table.named:
                if of_article_5(each.ground) or each.name in self.written:
                    continue
                self.written.add(each.name)
                yield from self._part(each)
                yield from self._parts(Asked.of_ground(each.ground))

    def _part(self, part: Named) -> Iterator[str]:
        yield f"### {part_heading(part, self.lang)}"
        tables = tables_of(Asked.of_ground(part.ground), self.parts)
        if len(tables) > 1:
            yield _ONE_OF.in_(self.lang)
        for each in tables:
            if each.way is not None:
                at = each.way.provision.in_(self.lang)
                words = sentence(each.way.text.in_(self.lang)).removesuffix(".")
                yield f"**{words}** ({at})"
            yield from self._table(each, _MET, ())

    def _table(self, table: RuleTable, words: Text, before: tuple[Column, ...]) -> Iterator[str]:
        asked = _NOTHING.in_(self.lang) if table.asked == ALWAYS else say(table.asked, self.lang)
        yield f"**{words.in_(self.lang)}:** {sentence(asked)}"
        if table.common:
            yield _EVERY_ROW.in_(self.lang)
            yield bullets(self._common(cell) for cell in table.common)
        places = [cited(line.provisions, self.lang) for line in table.lines]
        yield table.decisions.markdown(
            self.lang,
            after=(*before, (SOURCE.in_(self.lang), places)),
            heads={each.name: self._link(each) for each in table.named},
            without={cell.fact.name for cell in table.common},
        )

    def _common(self, cell: Cell) -> str:
        if isinstance(cell.fact, Named):
            return f"{self._link(cell.fact)};"
        return f"{say(cell.condition(), self.lang)};"

    def _link(self, part: Named) -> str:
        words = part.text.in_(self.lang)
        if not of_article_5(part.ground):
            return link(words, self.page, part_heading(part, self.lang))
        return link(words, *self._of_the_allowance(part.ground.provision))

    def _of_the_allowance(self, at: Provision) -> tuple[str, str | None]:
        """The page of the monthly allowance that has some groups, and their heading on it."""
        day = self.on or self.period.first
        version = next(each for span, each in rules_periods(None) if span.covers(day))
        if at.clause is None:
            return page_of(version), None
        group = next(each for each in version.value.groups if at.covers(each.provision))
        heading = clause_heading if at.point is None else group_heading
        return page_of(version), heading(group, self.lang)


def part_heading(part: Named, lang: Lang) -> str:
    """The heading of a named part."""
    words = sentence(part.ground.text.in_(lang)).removesuffix(".")
    return f"{words} ({part.ground.provision.in_(lang)})"


def cited(provisions: tuple[Provision, ...], lang: Lang) -> str:
    """Provisions in a row, the document once for those of the same that follow each other."""
    found: list[str] = []
    for number, each in enumerate(provisions):
        following = provisions[number + 1 : number + 2]
        again = bool(following) and following[0].document == each.document
        title = Provision(each.document).in_(lang)
        words = each.in_(lang)
        found.append(words.removesuffix(title).rstrip(", ") if again else words)
    return "; ".join(found)


def level(line: Line, told: Told, lang: Lang, on: date | None) -> str:
    """What a row gives."""
    rule, rate = told.rule, line.rate
    if rate is None:
        return CANNOT_BE_TOLD.in_(lang) if rule.goods is None else goods(rule.goods, lang)
    least = f"{_AT_LEAST.in_(lang)} " if rule.floor else ""
    if rate.called is not None:
        return f"{rate.called.in_(lang)}, {_IF_HIGHER.in_(lang)}"
    unit = rule.unit.value.in_(lang)
    if rate.coefficient is None:
        return f"{least}{dong(rate.vnd(0), lang)}, {unit}"
    number = multiple(rate.coefficient, lang)
    text = f"{least}**{number}** {_TIMES.in_(lang)}, {unit}"
    amounts = list(_amounts(rate, told, lang, on))
    return "<br>".join((f"{text}:", *amounts)) if amounts else text


def multiple(coefficient: Fraction, lang: Lang) -> str:
    """A coefficient as it is written."""
    whole = coefficient.denominator == 1 and coefficient >= _WHOLE
    return str(coefficient.numerator) if whole else decimal(coefficient, lang)


def goods(given: Goods, lang: Lang) -> str:
    """What is given in kind."""
    most = f"{_AT_MOST.in_(lang)} " if given.at_most else ""
    return f"{given.kg} {_RICE.in_(lang)} {most}{given.months}"


def _amounts(rate: Rate, told: Told, lang: Lang, on: date | None) -> Iterator[str]:
    for span, standard in told.standards:
        vnd = dong(rate.vnd(standard.value), lang)
        by = f"; {standard.provision.in_(lang)}" if reaches_back(standard) else ""
        yield vnd if on is not None else f"{vnd} ({span.text(lang)}{by})"
