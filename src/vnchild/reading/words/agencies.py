"""Names of agencies: capitals written in normal letters, and agencies in running text."""

from __future__ import annotations

import re

from vnchild.reading.words.letters import CAPITALS, LOW, UP

_HEADS = (
    "Ủy ban", "Uỷ ban", "UBND", "UBMTTQ", "HĐND", "Hội đồng", "Sở", "Bộ", "Cục", "Chi cục",
    "Tổng cục", "Vụ", "Phòng", "Ban", "Văn phòng", "Trường", "Trung tâm", "Hội", "Đảng ủy",
    "Đảng uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ", "Huyện ủy", "Huyện uỷ", "Quận ủy",
    "Thị ủy", "Công an", "Bệnh viện", "Trạm", "Thủ tướng", "Chính phủ", "Quốc hội", "Viện",
    "Tòa án", "Toà án", "Đoàn", "Tỉnh đoàn", "Huyện đoàn", "Thành đoàn", "Xã đoàn", "Liên đoàn",
    "Mặt trận", "Thanh tra", "Đài", "Báo", "Kho bạc", "Quỹ", "Liên minh", "Chi bộ",
    "Đảng bộ", "Tổ", "Cơ sở",
    "Thường trực", "Chủ tịch", "Học viện", "Làng", "Nhà", "Bảo hiểm", "Ngân hàng", "Tỉnh Đoàn",
    "Huyện Đoàn", "Thành Đoàn", "Xã Đoàn", "Đoàn kiểm tra", "Đoàn thanh tra", "Đoàn giám sát",
    "Tổ tư vấn", "Tổ giúp việc", "Tổng đài", "Tổng đài 111", "BHXH", "LĐLĐ", "MTTQ", "VKSND",
    "TAND", "BCĐ", "BCH", "BTV", "TTYT", "KBNN", "Tổng Liên đoàn", "Bưu điện", "Thuế tỉnh",
    "Thuế thành phố", "Thuế cơ sở", "Thống kê tỉnh", "Thống kê thành phố", "Thống kê cơ sở",
    "Đảng đoàn", "Tổ rà soát", "Tổ công nghệ số cộng đồng", "Thư viện", "Bảo tàng", "Khoa",
    "CDC", "Hội đồng xác định mức độ khuyết tật",
)  # fmt: skip
_NO_AGENCY = {
    "Tổ": "chức|quốc", "Báo": "cáo|động|chí|hiệu|giá", "Ban": "hành|đêm",
    "Hội": "nghị|thi|thảo|họp|trường|trại|chợ|khỏe|khoẻ|thao|diễn|viên|chẩn|xuân",
    "Phòng": ",|chống|ngừa|tránh|học|bệnh|khám|thủ|trọ", "Đoàn": "thể|kết|viên|xe",
    "Cơ sở": "dữ liệu|vật chất|pháp lý|hạ tầng", "Vụ": "việc|án|mùa|tai nạn",
    "Bộ": "chỉ tiêu|phận|luật|tiêu chí|đội|máy|môn|câu hỏi|công cụ|số liệu|thủ tục|tài liệu",
    "Trường": "hợp|lớp|học", "Nhà": "nước|ở|giáo|báo|trọ|tài trợ|đầu tư|hảo tâm",
    "Hội đồng": "thi", "Công an": "toàn", "Quỹ": "đất|lương", "Viện": "trợ|phí|dẫn",
    "Khoa": "học|giáo|cử", "Làng": "xóm|nghề", "Đài": "thọ|tưởng", "Cục": "bộ|diện",
    "Trạm": "bơm|biến áp",
}  # fmt: skip
CAPITAL_HEAD = (
    "(?:"
    + "|".join(
        rf"{head.upper()}(?! ?(?:{_NO_AGENCY[head].upper()})(?!\w))"
        if head in _NO_AGENCY
        else head.upper()
        for head in sorted(_HEADS, key=len, reverse=True)
    )
    + r")(?!\w)"
)
"""A word in capitals that begins the name of an agency."""
_BEGINS = re.compile(CAPITAL_HEAD)
_FAINT = re.compile(r"(?<!\w)(?:U[YỶ] BAN|Y BAN(?= NHÂN))(?!\w)")
"""What is left of it where a scan lost the tone."""
_PLACE = (
    "TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|PHƯỜNG|XÃ|ĐẶC KHU|TP\\.?|TX\\.?|TT\\.?|KHU PHỐ|ẤP"
)
_PLACED = re.compile(rf"(?<!\w)(?P<kind>{_PLACE})[ ]+(?P<name>(?!HỘI(?!\w)|ĐOÀN|ỦY)\S.*)$")
_KEPT = frozenset(
    [
        "UBND",
        "HĐND",
        "MTTQ",
        "UBMTTQ",
        "UBMTTQVN",
        "THCS",
        "THPT",
        "TNCS",
        "LĐTBXH",
        "LĐ-TB&XH",
        "TBXH",
        "TB&XH",
        "GDĐT",
        "GD&ĐT",
        "TP",
        "TX",
        "TT",
        "BCĐ",
        "BCH",
        "BHXH",
        "PCTNXH",
        "HIV/AIDS",
        "HIV",
        "AIDS",
        "CĐ",
        "DTNT",
        "PTDTNT",
        "PTDTBT",
        "TH",
        "KH&ĐT",
        "TT&TT",
        "VHTT",
        "VH-XH",
        "II",
        "III",
        "IV",
        "VI",
        "VII",
        "VIII",
        "IX",
    ]
)
_PROPER = {
    "hồ chí minh": "Hồ Chí Minh",
    "việt nam": "Việt Nam",
    "tổ quốc": "Tổ quốc",
    "chính phủ": "Chính phủ",
    "quốc hội": "Quốc hội",
    "nhà nước": "Nhà nước",
    "trung ương": "Trung ương",
    "ban chỉ đạo": "Ban Chỉ đạo",
    "ban chấp hành": "Ban Chấp hành",
    "ban thường vụ": "Ban Thường vụ",
    "ủy ban": "Ủy ban",
}
_PARTS = re.compile(r"(?P<join>^|[ ]?[-–][ ]?|,[ ]|[ ]và[ ])(?P<first>\w)")
_FIELDS = ("Sở ", "Bộ ", "Phòng ", "Cục ", "Vụ ", "Chi cục ", "Tổng cục ")
_LEVELS = (
    "trung học cơ sở", "trung học phổ thông", "tiểu học", "mầm non", "mẫu giáo", "đại học",
    "cao đẳng", "phổ thông dân tộc nội trú", "phổ thông dân tộc bán trú", "phổ thông",
    "thcs", "thpt",
)  # fmt: skip
_TAILED = (
    "tỉnh ủy", "thành ủy", "huyện ủy", "quận ủy", "thị ủy", "tỉnh uỷ", "thành uỷ", "huyện uỷ",
    "tỉnh đoàn", "huyện đoàn", "thành đoàn", "xã đoàn",
)  # fmt: skip


