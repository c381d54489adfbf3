"""A dispatch of an invented province that orders what a test gives it to."""

from __future__ import annotations

from vnchild.domain.directive import ReportingRequest
from vnchild.reading.directive import Reading, read_directive


def read(order: str, after: str = "") -> Reading:
    """The dispatch with an order in its body, and with what stands behind its foot."""
    return read_directive(
        "UBND TỈNH MẪU\n\nSố: 12/UBND-VX\nV/v công tác trẻ em\n\n"
        "Mẫu, ngày 05 tháng 10 năm 2026\n\nKính gửi: Sở Y tế.\n\n"
        f"{order}\n\nNơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n{after}"
    )


def duties(order: str) -> list[ReportingRequest]:
    """What the dispatch wants done by a day."""
    return list(read(order).directive.duties)
