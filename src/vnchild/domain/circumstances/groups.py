"""The 14 groups of children in special circumstances: Law on Children Art. 10(1)."""

from __future__ import annotations

from vnchild.law.documents import DECREE_56_2017, LAW_ON_CHILDREN
from vnchild.law.errors import VnchildError
from vnchild.law.provision import Provision
from vnchild.law.text import Term

_LAW = LAW_ON_CHILDREN
_FIRST_ARTICLE = 3
"""The article of Decree 56/2017 that details the first group; the others follow in order."""


class CircumstanceError(VnchildError):
    """What is said or asked of a child's circumstances cannot be so."""


class Group(Term):
    """A group of children in special circumstances, by its point in Art. 10(1), in order."""

    ORPHAN = (
        "a",
        "trẻ em mồ côi cả cha và mẹ",
        "children whose parents are both deceased",
        _LAW.at(10, 1, "a"),
    )
    ABANDONED = "b", "trẻ em bị bỏ rơi", "abandoned children", _LAW.at(10, 1, "b")
    WITHOUT_SUPPORT = (
        "c",
        "trẻ em không nơi nương tựa",
        "children without support",
        _LAW.at(10, 1, "c"),
    )
    DISABLED = "d", "trẻ em khuyết tật", "children with disabilities", _LAW.at(10, 1, "d")
    HIV = "đ", "trẻ em nhiễm HIV/AIDS", "children with HIV/AIDS", _LAW.at(10, 1, "đ")
    OFFENDING = (
        "e",
        "trẻ em vi phạm pháp luật",
        "children in conflict with the law",
        _LAW.at(10, 1, "e"),
    )
    ADDICTED = "g", "trẻ em nghiện ma túy", "children addicted to drugs", _LAW.at(10, 1, "g")
    DROPPED_OUT = (
        "h",
        "trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở",
        "children who had to leave school to earn a living before completing universal lower "
        "secondary education",
        _LAW.at(10, 1, "h"),
    )
    HARMED_BY_VIOLENCE = (
        "i",
        "trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực",
        "children gravely harmed in body and mind by violence",
        _LAW.at(10, 1, "i"),
    )
    EXPLOITED = "k", "trẻ em bị bóc lột", "exploited children", _LAW.at(10, 1, "k")
    SEXUALLY_ABUSED = (
        "l",
        "trẻ em bị xâm hại tình dục",
        "sexually abused children",
        _LAW.at(10, 1, "l"),
    )
    TRAFFICKED = "m", "trẻ em bị mua bán", "trafficked children", _LAW.at(10, 1, "m")
    ILL_AND_POOR = (
        "n",
        "trẻ em mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận "
        "nghèo",
        "children of poor or near-poor households with a life-threatening illness or one that "
        "needs long treatment",
        _LAW.at(10, 1, "n"),
    )
    DISPLACED = (
        "o",
        "trẻ em di cư, trẻ em lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người "
        "chăm sóc",
        "migrant, displaced and refugee children whose parents are not identified or who have "
        "nobody to care for them",
        _LAW.at(10, 1, "o"),
    )

    @property
    def article(self) -> int:
        """The article of Decree 56/2017 that details the group, 3 to 16."""
        return _FIRST_ARTICLE + tuple(Group).index(self)

    @property
    def decree(self) -> Provision:
        """That article as a provision."""
        return DECREE_56_2017.at(self.article)


ABUSED: tuple[Group, ...] = (
    Group.ABANDONED,
    Group.HARMED_BY_VIOLENCE,
    Group.EXPLOITED,
    Group.SEXUALLY_ABUSED,
    Group.TRAFFICKED,
)
"""The groups whose name is a form of abuse under Art. 4(5): abandonment, violence, exploitation,
sexual abuse, trafficking."""