def begins_agency(line: str) -> bool:
    """Whether a line in capitals begins with a word that begins the name of an agency."""
    return _BEGINS.match(_FAINT.sub("ỦY BAN", line)) is not None


def _title(name: str) -> str:
    return re.sub(
        r"\w+", lambda m: m.group() if m.group() in _KEPT else m.group().capitalize(), name
    )


_GLUED = re.compile(rf"(?<={UP}{UP}{UP})(?=VÀ )")
"""Where a copy has lost the space before ``VÀ``: ``THƯƠNG BINHVÀ XÃ HỘI``."""


def normal_case(name: str) -> str:
    """The name of an agency in capitals, as it is written in running text.

    >>> normal_case("ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG")
    'Ủy ban nhân dân tỉnh Kiên Giang'
    >>> normal_case("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI")
    'Sở Lao động - Thương binh và Xã hội'
    """
    whole = _GLUED.sub(" ", " ".join(name.split()))
    plain = re.sub(r"(?<!\S)\S*/\S+", "", whole)
    if plain != plain.upper():
        return whole
    whole = re.sub(r"(?<!\w)(?:UY BAN|Y BAN(?= NHÂN))(?!\w)", "ỦY BAN", whole)
    placed = _PLACED.search(whole)
    tail = ""
    if placed and placed.start() > 0:
        tail = f" {placed['kind'].lower()} {_places(placed['name'])}"
        whole = whole[: placed.start()].rstrip()
    return (_agency(whole) + tail).strip()


