"""A rule of a support as Markdown: a sentence, and a table of the ways to meet it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from vnchild.docs.decisions import Cell, Column
from vnchild.docs.markdown import ended, link, listed, sentence
from vnchild.docs.naming import Named, in_a_row, of_article_5
from vnchild.docs.notes import reaching_back
from vnchild.docs.periods import Period, rules_periods
from vnchild.docs.phrases import OR
from vnchild.docs.rule_tables import Asked, Line, RuleTable, tables_of
from vnchild.docs.rules_pages import clause_heading, group_heading, page_of
from vnchild.docs.sentences import in_lines, say
from vnchild.docs.supports_rules import CANNOT_BE_TOLD, Told, reaches_back
from vnchild.law.conditions import ALWAYS
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text, decimal, dong
from vnchild.rules.social_assistance.grounds import Ground
from vnchild.rules.social_assistance.support import Goods, Rate, Rule, Unit

LEVEL: Final = Text("Mức", "Level")
SOURCE: Final = Text("Căn cứ", "Provision")
_WHO: Final = Text("Điều kiện hưởng", "Conditions")
_MET: Final = Text("Đáp ứng khi", "Met when")
_ONE_OF: Final = Text(
    "Đáp ứng khi thuộc một trong các trường hợp dưới đây, mỗi trường hợp một bảng:",
    "Met in any of the cases below, each of which has a table:",
)
_ALL: Final = Text("đồng thời đáp ứng:", "all of these:")
_ALL_AND_A_ROW: Final = Text(
    "đồng thời đáp ứng các điều kiện sau và một dòng của bảng:",
    "all of these, and a row of the table:",
)
_NOTHING: Final = Text(
    "thư viện không xét điều kiện nào; đối chiếu điều khoản được dẫn",
    "the package looks at no condition; see the provision cited",
)
AT_LEAST: Final = Text("thấp nhất", "at least")
_TIMES: Final = Text("lần mức chuẩn", "times the standard level")
_IF_HIGHER: Final = Text("nếu cao hơn", "if higher")
_RICE: Final = Text("kg gạo/người/tháng", "kg of rice a person a month")
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
        yield from self._asked(table, words)
        places = [cited(line.provisions, self.lang) for line in table.lines]
        yield table.decisions.markdown(
            self.lang,
            after=(*before, (SOURCE.in_(self.lang), places)),
            heads={each.name: self._link(each) for each in table.named},
            without={cell.fact.name for cell in table.common},
        )

    def _asked(self, table: RuleTable, words: Text) -> Iterator[str]:
        """What a table asks for: as a list what every row does, where the table leaves it out."""
        label = f"**{words.in_(self.lang)}:**"
        common = [self._common(cell) for cell in table.common]
        if not common:
            nothing = table.asked == ALWAYS
            said = (_NOTHING.in_(self.lang),) if nothing else in_lines(table.asked, self.lang)
            lead, *cases = said
            yield f"{label} {lead if cases else ended(lead)}"
            yield listed(cases)
        elif len(common) == 1 == len(table.lines):
            yield f"{label} {ended(common[0])}"
        else:
            yield f"{label} {(_ALL if len(table.lines) == 1 else _ALL_AND_A_ROW).in_(self.lang)}"
            yield listed(common)

    def _common(self, cell: Cell) -> str:
        if isinstance(cell.fact, Named):
            return self._link(cell.fact)
        return say(cell.condition(), self.lang)

    def _link(self, part: Named) -> str:
        words = part.text.in_(self.lang)
        if not of_article_5(part.ground):
            return link(words, self.page, part_heading(part, self.lang))
        clauses = Named.clauses(part.ground)
        if part.ground.provision.clause is not None or not clauses:
            return link(words, *self._of_the_allowance(part.ground.provision))
        names = in_a_row(clauses, self.lang)
        linked = [
            link(name, *self._of_the_allowance(each))
            for name, each in zip(names, clauses, strict=True)
        ]
        return f"{words.split(names[0])[0]}{f' {OR[self.lang]} '.join(linked)}"

    def _of_the_allowance(self, at: Provision) -> tuple[str, str | None]:
        """The page of the monthly allowance that has some groups, and their heading on it."""
        day = self.on or self.period.first
        version = next(each for span, each in rules_periods(None) if span.covers(day))
        if at.clause is None:
            return page_of(version), None
        groups = (each for each in version.value.groups if at.covers(each.provision))
        group = next(groups, None)
        if group is None:
            return page_of(version), None
        heading = clause_heading if at.point is None else group_heading
        return page_of(version), heading(group, self.lang)


def part_heading(part: Named, lang: Lang) -> str:
    """The heading of a named part."""
    words = sentence(part.ground.text.in_(lang)).removesuffix(".")
    return f"{words} ({part.ground.provision.in_(lang)})"


def cited(provisions: tuple[Provision, ...], lang: Lang) -> str:
    """Provisions in a row, the document once for those of the same that follow each other."""
    return "; ".join(in_a_row(provisions, lang))


def level(line: Line, told: Told, lang: Lang, on: date | None) -> str:
    """What a row gives."""
    rule, rate = told.rule, line.rate
    if rate is None:
        return CANNOT_BE_TOLD.in_(lang) if rule.goods is None else goods(rule.goods, lang)
    least = f"{AT_LEAST.in_(lang)} " if rule.floor else ""
    if rate.called is not None:
        return f"{rate.called.in_(lang)}, {_IF_HIGHER.in_(lang)}"
    if rate.coefficient is None:
        return f"{least}**{each_time(dong(rate.vnd(0), lang), rule.unit, lang)}**"
    number = multiple(rate.coefficient, lang)
    text = f"{least}{number} {_TIMES.in_(lang)}"
    amounts = list(_amounts(rate, told, lang, on))
    if not amounts:
        return each_time(text, rule.unit, lang)
    return "<br>".join((f"{text}:", *amounts))


_EACH_TIME: Final[dict[Unit, Text]] = {
    Unit.MONTH: Text("/tháng", " a month"),
    Unit.DAY: Text("/ngày", " a day"),
    Unit.ONCE: Text(", một lần", ", once"),
}


def each_time(amount: str, unit: Unit, lang: Lang) -> str:
    """An amount with how often it is paid."""
    return f"{amount}{_EACH_TIME[unit].in_(lang)}"


def multiple(coefficient: Fraction, lang: Lang) -> str:
    """A coefficient as it is written."""
    whole = coefficient.denominator == 1 and coefficient >= _WHOLE
    return str(coefficient.numerator) if whole else decimal(coefficient, lang)


def goods(given: Goods, lang: Lang) -> str:
    """What is given in kind."""
    if lang == "vi":
        months = f"{'không quá' if given.at_most else 'trong'} {given.months:02} tháng"
        return f"{given.kg} {_RICE.vi}, {months} cho mỗi đợt hỗ trợ"
    unit = "month" if given.months == 1 else "months"
    months = f"{'not more than' if given.at_most else 'for'} {given.months} {unit}"
    return f"{given.kg} {_RICE.en}, {months} on each occasion"


def _amounts(rate: Rate, told: Told, lang: Lang, on: date | None) -> Iterator[str]:
    for span, standard in told.standards:
        vnd = f"**{each_time(dong(rate.vnd(standard.value), lang), told.rule.unit, lang)}**"
        by = reaching_back(standard.provision, lang) if reaches_back(standard) else ""
        when = "" if on is not None else span.text(lang)
        said = f"{when}{by}".removeprefix(", ").removeprefix("; ")
        yield f"{vnd} ({said})" if said else vnd
