r"""The words with which official documents say the same things, in one place for all their readers.

Each is a regular expression with plain spaces between its words, to be put into another one:
``rf"(?:{BASED}|{CARRIED})(?!\w)"``. Nothing here matches on its own or knows of layout; places and
their levels are in `vnchild.domain.level_words`, agencies in `vnchild.reading.words.agencies`.
"""

from __future__ import annotations

from typing import Final

from vnchild.reading.words.letters import CAPITALS, LOW, NAME, UP


def _any(words: tuple[str, ...]) -> str:
    """One of some words, of two that begin alike the longer."""
    return "|".join(sorted(words, key=len, reverse=True))


# What a document rests on, and how its body begins.

BASED: Final = "Căn cứ|CĂN CỨ|Theo"
"""Begins what a document is based on."""
_DOCUMENT = (
    "Luật|Nghị (?:định|quyết)|Thông (?:tư|báo)|Quyết định|Chỉ thị|Công (?:văn|điện)|Kế hoạch|"
    "Chương trình|Văn bản|Kết luận|Hướng dẫn|Đề án|Pháp lệnh"
)
CARRIED: Final = (
    "Thực hiện|Tiếp tục thực hiện|Triển khai|Thi hành|Tiếp theo|Để (?:thực hiện|triển khai)"
    rf"|(?:Để|Nhằm) [^.;:]{{3,160}}?, (?:tiếp tục )?(?:thực hiện|triển khai)(?= (?:{_DOCUMENT}))"
)
"""Begins what a document carries out."""
CONSIDERED: Final = "Xét|Theo đề nghị|Phúc đáp|Tiếp nhận|Trên cơ sở|Nhằm|Sau khi|Qua"
"""Begins what a document has looked at."""
RESTS_ON: Final = f"{BASED}|{CARRIED}|{CONSIDERED}"
"""Begins what a document rests on."""
SOLEMN: Final = "Căn cứ|CĂN CỨ|Theo|Xét"
"""Begins it in decisions and resolutions, each on a line of its own."""
_AT_WORK = "Thực hiện|Tiếp tục thực hiện|Triển khai|Thi hành"
"""What also begins a subject, so that a document has to stand behind it."""
_SITUATION = r"Thời gian(?: vừa)? qua|Trong|Vừa qua|Hiện nay|Hưởng ứng|Năm \d+|Ngày \d+"
BEGINS_BODY: Final = (
    f"{SOLEMN}|(?:{_AT_WORK}) (?:{_DOCUMENT})|Tiếp theo|Để|{CONSIDERED}|{_SITUATION}"
)
"""Begins the body under a subject or under the addressees."""

# Whom a document is sent to.

ADDRESSED: Final = r"(?:K[íi]nh\s{0,3}gửi|KÍNH\s{0,3}GỬI)"
"""Stands before the addressees."""
ALSO_ADDRESSED: Final = (
    rf"(?:(?:[ĐđÐ]ồng|ĐỒNG)\s{{1,3}}(?:[Kk][íi]nh|KÍNH)\s{{1,3}}(?:gửi|GỬI)\s{{0,3}}:?|"
    rf"(?:(?:[ĐđÐ]ồng(?:\s{{1,3}}thời)?|ĐỒNG)\s{{1,3}}(?:gửi|GỬI)|{ADDRESSED})\s{{0,3}}:)"
)
"""Stands before further addressees: ``Đồng kính gửi:``, ``(Đồng gửi: ...)``."""
RECIPIENTS: Final = r"(?:Nơi|Nởi|Noi)\s?(?:nhận|gửi|nhân)"
"""Stands over those who get a copy, also as scans read it."""
ON_FILE: Final = r"Lưu(?! ý)(?!\w)"
"""Begins the last of the recipients, the file."""

# Offices, capacities, persons.

_HEADS = (
    "chủ tịch", "chủ nhiệm", "bí thư", "giám đốc", "tổng giám đốc", "thủ tướng", "bộ trưởng",
    "hiệu trưởng", "cục trưởng", "tổng cục trưởng", "chi cục trưởng", "vụ trưởng", "viện trưởng",
    "trạm trưởng", "đội trưởng", "tổ trưởng", "chỉ huy trưởng", "thủ trưởng", "tổng thanh tra",
    "trưởng", "chánh",
)  # fmt: skip
"""Who heads something; ``trưởng`` and ``chánh`` have the name of it behind them."""
OFFICE: Final = f"(?:(?:quyền|phó|thứ) )?(?:{_any(_HEADS)})"
"""An office in small letters, to be matched in any case."""
OFFICE_IN_CAPITALS: Final = f"(?:(?:QUYỀN|PHÓ|THỨ) )?(?:{_any(_HEADS).upper()})"
"""An office as it stands over a signature."""
CAPACITY: Final = "KT|TM|T/M|TL|TUQ|K/T|T/L"
"""The letters that say in whose place or on whose behalf somebody signs; ``Q`` has a stop."""
CAPACITY_MARK: Final = rf"(?:(?:{CAPACITY})\s?[.\s]|Q\s?\.)"
"""They and what stands behind them."""
SIGNED: Final = r"[(\[]?(?i:đã ký|ký tên|ký bởi|signed)"
"""Stands in place of a signature."""
RANK: Final = r"(?i:(?:Thiếu|Trung|Thượng|Đại)\s(?:úy|uý|tá|tướng)\s)"
"""A rank before a name."""
DEGREE: Final = r"(?:(?:BS\.?CK[ .]?(?:I{1,2}|[12])|TS|ThS|PGS|GS|BS|CN|KS|DS|Bs|Ths)[.,]?\s?)*"
"""The degrees before a name."""
FIRST_NAME: Final = rf"(?:{UP}{LOW}+|{UP}['’ʼ]{UP}?{LOW}*|[AKY](?=[ ]{UP}{LOW}))"
"""The first word of a name, also of the highlands: ``H'Bơ``, ``Y``."""
PERSON: Final = rf"(?:{RANK})?{DEGREE}{FIRST_NAME}(?:[ ]{NAME}){{1,5}}"
"""A person's name on a line of its own."""
TITLE: Final = rf"{OFFICE_IN_CAPITALS}(?!\w)(?:,? [{CAPITALS} &.,-]+)?"
"""A line that is the office of a signer."""
DAYS_COLUMN: Final = r"Thời (?:hạn|gian|điểm)|Tiến độ|Hạn|Hoàn thành"
"""Begins the name of the column of days in a table."""