def _places(name: str) -> str:
    inner = _PLACED.search(name)
    if inner is None:
        return _title(name)
    before = name[: inner.start()].rstrip(" ,-–")
    joined = name[len(before) : inner.start()]
    return f"{_title(before)}{joined}{inner['kind'].lower()} {_places(inner['name'])}".strip()


def _agency(whole: str) -> str:
    text = " ".join(w if w in _KEPT or "/" in w else w.lower() for w in whole.split(" "))
    for stem in _TAILED:
        if text.startswith(stem + " "):
            return stem.capitalize() + " " + _title(whole[len(stem) + 1 :])
    if text.startswith("trường "):
        return _school(whole[len("trường ") :])
    text = text if whole.split(" ", maxsplit=1)[0] in _KEPT else text[:1].upper() + text[1:]
    if text.startswith(_FIELDS):
        head = next(f for f in _FIELDS if text.startswith(f))
        rest = _PARTS.sub(lambda m: m["join"] + m["first"].upper(), text[len(head) :])
        text = head + rest
    for plain, proper in _PROPER.items():
        text = re.sub(rf"(?<!\w){plain}(?!\w)", proper, text, flags=re.I)
    return text


def _school(rest: str) -> str:
    for level in _LEVELS:
        if rest.lower().startswith(level + " "):
            name = _title(rest[len(level) + 1 :])
            shown = level.upper() if level in {"thcs", "thpt"} else level.capitalize()
            return f"Trường {shown} {name}"
    return "Trường " + _title(rest)


