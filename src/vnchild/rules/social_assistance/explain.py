"""Why: the reasons of an assessment as a tree, and as text in two languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from vnchild.domain.places import province
from vnchild.law.age import Day, age, day_of
from vnchild.law.conditions import Condition, Facts, FactValue, conjuncts
from vnchild.law.documents import REVIEWED
from vnchild.law.interpretation import Interpretation
from vnchild.law.provision import Provision
from vnchild.law.reasons import MARKS, Reason, cited, leaves_of, reason
from vnchild.law.register import since
from vnchild.law.text import Lang, Term, Text, decimal, dong
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth, truth
from vnchild.rules.social_assistance import decree_335_2026
from vnchild.rules.social_assistance.engine import Outcome, engine
from vnchild.rules.social_assistance.facts import BY_NAME
from vnchild.rules.social_assistance.readings import (
    ALREADY_RECEIVING,
    LEVEL_OR_STANDARD,
    LOCAL_UNDER_335,
    READINGS,
    other_reading,
)
from vnchild.rules.social_assistance.rules import Group, Rules
from vnchild.rules.social_assistance.standard import Basis

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.assessment import Assessment, Entitlement, Question, Status

_OF_STATUS = {"eligible": Truth.YES, "not_eligible": Truth.NO, "undetermined": Truth.UNKNOWN}


def reasons(question: Question, facts: Facts, status: Status) -> Reason:
    """The whole tree: what bars, then every clause of Article 5 with its points."""
    rules = question.rules
    day = day_of(question.on, rules.leap)
    parts: list[Reason] = []
    if rules.bar is not None:
        bar = truth(rules.bar.condition, facts, day)
        parts.append(
            Reason(
                outcome=Truth(2 - bar),
                text=rules.bar.text if bar == 2 else rules.bar.clear,
                provision=rules.bar.provision,
                since=since(rules.bar.provision),
                parts=(reason(~rules.bar.condition, facts, day),),
            )
        )
    clauses: dict[int, list[Group]] = {}
    for group in rules.groups:
        clauses.setdefault(group.clause, []).append(group)
    parts.extend(_clause(rules, groups, facts, day) for groups in clauses.values())
    return Reason(
        outcome=_OF_STATUS[status.value],
        text=status.text,
        provision=rules.article_5,
        since=since(rules.article_5),
        parts=tuple(parts),
    )


def _clause(rules: Rules, groups: list[Group], facts: Facts, day: Day) -> Reason:
    first = groups[0]
    if first.provision.point is None:
        return _group(rules, first, facts, day)
    shared = tuple(
        each
        for each in conjuncts(first.condition)
        if all(each in conjuncts(group.condition) for group in groups)
    )
    provision = Provision(first.provision.document, first.provision.article, first.clause)
    points = tuple(_group(rules, group, facts, day, shared) for group in groups)
    return Reason(
        outcome=Truth(max(point.outcome for point in points)),
        text=_named(f"khoản {first.clause}", f"clause {first.clause}", first.clause_text),
        provision=provision,
        since=since(provision),
        parts=(*(reason(each, facts, day) for each in shared), *points),
    )


def _group(
    rules: Rules, group: Group, facts: Facts, day: Day, shared: tuple[Condition, ...] = ()
) -> Reason:
    """A group: its own conditions (those that its clause shares are told there), its exception."""
    own = [each for each in conjuncts(group.condition) if each not in shared]
    parts = [reason(each, facts, day) for each in own]
    outcome = int(truth(group.condition, facts, day))
    for name in group.unless:
        shut = max(int(truth(each.condition, facts, day)) for each in rules.named(name))
        clause, _, letter = name.partition(".")
        label = f"điểm {letter} khoản {clause}" if letter else f"khoản {clause}"
        parts.append(
            Reason(
                outcome=Truth(2 - shut),
                text=Text(f"không thuộc {label}", f"not in {name}"),
            )
        )
        outcome = min(outcome, 2 - shut)
    point = group.provision.point
    names = (
        (f"điểm {point}", f"point {point}")
        if point
        else (
            f"khoản {group.clause}",
            f"clause {group.clause}",
        )
    )
    return Reason(
        outcome=Truth(outcome),
        text=_named(*names, group.text),
        provision=group.provision,
        since=since(group.provision),
        parts=tuple(parts),
    )


def _named(vi: str, en: str, text: Text) -> Text:
    return Text(f"{vi}: {text.vi}", f"{en}: {text.en}")


def _result(outcome: Outcome) -> tuple[int, int | None]:
    sure = outcome.sure.tenths if outcome.bar == 0 else 0
    best = outcome.best if outcome.bar != 2 else 0
    return sure, None if outcome.open and outcome.bar != 2 else best


def _decided(taken: tuple[int, int | None], other: tuple[int, int | None]) -> bool:
    """Whether another reading gives another answer, and not only asks for one more fact."""
    return other[0] > taken[0] or other[1] != taken[1]


def decisive_readings(
    question: Question, facts: Facts, outcome: Outcome
) -> tuple[Interpretation, ...]:
    """The readings without which the answer would be another."""
    found: list[Interpretation] = []
    paid = {each.group.code for each in outcome.sure.paid}
    for reading in READINGS:
        if question.rules.article_5.document not in reading.documents:
            continue
        other = other_reading(reading, question.rules)
        if other is not None:
            if _decided(_result(outcome), _result(engine(other).outcome(facts, question.on))):
                found.append(reading.interpretation)
        elif outcome.bar == 0 and paid & set(reading.groups):
            found.append(reading.interpretation)
    if outcome.best and outcome.bar != 2:
        standard = question.standard
        document = standard.provision.document
        if standard.basis is Basis.LOCAL and document == LOCAL_UNDER_335.provision.document:
            found.append(LOCAL_UNDER_335)
        if standard.provision == ALREADY_RECEIVING.provision:
            found.append(ALREADY_RECEIVING)
            later = engine(decree_335_2026.RULES).outcome(facts, question.on).sure.tenths
            if later and outcome.sure.tenths and later != outcome.sure.tenths:
                found.append(LEVEL_OR_STANDARD)
    return tuple(found)


def presumed_that_mattered(
    question: Question, facts: Facts, presumed: tuple[str, ...], outcome: Outcome
) -> tuple[str, ...]:
    """The presumed facts without which the answer would be another."""
    return tuple(
        name
        for name in presumed
        if _result(question.engine.outcome({**facts, name: None}, question.on)) != _result(outcome)
    )


OLD = 75
"""The age from which points b and c of Decree 20/2021 Art. 5(5) spoke of a person."""


def notes(question: Question, facts: Facts | None = None) -> tuple[Text, ...]:
    """What a reader should know of the law and the standard level of a question.

    Args:
        question: the question.
        facts: those of a person, for what concerns only some.
    """
    found: list[Text] = []
    standard = question.standard
    since_day = standard.since or question.on
    if question.known is not None:
        found.append(
            Text(
                f"theo pháp luật được biết đến ngày {day_text(question.known, 'vi')}",
                f"the law as it was known on {question.known}",
            )
        )
    if standard.provision == ALREADY_RECEIVING.provision:
        found.append(
            Text(
                f"mức {dong(standard.value, 'vi')} áp dụng từ ngày {day_text(since_day, 'vi')} cho "
                f"người đang hưởng, theo {standard.provision.vi}; trước ngày 05/10/2026 mức đang "
                "chi trả là 500.000 đồng, nên người đang hưởng được truy lĩnh phần chênh lệch",
                f"{dong(standard.value, 'en')} applies from {since_day} to people already "
                f"receiving, by {standard.provision.en}; before 2026-10-05 what was paid was "
                "500,000 VND, so people who were receiving are owed the difference",
            )
        )
    if standard.basis is Basis.LOCAL_TOO_LOW and standard.given is not None:
        found.append(
            Text(
                f"mức chuẩn địa phương {dong(standard.given, 'vi')} không áp dụng: mức chuẩn quốc "
                f"gia là {dong(standard.value, 'vi')} ({standard.provision.vi})",
                f"the local standard level of {dong(standard.given, 'en')} does not apply: the "
                f"national one is {dong(standard.value, 'en')} ({standard.provision.en})",
            )
        )
    if question.province is not None and standard.local is None:
        name = province(question.province, question.on).name
        found.append(
            Text(
                f"chưa có dữ liệu về mức chuẩn của {name}; áp dụng mức chuẩn quốc gia",
                f"no local standard level of {name} is encoded; the national one is taken",
            )
        )
    if standard.local is not None and standard.local.note is not None:
        found.append(standard.local.note)
    born = None if facts is None else facts.get("birth_date")
    ended = question.rules.ended
    if ended and isinstance(born, date) and age(born, question.on, question.rules.leap) >= OLD:
        found.append(ended)
    if question.on > REVIEWED:
        found.append(
            Text(
                f"pháp luật được rà soát đến ngày {day_text(REVIEWED, 'vi')}; thay đổi sau ngày "
                "đó chưa được tính",
                f"the law was read up to {REVIEWED}; what changed later is not known here",
            )
        )
    return tuple(found)


_WORDS = {
    "title": Text("Trợ cấp xã hội hằng tháng, ngày", "Monthly social allowance on"),
    "a month": Text("/tháng", " a month"),
    "sure": Text("mức chắc chắn được hưởng", "sure"),
    "up to": Text("mức cao nhất có thể được hưởng", "at most"),
    "unbounded": Text(
        "chưa xác định được mức tối đa vì chưa rõ số con đang nuôi",
        "at most: no bound, as the number of children is not known",
    ),
    "group": Text("đối tượng", "group"),
    "level": Text("hệ số", "coefficient"),
    "standard": Text("mức chuẩn", "standard level"),
    "stacked": Text("được hưởng đồng thời cả hai chế độ theo", "both are due by"),
    "since": Text("từ", "since"),
    "reasons": Text("Xét từng trường hợp", "Case by case"),
    "missing": Text("Thông tin còn thiếu", "Missing"),
    "presumed": Text("Giả định", "Presumed"),
    "readings": Text("Cách hiểu quy định làm thay đổi kết quả", "Readings that decided the answer"),
    "taken": Text("cách hiểu được áp dụng", "taken"),
    "ground": Text("lý do", "because"),
    "marks": Text("[+] đúng, [-] không đúng, [?] chưa rõ", "[+] so, [-] not so, [?] not known"),
    "settled": Text(
        "các mục [?] không làm thay đổi mức hưởng", "what is [?] does not change the amount"
    ),
    "other": Text("cách hiểu khác", "the other reading"),
    "notes": Text("Lưu ý", "Notes"),
}


def explanation(assessment: Assessment, question: Question, lang: Lang) -> str:
    """The whole explanation as text."""

    def word(name: str) -> str:
        return _WORDS[name].in_(lang)

    status = assessment.status.text.in_(lang)
    out = [f"{word('title')} {day_text(assessment.on, lang)}: {status.upper()}"]
    out += _money(assessment, lang)
    for entitlement in assessment.entitlements:
        out += _entitlement(entitlement, assessment, lang)
    if len(assessment.entitlements) > 1:
        out.append(f"  {word('stacked')} {question.rules.stacking_provision.in_(lang)}")
    if assessment.missing:
        names = "; ".join(f"{BY_NAME[n].text.in_(lang)} ({n})" for n in assessment.missing)
        out.append(f"{word('missing')}: {names}")
    if assessment.presumed:
        facts = assessment._facts
        names = "; ".join(presumption(n, facts[n], lang) for n in assessment.presumed)
        out.append(f"{word('presumed')}: {names}")
    unsettled = any(part.outcome is Truth.UNKNOWN for part in assessment.reasons.parts)
    settled = f"; {word('settled')}" if unsettled and not assessment.missing else ""
    out.append(f"{word('reasons')} ({word('marks')}{settled}):")
    for part in _shown(assessment):
        out += _lines(part, lang, whole=assessment.status.value == "not_eligible")
    if assessment.interpretations:
        out.append(f"{word('readings')}:")
        for each in assessment.interpretations:
            out.append(f"  {each.question.in_(lang)} ({each.provision.in_(lang)})")
            out.append(f"    {word('taken')}: {each.taken.in_(lang)}")
            out.append(f"    {word('other')}: {each.other.in_(lang)}")
            if each.ground is not None:
                out.append(f"    {word('ground')}: {each.ground.in_(lang)}")
    if assessment.notes:
        out.append(f"{word('notes')}:")
        out += [f"  {note.in_(lang)}" for note in assessment.notes]
    return "\n".join(out)


def presumption(name: str, value: FactValue, lang: Lang) -> str:
    """A presumed fact with its value, in words."""
    if isinstance(value, Term):
        told = value.text.in_(lang)
    elif isinstance(value, bool):
        told = _YES[value].in_(lang)
    else:
        told = str(value)
    return f"{BY_NAME[name].text.in_(lang)}: {told} ({name})"


_YES = {True: Text("có", "yes"), False: Text("không", "no")}


def _money(assessment: Assessment, lang: Lang) -> list[str]:
    month = _WORDS["a month"].in_(lang)
    if not assessment.amount and assessment.up_to == 0:
        return []
    out = [f"  {_WORDS['sure'].in_(lang)}: {dong(assessment.amount, lang)}{month}"]
    if assessment.up_to is None:
        out.append(f"  {_WORDS['unbounded'].in_(lang)}")
    elif assessment.up_to != assessment.amount:
        out.append(f"  {_WORDS['up to'].in_(lang)}: {dong(assessment.up_to, lang)}{month}")
    return out


def _entitlement(entitlement: Entitlement, assessment: Assessment, lang: Lang) -> list[str]:
    def based(name: str, provision: object, day: date | None) -> str:
        when = f", {_WORDS['since'].in_(lang)} {day_text(day, lang)}" if day else ""
        return f"    {_WORDS[name].in_(lang)}: {provision}{when}"

    provision, level = entitlement.provision, entitlement.level_provision
    basis = assessment.basis
    return [
        f"  {decimal(entitlement.coefficient, lang)} × {dong(entitlement.standard, lang)} = "
        f"{dong(entitlement.amount, lang)}: {entitlement.text.in_(lang)}",
        based("group", provision.in_(lang), since(provision)),
        based("level", level.in_(lang), since(level)),
        based("standard", basis.cited(lang), None),
    ]


def _shown(assessment: Assessment) -> tuple[Reason, ...]:
    """The parts worth a reader's time: those that hold or may; all of them in a refusal."""
    parts = assessment.reasons.parts
    if assessment.status.value != "not_eligible":
        return tuple(part for part in parts if part.outcome is not Truth.NO)
    bar = assessment._question.rules.bar
    barred = tuple(p for p in parts if p.outcome is Truth.NO and bar and p.text == bar.text)
    return barred or parts


