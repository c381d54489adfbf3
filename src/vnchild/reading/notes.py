"""What a person should look at in a document, in both languages."""

from __future__ import annotations

from datetime import date

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_symbol import Misprint
from vnchild.law.text import Text, day

NO_NUMBER = Text(
    "không tìm thấy số và ký hiệu ('Số: 524/UBND-KGVX')",
    "no number and symbol ('Số: 524/UBND-KGVX') was found",
)
BLANK_NUMBER = Text("số văn bản để trống", "the number is left blank")
NO_DATE = Text(
    "không tìm thấy ngày ban hành ('ngày ... tháng ... năm ...')",
    "no date of issue ('ngày ... tháng ... năm ...') was found",
)
NO_SUBJECT = Text(
    "không tìm thấy trích yếu ('V/v ...' hoặc các dòng dưới tên loại văn bản)",
    "no subject ('V/v ...', or the lines under the kind) was found",
)
NO_ISSUER = Text(
    "không tìm thấy cơ quan ban hành ở phần đầu văn bản", "no issuer was found in the head"
)
NO_ADDRESSEES = Text(
    "không tìm thấy nơi được gửi ('Kính gửi')", "no addressees ('Kính gửi') were found"
)
NO_SIGNATURE = Text("không tìm thấy chữ ký", "no signature was found")
_PARTS = {"day": "ngày", "month": "tháng", "year": "năm"}


def unreadable_number(printed: str) -> Text:
    """The number stands there but has no known form."""
    return Text(f"không đọc được số {printed!r}", f"the number {printed!r} cannot be read")


def left_blank(parts: list[str]) -> Text:
    """Parts of the date of issue (``day``, ``month``, ``year``) that are left blank."""
    return Text(
        f"{' và '.join(_PARTS[each] for each in parts)} ban hành để trống",
        f"the {' and '.join(parts)} of issue {'is' if len(parts) == 1 else 'are'} left blank",
    )


def misprinted_issue(printed: str) -> Text:
    """The date of issue is no day."""
    return Text(
        f"ngày ban hành in sai: không có ngày {printed!r}",
        f"the date of issue is misprinted: {printed!r} is no day",
    )


def probable_place(printed: str, probably: str) -> Text:
    """The place is written without its marks, or with wrong ones."""
    return Text(
        f"địa danh {printed!r} có lẽ là {probably!r}",
        f"the place {printed!r} is probably {probably!r}",
    )


def two_spellings(place: str, other: str) -> Text:
    """One place is printed in two ways."""
    return Text(
        f"địa danh ghi hai cách: {place!r} và {other!r}",
        f"the place is printed in two ways: {place!r} and {other!r}",
    )


def no_such_day(printed: str) -> Text:
    """A day that is not in the calendar."""
    return Text(
        f"{printed!r}: không có ngày này trong lịch", f"{printed!r} is no day of the calendar"
    )


def no_such_due(printed: str, what: str) -> Text:
    """A day or month by which something is due is not in the calendar."""
    return Text(
        f"{printed!r}: không có {_PARTS[what]} này", f"{printed!r}: there is no such {what}"
    )


def short_year(printed: str, year: int | None) -> Text:
    """A year of two figures."""
    return Text(
        f"{printed!r}: năm ghi hai chữ số, được đọc là {year}",
        f"{printed!r}: the year has two figures and is read as {year}",
    )


def year_of_period(printed: str, year: int | None) -> Text:
    """The year of a day is that of what is reported on."""
    return Text(
        f"{printed!r}: năm {year} lấy theo kỳ báo cáo",
        f"{printed!r}: the year {year} is that of the period reported on",
    )


def no_year(printed: str) -> Text:
    """A day without a year."""
    return Text(
        f"{printed!r}: không ghi năm nên không xác định được ngày",
        f"{printed!r}: the year is not printed, so no day is given",
    )


def before_issue(printed: str, issued: date) -> Text:
    """A day before that of issue."""
    return Text(
        f"{printed!r}: trước ngày ban hành {day(issued, 'vi')}",
        f"{printed!r}: the day is before the day of issue {issued}",
    )


def other_kind(called: str, number: str, symbol: DocumentKindName) -> Text:
    """A document is called something that its symbol does not say."""
    return Text(
        f"gọi là {called!r} nhưng {number} có ký hiệu của {symbol.text.vi}",
        f"called {called!r}, but {number} has the symbol of a {symbol.text.en}",
    )


def other_date(printed: date, number: str, issued: date) -> Text:
    """A document is dated otherwise than the register has it."""
    return Text(
        f"ghi ngày {day(printed, 'vi')} nhưng {number} ban hành ngày {day(issued, 'vi')}",
        f"dated {printed}, but {number} is of {issued}",
    )


def slip(misprint: Misprint) -> Text:
    """A slip in a symbol."""
    return Text(f"{misprint.read!r} có lẽ là {misprint.probably!r} in sai", str(misprint))
