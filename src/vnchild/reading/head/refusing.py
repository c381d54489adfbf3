"""What is no document that gives tasks, and what is told of it."""

from __future__ import annotations

import re
from typing import Final

from vnchild.domain.document_kind import DocumentKindName
from vnchild.law.text import Text
from vnchild.reading.errors import ReadingError
from vnchild.reading.head.header import Head
from vnchild.reading.head.official import is_titled
from vnchild.reading.text.encoding import why_unreadable
from vnchild.reading.text.layout import Layout

_HEADS: Final = (
    ("hợp đồng", "a contract", r"(?:PHỤ LỤC )?HỢP ĐỒNG"),
    ("hóa đơn, chứng từ", "an invoice or voucher", r"H(?:ÓA|OÁ) ĐƠN|PHIẾU (?:THU|CHI|XUẤT|NHẬP)"),
    (
        "biên bản giữa các bên",
        "minutes between parties",
        r"BIÊN BẢN (?:THANH LÝ|BÀN GIAO|GIAO NHẬN|NGHIỆM THU|TH(?:ỎA|OẢ) THUẬN|ĐỐI CHIẾU)",
    ),
    (
        "thỏa thuận giữa các bên",
        "an agreement between parties",
        r"(?:BẢN )?TH(?:ỎA|OẢ) THUẬN",
    ),
    (
        "đơn, tờ khai",
        "an application",
        r"ĐƠN (?:XIN|ĐỀ NGHỊ|ĐĂNG KÝ|YÊU CẦU|KIẾN NGHỊ|PHẢN ÁNH|KHIẾU NẠI|TỐ CÁO|KHỞI KIỆN)"
        r"|TỜ KHAI",
    ),
)
"""What papers that order nothing are headed, and what they are."""
_HEADED: Final = re.compile("|".join(f"(?P<_{i}>{each[2]})" for i, each in enumerate(_HEADS)))
_PARTY: Final = re.compile(
    r"(?m)^[ \t]{0,40}(?:[-–+•*]|\d{1,2}[.)])?[ \t]{0,40}(?:(?:ĐẠI DIỆN|Đại diện)(?: cho)?[ ])?"
    r"(?:BÊN|Bên)[ ](?P<which>[AB]|GIAO|NHẬN|MUA|BÁN|giao|nhận|mua|bán)(?!\w)"
)
_AMONG_PARTIES: Final = frozenset(
    {
        None,
        DocumentKindName.CONTRACT,
        DocumentKindName.MINUTES,
        DocumentKindName.AGREEMENT,
        DocumentKindName.MEMORANDUM,
    }
)
_SHOWN_LINES: Final = 40
"""So many lines of the beginning tell what a paper is."""


def refuse_other(
    given: str,
    layout: Layout,
    head: Head,
    *,
    addressed: bool,
    sent: bool,
    signed: bool,
) -> None:
    """Refuse a text that gives no tasks, or has not what every official document has.

    Args:
        given: the text as it was given.
        layout: what is read of it.
        head: its head.
        addressed: whether it names those to whom it is addressed.
        sent: whether an agency asks something of official bodies, where nothing else tells so.
        signed: whether it has a signature.

    Raises:
        ReadingError: it is a paper between parties, or no official document; the message says
            which, or what is missing, and how to make a text of what is none.
    """
    _refuse_private(layout, head, addressed=addressed)
    has_form = head.number_part is not None and (head.number is not None or addressed or signed)
    marks = (head.kind_part is not None, addressed, signed, head.issued_part is not None)
    if has_form or sum(marks) >= _ENOUGH:
        return
    if sent or is_titled(layout, head):
        return
    wanted = (
        (
            False,
            Text("số, ký hiệu ('Số: 524/UBND-KGVX')", "a number and symbol ('Số: 524/UBND-KGVX')"),
        ),
        (
            head.issued_part is not None,
            Text(
                "địa danh, ngày tháng ('..., ngày ... tháng ... năm ...')",
                "a place and date ('..., ngày ... tháng ... năm ...')",
            ),
        ),
        (addressed, Text("nơi được gửi ('Kính gửi')", "addressees ('Kính gửi')")),
        (signed, Text("chữ ký", "a signature")),
    )
    missing = [what for there, what in wanted if not there]
    why = why_unreadable(given)
    msg = Text(
        "đây không phải công văn, kế hoạch hay quyết định; còn thiếu: "
        + ", ".join(each.vi for each in missing)
        + ("" if why is None else f"; {why.vi}"),
        "this is not an official dispatch, plan or decision; it lacks: "
        + ", ".join(each.en for each in missing)
        + ("" if why is None else f"; {why.en}"),
    )
    raise ReadingError(msg)


_ENOUGH = 2


def _refuse_private(layout: Layout, head: Head, *, addressed: bool) -> None:
    """Refuse a contract, an invoice, an application: no authority orders anything in them."""
    if head.number is not None and addressed:
        return
    what = _headed(layout, head)
    if what is None and not addressed and head.kind in _AMONG_PARTIES:
        parties = {each["which"].upper() for each in _PARTY.finditer(layout.flat)}
        what = _PARTIES if len(parties) > 1 else None
    if what is None:
        return
    msg = Text(
        f"đây là {what.vi}, không phải văn bản giao việc như công văn, kế hoạch, quyết định",
        f"this is {what.en}, no official document that gives tasks as a dispatch, plan or "
        "decision does",
    )
    raise ReadingError(msg)


_PARTIES = Text("văn bản giữa các bên", "a paper between parties")


def _headed(layout: Layout, head: Head) -> Text | None:
    """What such a paper is by its heading; ``None`` where a document of another kind is headed."""
    if head.kind_part is not None and head.kind not in _AMONG_PARTIES:
        return None
    for place, line in enumerate(layout.lines(0, layout.closing, cells=True)):
        if place == _SHOWN_LINES or (head.subject and line.start >= head.body_at):
            break
        found = _HEADED.match(line.text) if line.is_upper else None
        if found is not None and found.lastgroup is not None:
            vi, en, _ = _HEADS[int(found.lastgroup[1:])]
            return Text(vi, en)
    return None
