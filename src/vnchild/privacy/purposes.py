"""What each purpose needs of what is known about a child, as a table with its provisions."""

from __future__ import annotations

from typing import Final, Literal

from attrs import frozen

from vnchild.law.documents import DECREE_20_2021, DECREE_56_2017, LAW_91_2025, LAW_ON_CHILDREN
from vnchild.law.provision import Provision
from vnchild.law.text import Lang, Term, Text
from vnchild.privacy.errors import PrivacyError

PurposeName = Literal["statistics", "case_conference", "public"]
"""What a redacted copy can be for."""


class Purpose(Term):
    """What a redacted copy is for."""

    STATISTICS = (
        "statistics",
        "thống kê, báo cáo",
        "statistics and reports",
        DECREE_56_2017.at(24, 3),
    )
    CASE_CONFERENCE = (
        "case_conference",
        "cuộc họp xác định các biện pháp bảo vệ trẻ em",
        "the meeting that settles the measures for a child",
        DECREE_56_2017.at(27, 2),
    )
    PUBLIC = "public", "công bố", "publication", LAW_ON_CHILDREN.at(6, 11)


@frozen(kw_only=True)
class Policy:
    """What of a person's data a purpose gets.

    Args:
        purpose: the purpose.
        gets: what stays, in words.
        provisions: what it rests on.
        nothing: whether nothing at all about one person stays.
        texts: the names of the fields in words that stay; all other words are removed.
        without: the names of fields that are removed though they are not words.
        moments: whether the time of day stays with a day.
        hiv: whether what tells of HIV stays.
    """

    purpose: Purpose
    gets: Text
    provisions: tuple[Provision, ...]
    nothing: bool = False
    texts: frozenset[str] = frozenset()
    without: frozenset[str] = frozenset()
    moments: bool = False
    hiv: bool = False


POLICIES: Final = (
    Policy(
        purpose=Purpose.STATISTICS,
        gets=Text(
            "các dữ kiện cần để đếm; năm sinh hoặc tuổi thay cho ngày sinh; không có tên, số, địa "
            "chỉ, ghi chú",
            "the facts that are counted; year of birth or age instead of the day of birth; no "
            "names, numbers, places or notes",
        ),
        provisions=(DECREE_56_2017.at(24, 3), DECREE_56_2017.at(33)),
        texts=frozenset({"clause", "code"}),
        # The last day of an answer is often a birthday.
        without=frozenset({"first", "last", "until"}),
        hiv=True,
    ),
    Policy(
        purpose=Purpose.CASE_CONFERENCE,
        gets=Text(
            "nhu cầu, nguy cơ, kế hoạch và tên trẻ em; không có số định danh, liên lạc, ghi chú, "
            "người cung cấp thông tin, tình trạng HIV",
            "needs, risks, the plan and the child's name; no identity numbers, contacts, notes, "
            "who informed, or HIV",
        ),
        provisions=(
            DECREE_56_2017.at(27, 2),
            DECREE_56_2017.at(24, 1),
            DECREE_56_2017.at(24, 2),
            DECREE_20_2021.at(8, 1, "b"),
        ),
        texts=frozenset(
            {"child_name", "commune", "decision", "number", "provider", "responsible", "to"}
        ),
        without=frozenset(
            {"informed_by", "hiv", "coefficient", "provision", "level_provision", "provisions"}
        ),
        moments=True,
    ),
    Policy(
        purpose=Purpose.PUBLIC,
        gets=Text(
            "không có gì về từng người: ngay tên, tuổi đã là bí mật đời sống riêng tư; chỉ công bố "
            "số liệu tổng hợp",
            "nothing about one person: even name and age are secrets of private life; publish "
            "counts of many",
        ),
        provisions=(
            LAW_ON_CHILDREN.at(6, 11),
            LAW_ON_CHILDREN.at(21),
            DECREE_56_2017.at(33),
            DECREE_56_2017.at(36, 1),
            LAW_91_2025.at(24),
        ),
        nothing=True,
    ),
)
"""The policy of each purpose."""

_BY_NAME: Final = {str(each.purpose.value): each for each in POLICIES}


def policy(for_: PurposeName | Purpose) -> Policy:
    """The policy of a purpose.

    Raises:
        PrivacyError: there is no such purpose.
    """
    name: object = for_.value if isinstance(for_, Purpose) else for_
    found = _BY_NAME.get(name) if isinstance(name, str) else None
    if found is None:
        msg = f"a copy is redacted for one of {', '.join(_BY_NAME)}"
        raise PrivacyError(msg)
    return found


def as_markdown(lang: Lang = "en") -> str:
    """The policies as a Markdown table, for documentation."""
    head = ("purpose", "what stays", "by") if lang == "en" else ("mục đích", "giữ lại", "căn cứ")
    lines = [f"| {' | '.join(head)} |", "| --- | --- | --- |"]
    for each in POLICIES:
        by = "; ".join(one.in_(lang) for one in each.provisions)
        word = f"`{each.purpose.value}`: {each.purpose.text.in_(lang)}"
        lines.append(f"| {word} | {each.gets.in_(lang)} | {by} |")
    return "\n".join(lines) + "\n"
