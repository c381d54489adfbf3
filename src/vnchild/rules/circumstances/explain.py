"""The circumstances of a child as text in two languages, with every provision."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vnchild.domain.circumstances import Group
from vnchild.law.conditions import fact_of, leaves
from vnchild.law.documents import LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.reasons import MARKS, Reason, cited, leaves_of
from vnchild.law.register import since
from vnchild.law.text import Lang, Text
from vnchild.law.text import day as day_text
from vnchild.law.truth import Truth
from vnchild.rules.circumstances.decree_56_2017 import CONDITIONS, ONLY_ESTABLISHED
from vnchild.rules.circumstances.facts import CONSISTENT
from vnchild.rules.circumstances.findings import Circumstances, Finding

FACTS = {
    fact_of(leaf).name: fact_of(leaf)
    for condition in (*CONDITIONS.values(), *CONSISTENT)
    for leaf in leaves(condition)
}
"""Every fact that a sub-group asks for, by name."""

_SPECIAL = {
    Truth.YES: Text("trẻ em có hoàn cảnh đặc biệt", "a child in special circumstances"),
    Truth.NO: Text("không phải trẻ em có hoàn cảnh đặc biệt", "not in special circumstances"),
    Truth.UNKNOWN: Text(
        "chưa xác định được có phải trẻ em có hoàn cảnh đặc biệt hay không",
        "not determined whether in special circumstances",
    ),
}
_WORDS = {
    "on": Text("Ngày", "On"),
    "turned": Text("đã đủ 16 tuổi từ ngày", "turned 16 on"),
    "until": Text("Đủ 16 tuổi ngày", "Turns 16 on"),
    "in": Text("Thuộc nhóm", "In the groups"),
    "open": Text("Có thể thuộc nhóm", "May be in the groups"),
    "out": Text("Không thuộc nhóm", "Not in the groups"),
    "lacking": Text("cần biết", "to be known"),
    "to establish": Text(
        "cần người, cơ quan có thẩm quyền xác định",
        "for a competent person or body to establish",
    ),
    "by": Text("suy ra từ thông tin", "inferred from"),
    "established": Text("suy ra từ điều đã được xác định", "inferred from what was established"),
    "by law": Text(
        "thuộc nhóm theo chính lời văn của Luật",
        "in the group by the Law's own words",
    ),
    "in one": Text(
        "thuộc một trong các khoản trên, dù thông tin còn thiếu là thế nào",
        "in one of these clauses, whatever the missing facts are",
    ),
    "conflicts": Text("Thông tin trái nhau, chưa kết luận", "Contradictions, not decided"),
    "policies": Text(
        "Chính sách được mở ra (độ tuổi, mức, thời hạn theo pháp luật từng lĩnh vực, khoản 2 Điều "
        "17)",
        "Policies that open (ages, levels and periods by the law of each field, Article 17(2))",
    ),
    "possible policies": Text("Chính sách có thể được mở ra", "Policies that may open"),
    "measures": Text("Biện pháp bảo vệ trẻ em", "Measures of child protection"),
    "readings": Text("Cách hiểu đã chọn", "Readings taken"),
    "taken": Text("đã chọn", "taken"),
    "other": Text("cách khác", "other"),
    "ground": Text("căn cứ", "ground"),
    "marks": Text(
        "[+] thuộc, [-] không thuộc, [?] chưa rõ", "[+] holds, [-] does not, [?] not known"
    ),
}


def explain(found: Circumstances, lang: Lang) -> str:
    """Everything that was found, as lines; sensitive throughout."""

    def word(name: str) -> str:
        return _WORDS[name].in_(lang)

    article = LAW_ON_CHILDREN.at(10, 1)
    head = _SPECIAL[found.special].in_(lang)
    out = [f"{word('on')} {day_text(found.on, lang)}: {head}{_cite(article, lang)}"]
    if not found.is_child:
        turned = f"{word('turned')} {day_text(found.until, lang)}"
        return f"{out[0]}\n  [-] {turned}{_cite(LAW_ON_CHILDREN.at(1), lang)}"
    out.append(
        f"{word('until')}: {day_text(found.until, lang)}{_cite(LAW_ON_CHILDREN.at(1), lang)}"
    )
    out.append(word("marks"))
    for outcome, title in ((Truth.YES, "in"), (Truth.UNKNOWN, "open"), (Truth.NO, "out")):
        groups = [each.group for each in found.group_findings if each.outcome is outcome]
        if groups:
            out.append(f"{word(title)}:")
            for group in groups:
                out += _group(found, group, outcome, lang)
    if found.conflicts:
        out.append(f"{word('conflicts')}:")
        out += [f"  {each.text.in_(lang)}" for each in found.conflicts]
    for title, policies in (
        ("policies", found.policies),
        ("possible policies", found.possible_policies),
    ):
        if policies:
            out.append(f"{word(title)}:")
            out += [f"  {p.text.in_(lang)}{_cite(p.provision, lang)}" for p in policies]
    if found.measures:
        opened = found.measures[0].opened_by
        out.append(f"{word('measures')}{_cite(opened, lang)}:")
        out += [f"  {m.text.in_(lang)}{_cite(m.provision, lang)}" for m in found.measures]
    if found.interpretations:
        out.append(f"{word('readings')}:")
        for each in found.interpretations:
            out.append(f"  {each.question.in_(lang)} ({each.provision.in_(lang)})")
            out.append(f"    {word('taken')}: {each.taken.in_(lang)}")
            out.append(f"    {word('other')}: {each.other.in_(lang)}")
            if each.ground is not None:
                out.append(f"    {word('ground')}: {each.ground.in_(lang)}")
    return "\n".join(out)


def _cite(provision: Provision, lang: Lang) -> str:
    reason = Reason(
        outcome=Truth.YES,
        text=Text("-", "-"),
        provision=provision,
        since=since(provision),
    )
    return cited(reason, lang)


def _group(found: Circumstances, group: Group, outcome: Truth, lang: Lang) -> list[str]:
    within = [each for each in found.findings if each.sub_group.group is group]
    of_group = next(each for each in found.group_findings if each.group is group)
    told = [f"    {MARKS[each.outcome]} {each.text.in_(lang)}" for each in of_group.told]
    head = f"  {MARKS[outcome]} {group.text.in_(lang)}{_cite(group.provision, lang)}"
    if outcome is Truth.NO:
        refusal = "; ".join(line.in_(lang) for line in _refusal(within))
        return [f"{head}: {refusal}" if refusal else head, *told]
    out, unnamed = [head, *told], []
    for each in within:
        if each.sub_group in ONLY_ESTABLISHED and not each.established:
            if each.outcome is Truth.UNKNOWN:
                unnamed.append(each)
        elif each.outcome is not Truth.NO:
            out += _sub_group(each, lang)
    if unnamed:
        out.append(f"    {MARKS[Truth.UNKNOWN]} {_places(unnamed, lang)}: {_to_establish(lang)}")
    if outcome is Truth.YES and not told and all(each.outcome is not Truth.YES for each in within):
        why = _WORDS["by law" if of_group.by_the_law else "in one"]
        out.append(f"    {MARKS[outcome]} {why.in_(lang)}")
    if of_group.missing and all(each.outcome is Truth.NO for each in within):
        out.append(f"    [?] {_lacking(of_group.missing, lang)}")
    return out


def _to_establish(lang: Lang) -> str:
    return _WORDS["to establish"].in_(lang)


def _places(findings: Sequence[Finding], lang: Lang) -> str:
    """The clauses of one article: ``Điều 13 khoản 2, 3``."""
    first = findings[0].sub_group.provision
    clauses = [each.sub_group.provision.clause or "" for each in findings]
    if first.clause is None:
        return f"{'Điều' if lang == 'vi' else 'Article'} {first.article}"
    if lang == "vi":
        return f"Điều {first.article} khoản {', '.join(clauses)}"
    return f"Article {first.article}({'), ('.join(clauses)})"


def _refusal(within: Sequence[Finding]) -> tuple[Text, ...]:
    """What keeps a child out of all of these: known facts, and what was established."""
    told: dict[str, Text] = {}
    for each in within:
        refusing = [part for part in each.reason.parts[1:] if part.outcome is Truth.NO]
        told |= _settled(leaf for part in refusing for leaf in leaves_of(part))
    for each in within:
        if all(part.outcome is not Truth.NO for part in each.reason.parts[1:]):
            told |= {name: _by(name) for name in each.inferred_from if name not in told}
            if each.derived is not Truth.NO:
                told[""] = _WORDS["established"]
    return tuple(told.values())


def _by(name: str) -> Text:
    by, fact = _WORDS["by"], FACTS[name].text
    return Text(f"{by.vi}: {fact.vi}", f"{by.en}: {fact.en}")


def _sub_group(each: Finding, lang: Lang) -> list[str]:
    tree = each.reason
    out = [f"    {MARKS[each.outcome]} {tree.text.in_(lang)}{cited(tree, lang)}"]
    asked, told = tree.parts[1:], len(each.established)
    known = asked[: len(asked) - told] if each.sub_group not in ONLY_ESTABLISHED else ()
    lines = _settled(
        leaf for part in known if part.outcome is not Truth.UNKNOWN for leaf in leaves_of(part)
    )
    out += [f"      {line.in_(lang)}" for line in lines.values()]
    for part in asked[len(asked) - told :]:
        out.append(f"      {MARKS[part.outcome]} {part.text.in_(lang)}")
    if each.missing:
        out.append(f"      [?] {_lacking(each.missing, lang)}")
    return out


def _lacking(missing: Sequence[str], lang: Lang) -> str:
    names = "; ".join(f"{FACTS[name].text.in_(lang)} ({name})" for name in missing)
    return f"{_WORDS['lacking'].in_(lang)}: {names}"


def _settled(parts: Iterable[Reason]) -> dict[str, Text]:
    """What the leaves say of the child, each fact once: ``mẹ: đã chết``."""
    told: dict[str, Text] = {}
    for leaf in parts:
        if leaf.fact is None or leaf.value is None:
            told[leaf.text.en] = leaf.text
        else:
            name = FACTS[leaf.fact].text
            told[leaf.fact] = Text(f"{name.vi}: {leaf.value.vi}", f"{name.en}: {leaf.value.en}")
    return told
