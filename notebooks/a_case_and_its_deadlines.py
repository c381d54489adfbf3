"""A case and its deadlines: what is to be done on a day, by whom, and what Tết does to it.

The case is invented. Open with ``marimo edit`` or ``marimo run``, or run as a script.
"""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Một trường hợp và các thời hạn")


@app.cell
def _():
    from datetime import date, datetime, time, timedelta
    from textwrap import wrap
    from zoneinfo import ZoneInfo

    import altair as alt
    import marimo as mo
    import polars as pl
    from great_tables import GT, loc, style

    from vnchild.domain.case import (
        CareForm,
        Closed,
        ClosingGround,
        ConferenceHeld,
        Danger,
        DetailedAssessment,
        EmergencyMeasure,
        EmergencyStep,
        InformationForwarded,
        InformedBy,
        InitialAssessment,
        Intake,
        Need,
        PlanApproved,
        PlanDrafted,
        PlanItem,
        PlanSent,
        ReceivedBy,
        Review,
        ReviewResult,
        SeparationAssessed,
        SeparationEnd,
        SeparationEnded,
        SeparationExtended,
        SeparationSafety,
        Service,
        ServiceDone,
        ServiceStarted,
        TemporaryCareGiven,
        TemporarySeparation,
    )
    from vnchild.law.days_off import STATE_SECTOR
    from vnchild.law.text import Text, day
    from vnchild.rules.cases import Case
    from vnchild.rules.cases.duty import moment_text
    from vnchild.rules.cases.html import case_mermaid
    from vnchild.rules.cases.state import DutyState

    vietnam = ZoneInfo("Asia/Ho_Chi_Minh")
    return (
        Case,
        CareForm,
        Closed,
        ClosingGround,
        ConferenceHeld,
        Danger,
        DetailedAssessment,
        DutyState,
        EmergencyMeasure,
        EmergencyStep,
        GT,
        InformationForwarded,
        InformedBy,
        InitialAssessment,
        Intake,
        Need,
        PlanApproved,
        PlanDrafted,
        PlanItem,
        PlanSent,
        ReceivedBy,
        Review,
        ReviewResult,
        STATE_SECTOR,
        SeparationAssessed,
        SeparationEnd,
        SeparationEnded,
        SeparationExtended,
        SeparationSafety,
        Service,
        ServiceDone,
        ServiceStarted,
        TemporaryCareGiven,
        TemporarySeparation,
        Text,
        vietnam,
        alt,
        case_mermaid,
        date,
        datetime,
        day,
        loc,
        mo,
        moment_text,
        pl,
        style,
        time,
        timedelta,
        wrap,
    )


@app.cell(hide_code=True)
def _(mo):
    language = mo.ui.radio(
        {"Tiếng Việt": "vi", "English": "en"}, value="Tiếng Việt", inline=True, label=""
    )
    language
    return (language,)


