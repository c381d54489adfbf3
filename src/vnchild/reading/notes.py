"""What a person should look at in a document, in both languages."""

from __future__ import annotations

from datetime import date
from enum import Enum

from attrs import frozen

from vnchild.domain.document_kind import DocumentKindName
from vnchild.domain.document_symbol import Misprint
from vnchild.law.text import Text, day, grouped


class About(Enum):
    """What a note is about."""

    MISSING = Text("Còn thiếu hoặc để trống", "Missing or left blank")
    MISPRINT = Text("Có thể in sai", "Perhaps misprinted")
    DAY = Text("Ngày, thời hạn cần kiểm tra", "Days and time limits to be checked")

    def __repr__(self) -> str:
        return f"About.{self.name}"


@frozen
class Note(Text):
    """What a person should look at.

    Args:
        about: what the note is about.
        printed: the words of the document that it speaks of; empty where none are.
        fields: the fields of the head that it speaks of: ``number``, ``issued``, ``place``.
    """

    about: About = About.MISSING
    printed: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


NO_NUMBER = Note(
    "không tìm thấy số và ký hiệu ('Số: 524/UBND-KGVX')",
    "no number and symbol ('Số: 524/UBND-KGVX') was found",
)
BLANK_NUMBER = Note("số văn bản để trống", "the number is left blank", fields=("number",))
NO_DATE = Note(
    "không tìm thấy ngày ban hành ('ngày ... tháng ... năm ...')",
    "no date of issue ('ngày ... tháng ... năm ...') was found",
)
NO_SUBJECT = Note(
    "không tìm thấy trích yếu ('V/v ...' hoặc các dòng dưới tên loại văn bản)",
    "no subject ('V/v ...', or the lines under the kind) was found",
)
NO_ISSUER = Note(
    "không tìm thấy cơ quan ban hành ở phần đầu văn bản", "no issuer was found in the head"
)
NO_ADDRESSEES = Note(
    "không tìm thấy nơi được gửi ('Kính gửi')", "no addressees ('Kính gửi') were found"
)
NO_SIGNATURE = Note("không tìm thấy chữ ký", "no signature was found")


def nobody_named(many: int) -> Text:
    """A document without addressees does not say who is to do some of what has a time."""
    return Note(
        f"văn bản không ghi gửi cho ai, và {many} việc có thời hạn không ghi ai làm",
        f"the document has no addressees, and does not say who is to do {many} of its duties",
    )


_PARTS = {"day": "ngày", "month": "tháng", "year": "năm"}


def unreadable_number(printed: str) -> Text:
    """The number stands there but has no known form."""
    return Note(
        f"không đọc được số “{printed}”",
        f"the number {printed!r} cannot be read",
        About.MISPRINT,
        fields=("number",),
    )


def left_blank(parts: list[str]) -> Text:
    """Parts of the date of issue (``day``, ``month``, ``year``) that are left blank."""
    return Note(
        f"{' và '.join(_PARTS[each] for each in parts)} ban hành để trống",
        f"the {' and '.join(parts)} of issue {'is' if len(parts) == 1 else 'are'} left blank",
        fields=("issued",),
    )


def misprinted_issue(printed: str) -> Text:
    """The date of issue is no day."""
    return Note(
        f"ngày ban hành in sai: không có ngày “{printed}”",
        f"the date of issue is misprinted: {printed!r} is no day",
        About.DAY,
        fields=("issued",),
    )


def probable_place(printed: str, probably: str) -> Text:
    """The place is written without its marks, or with wrong ones."""
    return Note(
        f"địa danh “{printed}” có lẽ là “{probably}”",
        f"the place {printed!r} is probably {probably!r}",
        About.MISPRINT,
        (printed,),
        ("place", "issuer"),
    )


def two_spellings(place: str, other: str) -> Text:
    """One place is printed in two ways."""
    return Note(
        f"địa danh ghi hai cách: “{place}” và “{other}”",
        f"the place is printed in two ways: {place!r} and {other!r}",
        About.MISPRINT,
        (place, other),
        ("place", "issuer"),
    )


def no_such_day(printed: str) -> Text:
    """A day that is not in the calendar."""
    return Note(
        f"“{printed}”: không có ngày này trong lịch",
        f"{printed!r} is no day of the calendar",
        About.DAY,
        (printed,),
    )


def no_such_due(printed: str, what: str) -> Text:
    """A day or month by which something is due is not in the calendar."""
    return Note(
        f"“{printed}”: không có {_PARTS[what]} này",
        f"{printed!r}: there is no such {what}",
        About.DAY,
        (printed,),
    )


def short_year(printed: str, year: int | None) -> Text:
    """A year of two figures."""
    return Note(
        f"“{printed}”: năm ghi hai chữ số, được đọc là {year}",
        f"{printed!r}: the year has two figures and is read as {year}",
        About.DAY,
        (printed,),
    )


def year_of_period(printed: str, year: int | None) -> Text:
    """The year of a day is that of what is reported on."""
    return Note(
        f"“{printed}”: năm {year} lấy theo kỳ báo cáo",
        f"{printed!r}: the year {year} is that of the period reported on",
        About.DAY,
        (printed,),
    )


def year_of_document(printed: str, year: int) -> Note:
    """The year of a day is that of the document."""
    return Note(
        f"“{printed}”: không ghi năm, được đọc là năm {year} theo văn bản",
        f"{printed!r}: the year is not printed and read as {year}, that of the document",
        About.DAY,
        (printed,),
    )


