"""The statistical indicators on children of Circular 13/2021, as far as they are known.

Names are in the project's own words; codes and the other columns of the circular are given only
where they were read.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from attrs import frozen

from vnchild.domain.report_period import PeriodKind
from vnchild.law.document import Source
from vnchild.law.documents import CIRCULAR_13_2021
from vnchild.law.provision import Provision
from vnchild.law.text import Term, Text

_WHOLE = Provision(CIRCULAR_13_2021.number)


class IndicatorGroup(Term):
    """The six groups of Annex I; the value is the first half of an indicator's code."""

    GENERAL = "01", "Chỉ tiêu chung", "General", _WHOLE
    HEALTH = "02", "Sức khỏe và dinh dưỡng", "Health and nutrition", _WHOLE
    PROTECTION = "03", "Bảo vệ trẻ em", "Protection", _WHOLE
    EDUCATION = "04", "Giáo dục", "Education", _WHOLE
    CULTURE = "05", "Văn hóa, vui chơi", "Culture and play", _WHOLE
    PARTICIPATION = "06", "Sự tham gia của trẻ em", "Participation", _WHOLE


class Annex(Enum):
    """The two lists of the circular."""

    CHILDREN = Text("Phụ lục I: tình hình trẻ em", "Annex I: the situation of children")
    ABUSE = Text(
        "Phụ lục II: xâm hại trẻ em và xử lý vi phạm hành chính",
        "Annex II: child abuse and its administrative handling",
    )

    def __repr__(self) -> str:
        return f"Annex.{self.name}"


@frozen(kw_only=True)
class Indicator:
    """A statistical indicator.

    Args:
        name: what it measures.
        annex: the list in which it stands.
        group: its group; ``None`` in Annex II, whose groups are not known.
        code: four digits, group and number; ``None`` where it was not read.
        by: how it is broken down, where read.
        every: how often it is published, where read.
        source: where it was read.
    """

    name: Text
    annex: Annex = Annex.CHILDREN
    group: IndicatorGroup | None = None
    code: str | None = None
    by: Text | None = None
    every: PeriodKind | None = None
    source: Source = Source.TWO_SECONDARY

    @property
    def provision(self) -> Provision:
        """The circular."""
        return _WHOLE


def _of(group: IndicatorGroup, vi: str, en: str) -> Indicator:
    return Indicator(name=Text(vi, en), group=group)


INDICATORS: Final[tuple[Indicator, ...]] = (
    _of(IndicatorGroup.GENERAL, "dân số trẻ em", "child population"),
    _of(IndicatorGroup.GENERAL, "tỷ số giới tính khi sinh", "sex ratio at birth"),
    _of(IndicatorGroup.GENERAL, "tỷ suất sinh thô", "crude birth rate"),
    _of(IndicatorGroup.HEALTH, "tỷ suất chết sơ sinh", "neonatal mortality rate"),
    _of(
        IndicatorGroup.HEALTH,
        "tỷ suất chết của trẻ em dưới 5 tuổi",
        "mortality rate of children under 5",
    ),
    _of(
        IndicatorGroup.HEALTH,
        "tỷ suất chết của trẻ em dưới 1 tuổi",
        "mortality rate of children under 1",
    ),
    _of(
        IndicatorGroup.PROTECTION,
        "số lượng, tỷ lệ trẻ em có hoàn cảnh đặc biệt",
        "number and share of children in special circumstances",
    ),
    _of(
        IndicatorGroup.PROTECTION,
        "trẻ em có hoàn cảnh đặc biệt được trợ giúp",
        "children in special circumstances who are assisted",
    ),
    _of(
        IndicatorGroup.EDUCATION,
        "trẻ em từ 3 đến 36 tháng tuổi đi nhà trẻ",
        "children of 3 to 36 months in nurseries",
    ),
    _of(
        IndicatorGroup.EDUCATION,
        "trẻ em từ 3 đến 5 tuổi học mẫu giáo",
        "children of 3 to 5 in kindergarten",
    ),
    _of(
        IndicatorGroup.CULTURE,
        "thôn có thiết chế văn hóa, thể thao",
        "villages with a cultural or sports institution",
    ),
    _of(IndicatorGroup.CULTURE, "xã có điểm vui chơi cho trẻ em", "communes with a place to play"),
    _of(
        IndicatorGroup.PARTICIPATION,
        "trẻ em từ 7 tuổi trở lên được lấy ý kiến",
        "children of 7 and over whose opinion was asked",
    ),
    Indicator(
        name=Text(
            "trẻ em được tiếp cận kiến thức, kỹ năng an toàn trên môi trường mạng",
            "children reached by knowledge and skills for safety online",
        ),
        group=IndicatorGroup.PARTICIPATION,
        code="0605",
        by=Text("tỉnh, thành phố", "province"),
        every=PeriodKind.YEAR,
    ),
    Indicator(
        name=Text("số trẻ em bị xâm hại", "number of children abused"),
        annex=Annex.ABUSE,
        code="0101",
        by=Text("giới tính, nhóm tuổi, môi trường xâm hại", "sex, age group, setting of abuse"),
        source=Source.ONE_SECONDARY,
    ),
)
"""The indicators that are known; the circular has more."""

NOT_ENCODED: Final[tuple[Text, ...]] = (
    Text(
        "các mã chỉ tiêu khác ngoài 0605 (Phụ lục I) và 0101 (Phụ lục II)",
        "the codes of indicators other than 0605 (Annex I) and 0101 (Annex II)",
    ),
    Text(
        "các chỉ tiêu còn lại của Phụ lục I",
        "the remaining indicators of Annex I",
    ),
    Text(
        "các chỉ tiêu về xâm hại trẻ em sau 0101",
        "the indicators on child abuse after 0101",
    ),
    Text(
        "phân tổ chủ yếu, kỳ công bố, nguồn số liệu và cơ quan chịu trách nhiệm của từng chỉ tiêu, "
        "trừ mã 0605",
        "breakdown, period, source and responsible body of each indicator but 0605",
    ),
    Text(
        "thời hạn gửi báo cáo (văn bản đã đọc không nêu)",
        "due days of reports (none was seen in what was read)",
    ),
)
"""What the circular holds and the package does not: its text was not at hand."""


def indicators(group: IndicatorGroup) -> tuple[Indicator, ...]:
    """The known indicators of a group of Annex I."""
    return tuple(each for each in INDICATORS if each.group is group)
