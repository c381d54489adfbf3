from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain.agency import Agency, AgencyKind
from vnchild.domain.directive import Addressee, Bound, Directive, ReportingRequest
from vnchild.domain.places import Level
from vnchild.ical import (
    CalendarEntry,
    CalendarError,
    EntryKind,
    MissingCalendarError,
    entries_of,
    entries_of_directive,
    to_ics,
)
from vnchild.law.text import Lang
from vnchild.reading.directive import read_directive
from vnchild.rules.reporting import due_reports, ordered_duties

icalendar = pytest.importorskip("icalendar")

STAMP = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
DISPATCH = (Path(__file__).parent / "reading" / "dispatches" / "01_commune_dispatch.txt").read_text(
    "utf-8"
)
LONG = "Báo cáo kết quả Tháng hành động vì trẻ em, việc thực hiện quyền trẻ em; gửi Ủy ban nhân dân"
ENTRY = CalendarEntry(
    uid="a@example.org",
    summary=LONG,
    due=date(2026, 7, 9),
    description="Dòng một, dòng hai; hết\nĐiều 5 \\ khoản 1",
    url="https://example.org/a?b=1&c=2",
)
COMMUNE = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.COMMUNE)
texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1
).filter(str.strip)


def other(uid: str, due: date = date(2026, 7, 9)) -> CalendarEntry:
    return CalendarEntry(uid=uid, summary="x", due=due)


@pytest.mark.parametrize("kind", EntryKind)
def test_what_is_written_is_read_back(kind: EntryKind) -> None:
    made = to_ics([ENTRY], stamp=STAMP, kind=kind, name="Lịch báo cáo")
    (calendar,) = icalendar.Calendar.from_ical(made, multiple=True)
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert calendar["X-WR-CALNAME"] == "Lịch báo cáo"
    (found,) = calendar.subcomponents
    assert found.name == ("VEVENT" if kind is EntryKind.EVENT else "VTODO")
    assert found["UID"] == ENTRY.uid
    assert found["SUMMARY"] == ENTRY.summary
    assert found["SUMMARY"].params["LANGUAGE"] == "vi"
    assert found["DESCRIPTION"] == ENTRY.description
    assert found["URL"] == ENTRY.url
    assert found["DTSTAMP"].dt == STAMP
    assert found.errors == []
    if kind is EntryKind.EVENT:
        assert found["DTSTART"].dt == ENTRY.due
        assert found["DTEND"].dt == ENTRY.due + timedelta(days=1)
        assert type(found["DTSTART"].dt) is date
    else:
        assert found["DUE"].dt == ENTRY.due
        assert type(found["DUE"].dt) is date


def test_lines_end_and_fold_as_the_standard_says() -> None:
    made = to_ics([ENTRY], stamp=STAMP, alarm_days=2)
    assert made.endswith(b"END:VCALENDAR\r\n")
    assert made.count(b"\r\n") == made.count(b"\n") == made.count(b"\r")
    lines = made.split(b"\r\n")
    assert max(len(line) for line in lines) <= 75
    assert any(line.startswith(b" ") for line in lines)
    for line in lines:
        line.decode("utf-8")


@given(st.lists(st.tuples(texts, texts, st.dates(date(1990, 1, 1), date(2100, 1, 1))), max_size=4))
def test_any_text_survives(rows: list[tuple[str, str, date]]) -> None:
    entries = [
        CalendarEntry(uid=f"{i}@example.org", summary=summary, description=more, due=due)
        for i, (summary, more, due) in enumerate(rows)
    ]
    made = to_ics(entries, stamp=STAMP)
    assert max(len(line) for line in made.split(b"\r\n")) <= 75
    read = icalendar.Calendar.from_ical(made).events
    expected = sorted(entries, key=lambda entry: (entry.due, entry.uid))
    assert [(e["UID"], e["SUMMARY"], e["DTSTART"].dt) for e in read] == [
        (entry.uid, entry.summary, entry.due) for entry in expected
    ]
    assert [e["DESCRIPTION"] for e in read] == [entry.description for entry in expected]


def test_the_same_entries_and_stamp_give_the_same_bytes_in_any_order() -> None:
    entries = [other("b"), other("a"), other("c", date(2026, 1, 1))]
    made = to_ics(entries, stamp=STAMP)
    assert made == to_ics(reversed(entries), stamp=STAMP)
    assert [e["UID"] for e in icalendar.Calendar.from_ical(made).events] == ["c", "a", "b"]
    hanoi = STAMP.astimezone(timezone(timedelta(hours=7)))
    assert to_ics(entries, stamp=hanoi) == made
    assert to_ics(entries, stamp=STAMP + timedelta(seconds=1)) != made


