"""The one-line errors of the commands in Vietnamese.

What a command says of bad input is written where it is found, in English, with braces here where
it names something. What the package below says it says in both languages itself
(`VnchildError.in_`), or it is in `vnchild.cli.below`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from vnchild.cli.below import BELOW, USAGE
from vnchild.law.errors import ProvisionError
from vnchild.law.provision import Provision
from vnchild.law.system import system_vietnamese

MESSAGES: Final[dict[str, str]] = {
    "--lang {}: the languages are vi and en": "--lang {}: ngôn ngữ là vi hoặc en",
    "--errors and --out are the same file; give two": (
        "--errors và --out là cùng một tệp; hãy dùng hai tệp"
    ),
    "--chart needs the extra 'charts' ({}): pip install 'vnchild[charts]'": (
        "--chart cần gói bổ sung 'charts' ({}): pip install 'vnchild[charts]'"
    ),
    "{} {}: {}": "{} {}: {}",
    "{} {}: there is no such day or moment; {}": "{} {}: không có ngày hoặc thời điểm đó; {}",
    "--engine {}: the engines are polars, duckdb and spark": (
        "--engine {}: công cụ tính là polars, duckdb hoặc spark"
    ),
    "--engine {}: it did not give back the rows of the table in their order": (
        "--engine {}: kết quả trả về không theo thứ tự các dòng của bảng"
    ),
    "--engine {} needs {}: pip install {}": "--engine {} cần {}: pip install {}",
    "--engine {}: {}": "--engine {}: {}",
    "{}: line {} has {} cells, the header {}; is a comma missing, or was the file cut off?": (
        "{}: dòng {} của tệp có {} ô, dòng tiêu đề có {} ô; thiếu dấu phẩy hay tệp bị cắt cụt?"
    ),
    "{}: a table is a file named .csv or .parquet": "{}: bảng là tệp có đuôi .csv hoặc .parquet",
    "{} is empty; a table has a header and a column birth_date": (
        "{} trống; bảng phải có dòng tiêu đề và cột birth_date"
    ),
    "{} is in UTF-16; save it as CSV UTF-8": "{} ở dạng UTF-16; hãy lưu lại dạng CSV UTF-8",
    "{} has no header; a table has a header and a column birth_date": (
        "{} không có dòng tiêu đề; bảng phải có dòng tiêu đề và cột birth_date"
    ),
    "{}: its lines end as on an old Mac; save it as CSV UTF-8": (
        "{}: các dòng kết thúc kiểu máy Mac cũ; hãy lưu lại dạng CSV UTF-8"
    ),
    "{} {}: a table is written to a file named .csv or .parquet": (
        "{} {}: bảng được ghi vào tệp có đuôi .csv hoặc .parquet"
    ),
    "{} {} is a directory": "{} {} là thư mục",
    "{} {} is the file that is read; give another": (
        "{} {} chính là tệp đang đọc; hãy dùng tệp khác"
    ),
    "{}: there is no directory {}": "{}: không có thư mục {}",
    "{}: no permission to write {}": "{}: không có quyền ghi {}",
    "{} is a directory; give a .csv or .parquet file": (
        "{} là thư mục; hãy đưa tệp .csv hoặc .parquet"
    ),
    "{} is a directory; give a file of text": "{} là thư mục; hãy đưa một tệp văn bản",
    "there is no file {}": "không có tệp {}",
    "no permission to read {}": "không có quyền đọc {}",
    "{} cannot be read: {}": "không đọc được {}: {}",
    "{} is not a Parquet file": "{} không phải tệp Parquet",
    "{} is not a CSV file but {}": "{} không phải tệp CSV mà là {}",
    "{} is not a CSV file: {}": "{} không phải tệp CSV: {}",
    "{} ends in the middle of a letter; was it cut off?": (
        "{} kết thúc giữa một chữ; tệp có bị cắt cụt không?"
    ),
    "{} cannot be read as a table": "không đọc được {} như một bảng",
    "{}: its cells are separated by {}; save it with commas": (
        "{}: các ô ngăn cách bằng {}; hãy lưu lại với dấu phẩy"
    ),
    "{} is not a CSV file: it holds bytes that no text has": (
        "{} không phải tệp CSV: có byte không thuộc văn bản nào"
    ),
    "{}: line {}: {}": "{}: dòng {} của tệp: {}",
    "{} is not in UTF-8 (line {}); save it as CSV UTF-8": (
        "{} không ở dạng UTF-8 (dòng {}); hãy lưu lại dạng CSV UTF-8"
    ),
    "{} {}: a month is written YYYY-MM, as 2026-01": (
        "{} {}: tháng viết theo dạng YYYY-MM, ví dụ 2026-01"
    ),
    "--out, --months, --chart and --errors are files of their own; two are the same": (
        "--out, --months, --chart và --errors là các tệp riêng; có hai tệp trùng nhau"
    ),
    "{} {}: there is no such month": "{} {}: không có tháng đó",
    "--chart {}: a chart is written to a file named .svg": (
        "--chart {}: biểu đồ được ghi vào tệp có đuôi .svg"
    ),
    "--compare: there is nothing to compare; give --standard or --coefficient": (
        "--compare: không có gì để so sánh; hãy dùng --standard hoặc --coefficient"
    ),
    "--standard {}: a standard level is a whole number of VND, as 650000": (
        "--standard {}: mức chuẩn là số nguyên đồng, ví dụ 650000"
    ),
    "--presume {}: write fact=value, the fact one of {}": (
        "--presume {}: viết dữ-kiện=giá-trị, dữ kiện là một trong {}"
    ),
    "--presume {}: {}": "--presume {}: {}",
    "--presume {}: {} is presumed twice": "--presume {}: {} được giả định hai lần",
    "Spark could not be started; it needs Java 17 or later": (
        "không khởi động được Spark; cần Java 17 trở lên"
    ),
    "--as {}: an entry is an event or a todo": (
        "--as {}: mục lịch là event (sự kiện) hoặc todo (việc cần làm)"
    ),
    "--alarm-days {}: a whole number of days, as 3": "--alarm-days {}: là số nguyên ngày, ví dụ 3",
    "--format {}: the formats are {}": "--format {}: các dạng là {}",
    "--format ics: {}": "--format ics: {}",
    "give --agency NAME or --level LEVEL, one of them": (
        "hãy dùng --agency TÊN hoặc --level CẤP, một trong hai"
    ),
    "--agency {}: no agency is known by that name; write it as 'UBND xã Mường So, tỉnh Lai Châu' "
    "or 'Sở Y tế tỉnh Lai Châu', tone marks too": (
        "--agency {}: không có cơ quan nào tên như vậy; hãy viết như 'UBND xã Mường So, tỉnh Lai "
        "Châu' hoặc 'Sở Y tế tỉnh Lai Châu', đủ dấu"
    ),
    "--level {}: the levels are {}": "--level {}: các cấp là {}",
    "--level {}: there is none on {} or later; the level has ended": (
        "--level {}: từ {} không còn cấp này"
    ),
    "--to {} is before --from {}": "--to {} trước --from {}",
    "{} {}: a whole number, as 414677": "{} {}: là số nguyên, ví dụ 414677",
    "--unknown {}: a number from 0 to 1, as 0.05": "--unknown {}: là số từ 0 đến 1, ví dụ 0.05",
    "--ages {}: two ages with a hyphen between them, as 0-15": (
        "--ages {}: là hai tuổi nối bằng dấu gạch, ví dụ 0-15"
    ),
    "{} is empty; a day is written YYYY-MM-DD, as 2026-11-22": (
        "{} trống; ngày viết theo dạng YYYY-MM-DD, ví dụ 2026-11-22"
    ),
    "{} {}: a day is written YYYY-MM-DD, as 2026-11-22": (
        "{} {}: ngày viết theo dạng YYYY-MM-DD, ví dụ 2026-11-22"
    ),
    "{} {}: there is no such day": "{} {}: không có ngày đó",
    "--out - and --json both write to standard output; give --out a file": (
        "--out - và --json cùng ghi ra đầu ra chuẩn; hãy đưa --out một tệp"
    ),
    "--columns {}: write name=column, the column one of {}": (
        "--columns {}: viết tên=cột, cột là một trong {}"
    ),
    "give --id ID or --row NUMBER, one of them": "hãy dùng --id MÃ hoặc --row SỐ, một trong hai",
    "--row {}: a whole number from 1 on, the header not counted": (
        "--row {}: là số nguyên từ 1 trở lên, không kể dòng tiêu đề"
    ),
    "--row {}: the table has {} rows": "--row {}: bảng có {} dòng",
    "--id: the table has no column id; give --row": "--id: bảng không có cột id; hãy dùng --row",
    "--id: no row has it": "--id: không có dòng nào mang mã này",
    "--id: it stands in the rows {}; give --row": "--id: mã này có ở các dòng {}; hãy dùng --row",
    "--done {}: write step=day, as review=2026-11-05": (
        "--done {}: viết bước=ngày, ví dụ review=2026-11-05"
    ),
    "give --received DAY, from which the time limits run": (
        "hãy dùng --received NGÀY, ngày bắt đầu tính các thời hạn"
    ),
    "--columns {}: it is given twice": "--columns {}: có hai lần",
    "--columns {}: {} has no column {}": "--columns {}: {} không có cột {}",
    "--columns {}: {} has {} already": "--columns {}: {} đã có cột {}",
    "--coefficient {}: write group=2.5 or group=+0.5, with at most one decimal": (
        "--coefficient {}: viết nhóm=2.5 hoặc nhóm=+0.5, nhiều nhất một chữ số thập phân"
    ),
    "--coefficient {}: {} is given twice": "--coefficient {}: {} có hai lần",
    "--coefficient {}: no such group; the groups are {}": (
        "--coefficient {}: không có nhóm đó; các nhóm là {}"
    ),
}
"""What a command says in English, and how it says that in Vietnamese."""

PARTS: Final[dict[str, str]] = {
    "semicolons": "dấu chấm phẩy",
    "tabs": "dấu tab",
    "bars": "dấu gạch đứng",
    "an Excel or zip file; save the sheet as CSV UTF-8": (
        "tệp Excel hoặc zip; hãy lưu trang tính dạng CSV UTF-8"
    ),
    "an old Excel file; save the sheet as CSV UTF-8": (
        "tệp Excel cũ; hãy lưu trang tính dạng CSV UTF-8"
    ),
    "a Parquet file; name it .parquet": "tệp Parquet; hãy đặt đuôi .parquet",
    "a PDF file": "tệp PDF",
    "the monthly social allowance": "trợ cấp xã hội hằng tháng",
    "the national standard level": "mức chuẩn trợ giúp xã hội của Nhà nước",
    "a gzip file; unpack it first": "tệp gzip; hãy giải nén trước",
    "a day is written YYYY-MM-DD, a moment with its offset, as 2026-02-12T22:15+07:00": (
        "ngày viết theo dạng YYYY-MM-DD, thời điểm kèm múi giờ, ví dụ 2026-02-12T22:15+07:00"
    ),
    "a quotation mark is never closed; was the file cut off?": (
        "dấu ngoặc kép không được đóng; tệp có bị cắt cụt không?"
    ),
}
"""What stands in the braces of a message and is words too."""


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The messages as patterns, those that say most of themselves first."""

    def made() -> Iterator[tuple[int, re.Pattern[str], str]]:
        for english, vietnamese in (MESSAGES | BELOW | USAGE).items():
            parts = english.split("{}")
            pattern = re.compile("(.*?)".join(map(re.escape, parts)), re.DOTALL)
            yield -sum(map(len, parts)), pattern, vietnamese

    return tuple((pattern, to) for _, pattern, to in sorted(made(), key=lambda each: each[0]))


def in_vietnamese(message: str) -> str:
    """A message of the commands in Vietnamese; any other as it is.

    >>> in_vietnamese("there is no file tre_em.csv")
    'không có tệp tre_em.csv'
    """
    for pattern, vietnamese in _patterns():
        match = pattern.fullmatch(message)
        if match is not None:
            return vietnamese.format(*map(_part, match.groups()))
    return message


def _part(words: str) -> str:
    near = re.fullmatch(r"did you mean (.+)\? ", words)
    if near is not None:
        return f"có phải {near[1].replace(' or ', ' hoặc ')}? "
    if words in PARTS:
        return PARTS[words]
    return system_vietnamese(_PROVISION.sub(_provision, words))


_PROVISION: Final = re.compile(
    r"(?:Article (?P<article>\w+)(?:\((?P<clause>\w+)\))?(?:\((?P<point>\w+)\))?, )?"
    r"(?:Law|Code|Decree|Circular|Resolution|Decision) (?P<document>\d+/[\w/-]*\w)"
)


def _provision(found: re.Match[str]) -> str:
    document, article, clause, point = found.group("document", "article", "clause", "point")
    try:
        return Provision(document, article, clause, point).vi
    except ProvisionError:
        return found[0]
