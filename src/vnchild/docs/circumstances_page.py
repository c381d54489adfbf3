"""Children in special circumstances: the 14 groups, their sub-groups as sentences and tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from vnchild.docs.decisions import decision_table
from vnchild.docs.markdown import Page, bullets, headings, paragraphs, sentence, table
from vnchild.docs.sentences import say
from vnchild.domain.circumstances import Group, Policy, sub_groups_of
from vnchild.law.conditions import Condition
from vnchild.law.documents import LAW_ON_CHILDREN
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
    "đã được người hoặc cơ quan có thẩm quyền xác định thuộc nhóm nhỏ này",
    "established to be in this sub-group by a competent person or body",
)
_BY_NAME: Final = Text(
    "Trẻ em mang tên nhóm nhưng không thuộc nhóm nhỏ nào",
    "Children whom the name of the group covers and no sub-group names",
)
_SOURCE: Final = Text("Căn cứ", "Provision")
_COLUMNS: Final = (
    Text("Nhóm", "Group"),
    Text("Luật", "Law"),
    Text("Nghị định", "Decree"),
    Text("Số nhóm nhỏ", "Sub-groups"),
)
_POLICY_COLUMNS: Final = (Text("Chính sách", "Policy"), Text("Căn cứ", "Provision"))


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
        [(each.text.in_(lang), each.provision.in_(lang)) for each in Policy],
    )
    parts += [f"## {_POLICIES.in_(lang)}", policies]
    return Page(name=NAME, title=TITLE.in_(lang), body=paragraphs(*parts))


def _group(group: Group, lang: Lang) -> Iterator[str]:
    yield f"## {sentence(group.text.in_(lang)).removesuffix('.')}"
    yield bullets([f"{_SOURCE.in_(lang)}: {group.provision.in_(lang)}; {group.decree.in_(lang)}."])
    words = WORDS_OF_THE_LAW.get(group)
    if words is not None:
        yield f"{_BY_NAME.in_(lang)}: {sentence(say(words, lang))}"
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
        yield sentence(say(condition, lang))
        yield _ways(condition, each.provision, lang)


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
