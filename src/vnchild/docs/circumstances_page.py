"""Children in special circumstances: the 14 groups, their sub-groups as sentences and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnchild.docs import amounts, supports_page
from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import (
    Page,
    bullets,
    capital,
    headings,
    link,
    listed,
    paragraphs,
    sentence,
    table,
)
from vnchild.docs.sentences import in_lines
from vnchild.domain.circumstances import Group, Policy, sub_groups_of
from vnchild.law.conditions import Condition
from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Text
from vnchild.rules.circumstances.decree_56_2017 import (
    CONDITIONS,
    ONLY_ESTABLISHED,
    WORDS_OF_THE_LAW,
)

NAME: Final = "circumstances.md"
TITLE: Final = Text("Trẻ em có hoàn cảnh đặc biệt", "Children in special circumstances")
_UNDER_16: Final = Text(
    "Mọi nhóm chỉ gồm người dưới 16 tuổi", "Every group is of people under 16 years of age"
)
_OVERVIEW: Final = Text("14 nhóm", "The 14 groups")
_POLICIES: Final = Text("Chính sách", "Policies")
_ESTABLISHED: Final = Text(
    "do người hoặc cơ quan có thẩm quyền xác định, không suy ra từ thông tin khác",
    "established by a competent person or body, not derived from other facts",
)
_IS_ESTABLISHED: Final = Text(
    "đã được người hoặc cơ quan có thẩm quyền xác định thuộc trường hợp này",
    "established to be in this case by a competent person or body",
)
_BY_NAME: Final = Text(
    "Trường hợp thuộc nhóm theo Luật nhưng không thuộc trường hợp nào của Nghị định",
    "Children of the group by the Law whom no case of the Decree names",
)
_SOURCE: Final = Text("Căn cứ", "Provision")
_COLUMNS: Final = (
    Text("Nhóm", "Group"),
    Text("Luật", "Law"),
    Text("Nghị định", "Decree"),
    Text("Số trường hợp", "Cases"),
)
_POLICY_COLUMNS: Final = (
    Text("Chính sách", "Policy"),
    Text("Đối tượng áp dụng", "For whom"),
    Text("Căn cứ", "Provision"),
)
_EVERY_GROUP: Final = Text(
    "trẻ em có hoàn cảnh đặc biệt thuộc mọi nhóm", "children in special circumstances of any group"
)
_CARERS: Final = Text(
    "trợ cấp hằng tháng: cá nhân, gia đình nhận chăm sóc thay thế; chi phí mai táng và trợ cấp, "
    "trợ giúp khác: trẻ em có hoàn cảnh đặc biệt đủ điều kiện của chính sách trợ giúp xã hội",
    "the monthly allowance: persons and families who give alternative care; burial costs and other "
    "assistance: children in special circumstances who meet the conditions of social assistance",
)
_ONLY: Final = Text("chỉ", "only")
_URGENT: Final = Text(
    "và trẻ em có hoàn cảnh đặc biệt đang được bảo vệ khẩn cấp",
    "and children in special circumstances under emergency protection",
)
_LAW_OF_THE_FIELD: Final = Text(
    "Độ tuổi, định mức, thời hạn, phương thức thực hiện theo pháp luật của từng lĩnh vực",
    "To which age, how much, how long and how is for the law of each field",
)
_AMOUNTS_OF: Final = Text("Mức trợ cấp, hỗ trợ", "Amounts")


def circumstances_page(lang: Lang) -> Page:
    """The page of special circumstances."""
    overview = table(
        headings(_COLUMNS, lang),
        [
            (
                each.text.in_(lang),
                each.provision.in_(lang),
                each.decree.in_(lang),
                str(len(sub_groups_of(each))),
            )
            for each in Group
        ],
    )
    parts = [
        f"{_UNDER_16.in_(lang)} ({LAW_ON_CHILDREN.at(1).in_(lang)}).",
        f"## {_OVERVIEW.in_(lang)}",
        overview,
    ]
    for group in Group:
        parts.extend(_group(group, lang))
    policies = table(
        headings(_POLICY_COLUMNS, lang),
        [
            (
                each.text.in_(lang),
                _whom(each, lang),
                each.provision.in_(lang),
            )
            for each in Policy
        ],
    )
    field = (
        f"{_LAW_OF_THE_FIELD.in_(lang)} ({DECREE_56_2017.at(17, 2).in_(lang)}). "
        f"{_AMOUNTS_OF.in_(lang)}: {link(amounts.TITLE.in_(lang), amounts.NAME)}, "
        f"{link(supports_page.TITLE.in_(lang), supports_page.NAME)}."
    )
    parts += [f"## {_POLICIES.in_(lang)}", policies, field]
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _group(group: Group, lang: Lang) -> Iterator[str]:
    yield f"## {sentence(group.text.in_(lang)).removesuffix('.')}"
    yield bullets([f"{_SOURCE.in_(lang)}: {group.provision.in_(lang)}; {group.decree.in_(lang)}."])
    words = WORDS_OF_THE_LAW.get(group)
    if words is not None:
        yield from _said(words, lang, _BY_NAME.in_(lang))
        yield _ways(words, group.provision, lang)
    for each in sub_groups_of(group):
        yield f"### {each.value}: {each.text.in_(lang)}"
        condition = CONDITIONS[each]
        if each in ONLY_ESTABLISHED:
            yield bullets(
                [
                    f"{_SOURCE.in_(lang)}: {each.provision.in_(lang)}.",
                    sentence(_ESTABLISHED.in_(lang)),
                ]
            )
            yield _ways(condition, each.provision, lang, established=ONLY_ESTABLISHED[each].name)
            continue
        yield bullets([f"{_SOURCE.in_(lang)}: {each.provision.in_(lang)}."])
        yield from _said(condition, lang)
        yield _ways(condition, each.provision, lang)


def _whom(policy: Policy, lang: Lang) -> str:
    """For whom a policy is: everybody of the groups, or who else the decree says."""
    if policy is Policy.SOCIAL_ASSISTANCE:
        return _CARERS.in_(lang)
    if policy.groups == tuple(Group):
        return _EVERY_GROUP.in_(lang)
    names = "; ".join(each.text.in_(lang) for each in policy.groups)
    at = DECREE_56_2017.at(31, 1).in_(lang)
    return f"{_ONLY.in_(lang)} {names}; {_URGENT.in_(lang)} ({at})"


def _said(condition: Condition, lang: Lang, label: str | None = None) -> Iterator[str]:
    """Who is in a group, several cases as a list."""
    lead, *cases = in_lines(condition, lang)
    said = lead if cases else sentence(lead)
    yield capital(said) if label is None else f"{label}: {said}"
    yield listed(cases)


def _ways(
    condition: Condition, provision: Provision, lang: Lang, established: str | None = None
) -> str:
    """The ways to be in a group, each with the provision.

    Args:
        condition: who is in it.
        provision: where that stands.
        lang: the language.
        established: the fact that only a competent person or body tells, by name.
    """
    found = decision_table(condition)
    heads = {} if established is None else {established: _IS_ESTABLISHED.in_(lang)}
    places = [provision.in_(lang)] * len(found.rows)
    return found.markdown(lang, after=((_SOURCE.in_(lang), places),), heads=heads)
