"""The explanation of an assessment as text, in two languages."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from vnchild.law.age import age
from vnchild.law.conditions import FactValue
from vnchild.law.reasons import MARKS, Reason, cited, leaves_of
from vnchild.law.register import since
from vnchild.law.text import Lang, Term, Text, decimal, dong
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth
from vnchild.rules.social_assistance.facts import BY_NAME, CHILDREN

if TYPE_CHECKING:
    from vnchild.rules.social_assistance.assessment import Assessment, Entitlement, Question

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


_SMALL: Final = 10
"""Under this age it goes without saying that a child raises none; of words, not of law."""


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
    presumed = _worth_telling(assessment)
    if presumed:
        facts = assessment._facts
        names = "; ".join(presumption(n, facts[n], lang) for n in presumed)
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


def _worth_telling(assessment: Assessment) -> tuple[str, ...]:
    """What was presumed; that a small child raises no child of its own goes without saying."""
    facts = assessment._facts
    born = facts["birth_date"]
    small = isinstance(born, date) and age(born, assessment.on) < _SMALL
    told = {fact.name for fact in CHILDREN if facts.get(fact.name) == 0} if small else set()
    return tuple(name for name in assessment.presumed if name not in told)


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
        if leaf.fact is None or leaf.value is None:
            told[leaf.text.en] = leaf.text.in_(lang)
        else:
            told[leaf.fact] = f"{BY_NAME[leaf.fact].text.in_(lang)}: {leaf.value.in_(lang)}"
    return f" — {'; '.join(told.values())}" if told else ""