@app.cell(hide_code=True)
def _(Text, language):
    lang = language.value

    def say(vi: str, en: str) -> str:
        """The words in the language that is chosen."""
        return Text(vi, en).in_(lang)

    return lang, say


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            # Một trường hợp và các thời hạn
            *hôm nay phải làm gì, ai làm, chậm nhất khi nào*

            **Trường hợp giả định: không có người nào trong đó là thật.** Một cuộc gọi đến Tổng đài
            111 vào tối thứ Sáu cuối cùng trước Tết Bính Ngọ 2026.
            """,
            """
            # A case and its deadlines
            *what is to be done today, by whom, by when*

            **An invented case: nobody in it is real.** A call to hotline 111 on the last Friday
            evening before Tết 2026.
            """,
        )
    )
    return


@app.cell
def _(
    Case,
    CareForm,
    Closed,
    ClosingGround,
    ConferenceHeld,
    Danger,
    DetailedAssessment,
    EmergencyMeasure,
    EmergencyStep,
    InformationForwarded,
    InformedBy,
    InitialAssessment,
    Intake,
    Need,
    PlanApproved,
    PlanDrafted,
    PlanItem,
    PlanSent,
    ReceivedBy,
    Review,
    ReviewResult,
    SeparationAssessed,
    SeparationEnd,
    SeparationEnded,
    SeparationExtended,
    SeparationSafety,
    Service,
    ServiceDone,
    ServiceStarted,
    TemporaryCareGiven,
    TemporarySeparation,
    vietnam,
    date,
    datetime,
):
    def at(month, day_, hour, minute=0):
        """A moment of 2026 in Vietnam."""
        return datetime(2026, month, day_, hour, minute, tzinfo=vietnam)

    items = (
        PlanItem(
            service=Service.HEALTH,
            start=date(2026, 2, 24),
            end=date(2026, 3, 31),
            responsible="Trạm y tế xã",
            cost=2_000_000,
        ),
        PlanItem(
            service=Service.PSYCHOLOGICAL,
            start=date(2026, 2, 24),
            end=date(2026, 4, 30),
            responsible="Hội Liên hiệp Phụ nữ xã",
            cost=1_500_000,
        ),
    )
    intake = Intake(
        at=at(2, 13, 22, 15),
        received_by=ReceivedBy.HOTLINE,
        informed_by=InformedBy.INDIVIDUAL,
    )
    happened = (
        InformationForwarded(at=at(2, 13, 22, 40)),
        InitialAssessment(at=at(2, 14, 1, 30), danger=Danger.CARER_HARMS, separation=True),
        EmergencyMeasure(
            at=at(2, 14, 2), steps=(EmergencyStep.STOP_THE_HARM, EmergencyStep.FIRST_AID)
        ),
        TemporarySeparation(at=at(2, 14, 3), days=10),
        TemporaryCareGiven(at=at(2, 14, 3, 30), care=CareForm.RELATIVE),
        DetailedAssessment(at=at(2, 14, 15), need=Need.PLAN, child_heard=True),
        ConferenceHeld(at=at(2, 23, 9)),
        PlanDrafted(at=at(2, 23, 16), items=items),
        PlanApproved(at=at(2, 24, 10)),
        PlanSent(at=at(2, 24, 14)),
        SeparationExtended(at=at(2, 24, 15), days=5),
        ServiceStarted(at=at(2, 25, 8), item=1),
        ServiceStarted(at=at(2, 25, 9), item=2),
        SeparationAssessed(at=at(2, 27, 10), safety=SeparationSafety.SAFE),
        SeparationEnded(at=at(2, 27, 15), why=SeparationEnd.CANCELLED),
        ServiceDone(at=at(3, 31, 16), item=1),
        ServiceDone(at=at(4, 29, 16), item=2),
        Review(at=at(5, 5, 9), result=ReviewResult.END),
        Closed(at=at(5, 6, 10), ground=ClosingGround.PLAN_ENDED),
    )
    whole = Case.open(intake, number="2026-0001")
    for _event in happened:
        whole = whole.record(_event)
    return intake, whole


@app.cell(hide_code=True)
def _(date, intake, mo, say, whole):
    chosen_day = mo.ui.date(
        start=intake.at.date(),
        stop=whole.events[-1].at.date(),
        value=date(2026, 2, 24),
        label=say("Ngày", "Day"),
    )
    chosen_hour = mo.ui.slider(start=0, stop=23, value=9, show_value=True, label=say("Giờ", "Hour"))
    recorded_until = mo.ui.dropdown(
        {
            say("đến lúc đó", "up to then"): 0,
            **{f"#1–#{n}": n for n in range(1, len(whole) + 1)},
        },
        value=say("đến lúc đó", "up to then"),
        label=say("Sự việc đã ghi", "Events on record"),
    )
    mo.vstack(
        [
            mo.md(
                say(
                    "**Chọn một thời điểm.** Có thể giả sử về sau không ghi nhận thêm sự việc nào, "
                    "để xem nhiệm vụ nào bị quá hạn.",
                    "**Choose a moment.** You may suppose that nothing more was recorded after an "
                    "event, to see what becomes overdue.",
                )
            ),
            mo.hstack([chosen_day, chosen_hour, recorded_until], justify="start", gap=2),
        ]
    )
    return chosen_day, chosen_hour, recorded_until


@app.cell
def _(Case, vietnam, chosen_day, chosen_hour, datetime, recorded_until, time, whole):
    now = datetime.combine(chosen_day.value, time(chosen_hour.value), tzinfo=vietnam)
    kept = (
        Case.replay(whole.history[: recorded_until.value], number=whole.number)
        if recorded_until.value
        else whole
    )
    # What was on record at that moment; None before the call.
    case = kept.as_of(now)
    duties = () if case is None else case.duties(now)
    overdue = () if case is None else case.overdue(now)
    return case, duties, now, overdue


@app.cell(hide_code=True)
def _(case, duties, lang, mo, moment_text, now, overdue, say):
    mo.stop(
        case is None,
        mo.callout(say("Lúc đó chưa có thông tin nào.", "Nothing was known then."), kind="info"),
    )
    mo.hstack(
        [
            mo.stat(
                moment_text(now, lang).split(" ")[0 if lang == "vi" else 1],
                label=say("Thời điểm", "Moment"),
                caption=moment_text(now, lang).split(" ")[1 if lang == "vi" else 0],
                bordered=True,
            ),
            mo.stat(
                str(len(duties)),
                label=say("Nhiệm vụ chưa xong", "Open duties"),
                caption=case.stage.text.in_(lang),
                bordered=True,
            ),
            mo.stat(
                str(len(overdue)),
                label=say("Quá hạn", "Overdue"),
                caption=say("đã hết thời hạn luật định", "their time has ended"),
                bordered=True,
            ),
        ],
        widths="equal",
        gap=1,
    )
    return


@app.cell(hide_code=True)
def _(GT, datetime, day, duties, lang, loc, mo, moment_text, now, pl, say, style):
    def _when(duty):
        if duty.due is None:
            if duty.planned is not None:
                return f"{say('kế hoạch đến', 'planned until')} {day(duty.planned, lang)}"
            return say("luật không ấn định", "no time given")
        at_ = duty.due.at
        return moment_text(at_, lang) if isinstance(at_, datetime) else day(at_, lang)

    def _left(duty):
        if duty.due is None:
            return "–"
        late = duty.overdue_by is not None
        span = duty.overdue_by if late else duty.due.end - now
        days, hours = span.days, span.seconds // 3600
        told = (
            f"{_units(days, 'ngày', 'day')} {_units(hours, 'giờ', 'hour')}"
            if days
            else f"{_units(hours, 'giờ', 'hour')} "
            f"{_units(span.seconds // 60 % 60, 'phút', 'minute')}"
        )
        return f"⚠ {say('quá hạn', 'late by')} {told}" if late else told

    def _units(count, vi, en):
        return f"{count} {say(vi, en if count == 1 else en + 's')}"

    def _sentence(text):
        return text[:1].upper() + text[1:]

    duty_rows = [
        {
            "due": _when(duty),
            "left": _left(duty),
            "what": _sentence(duty.what.in_(lang)),
            "who": _sentence(duty.who.text.in_(lang)),
            "law": duty.provision.in_(lang),
        }
        for duty in duties
    ]
    _late = [place for place, duty in enumerate(duties) if duty.overdue_by is not None]
    duties_table = None
    if duty_rows:
        duties_table = (
            GT(pl.DataFrame(duty_rows))
            .tab_header(
                title=say("Phải làm gì", "What is to be done"),
                subtitle=moment_text(now, lang),
            )
            .cols_label(
                due=say("Chậm nhất", "Due by"),
                left=say("Còn lại", "Time left"),
                what=say("Nhiệm vụ", "Duty"),
                who=say("Ai làm", "Who"),
                law=say("Căn cứ", "Law"),
            )
            .cols_width(
                {"due": "120px", "left": "130px", "what": "300px", "who": "170px", "law": "160px"}
            )
            .tab_style(
                [style.text(weight="bold", color="#b3261e")], loc.body(["due", "left"], _late)
            )
            .tab_source_note(
                say(
                    "Trường hợp giả định. Bảng này cho biết điều đã xảy ra với trẻ em: chỉ dành "
                    "cho người có trách nhiệm (Điều 33 Nghị định 56/2017/NĐ-CP).",
                    "Invented case. The table tells what happened to a child: it is for those who "
                    "act (Decree 56/2017 Art. 33).",
                )
            )
            .tab_options(table_font_size="13.5px", table_margin_left="0px", heading_align="left")
        )
    (
        mo.callout(say("Không còn nhiệm vụ nào.", "Nothing is left to be done."), kind="success")
        if duties_table is None
        else duties_table
    )
    return duties_table, duty_rows


@app.cell(hide_code=True)
def _(DutyState, alt, case, lang, mo, now, say, timedelta, wrap):
    mo.stop(case is None)
    _words = {
        DutyState.MET: say("đã thực hiện", "met"),
        DutyState.CANCELLED: say("không còn phải làm", "cancelled"),
        DutyState.OPEN: say("chưa xong", "open"),
    }
    _overdue = say("quá hạn", "overdue")

    def _plain(moment):
        return f"{moment:%Y-%m-%dT%H:%M:00}"

    _bars, _ends = [], []
    for _n, _duty in enumerate(case.all_duties(now), 1):
        _start = _duty.from_event.at
        _due = None if _duty.due is None else _duty.due.end
        _end = _duty.settled_at or max(now, _due or now)
        if _duty.state is DutyState.OPEN and _duty.overdue_by is not None:
            _state = _overdue
        else:
            _state = _words[_duty.state]
        _what = "\n".join(wrap(f"{_n}. {_duty.what.in_(lang)}", 56))
        _bars.append(
            {
                "what": _what,
                "order": _n,
                "start": _plain(_start),
                "end": _plain(max(_end, _start + timedelta(hours=6))),
                "state": _state,
                "law": _duty.provision.in_(lang),
            }
        )
        if _due is not None and _duty.state is not DutyState.CANCELLED:
            _ends.append({"what": _what, "order": _n, "due": _plain(_due)})
    _y = alt.Y(
        "what:N",
        title=None,
        sort=alt.SortField("order"),
        axis=alt.Axis(labelLimit=400, labelExpr="split(datum.label, '\\n')", labelFontSize=11),
    )
    _states = [_words[DutyState.MET], _words[DutyState.OPEN], _overdue, _words[DutyState.CANCELLED]]
    duties_chart = (
        alt.Chart(alt.InlineData(values=_bars))
        .mark_bar(height=12, cornerRadius=2)
        .encode(
            y=_y,
            x=alt.X(
                "start:T", title=None, axis=alt.Axis(format="%d/%m", labelAngle=0, tickCount=8)
            ),
            x2="end:T",
            color=alt.Color(
                "state:N",
                title=None,
                scale=alt.Scale(domain=_states, range=["#228833", "#4477aa", "#cc3311", "#bbbbbb"]),
                legend=alt.Legend(orient="top"),
            ),
            tooltip=["what:N", "state:N", "law:N"],
        )
    )
    if _ends:
        duties_chart += (
            alt.Chart(alt.InlineData(values=_ends))
            .mark_tick(thickness=3, size=18, color="#808080")
            .encode(y=_y, x="due:T")
        )
    duties_chart += (
        alt.Chart(alt.InlineData(values=[{"now": _plain(now)}]))
        .mark_rule(strokeDash=[5, 4], strokeWidth=1.5, color="#cc3311")
        .encode(x="now:T")
    )
    duties_chart = duties_chart.properties(
        width=500,
        height=alt.Step(34),
        title=alt.TitleParams(
            say("Mọi nhiệm vụ đã phát sinh", "Every duty that arose"),
            subtitle=say(
                "vạch xám: hết thời hạn; đường đỏ đứt: thời điểm đã chọn",
                "grey tick: the time ends; dashed line: the chosen moment",
            ),
            anchor="start",
        ),
    )
    duties_chart
    return (duties_chart,)


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            ## Lịch quanh Tết

            Thời hạn tính bằng **giờ** chạy suốt đêm và qua Tết. Thời hạn tính bằng **ngày làm
            việc** bỏ qua ngày nghỉ và tính cả ngày làm bù. Chọn ngày bắt đầu và số ngày làm việc.
            """,
            """
            ## The calendar around Tết

            Time in **hours** runs through the night and through Tết. Time in **working days** skips
            days off and counts weekend days that are worked in exchange. Choose a first day and a
            number of working days.
            """,
        )
    )
    return


