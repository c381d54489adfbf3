"""Errors tell what was wrong in both languages."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from datetime import date, datetime

import pytest

from vnchild.domain.agency import Agency, AgencyError, AgencyKind
from vnchild.domain.places import (
    Level,
    Place,
    PlaceError,
    PlaceKind,
    UnknownProvinceError,
    province,
    province_called,
    province_on,
)
from vnchild.domain.report_period import PeriodError, PeriodKind, ReportPeriod
from vnchild.law.errors import NotCoveredError, UnknownDocumentError, VnchildError
from vnchild.law.system import system_vietnamese, system_words
from vnchild.law.text import Text
from vnchild.rules.reporting import DUTIES, DutyError, due_reports, undated_duties
from vnchild.rules.reporting.due_days import YearlyDay

TODAY = date(2026, 12, 1)
LAI_CHAU = Place.of_province("12", TODAY)
AN_GIANG = Place.of_province("91", TODAY)
BY_CODE = {duty.code: duty for duty in DUTIES}
K = AgencyKind
OF_NO_LEVEL = Agency(kind=K.PEOPLES_COMMITTEE)


@pytest.mark.parametrize(
    ("ask", "kind", "vi"),
    [
        (lambda: province("00", TODAY), UnknownProvinceError, "ngày 01/12/2026 không có tỉnh nào"),
        (lambda: province("Kiên Giang", TODAY), UnknownProvinceError, "nơi có tên đó nay thuộc 91"),
        (lambda: province_called("An Giag", TODAY), UnknownProvinceError, "có phải là An Giang"),
        (
            lambda: province_called("Kiên Giang", TODAY),
            UnknownProvinceError,
            "tỉnh Kiên Giang không còn từ 01/07/2025: nay thuộc tỉnh An Giang (91)",
        ),
        (
            lambda: province_on(province("91", TODAY), date(2024, 1, 1)),
            UnknownProvinceError,
            "tỉnh An Giang (91) có từ 01/07/2025",
        ),
        (lambda: Place.of_province("12"), PlaceError, "mã '12' cần kèm một ngày"),
        (lambda: Place(kind=PlaceKind.COMMUNE, name=" "), PlaceError, "tên địa danh"),
        (
            lambda: Place(kind=PlaceKind.RURAL_DISTRICT, name="A", province=province("91", TODAY)),
            PlaceError,
            "tỉnh An Giang từ 01/07/2025 không có đơn vị loại huyện",
        ),
        (
            lambda: Place(kind=PlaceKind.WARD, name="A", commune_code="1"),
            PlaceError,
            "không phải năm chữ số",
        ),
        (
            lambda: Place(kind=PlaceKind.WARD, name="A", commune="xã B"),
            PlaceError,
            "đơn vị cấp xã không thuộc xã nào",
        ),
        (
            lambda: Agency(kind=K.DEPARTMENT_OF_HEALTH, level=Level.COMMUNE),
            AgencyError,
            "cấp xã không có Sở Y tế; cơ quan này có ở: cấp tỉnh",
        ),
        (
            lambda: Agency(kind=K.DIVISION_OF_HEALTH, place=AN_GIANG, level=Level.DISTRICT),
            AgencyError,
            "chưa từng có Phòng Y tế cấp huyện ở tỉnh An Giang",
        ),
        (
            lambda: Agency(kind=K.MINISTRY_OF_HEALTH, place=LAI_CHAU, level=Level.CENTRAL),
            AgencyError,
            "Bộ Y tế ở trung ương không có địa bàn",
        ),
        (lambda: ReportPeriod.parse("mai"), PeriodError, "'quý III năm 2024'"),
        (lambda: ReportPeriod.parse("9 tháng đầu năm 2026"), PeriodError, "hãy nêu các ngày"),
        (lambda: ReportPeriod.parse("2026-02-30/2026-03-01"), PeriodError, "không có ngày"),
        (lambda: ReportPeriod.quarter(2026, 5), PeriodError, "kỳ quý có số từ 1 đến 4"),
        (
            lambda: ReportPeriod.ad_hoc(TODAY, date(2026, 1, 1)),
            PeriodError,
            "kết thúc ngày 01/01/2026, trước ngày bắt đầu 01/12/2026",
        ),
        (
            lambda: ReportPeriod.containing(TODAY, PeriodKind.AD_HOC),
            PeriodError,
            "không theo quy tắc nào",
        ),
        (lambda: YearlyDay(month=2, day=30), DutyError, "không phải ngày năm nào cũng có"),
        (
            lambda: BY_CODE["action_month.commune"].due(ReportPeriod.half(2026, 1)),
            DutyError,
            "kỳ báo cáo là năm; 6 tháng đầu năm 2026 là kỳ 6 tháng",
        ),
        (
            lambda: BY_CODE["action_month.commune"].due(ReportPeriod.whole_year(2019)),
            DutyError,
            "có hiệu lực từ 20/02/2020",
        ),
        (BY_CODE["rights.commune"].due, DutyError, "không nêu ngày phải báo cáo"),
        (lambda: due_reports("x", TODAY, TODAY), DutyError, "không có cơ quan nào tên 'x'"),
        (
            lambda: due_reports(OF_NO_LEVEL, TODAY, TODAY),
            DutyError,
            "Ủy ban nhân dân cấp nào báo cáo",
        ),
        (
            lambda: due_reports("UBND tỉnh Lai Châu", TODAY, date(2026, 1, 1)),
            DutyError,
            "khoảng ngày kết thúc 01/01/2026",
        ),
        (
            lambda: due_reports("UBND tỉnh Lai Châu", datetime(2026, 1, 1), TODAY),
            DutyError,
            "ngày là một datetime.date, không phải datetime",
        ),
        (
            lambda: undated_duties("UBND tỉnh Lai Châu", date(1990, 1, 1)),
            NotCoveredError,
            "ngày đầu tiên có là 01/06/2017",
        ),
    ],
)
def test_an_error_is_told_in_both_languages(
    ask: Callable[[], object], kind: type[VnchildError], vi: str
) -> None:
    with pytest.raises(kind) as caught:
        ask()
    error = caught.value
    assert vi in error.in_("vi")
    assert error.in_("en") == str(error)
    assert error.in_("vi") != str(error)
    for again in (copy.copy(error), pickle.loads(pickle.dumps(error))):  # noqa: S301
        assert (type(again), again.in_("vi"), str(again)) == (kind, error.in_("vi"), str(error))


def test_an_error_of_english_words_only_tells_those() -> None:
    for error in (VnchildError("no"), UnknownDocumentError("no"), VnchildError("no", 1)):
        assert error.in_("vi") == error.in_("en") == str(error)
    assert str(VnchildError(Text("không", "no"))) == "no"
    assert str(UnknownDocumentError(Text("không", "no"))) == "no"


def test_what_the_system_says_is_told_in_both_languages() -> None:
    with pytest.raises(OSError, match="No such file") as caught:
        open("/nowhere/at/all")  # noqa: SIM115
    assert system_words(caught.value) == Text(
        "không có tệp hoặc thư mục đó", "No such file or directory"
    )
    assert system_vietnamese("Permission denied") == "không có quyền"
    assert system_vietnamese("something else") == "something else"
    assert system_words(OSError(9999, "odd")) == Text("lỗi hệ thống 9999", "odd")
    assert system_words(OSError("odd")).vi == "lỗi hệ thống (OSError)"
