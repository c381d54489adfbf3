"""What Resolution 35/2023 of Ho Chi Minh City asks about a person, in its words."""

from __future__ import annotations

from typing import Final

from vnchild.law.conditions import BoolFact
from vnchild.law.text import Text


def _fact(name: str, vi: str, en: str, *, denied: Text | None = None) -> BoolFact:
    return BoolFact(f"city_{name}", Text(vi, en), denied=denied)


resident: Final = _fact(
    "resident",
    "đăng ký thường trú, tạm trú trên địa bàn Thành phố (từ 01/07/2025 là địa bàn Thành phố trước "
    "khi sáp nhập)",
    "permanently or temporarily registered in the City (since 2025-07-01 in what was the City "
    "before the merger)",
)
city_poor: Final = _fact(
    "city_poor",
    "thuộc hộ nghèo, hộ cận nghèo theo bộ tiêu chí đo lường nghèo đa chiều của Thành phố",
    "of a poor or near-poor household by the City's criteria of multidimensional poverty",
)
can_gio: Final = _fact(
    "can_gio", "đang cư trú tại huyện Cần Giờ", "lives in the (former) district of Cần Giờ"
)
pension: Final = _fact(
    "pension", "có lương hưu", "has a pension", denied=Text("không có lương hưu", "no pension")
)
other: Final = _fact(
    "other_allowance",
    "có trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp xã hội hằng tháng khác",
    "has another monthly social insurance or social allowance",
    denied=Text(
        "không có trợ cấp bảo hiểm xã hội hằng tháng hoặc trợ cấp xã hội hằng tháng khác",
        "no other monthly social insurance or social allowance",
    ),
)
allowance: Final = _fact(
    "allowance",
    "đã hưởng trợ cấp xã hội hằng tháng theo Nghị định 20/2021 hoặc Nghị định 335/2026",
    "on the monthly allowance of Decree 20/2021 or Decree 335/2026",
    denied=Text(
        "chưa hưởng trợ cấp xã hội hằng tháng theo Nghị định 20/2021 hoặc Nghị định 335/2026",
        "not on the monthly allowance of Decree 20/2021 or Decree 335/2026",
    ),
)
alone: Final = _fact(
    "alone",
    "sống đơn thân, neo đơn (chồng, vợ, con, người trực tiếp chăm sóc và nuôi dưỡng đã tử vong) "
    "hoặc sống độc thân có giấy xác nhận",
    "on their own (spouse, children and those who cared for them have died), or single with a "
    "certificate",
)
grave: Final = _fact(
    "grave_illness",
    "bị bệnh hiểm nghèo (có xác nhận điều trị, thuộc danh mục)",
    "a grave illness (of the list, with proof of treatment)",
)
accident: Final = _fact(
    "accident",
    "bị suy giảm khả năng lao động từ 31% trở lên do tai nạn lao động, tai nạn giao thông, tai nạn "
    "khác (có kết luận của Hội đồng giám định y khoa)",
    "31% or more of the ability to work lost by a work, traffic or other accident (as a medical "
    "board found)",
)
orphan: Final = _fact("orphan_of_one", "mồ côi cha hoặc mẹ", "one parent dead")
left: Final = _fact(
    "left_by_other",
    "bị người còn lại bỏ rơi, sống với ông, bà hoặc người nuôi dưỡng nhưng những người này đều đã "
    "tử vong",
    "left by the other parent, and the grandparents or carers who took the child in have all died",
)
detained: Final = _fact(
    "parent_detained",
    "có cha và mẹ, hoặc cha hay mẹ đang chấp hành hình phạt tù tại trại giam hoặc quyết định xử lý "
    "hành chính tại trường giáo dưỡng, cơ sở giáo dục bắt buộc, cơ sở cai nghiện bắt buộc",
    "one parent or both serving a sentence in a prison, or held in a reformatory, a compulsory "
    "education facility or a compulsory drug treatment facility",
)
parent: Final = _fact(
    "parent_on_allowance",
    "có cha và mẹ, hoặc cha hay mẹ đang hưởng trợ cấp xã hội hằng tháng theo Nghị định 20/2021 "
    "hoặc Nghị định 335/2026",
    "one parent or both on the monthly allowance of Decree 20/2021 or Decree 335/2026",
)
renewed: Final = _fact(
    "renewed",
    "nghị quyết vẫn được áp dụng sau khi Nghị định 20/2021 hết hiệu lực",
    "the resolution is still applied after the end of Decree 20/2021",
)
