"""How documents are named in running text: the words for kinds, laws known by name, issuers."""

from __future__ import annotations

import re
from functools import lru_cache

from vnchild.domain.document_kind import DocumentKindName, abbreviation, kind_named
from vnchild.law.documents import REGISTER
from vnchild.law.provision import DocumentKind
from vnchild.reading.memory import MANY, forgotten

_SHORT = {
    "NĐ", "QĐ", "KH", "TT", "NQ", "CV", "CT", "BC", "TTr", "TB", "KL", "HD", "CĐ", "VBHN", "TTLT",
    "ĐA", "QC", "VB",
}  # fmt: skip
_LONGER = (
    "kế hoạch phối hợp", "kế hoạch liên ngành", "chương trình phối hợp", "chương trình hành động",
    "quy chế phối hợp", "hướng dẫn liên ngành", "thông báo kết luận",
)  # fmt: skip
"""Longer names of a kind, which is told by the first two words."""
_WORDS = sorted(
    {*(each.text.vi for each in DocumentKindName), *_LONGER, "văn bản", "công thư"},
    key=len,
    reverse=True,
)


def _spaced(words: str) -> str:
    return re.escape(words).replace(r"\ ", "[ \n]")


FULL_KIND = "(?i:" + "|".join(map(_spaced, _WORDS)) + ")"
"""The words for a kind, in any case."""
SHORT_KIND = "(?:" + "|".join(sorted(_SHORT, key=len, reverse=True)) + ")"
"""Abbreviations that stand before a number in running text."""
CAPITAL_KIND = "(?:" + "|".join(_spaced(w[0].upper()) + _spaced(w[1:]) for w in _WORDS) + ")"
"""The words for a kind beginning with a capital, as those of one certain document do."""


@forgotten
@lru_cache(maxsize=MANY)
def kind_meant(label: str) -> DocumentKindName | None:
    """The kind that a label in running text means; ``None`` for a wide one (``văn bản``)."""
    plain = " ".join(label.lower().split())
    known = kind_named(plain)
    if known is not None:
        return known
    if plain in _LONGER:
        return kind_named(" ".join(plain.split()[:2]))
    short = abbreviation(label)
    return short[1] if short else None


_REGISTERED = {
    " ".join(each.name.vi.casefold().split()): each.number
    for each in REGISTER
    if each.kind in {DocumentKind.LAW, DocumentKind.CODE}
    and each.name.vi.casefold().startswith(("luật ", "bộ luật "))
}
_OTHERS = (
    "Bộ luật Hình sự", "Bộ luật Tố tụng hình sự", "Bộ luật Tố tụng dân sự", "Bộ luật Lao động",
    "Bộ luật Dân sự", "Hiến pháp",
    "Luật An ninh mạng", "Luật An toàn thực phẩm", "Luật Bảo hiểm xã hội", "Luật Báo chí",
    "Luật Ban hành văn bản quy phạm pháp luật", "Luật Bảo hiểm y tế", "Luật Bình đẳng giới",
    "Luật Bảo vệ, chăm sóc và giáo dục trẻ em", "Luật Căn cước", "Luật Cán bộ, công chức",
    "Luật Căn cước công dân", "Luật Cư trú", "Luật Giao thông đường bộ", "Luật Giáo dục",
    "Luật Giáo dục nghề nghiệp", "Luật Hộ tịch", "Luật Hôn nhân và gia đình",
    "Luật Khám bệnh, chữa bệnh", "Luật Phòng, chống tham nhũng", "Luật Khiếu nại",
    "Luật Lưu trữ", "Luật Mặt trận Tổ quốc Việt Nam",
    "Luật Ngân sách nhà nước", "Luật Nhà giáo", "Luật Người cao tuổi",
    "Luật Phòng, chống HIV/AIDS", "Luật Phòng, chống thiên tai", "Luật Thi hành án hình sự",
    "Luật Thực hiện dân chủ ở cơ sở", "Luật Tư pháp người chưa thành niên", "Luật Viên chức",
    "Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân",
    "Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân", "Luật Hòa giải ở cơ sở", "Luật Trẻ em",
    "Luật Người khuyết tật", "Luật Nuôi con nuôi",
    "Luật Phòng, chống bạo lực gia đình", "Luật Phòng, chống ma túy", "Luật Phòng, chống ma tuý",
    "Luật Phòng, chống mua bán người", "Luật Phòng, chống tác hại của rượu, bia",
    "Luật Quốc tịch Việt Nam", "Luật Thanh niên", "Luật Thống kê", "Luật Tố cáo",
    "Luật Tổ chức chính quyền địa phương", "Luật Tổ chức Chính phủ", "Luật Tiếp cận thông tin",
    "Luật Tiếp công dân", "Luật Trợ giúp pháp lý", "Luật Việc làm", "Luật Xuất bản",
    "Luật Xử lý vi phạm hành chính", "Công ước Liên hợp quốc về quyền trẻ em",
    "Công ước của Liên hợp quốc về quyền trẻ em", "Công ước Quốc tế về quyền trẻ em",
)  # fmt: skip
_NAMES = sorted({each.casefold() for each in _OTHERS} | set(_REGISTERED), key=len, reverse=True)
_KNOWN = "|".join(_spaced(name) for name in _NAMES)
_GENERIC = (
    r"(?:Luật|Bộ luật|Pháp lệnh) (?!Luật|số)[A-ZĐÀ-Ỹ]\w{0,12}"
    r"(?:,? (?!năm|số|của|ngày|hoàn|trước|theo|tại|thực hiện)\w{1,12}){0,14}?"
    r"(?= năm [12]|,? ngày [0-9])"
)
_UNTIL = (
    "năm|ngày|số|của|và|về|tại|theo|được|có|để|các|thuộc|quy|hiện|này|thì|là|do|trong|hoặc|cho|đã|"
    "sửa|ban|với|khi|chưa|không|phải|nên|như|từ|đến|trên|ở|bằng|sau|trước|nhưng|nếu|mà|sẽ|đang"
)
_NAMED_LAW = (
    r"(?<!học )(?<!ngành )(?<!Khoa )(?<!khoa )(?<!nhân )(?<!ty )(?<!viện )"
    r"(?:Luật|Bộ luật|Pháp lệnh) "
    r"(?!Luật|số|Phòng,|Quản lý,|Khám bệnh,|Bảo vệ,|Nhập cảnh,|Thực hành)[A-ZĐÀ-Ỹ][a-zà-ỹ]{0,12}"
    rf"(?: (?!(?:{_UNTIL})\b)[a-zà-ỹ]{{1,12}}){{1,7}}"
    rf"(?:, [A-ZĐÀ-Ỹ][a-zà-ỹ]{{1,12}}(?: (?!(?:{_UNTIL})\b)[a-zà-ỹ]{{1,12}}){{1,4}})?"
    rf"(?=[,.;:)\n]| (?:{_UNTIL})\b|$)"
)
"""A law that is not known here, up to the words that cannot belong to its name."""
_AMENDED = rf"(?:(?i:{_KNOWN})(?!\w)|{_NAMED_LAW})"
_AMENDING = (
    r"Luật [Ss]ửa đổi(?:, bổ sung)?(?: một số)? điều của (?:các )?"
    rf"{_AMENDED}(?:(?:,|,? và) {_AMENDED}){{0,4}}"
)
LAW_BY_NAME = re.compile(
    rf"(?=[LBHCP])(?<!\w)(?:(?P<amending>{_AMENDING})|(?P<known>(?i:{_KNOWN}))|(?P<generic>{_GENERIC}|{_NAMED_LAW}))"
    r"(?!\w)(?: \((?:sửa đổi|sửa đổi, bổ sung)\))?"
    r"(?:(?:,? năm)?[ \n](?P<year>(?:19|20)[0-9]{2})(?![\w/-]|\.[0-9]))?"
)
"""A law, code, ordinance, constitution or convention by name, with the year if it follows."""