_HEADED = "Trung ương (?:Hội|Đoàn|Đảng)|" + "|".join(
    rf"{head}(?!,? ?(?:{_NO_AGENCY[head]})(?!\w))" if head in _NO_AGENCY else head
    for head in sorted(_HEADS, key=len, reverse=True)
)
_SECOND = (
    "công tác|nhân dân|hiệp|tác|động|binh|hội|dục|tạo|hóa|hoá|thao|lịch|vụ|tế|chính|pháp|an|"
    "nghiệp|thôn|triển|trường|tin|thông|học|nghệ|thương|dựng|tra|tộc|giáo|vận|tải|nhân|ủy|uỷ|"
    "đoàn|đạo|hành|trợ|em|mẹ|trực|"
    "phòng|tịch|đốc|trưởng|tâm(?! lý)|viện|đội|bạc|hàng|phụ|nữ|niên|hợp|chiến|sát|án|quốc|gia|"
    "ngoại|"
    "hoạch|tư|đình|đua|thưởng|soát|nguyên|thư|thống|hiểm|hiệu|kê|phủ|tướng|đảng|bộ|cục|"
    "ban(?! hành)|trận|"
    "báo(?! cáo)|lao|"
    "hướng|dân|"
    "(?<=Ngoại )giao|(?<=Hạ )tầng|(?<=Đô )thị|(?<=Tìm )kiếm|"
    "thủ|công|cộng|số|nghề|ương|thư|chức|vệ|kiều|sĩ|lý|phố|xứ|cảnh|khu|sự|huy|sinh|sản|"
    "chế|lược|nuôi|(?<=Mầm )non|luật|cứu|sóc|mại|phẩm|dưỡng|lợi|ninh|toán|độ|sổ|thẻ|(?<=An )toàn"
)
_GENERAL = (
    "nhân dân|dân sự|xã hội|nông thôn|tỉnh ủy|huyện ủy|tỉnh|huyện|xã|thành phố|thị xã|thị trấn|"
    "phường|"
    "quận|cấp(?! (?:kinh phí|phát|giấy|bổ sung|phép|thẻ))|các|và|sở|phòng|trực thuộc|"
    "thuộc|địa phương|liên quan|ban(?! hành)|ngành|đoàn thể|đơn vị|cơ quan|trung ương|"
    "Trung ương|đặc khu|thực phẩm|vệ sinh|"
    "nhà trường|bầu cử|tâm lý|dự phòng|chống thiên tai|chống dịch|cứu nạn|cứu hộ|nghĩa vụ quân sự|"
    "người có công|giảm nghèo|sức khỏe|bà mẹ|bình đẳng giới|tệ nạn xã hội|"
    "thương binh|bệnh tật|y tế|giáo dục|đào tạo|tối cao|văn hóa|công an|trường|trung tâm|"
    "trạm|thôn|khu phố|khóm|ấp|buôn|tổ dân phố|pháp lý|nhà nước|"
    "(?<=Kiểm )lâm|(?<=Thú )y|(?<=Trợ )giúp|(?<=Giao thông )vận tải|"
    "(?<=Giám )định|y khoa|(?<=Phục )hồi|chức năng|(?<=Bảo vệ, )chăm sóc(?: và giáo dục)? trẻ em|"
    "(?<=Bảo vệ )(?:và chăm sóc )?trẻ em|(?<=hăm sóc )trẻ em|"
    "chỉ đạo(?= (?:tỉnh|huyện|xã|công tác))|trên|khác|quận ủy|thành ủy|"
    "thể thao|du lịch|giao thông|(?<=Phòng )giao dịch|(?<=Thiết )bị|"
    "(?:(?<=trợ xã hội )|(?<=Kế hoạch ))tổng hợp"
    "(?!,| (?:số|báo|trình|gửi|kết|danh|và|hồ|tình|nhu|thông|các))|"
    "(?<=cơ sở )[0-9]{1,2}(?![0-9/.])|"
    "lao động|chất lượng(?= nông)|nông lâm (?:thủy |thuỷ )?sản|thủy sản|thuỷ sản|"
    "bảo vệ thực vật|kế hoạch hóa gia đình|chi|đảng bộ|tổ chức chính trị|"
    "của(?= (?:tỉnh|huyện|xã|thành phố))|(?<=chức )cán bộ|(?<=phạm )sử dụng công nghệ cao|"
    "(?<=sát )(?:hình sự|kinh tế|giao thông|môi trường|ma túy)"
)
_NATIONAL = "trẻ em|người cao tuổi|người khuyết tật|thanh niên|chuyển đổi số|biến đổi khí hậu"
"""What the national committees are about."""
_TOKEN = (
    rf"(?:(?<=Quốc gia )về (?:{_NATIONAL})(?!\w)"
    rf"|{UP}[’'ʼ][{UP[1:-1]}]?{LOW}+|{UP}[{CAPITALS}&/.]*(?=\W|$)(?:[ ]tế(?!\w))?"
    rf"|{UP}{LOW}+(?:[ ](?:{_SECOND})(?!\w))?|(?:{_GENERAL})(?!\w))"
)
_MORE = rf"(?:(?:[ ]|,[ ]|[ ]?[-–&][ ]?){_TOKEN}){{0,24}}"
_ALONE = rf"(?!,? {LOW})|(?= (?:trước|chậm|qua|để|theo)(?!\w))"
"""What stands behind ``phòng`` and ``trường`` as agencies: a name, or the end of a clause."""
AGENCY = (
    r"(?P<agency>(?:(?:Thường trực|Lãnh đạo|Giám đốc|Chủ tịch|Trưởng|Cơ quan|cơ quan|"
    r"đồng chí|[Tt]rực ban)[ ])?"
    rf"(?:{_HEADED}|Nhà trường|nhà trường|Hiệu trưởng|Ban Giám hiệu|Tổng phụ trách Đội|"
    r"(?:Phó )?Trưởng (?:ban|đoàn)(?: (?:[Tt]hường trực|(?:kiểm|thanh) tra|giám sát))?|"
    r"Thư ký(?: (?:Hội đồng|Đoàn|Ban|Tổ))?|"
    r"cơ sở giáo dục|(?:đơn vị|cơ quan|địa phương) được (?:kiểm tra|thanh tra|giám sát)|"
    rf"[Cc]ơ quan [Cc]ông an|[Bb]ộ phận Một cửa|P[A-Z]\d{{2}}|"
    rf"(?:phòng|trường)(?:{_ALONE})|Giám đốc|Lãnh đạo)(?!\w)"
    rf"(?:[ ](?:{_SECOND})(?!\w))?{_MORE})"
    r"(?P<via>\s*\((?:(?:qua|thông qua|Qua|Thông qua)[^()]{1,160}"
    r"|(?:Cục|Vụ|Phòng|Ban|Văn phòng|Thanh tra|Chi cục|Trung tâm|Bộ phận)\s[^()]{2,100})\))?"
)
"""An agency in running text, with the agency through which it is reached."""
