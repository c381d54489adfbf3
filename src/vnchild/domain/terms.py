"""The closed lists in which a person's situation is told, each member with its provision."""

from __future__ import annotations

from vnchild.law.documents import DECREE_20_2021, DECREE_335_2026
from vnchild.law.text import Term

_D20 = DECREE_20_2021
_D335 = DECREE_335_2026


class ParentSituation(Term):
    """What is known of a mother or a father (Decrees 20/2021 and 335/2026, Art. 5(1))."""

    PRESENT = (
        "present",
        "còn sống và có mặt",
        "present",
        _D335.at(5, 1),
        "còn sống",
        "có mặt",
    )
    DECEASED = "deceased", "đã chết", "deceased", _D335.at(5, 1, "b"), "chết", "đã mất", "mất"
    MISSING = (
        "missing",
        "bị tuyên bố mất tích",
        "declared missing by a court",
        _D335.at(5, 1, "e"),
        "mất tích",
    )
    UNIDENTIFIED = (
        "unidentified",
        "không xác định được",
        "cannot be identified",
        _D335.at(5, 1, "b"),
        "không xác định",
    )
    IN_FACILITY = (
        "in_facility",
        "đang được chăm sóc, nuôi dưỡng tại cơ sở trợ giúp xã hội",
        "cared for in a social assistance facility",
        _D335.at(5, 1, "g"),
        "tại cơ sở trợ giúp xã hội",
        "ở cơ sở trợ giúp xã hội",
        "nhà xã hội",
    )
    DETAINED = (
        "detained",
        "đang chấp hành án phạt tù tại trại giam hoặc quyết định xử lý vi phạm hành chính tại "
        "trường giáo dưỡng, cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc",
        "serving a sentence in a prison, or held in a reformatory, a compulsory education facility "
        "or a compulsory drug treatment facility",
        _D335.at(5, 1, "h"),
        "chấp hành án phạt tù tại trại giam",
        "chấp hành án phạt tù",
        "đang chấp hành án phạt tù",
        "đi tù",
        "trường giáo dưỡng",
        "cơ sở giáo dục bắt buộc",
        "cơ sở cai nghiện bắt buộc",
        "cai nghiện bắt buộc",
    )


class HouseholdClass(Term):
    """The poverty class of a household (Art. 5(3), (4), (5), (7), (8))."""

    NONE = (
        "none",
        "không thuộc hộ nghèo, hộ cận nghèo",
        "neither poor nor near-poor",
        _D335.at(5, 4),
        "không nghèo",
        "không thuộc",
        "không",
    )
    NEAR_POOR = "near_poor", "hộ cận nghèo", "near-poor household", _D335.at(5, 4), "cận nghèo"
    POOR = "poor", "hộ nghèo", "poor household", _D335.at(5, 3), "nghèo"


class Disability(Term):
    """The degree of disability on the certificate (Art. 5(6))."""

    NONE = (
        "none",
        "không khuyết tật",
        "no disability",
        _D335.at(5, 6),
        "không",
    )
    MILD = "mild", "khuyết tật nhẹ", "mild disability", _D335.at(5, 6), "nhẹ"
    SEVERE = "severe", "khuyết tật nặng", "severe disability", _D335.at(5, 6), "nặng"
    EXTREMELY_SEVERE = (
        "extremely_severe",
        "khuyết tật đặc biệt nặng",
        "extremely severe disability",
        _D335.at(5, 6),
        "đặc biệt nặng",
    )


class Care(Term):
    """Where and by whom a person is cared for (Decree 20/2021 Art. 18 and 25)."""

    FAMILY = "family", "tại gia đình", "in the family", _D335.at(3, 1), "gia đình"
    CARER = (
        "carer",
        "được hộ gia đình, cá nhân nhận chăm sóc, nuôi dưỡng tại cộng đồng",
        "taken in by a household or person in the community",
        _D335.at(15),
        "nhận chăm sóc tại cộng đồng",
        "nhận nuôi dưỡng tại cộng đồng",
        "tại cộng đồng",
    )
    FACILITY = (
        "facility",
        "tại cơ sở trợ giúp xã hội",
        "in a social assistance facility",
        _D20.at(25, 5),
        "cơ sở trợ giúp xã hội",
        "cơ sở",
    )


class MaritalStatus(Term):
    """Whether a person has a spouse (Art. 5(4))."""

    NEVER_MARRIED = (
        "never_married",
        "chưa có vợ (chồng)",
        "never married",
        _D335.at(5, 4),
        "chưa kết hôn",
        "độc thân",
        "chưa có chồng",
        "chưa có vợ",
    )
    MARRIED = (
        "married",
        "đang có vợ (chồng)",
        "married",
        _D335.at(5, 4),
        "đã kết hôn",
        "có vợ",
        "có chồng",
    )
    WIDOWED = (
        "widowed",
        "vợ (chồng) đã chết",
        "widowed",
        _D335.at(5, 4),
        "góa",
        "goá",
    )
    SPOUSE_MISSING = (
        "spouse_missing",
        "vợ (chồng) bị tuyên bố mất tích",
        "spouse declared missing",
        _D335.at(5, 4),
        "mất tích",
    )
    DIVORCED = "divorced", "đã ly hôn", "divorced", _D335.at(5, 4), "ly hôn", "ly dị"


class Supporter(Term):
    """Who has the duty and right to support an elderly person (Art. 5(5))."""

    NONE = (
        "none",
        "không có người có nghĩa vụ và quyền phụng dưỡng",
        "nobody has the duty to support",
        _D335.at(5, 5, "a"),
        "không có",
        "không",
    )
    ON_ALLOWANCE = (
        "on_allowance",
        "người phụng dưỡng đang hưởng trợ cấp xã hội hằng tháng",
        "the supporter receives the monthly allowance",
        _D335.at(5, 5, "a"),
        "đang hưởng trợ cấp",
        "hưởng trợ cấp",
    )
    ABLE = (
        "able",
        "có người phụng dưỡng, không hưởng trợ cấp xã hội",
        "a supporter who receives no allowance",
        _D335.at(5, 5, "a"),
        "có người phụng dưỡng",
        "có",
    )