def year_of_next(printed: str, year: int) -> Note:
    """The year of a day is that of the next day of its sentence."""
    return Note(
        f"“{printed}”: không ghi năm, được đọc là năm {year} theo ngày nêu ngay sau",
        f"{printed!r}: the year is not printed and read as {year}, that of the day named next",
        About.DAY,
        (printed,),
    )


def unread_time(printed: str) -> Note:
    """Words for a time that were not read as one."""
    return Note(
        f"“{printed}”: có vẻ là một thời hạn nhưng chưa đọc được thành ngày",
        f"{printed!r}: seems to be a time by which something is due, and was not read",
        About.DAY,
        (printed,),
    )


def takes_place(printed: str) -> Note:
    """A day on which something that is ordered takes place, by which nothing is due."""
    return Note(
        f"“{printed}”: là ngày diễn ra hoạt động nên không được đọc thành thời hạn",
        f"{printed!r}: tells when something takes place and was not read as a due time",
        About.DAY,
        (printed,),
    )


def day_under_body(printed: str) -> Note:
    """A day is named where recipients and signatures stand."""
    return Note(
        f"“{printed}”: có ngày nhưng nằm ở mục nơi nhận, chữ ký nên không được đọc thành việc phải "
        "làm",
        f"{printed!r}: names a day, but stands among recipients and signatures and was not read "
        "as a duty",
        About.DAY,
        (printed,),
    )


def partly_garbled(how: Text) -> Note:
    """Some of the letters of a text are of another code."""
    return Note(
        f"một phần văn bản chưa đọc được: {how.vi}",
        f"some of the text was not read: {how.en}",
        About.MISPRINT,
    )


def periodic_without_day(printed: str) -> Note:
    """A report that comes back, for which no day is printed."""
    return Note(
        f"“{printed}”: báo cáo định kỳ nhưng không ghi ngày nên không có trong danh sách hạn",
        f"{printed!r}: a periodic report without a day, so it is not among what is due",
        About.DAY,
        (printed,),
    )


def second_document(number: str) -> Note:
    """Another document in the same text."""
    return Note(
        f"“{number}”: có vẻ là một văn bản khác trong cùng tệp, chưa được đọc; hãy tách riêng",
        f"{number!r}: seems to be another document in the same text and was not read; part them",
        About.MISSING,
        (number,),
    )


NO_MARKS = Note(
    "văn bản không có dấu tiếng Việt nên phần lớn không đọc được; hãy dùng bản có dấu",
    "the text has no Vietnamese marks, so most of it cannot be read; take one that has them",
)


def too_long(lines: int) -> Note:
    """A text has more lines than are read."""
    return Note(
        f"văn bản dài hơn {grouped(lines, 'vi')} dòng; phần sau đó chưa được đọc, hãy tách tệp",
        f"the text has more than {grouped(lines, 'en')} lines; what follows was not read: part it",
        About.MISSING,
    )


def no_year(printed: str) -> Text:
    """A day without a year."""
    return Note(
        f"“{printed}”: không ghi năm nên không xác định được ngày",
        f"{printed!r}: the year is not printed, so no day is given",
        About.DAY,
        (printed,),
    )


def before_issue(printed: str, issued: date) -> Text:
    """A day before that of issue."""
    return Note(
        f"“{printed}”: trước ngày ban hành {day(issued, 'vi')}",
        f"{printed!r}: the day is before the day of issue {issued}",
        About.DAY,
        (printed,),
    )


def other_kind(called: str, number: str, symbol: DocumentKindName) -> Text:
    """A document is called something that its symbol does not say."""
    name = symbol.text.en
    article = "an" if name.startswith(("a", "e", "i", "o", "u")) else "a"
    return Note(
        f"gọi là “{called}” nhưng {number} có ký hiệu của {symbol.text.vi}",
        f"called {called!r}, but {number} has the symbol of {article} {name}",
        About.MISPRINT,
        (number,),
    )


def addressed_with(number: str, symbol: DocumentKindName, *, as_dispatch: bool) -> Note:
    """A document that names no kind and is addressed, which those of its symbol never are."""
    vi, en = f"{symbol.text.vi} theo ký hiệu", f"a {symbol.text.en}, as its symbol says"
    if as_dispatch:
        vi, en = "công văn, không theo ký hiệu", "an official dispatch, not as its symbol says"
    return Note(
        f"{number} có ký hiệu của {symbol.text.vi} nhưng văn bản có “Kính gửi” và không ghi tên "
        f"loại: được đọc là {vi}",
        f"{number} has the symbol of a {symbol.text.en}, but the document is addressed ('Kính "
        f"gửi') and names no kind: it is read as {en}",
        About.MISPRINT,
        (number,),
        ("number", "kind"),
    )


def other_date(printed: date, number: str, issued: date) -> Text:
    """A document is dated otherwise than the register has it."""
    return Note(
        f"ghi ngày {day(printed, 'vi')} nhưng {number} ban hành ngày {day(issued, 'vi')}",
        f"dated {printed}, but {number} is of {issued}",
        About.DAY,
        (number,),
    )


def slip(misprint: Misprint) -> Text:
    """A slip in a symbol."""
    return Note(
        f"“{misprint.read}” có lẽ in sai, đúng là “{misprint.probably}”",
        str(misprint),
        About.MISPRINT,
        (misprint.read,),
    )
