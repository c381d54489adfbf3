"""What the law gives besides the supports that are encoded: what, where it stands, and why not.

An officer who reads of a support only what is encoded would think that there is nothing else.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen

from vnchild.docs.outlines.shape import NotEncoded as N
from vnchild.law.document import Document
from vnchild.law.documents import DECREE_20_2021 as D20
from vnchild.law.documents import DECREE_335_2026 as D335
from vnchild.law.documents import HCMC_35_2023
from vnchild.law.provision import Provision
from vnchild.law.text import Text


@frozen(kw_only=True)
class Gap:
    """Something that the law gives and the package does not know.

    Args:
        document: the document that gives it.
        provision: where it stands.
        what: what it is.
        reason: why it is not encoded.
    """

    document: Document
    provision: Provision
    what: Text
    reason: N


def _gap(document: Document, at: str, reason: N, vi: str, en: str) -> Gap:
    provision = Provision(document.number, *at.split("."))
    return Gap(document=document, provision=provision, what=Text(vi, en), reason=reason)


_LOCAL: Final = (
    "hỗ trợ cho đối tượng khó khăn khác do Hội đồng nhân dân cấp tỉnh quyết định",
    "support for other groups that a province's Council decided on",
)
_EDUCATION: Final = (
    "hỗ trợ giáo dục, đào tạo cho người hưởng trợ cấp hằng tháng",
    "support for the education of people on the monthly allowance",
)
_NECESSITIES: Final = (
    "nhu yếu phẩm thiết yếu khi mất nhà ở: lều bạt, nước uống, thực phẩm, chăn màn",
    "necessities for those who lost their house: tents, water, food, bedding",
)
_TREATMENT: Final = (
    "chi phí điều trị của người cần bảo vệ khẩn cấp đang được nhận chăm sóc tạm thời",
    "treatment of a person in need of emergency protection who is taken in for a time",
)
_JOURNEY: Final = (
    "chi phí đưa người cần bảo vệ khẩn cấp về nơi cư trú hoặc đến cơ sở",
    "the journey of a person in need of emergency protection home or to a facility",
)
_TRAINING: Final = (
    "hướng dẫn, đào tạo nghiệp vụ cho người nhận chăm sóc, nuôi dưỡng",
    "guidance and training for those who care",
)
_LOANS: Final = (
    "ưu tiên vay vốn, dạy nghề, tạo việc làm cho hộ nhận chăm sóc, nuôi dưỡng",
    "preference in credit, vocational training and work for households that care",
)
_CARD: Final = (
    "thẻ bảo hiểm y tế của người được chăm sóc tại cơ sở",
    "the health insurance card of people cared for in a facility",
)
_STUDY: Final = (
    "hỗ trợ học tập cho người được chăm sóc tại cơ sở",
    "support for the study of people cared for in a facility",
)

GAPS: Final[tuple[Gap, ...]] = (
    _gap(D20, "4.3.b", N.LOCAL, *_LOCAL),
    _gap(
        D20,
        "9.1",
        N.OTHER_LAW,
        "thẻ bảo hiểm y tế của người hưởng trợ cấp hằng tháng",
        "the health insurance card of people on the monthly allowance",
    ),
    _gap(D20, "10", N.OTHER_LAW, *_EDUCATION),
    _gap(D20, "12.2", N.IN_KIND, *_NECESSITIES),
    _gap(
        D20,
        "17.1",
        N.OTHER_LAW,
        "tạo việc làm, phát triển sản xuất cho hộ mất lao động chính hoặc phương tiện sản xuất",
        "work and production for households that lost their main earner or means of production",
    ),
    _gap(D20, "19.2.b", N.IN_KIND, *_TREATMENT),
    _gap(D20, "19.2.c", N.IN_KIND, *_JOURNEY),
    _gap(D20, "20.3", N.CONDUCT, *_TRAINING),
    _gap(D20, "20.4", N.OTHER_LAW, *_LOANS),
    _gap(D20, "25.2", N.OTHER_LAW, *_CARD),
    _gap(
        D20,
        "25.4",
        N.IN_KIND,
        "vật dụng sinh hoạt, quần áo, thuốc thông thường, sách vở tại cơ sở",
        "daily goods, clothes, common medicines and books in a facility",
    ),
    _gap(D20, "26.1", N.OTHER_LAW, *_STUDY),
    _gap(
        D20,
        "26.3",
        N.OTHER_LAW,
        "giới thiệu học nghề cho trẻ em từ 13 tuổi tại cơ sở không còn học phổ thông",
        "vocational training for children from 13 in a facility who have left school",
    ),
    _gap(D335, "4.3.b", N.LOCAL, *_LOCAL),
    _gap(D335, "10", N.OTHER_LAW, *_EDUCATION),
    _gap(D335, "12.1.b", N.IN_KIND, *_NECESSITIES),
    _gap(
        D335,
        "14",
        N.PLANNED,
        "thăm hỏi, tặng quà khi bị thiên tai, ốm đau, dịp Tết, giáp hạt",
        "visits and gifts after a disaster, in illness, at Tết and before the harvest",
    ),
    _gap(D335, "16.2.b", N.IN_KIND, *_TREATMENT),
    _gap(D335, "16.2.c", N.IN_KIND, *_JOURNEY),
    _gap(D335, "17.3", N.CONDUCT, *_TRAINING),
    _gap(D335, "17.4", N.OTHER_LAW, *_LOANS),
    _gap(
        D335,
        "22.1.c",
        N.IN_KIND,
        "tiền ăn thêm ngày lễ, Tết, chế độ ăn khi ốm đau tại cơ sở",
        "extra meals on holidays and in illness in a facility",
    ),
    _gap(
        D335,
        "22.2",
        N.IN_KIND,
        "tư trang, vật dụng, quần áo, sách vở tại cơ sở (tối đa 10 lần mức chuẩn mỗi năm)",
        "belongings, clothes and books in a facility (at most 10 standard levels a year)",
    ),
    _gap(
        D335,
        "22.3",
        N.IN_KIND,
        "chi phí điều trị ngoài phạm vi thanh toán của quỹ bảo hiểm y tế tại cơ sở",
        "treatment that health insurance does not pay, in a facility",
    ),
    _gap(
        D335,
        "22.4",
        N.IN_KIND,
        "thuốc thông thường, dụng cụ phục hồi chức năng, hướng nghiệp, hòa nhập tại cơ sở (tối đa "
        "20 lần mức chuẩn mỗi năm)",
        "common medicines, aids and integration in a facility (at most 20 standard levels a year)",
    ),
    _gap(
        D335,
        "22.5",
        N.IN_KIND,
        "điện, nước, vệ sinh và chi phí khác tại cơ sở (tối đa 15 lần mức chuẩn mỗi năm)",
        "power, water, cleaning and other costs of a facility (at most 15 standard levels a year)",
    ),
    _gap(D335, "22.6", N.OTHER_LAW, *_CARD),
    _gap(D335, "23.1", N.OTHER_LAW, *_STUDY),
    _gap(
        HCMC_35_2023,
        "1",
        N.OTHER_LAW,
        "thẻ bảo hiểm y tế miễn phí của các nhóm thuộc khoản 1 đến khoản 3",
        "the free health insurance card of the groups of clauses 1 to 3",
    ),
    _gap(
        HCMC_35_2023,
        "1.3",
        N.OTHER_LAW,
        "hỗ trợ học phí cho trẻ em thuộc khoản 3",
        "support for the tuition of the children of clause 3",
    ),
    _gap(
        HCMC_35_2023,
        "1.4",
        N.OTHER_LAW,
        "thẻ bảo hiểm y tế của người mắc bệnh hiểm nghèo, trẻ em khuyết tật nhẹ, học sinh",
        "the health insurance card of the seriously ill, mildly disabled children and pupils",
    ),
)
"""In the order of each document."""


def gaps_of(document: Document) -> tuple[Gap, ...]:
    """What a document gives that is not encoded."""
    return tuple(each for each in GAPS if each.document is document)
