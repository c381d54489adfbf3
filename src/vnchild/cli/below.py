"""What the package below and the frame of the command line say in English only, in Vietnamese.

The words stand here as they are written where they are found, with braces where they name
something. An error that says itself in both languages (`VnchildError.in_`) needs no place here.
"""

from __future__ import annotations

from typing import Final

BELOW: Final[dict[str, str]] = {
    "a standard level is a whole number of VND above 0, not {}": (
        "mức chuẩn là số nguyên đồng lớn hơn 0, không phải {}"
    ),
    "a standard level of more than {} VND a month is not believed": (
        "mức chuẩn trên {} đồng/tháng là không tin được"
    ),
    "a standard level of {} VND gives half a đồng at coefficient 1.5": (
        "mức chuẩn {} đồng nhân hệ số 1,5 ra nửa đồng"
    ),
    "province is the statistical code of a province, as '91', not {}": (
        "province là mã thống kê của tỉnh, như '91', không phải {}"
    ),
    "give a standard level or a province, not both": (
        "hãy đưa mức chuẩn hoặc mã tỉnh, không đưa cả hai"
    ),
    "the person was born after {}, the day asked about": "người đó sinh sau ngày xét {}",
    "birth_date must be known; it is the one fact that must": (
        "phải biết birth_date (ngày sinh); đó là dữ kiện duy nhất bắt buộc"
    ),
    "{} is before {}, the first day covered ({})": (
        "{} trước {}, ngày đầu tiên thư viện có pháp luật ({})"
    ),
    "{} is before {}, the first day covered ({}: {})": (
        "{} trước {}, ngày đầu tiên thư viện có pháp luật ({}: {})"
    ),
    "on {} nothing was known of {} for {}; the first day of knowledge covered is {} ({})": (
        "vào ngày {} chưa biết gì về {} của ngày {}; ngày đầu tiên được biết là {} ({})"
    ),
    "{} is before {}, the calendar's first year": "{} trước {}, năm đầu của lịch nghỉ",
    "{} is after {}, the last year whose days off were published; add the later years with "
    "Calendar.extended, or take a provisional answer": (
        "{} sau {}, năm cuối đã công bố lịch nghỉ; hãy thêm các năm sau bằng Calendar.extended "
        "hoặc nhận kết quả tạm tính"
    ),
    "the days counted from {} go beyond the year {}": "các ngày tính từ {} vượt quá năm {}",
    "the time limit from {} goes beyond the year {}": "thời hạn tính từ {} vượt quá năm {}",
    "the time limit from {} goes beyond the calendar of dates": (
        "thời hạn tính từ {} vượt quá lịch ngày tháng"
    ),
    "start {} has no offset from UTC; give it one, as {}+07:00": (
        "thời điểm {} không kèm múi giờ; hãy viết kèm, như {}+07:00"
    ),
    "start {} is no moment of the calendar of dates in Vietnam": (
        "thời điểm {} không có trong lịch ngày tháng ở Việt Nam"
    ),
    "start {} is a day; hours are counted from a moment, an aware datetime as {}T08:00+07:00": (
        "{} là ngày; giờ được tính từ một thời điểm, như {}T08:00+07:00"
    ),
    "the amount of a time limit is at most {}": "số lượng của thời hạn nhiều nhất là {}",
    "the amount of a time limit is a whole number from 1 on, not {}": (
        "số lượng của thời hạn là số nguyên từ 1 trở lên, không phải {}"
    ),
    "{}: the amount of a time limit is a whole number from 1 on, as in '5 working days'": (
        "{}: số lượng của thời hạn là số nguyên từ 1 trở lên, như '5 ngày làm việc'"
    ),
    "{} is not a length of time; write a whole number and a unit, as '5 working days'; the units "
    "are {}": (
        "{} không phải thời hạn; hãy viết một số nguyên và một đơn vị, như '5 ngày làm việc'; các "
        "đơn vị là {}"
    ),
    "{} is not a unit of time limits; the units are {}": (
        "{} không phải đơn vị của thời hạn; các đơn vị là {}"
    ),
    "{} is no procedure; {}the procedures are {}": "{} không phải thủ tục; {}các thủ tục là {}",
    "{} is no step of {} under the law of {}; {}its steps are {}": (
        "{} không phải bước của {} theo pháp luật ngày {}; {}các bước là {}"
    ),
    "{} is before {}, the first day that the table of procedures covers": (
        "{} trước {}, ngày đầu tiên mà bảng thủ tục có"
    ),
    "{} is before {}, the first day covered for {}{}": (
        "{} trước {}, ngày đầu tiên mà bảng thủ tục có {}{}"
    ),
    "{} {} has no offset from UTC; give it one, as +07:00": (
        "{} {} không kèm múi giờ; hãy viết kèm, như +07:00"
    ),
    "{} {} is a day; the law counts hours here: give a moment, an aware datetime as "
    "{}T08:00+07:00": (
        "{} {} là ngày; ở đây luật tính theo giờ: hãy đưa thời điểm, như {}T08:00+07:00"
    ),
    "{} is one day or moment, not {}: {} is done once": (
        "{} là một ngày hoặc thời điểm, không phải {}: {} chỉ làm một lần"
    ),
    "{}[{}] {} is before {}; give the days in order": (
        "{}[{}] {} trước {}; hãy đưa các ngày theo thứ tự"
    ),
    "now {} is before {}, the receipt of {}": "{} trước {}, ngày nhận của {}",
    "now {} is before {}, when {} was done": "{} trước {}, ngày đã làm {}",
    "{} is no branch of {}: it depends on no condition of its own": (
        "{} không phải nhánh của {}: bước này không phụ thuộc điều kiện riêng nào"
    ),
    "{} was done on {}, before {} on {}": "{} làm ngày {}, trước {} ngày {}",
    "{} and {} are both given as done, but {} stands in the place of {} ({})": (
        "{} và {} đều được đưa là đã làm, nhưng {} thay cho {} ({})"
    ),
    "{} was done on {}, after {} on {}, which ended the procedure ({})": (
        "{} làm ngày {}, sau {} ngày {} là bước đã kết thúc thủ tục ({})"
    ),
    "{} stands in the place of {}: both cannot be taken": ("{} thay cho {}: không thể có cả hai"),
    "n is a whole number from 0 to {}, not {}": "--n là số nguyên từ 0 đến {}, không phải {}",
    "on is a day from {} on, not {}": "--on là ngày từ {} trở đi, không phải {}",
    "the share of unknown cells is a number from 0 to 1, not {}": (
        "tỷ lệ ô để trống là số từ 0 đến 1, không phải {}"
    ),
    "ages go from one to another between 0 and {}, not from {} to {}": (
        "--ages: hai tuổi nằm trong khoảng từ 0 đến {}, không phải từ {} đến {}"
    ),
}
"""What rules, time limits, procedures and samples say of bad input."""

USAGE: Final[dict[str, str]] = {
    "Missing argument {}.": "thiếu đối số {}.",
    "Missing option {}.": "thiếu tùy chọn {}.",
    "Missing command.": "thiếu lệnh.",
    "No such command {}.": "không có lệnh {}.",
    "No such command {}. Did you mean {}?": "không có lệnh {}. Có phải là {}?",
    "No such option: {}": "không có tùy chọn {}",
    "No such option: {} (Possible options: {})": "không có tùy chọn {} (có thể là {})",
    "Option {} requires an argument.": "tùy chọn {} cần một giá trị.",
    "Option {} requires {} arguments.": "tùy chọn {} cần {} giá trị.",
    "Option {} does not take a value.": "tùy chọn {} không nhận giá trị.",
    "Got unexpected extra argument(s) ({})": "thừa đối số: {}",
    "Argument {} takes {} values.": "đối số {} nhận {} giá trị.",
    "Invalid value for {}: {}": "giá trị của {} không hợp lệ: {}",
}
"""What the frame of the command line says of a call that cannot be."""
