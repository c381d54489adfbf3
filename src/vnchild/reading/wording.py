"""The words of a duty: what is to be done, what tells it from others, and to whom it goes."""

from __future__ import annotations

import re

from vnchild.reading.agencies import AGENCY
from vnchild.reading.layout import words
from vnchild.reading.letters import UP
from vnchild.reading.periods import Named

REPORTS = re.compile(
    r"(?<!\w)(?:báo\s+cáo|gửi|thông\s+(?:tin|báo)\s+kết\s+quả|tổng\s+hợp\s+kết\s+quả|phản\s+hồi|cung\s+cấp\s+(?:số\s+liệu|"
    r"thông\s+tin)|nộp|có\s+văn\s+bản|"
    r"tổng\s+hợp\s+số\s+liệu)(?!\w)",
    re.I,
)
DOES = re.compile(
    r"(?<!\w)(?:hoàn\s+thành|tổ\s+chức|báo\s+cáo|gửi|xong|ban\s+hành|xây\s+dựng|triển\s+khai|"
    r"phê\s+duyệt|rà\s+soát|cập\s+nhật|"
    r"kiện\s+toàn|trình|nộp|tham\s+mưu|thực\s+hiện|hoàn\s+thiện|lập|kiểm\s+tra|tập\s+huấn|"
    r"phát\s+động)(?!\w)",
    re.I,
)
_TO = re.compile(
    r"(?<!\w)(?:(?P<strong>(?i:gửi\s+(?:báo\s+cáo\s+)?về|báo\s+cáo\s+về|về(?!\s+việc)|"
    r"gửi(?:\s+báo\s+cáo)?(?:\s+(?:cho|đến|tới))?|nộp(?:\s+về)?|đến|tới|cho))"
    r"|(?P<weak>(?i:báo\s+cáo[^.;,()]{1,60}?\s+với|báo\s+cáo(?:\s+(?:kết\s+quả|ngay|nhanh|"
    r"khẩn))?(?:\s+(?:cho|lên|với))?|"
    rf"trình)))\s*:?\s+(?:cho\s+)?{AGENCY}",
)
_DESTINED = re.compile(
    rf"\s*,?\s*(?:(?:và\s+)?(?:gửi|nộp)(?:\s+báo\s+cáo)?\s+)?(?:về|gửi|cho|đến|tới)\s+{AGENCY}"
)
SHOWN = 160


def before_bracket(local: str) -> str:
    """What stands before a bracket that is still open."""
    opened = local.rfind("(")
    return local[:opened] if opened > local.rfind(")") and opened > 12 else local


def is_label(local: str) -> bool:
    """Whether the words between two days only name what differs: ``, báo cáo năm``."""
    text = words(local).strip(" ,;()-")
    text = re.sub(r"^(?:và|\)|,|;|đối với|còn)\s*", "", text)
    if len(text) > 60:
        return False
    rest = re.sub(
        r"(?:báo\s+cáo|kết\s+quả|định\s+kỳ|tổng\s+kết|gửi|số\s+liệu|kỳ|đối\s+với|của|và|là|\d+|"
        r"tháng|năm|đầu|cuối|"
        r"quý|học\s+kỳ|[IV]+|hằng|hàng|cả|sơ\s+kết|[(),/:-]|công\s+tác)",
        " ",
        text,
        flags=re.I,
    )
    return not rest.strip()


def is_bare(what: str) -> bool:
    """Whether it says too little to stand alone."""
    return len(re.findall(r"\w+", what)) < 2


def label_of(local: str, named: Named | None, told: bool) -> str:
    """What tells a day from the others of its sentence."""
    opened = local.rfind("(")
    inner = local[opened + 1 :] if opened > local.rfind(")") and opened >= 0 else ""
    text = words(inner or (local if told and is_label(local) else ""))
    text = re.sub(r"^[\s,;)]*(?:và(?:\s+|$))?", "", text).strip(" ,;:-()")
    text = re.sub(r"\s+gửi$", "", text)
    if text and len(text) <= 60:
        return text
    if named is not None and not inner:
        shown = named.printed
        return re.sub(r"^và\s+", "", shown, flags=re.I)
    return ""


def cleaned(local: str, named: Named | None) -> str:
    """What is to be done, without to whom and when."""
    text = _DESTINED.sub(" ", local)
    text = re.sub(r"^[\s,;)]*(?:và\s+|đồng\s+thời,?\s+)?", "", text.replace("\t", "; "))
    text = words(text)
    text = re.sub(
        r"(?:[\s,;:(-]|\bđịnh kỳ|\bgửi|\bgửi về|\bvà|\btrong đó|\bchậm nhất|\blà|\bcụ thể)+$",
        "",
        text,
    )
    text = re.sub(r"^\d+\s*;\s*", "", text)
    text = re.sub(r"^\([^()]*\)\s*(?:và\s+)?", "", text)
    text = re.sub(r"^Để\s[^,]{1,80},\s*", "", text)
    text = re.sub(rf"^(?:{AGENCY}\s*)?(?:đề\s+nghị|yêu\s+cầu)\s+(?={UP})", "", text, flags=re.S)
    text = re.sub(r"\s+([,;)])", r"\1", text)
    reports = [
        m.end()
        for m in re.finditer(r"[,;]\s+(?=(?:và\s+)?(?:định\s+kỳ\s+)?báo\s+cáo(?!\s+về))", text)
        if len(re.findall(r"\w+", text[m.end() :])) >= 3
    ]
    if reports:
        text = text[reports[-1] :]
    if len(text) > SHOWN:
        text = shortened(text)
    if text.count("(") > text.count(")"):
        text = text.replace("(", "- ")
    return text.strip(" ,;:-")


def shortened(text: str) -> str:
    """The last clauses of a long sentence, as many as can be shown."""
    cuts = [m.end() for m in re.finditer(r"[,;:]\s+(?=[^\W\d_])", text)]
    verbs = [c for c in cuts if len(text) - c <= SHOWN and DOES.match(text, c)]
    if verbs:
        return text[verbs[0] :]
    cut = text.rfind(" ", 0, SHOWN)
    return text[:cut].rstrip(" ,;:-") + " …"


def recipient_in(text: str) -> str | None:
    """To whom: ``về Sở ...``; not who is told later on (``để tổng hợp, báo cáo UBND tỉnh``)."""
    purpose = re.search(r"(?<!\w)để\s+(?:tổng|báo|xem|theo|kịp|b/c|biết|phối|trình)", text)
    until = text[: purpose.start()] if purpose else text
    weak = None
    for match in _TO.finditer(until):
        name = words(match["agency"]).strip(" ,") + (
            " " + words(match["via"]) if match["via"] else ""
        )
        if match["strong"]:
            return name
        weak = weak or name
    return weak