def test_reminders() -> None:
    for kind, days in ((EntryKind.EVENT, 3), (EntryKind.TODO, 0)):
        made = to_ics([ENTRY], stamp=STAMP, kind=kind, alarm_days=days)
        (found,) = icalendar.Calendar.from_ical(made).subcomponents
        (alarm,) = found.subcomponents
        assert alarm["ACTION"] == "DISPLAY"
        assert alarm["TRIGGER"].dt == timedelta(days=-days)
        assert alarm["TRIGGER"].params.get("RELATED") == ("END" if kind is EntryKind.TODO else None)
        assert alarm.errors == []
    (found,) = icalendar.Calendar.from_ical(to_ics([ENTRY], stamp=STAMP)).events
    assert found.subcomponents == []
    for wrong in (-1, True):
        with pytest.raises(CalendarError, match="alarm_days is a whole number"):
            to_ics([ENTRY], stamp=STAMP, alarm_days=wrong)


def test_an_empty_calendar_is_one() -> None:
    assert icalendar.Calendar.from_ical(to_ics([], stamp=STAMP)).events == []


def test_entries_that_cannot_be() -> None:
    with pytest.raises(CalendarError, match="two entries have the UID 'a'"):
        to_ics([other("a"), other("a")], stamp=STAMP)
    with pytest.raises(CalendarError, match="needs a time zone"):
        to_ics([], stamp=STAMP.replace(tzinfo=None))
    with pytest.raises(CalendarError, match="uid of a calendar entry is a text that is not empty"):
        other(" ")
    with pytest.raises(CalendarError, match="uid of a calendar entry is one line"):
        other("a\r\nATTENDEE:x")
    with pytest.raises(CalendarError, match="summary of a calendar entry is one line"):
        CalendarEntry(uid="a", summary="a\nb", due=date(2026, 1, 1))
    with pytest.raises(CalendarError, match="description of a calendar entry"):
        CalendarEntry(uid="a", summary="a", due=date(2026, 1, 1), description="a\0b")
    with pytest.raises(CalendarError, match=r"due of a calendar entry is a datetime\.date"):
        other("a", STAMP)
    for url in ("ftp://x", "https://x y", "https://x\r\nX:1", "javascript:1"):
        with pytest.raises(CalendarError, match="begins with https:// or http://"):
            CalendarEntry(uid="a", summary="a", due=date(2026, 1, 1), url=url)


def test_without_the_library_the_error_tells_how_to_install_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    with pytest.raises(MissingCalendarError, match=r"pip install 'vnchild\[calendar\]'"):
        to_ics([ENTRY], stamp=STAMP)


def test_reports_as_entries() -> None:
    owed = due_reports(COMMUNE, date(2026, 1, 1), date(2026, 12, 31))
    entries = entries_of(owed, "vi")
    assert [entry.due for entry in entries] == [date(2026, 6, 14), date(2026, 7, 9)]
    assert entries[1].summary == "Báo cáo kết quả Tháng hành động vì trẻ em (năm 2026)"
    assert "Điều 5 khoản 1 Thông tư 28/2019/TT-BLĐTBXH" in entries[1].description
    assert "Gửi: Ủy ban nhân dân cấp tỉnh" in entries[1].description
    found = icalendar.Calendar.from_ical(to_ics(entries, stamp=STAMP)).events
    assert [e["SUMMARY"] for e in found] == [entry.summary for entry in entries]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_an_entry_tells_each_reading_that_its_day_or_receiver_rests_on(lang: Lang) -> None:
    first, last = date(2026, 1, 1), date(2026, 12, 31)
    owed = due_reports("UBND xã Mường So, tỉnh Lai Châu", first, last)
    readings = {each.code for one in owed for each in one.due.interpretations}
    assert {"before-a-day", "district-step"} <= readings
    for one, entry in zip(owed, entries_of(owed, lang), strict=True):
        lines = entry.description.splitlines()
        for reading in one.due.interpretations:
            (told,) = (each for each in lines if f" {reading.code}: " in each)
            assert reading.question.in_(lang) in told
            assert told.endswith(reading.taken.in_(lang))


def test_a_report_keeps_its_uid_and_no_other_has_it() -> None:
    window = (date(2024, 1, 1), date(2026, 12, 31))
    province = Agency(kind=AgencyKind.PEOPLES_COMMITTEE, level=Level.PROVINCE)
    owed = [*due_reports(COMMUNE, *window), *due_reports(province, *window)]
    uids = [entry.uid for entry in entries_of(owed, "vi")]
    assert len(set(uids)) == len(uids)
    assert [entry.uid for entry in entries_of(owed, "en")] == uids