def _lines(tree: Reason, lang: Lang, *, whole: bool) -> list[str]:
    """A clause as lines: a line for each condition or point.

    Of a refusal only what fails is told; points that fail are told only where ``whole`` is asked.
    """
    out = [f"  {MARKS[tree.outcome]} {tree.text.in_(lang)}{cited(tree, lang)}"]
    ages = (p for p in tree.parts if p.fact == "birth_date" and p.outcome is Truth.NO)
    settled_by = next(ages, None) if tree.outcome is Truth.NO else None
    for part in tree.parts:
        if part.provision is not None:
            if part.outcome is not Truth.NO or (whole and not _settled(tree)):
                out.append(f"    {_line(part, lang)}{_values(part, lang)}")
        elif settled_by is not None and part is not settled_by:
            continue
        elif part.outcome is tree.outcome or tree.outcome is not Truth.NO:
            values = _values(part, lang) if part.parts else ""
            text = "" if part.parts else f"{part.text.in_(lang)}{_value(part, lang)}"
            out.append(f"    {MARKS[part.outcome]} {text or values.removeprefix(' — ')}")
    return out


def _settled(clause: Reason) -> bool:
    """Whether what its points share already refuses the whole clause."""
    return any(p.outcome is Truth.NO and p.provision is None for p in clause.parts)


def _line(tree: Reason, lang: Lang) -> str:
    return f"{MARKS[tree.outcome]} {tree.text.in_(lang)}"


def _value(leaf: Reason, lang: Lang) -> str:
    """The value of a fact beside its threshold, where it tells more than the mark does."""
    if leaf.value is None:
        return ""
    told = leaf.value.in_(lang)
    if leaf.outcome is not Truth.UNKNOWN and (leaf.denied or leaf.text.in_(lang).endswith(told)):
        return ""
    return f" — {told}"


def _values(tree: Reason, lang: Lang) -> str:
    """The facts that settle a reason with their values, each once."""
    told: dict[str, str] = {}
    for leaf in leaves_of(tree):
        if leaf.fact is not None and leaf.value is not None:
            told[leaf.fact] = f"{BY_NAME[leaf.fact].text.in_(lang)}: {leaf.value.in_(lang)}"
        elif leaf.fact is None:
            told[leaf.text.en] = leaf.text.in_(lang)
    return f" — {'; '.join(told.values())}" if told else ""