def registered(name: str, year: int | None) -> str | None:
    """The number under which the register holds the law of this name, unless the year differs."""
    number = _REGISTERED.get(" ".join(name.casefold().split()))
    if number is None or (year is not None and f"/{year}/" not in number):
        return None
    return number


_PROPER = r"(?: (?:[A-ZĐÀ-Ỹ]\w{0,12}|- (?=[A-ZĐÀ-Ỹ])))"
_BOARD = (
    r"(?:Ban [Cc]hỉ đạo|BCĐ)[^.;:()\n\t“”\"]{0,120}? (?:tỉnh|huyện|thành phố|xã|phường|quốc gia"
    rf"|Trung ương|cấp \w+){_PROPER}{{0,4}}(?=[.,;:)\n]| (?:về|phê|ban|theo|triển|hướng)|$)"
)
_STOPS = (
    "về|ban hành|quy định|phê duyệt|triển khai|hướng dẫn|theo|thực hiện|tại|ngày|trên|để|trình|gửi"
    "|tiếp tục|tiếp nhận|sửa đổi|công bố|giao|kiện toàn|được|là|có|đã|yêu cầu|đề nghị|thông báo|nêu"
    "|v/v|quyết định|ngưng|góp ý|thay thế|bãi bỏ|quán triệt|chỉ đạo|tổ chức|thì|khi|như|số|năm"
)
_STOP = re.compile(
    rf"[.,;:()\n\t“”\"]| (?:{_STOPS}|Về)(?!\w)"
    rf"| (?:và|hoặc|cùng)(?= (?:các |những )?(?:(?:{FULL_KIND}|{SHORT_KIND})(?!\w)|số |[0-9]))"
)
_BOARD_NAME = re.compile(_BOARD)
_LONGEST = 160


def issuer_at(text: str, start: int, limit: int) -> int | None:
    """Where the name of an issuer that begins at ``start`` ends, ``None`` if none does by then."""
    if not text[start : start + 1].isupper():
        return None
    board = _BOARD_NAME.match(text, start, min(limit, start + 2 * _LONGEST))
    if board:
        return board.end()
    stop = _STOP.search(text, start, min(limit, start + _LONGEST))
    if stop is None:
        return len(text) if len(text) - start < _LONGEST else None
    return stop.start()