def test_what_a_directive_wants_by_a_day_as_entries() -> None:
    directive = read_directive(DISPATCH).directive
    first, second = entries_of_directive(directive)
    assert (first.due, second.due) == (date(2026, 3, 24), date(2026, 3, 31))
    assert first.summary.startswith("Rà soát, lập danh sách trẻ em có hoàn cảnh đặc biệt")
    assert first.description.splitlines() == [
        "công văn 45/UBND-VHXH, Ủy ban nhân dân xã Suối Cát",
        "trước ngày 25/3/2026",
        "Trưởng các thôn trong xã",
    ]
    assert "Gửi: UBND xã" in second.description
    assert first.url is None
    (in_english, _) = entries_of_directive(directive, "en", "https://example.org/45")
    assert in_english.description.startswith("official dispatch 45/UBND-VHXH")
    assert (in_english.uid, in_english.summary) == (first.uid, first.summary)
    assert in_english.url == "https://example.org/45"
    found = icalendar.Calendar.from_ical(to_ics([first, second], stamp=STAMP)).events
    assert [e["UID"] for e in found] == [first.uid, second.uid]


def test_the_uids_of_a_directive_stay_as_they_were() -> None:
    uids = [entry.uid for entry in entries_of_directive(read_directive(DISPATCH).directive)]
    assert uids == [
        "9e26256b78e6c825f266e977648c1144@vnchild",
        "1c7d9698ed2d18e2f9d8acc4ae11a072@vnchild",
    ]


def wanted(what: str, last_day: date | None, due: str = "trước ngày 25/3/2026") -> ReportingRequest:
    return ReportingRequest(
        what=what,
        is_report=True,
        due=due,
        bound=Bound.BEFORE,
        last_day=last_day,
        by=(Addressee(name="Công an xã"),),
    )


def test_a_duty_without_a_day_has_no_entry_and_one_said_twice_has_one() -> None:
    day = date(2026, 3, 24)
    directive = Directive(
        addressees=(Addressee(name="Trưởng các thôn"),),
        duties=(
            wanted("báo cáo", day),
            wanted("báo cáo đột xuất", None),
            wanted("báo cáo", day),
            wanted("báo cáo", day, "chậm nhất ngày 24/3/2026"),
        ),
    )
    entries = entries_of_directive(directive)
    assert [(entry.due, entry.summary) for entry in entries] == [(day, "báo cáo")] * 2
    assert len({entry.uid for entry in entries}) == 2
    assert entries[0].description == "văn bản\ntrước ngày 25/3/2026\nCông an xã"
    assert to_ics(entries, stamp=STAMP)
    assert entries_of_directive(Directive()) == ()


def test_a_directive_whose_words_cannot_stand_in_a_calendar() -> None:
    broken = Directive(duties=(wanted("báo\ncáo", date(2026, 3, 24)),))
    with pytest.raises(CalendarError, match="summary of a calendar entry is one line"):
        entries_of_directive(broken)
    with pytest.raises(CalendarError, match="begins with https:// or http://"):
        entries_of_directive(read_directive(DISPATCH).directive, "vi", "45")


def test_the_reports_of_a_directive_stand_beside_those_of_the_law() -> None:
    directive = read_directive(
        DISPATCH.replace("Trưởng các thôn trong xã.", "Ủy ban nhân dân các xã.").replace(
            "Gửi danh sách", "Gửi báo cáo danh sách"
        )
    ).directive
    owed = due_reports(
        COMMUNE, date(2026, 1, 1), date(2026, 12, 31), also=ordered_duties(directive)
    )
    entries = entries_of(owed)
    assert [entry.due for entry in entries] == [
        date(2026, 3, 31),
        date(2026, 6, 14),
        date(2026, 7, 9),
    ]
    assert not {entry.uid for entry in entries} & {
        entry.uid for entry in entries_of_directive(directive)
    }


def test_reports_of_two_directives_with_a_blank_number_are_two_entries() -> None:
    blank = (
        "UBND TỈNH MẪU\n\nSố:      /UBND-VX\nV/v thử\n\nMẫu, ngày {} tháng 3 năm 2026\n\n"
        "Kính gửi: UBND các xã.\n\nBáo cáo kết quả về Sở Y tế trước ngày 20/5/2026.\n\n"
        "Nơi nhận:\n- Lưu: VT.\n\nCHỦ TỊCH\n\nNguyễn Văn Mẫu\n"
    )
    orders = [
        duty
        for day in ("05", "06")
        for duty in ordered_duties(read_directive(blank.format(day)).directive)
    ]
    owed = due_reports(COMMUNE, date(2026, 5, 1), date(2026, 5, 31), also=orders)
    entries = entries_of(owed)
    assert len(entries) == 2
    assert len({each.uid for each in entries}) == 2