@app.cell(hide_code=True)
def _(date, mo, say):
    count_from = mo.ui.date(
        start=date(2026, 1, 26),
        stop=date(2026, 3, 1),
        value=date(2026, 2, 13),
        label=say("Từ ngày", "From"),
    )
    count_days = mo.ui.slider(
        start=1, stop=10, value=5, show_value=True, label=say("Số ngày làm việc", "Working days")
    )
    mo.hstack([count_from, count_days], justify="start", gap=2)
    return count_days, count_from


@app.cell
def _(STATE_SECTOR, count_days, count_from):
    ends_on = STATE_SECTOR.add_working_days(count_from.value, count_days.value)
    return (ends_on,)


@app.cell(hide_code=True)
def _(STATE_SECTOR, alt, count_days, count_from, date, day, ends_on, lang, mo, say, timedelta):
    _weekdays = (
        ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"]
        if lang == "vi"
        else ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    )
    _working = say("ngày làm việc", "working day")
    _in_lieu = say("ngày nghỉ được làm bù", "weekend day worked")
    _first, _last = date(2026, 1, 26), date(2026, 3, 22)
    _cells, _kinds = [], {_working: "#dfe8f2"}
    _colours = {
        "weekly": "#d9d9d9",
        "holiday": "#ee6677",
        "compensatory": "#f4b183",
        "swapped": "#ccbb44",
    }
    for _n in range((_last - _first).days + 1):
        _day = _first + timedelta(days=_n)
        _off = STATE_SECTOR.day_off(_day)
        if _off is not None:
            _kind, _why = _off.rest.text.in_(lang), _off.in_(lang)
            _kinds.setdefault(_kind, _colours[_off.rest.value])
        elif STATE_SECTOR.worked(_day) is not None:
            _kind = _why = _in_lieu
            _kinds.setdefault(_kind, "#66ccee")
        else:
            _kind = _why = _working
        _mark = "▶" if _day == count_from.value else "■" if _day == ends_on else ""
        _cells.append(
            {
                "week": f"{_day - timedelta(days=_day.weekday()):%d/%m}",
                "order": _n // 7,
                "weekday": _weekdays[_day.weekday()],
                "text": f"{_day.day}/{_day.month} {_mark}".strip(),
                "kind": _kind,
                "why": _why,
                "marked": bool(_mark),
            }
        )
    _base = alt.Chart(alt.InlineData(values=_cells)).encode(
        x=alt.X(
            "weekday:N",
            sort=_weekdays,
            title=None,
            axis=alt.Axis(orient="top", labelAngle=0, domain=False, ticks=False),
        ),
        y=alt.Y(
            "week:N",
            sort=alt.SortField("order"),
            title=say("tuần từ", "week of"),
            axis=alt.Axis(domain=False, ticks=False),
        ),
    )
    calendar_chart = (
        _base.mark_rect(stroke="white", strokeWidth=2, cornerRadius=4).encode(
            color=alt.Color(
                "kind:N",
                title=None,
                scale=alt.Scale(domain=list(_kinds), range=list(_kinds.values())),
                legend=alt.Legend(orient="bottom", columns=3, labelLimit=300),
            ),
            tooltip=["text:N", "why:N"],
        )
        + _base.mark_text(fontSize=12, color="#1a1a1a").encode(
            text="text:N",
            opacity=alt.value(1),
        )
        + _base.transform_filter("datum.marked").mark_rect(
            filled=False, stroke="#1a1a1a", strokeWidth=2.5, cornerRadius=4
        )
    ).properties(width=620, height=alt.Step(36))
    mo.vstack(
        [
            mo.callout(
                mo.md(
                    say(
                        f"**{count_days.value} ngày làm việc** từ {day(count_from.value, lang)} "
                        f"(▶) hết vào **{_weekdays[ends_on.weekday()]}, {day(ends_on, lang)}** (■).",
                        f"**{count_days.value} working days** from {day(count_from.value, lang)} "
                        f"(▶) end on **{_weekdays[ends_on.weekday()]}, {day(ends_on, lang)}** (■).",
                    )
                ),
                kind="info",
            ),
            calendar_chart,
        ]
    )
    return (calendar_chart,)


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            ## Quy trình, và trường hợp này đang ở đâu

            Ô có viền đậm là giai đoạn vào thời điểm đã chọn. Thẻ bên dưới là những gì hiển thị
            mặc định: không nêu nguy cơ, nội dung nhiệm vụ hay người nào.
            """,
            """
            ## The course, and where this case is

            The box with the thick line is the stage at the chosen moment. The card is what a
            notebook shows by itself: no danger, no duty, no person.
            """,
        )
    )
    return


@app.cell
def _(case, case_mermaid, lang, mo):
    mo.stop(case is None)
    diagram = case_mermaid(case, lang)
    mo.vstack([mo.Html(case._repr_html_()), mo.mermaid(diagram)])
    return (diagram,)


@app.cell(hide_code=True)
def _(case, lang, mo, moment_text, say):
    mo.stop(case is None)
    _rows = [
        f"{entry.number}. {moment_text(entry.event.at, lang)} – {entry.event.text.in_(lang)} "
        f"({entry.event.provision.in_(lang)})"
        for entry in case.history
    ]
    mo.accordion({say("Những gì đã xảy ra", "What happened"): mo.md("\n".join(_rows))})
    return


if __name__ == "__main__":
    app.run()
