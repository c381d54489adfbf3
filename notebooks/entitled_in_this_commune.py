"""Who is entitled in this commune, and what would a new standard level cost.

The people are invented. Open with ``marimo edit`` or ``marimo run``, or run as a script.
"""

import marimo

__generated_with = "0.25.2"
app = marimo.App(width="medium", app_title="Ai được hưởng trợ cấp trong xã này?")


@app.cell
def _():
    from collections import Counter
    from datetime import date
    from pathlib import Path
    from textwrap import wrap

    import altair as alt
    import marimo as mo
    import polars as pl
    from attrs import evolve
    from great_tables import GT, html, loc, style

    from vnchild import Care, ParentSituation, Person, assess, frames, schedule
    from vnchild.law.documents import DECREE_20_2021
    from vnchild.law.text import Text, day, dong
    from vnchild.privacy import suppress
    from vnchild.rules.social_assistance import RULES
    from vnchild.rules.social_assistance.facts import BY_NAME

    return (
        BY_NAME,
        Care,
        Counter,
        DECREE_20_2021,
        GT,
        ParentSituation,
        Path,
        Person,
        RULES,
        Text,
        alt,
        assess,
        date,
        day,
        dong,
        evolve,
        frames,
        html,
        loc,
        mo,
        pl,
        schedule,
        style,
        suppress,
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

    def number(value: int) -> str:
        """A figure with the separators of the language."""
        return f"{value:,}".replace(",", "." if lang == "vi" else ",")

    def millions(value: int) -> str:
        """An amount in million VND, with one decimal."""
        told = f"{value / 1e6:,.1f}"
        if lang == "vi":
            told = told.translate(str.maketrans(",.", ".,"))
        return f"{told} {say('triệu đồng', 'million VND')}"

    return lang, millions, number, say


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            # Ai được hưởng trợ cấp trong xã này?
            *và một mức chuẩn mới sẽ tốn bao nhiêu*

            **Số liệu giả định: không có người nào trong bảng là thật.** Mỗi người một dòng; ô để
            trống là chưa biết và không bao giờ được hiểu là “không”.
            """,
            """
            # Who is entitled in this commune?
            *and what would a new standard level cost*

            **Invented data: nobody in the table is real.** A row is a person; an empty cell is not
            known and is never read as “no”.
            """,
        )
    )
    return


@app.cell
def _(Path, pl):
    source = Path(__file__).parents[1] / "examples" / "data" / "commune.csv"
    commune = pl.read_csv(source, try_parse_dates=True)
    return (commune,)


@app.cell(hide_code=True)
def _(DECREE_20_2021, date, mo, say):
    chosen_day = mo.ui.date(
        start=DECREE_20_2021.first_day,
        value=date(2026, 11, 22),
        label=say("Tính tại ngày", "Asked for the day"),
    )
    publish = mo.ui.switch(
        value=False,
        label=say(
            "Bản để công bố (không nêu số nhỏ hơn 5)",
            "For publication (counts below 5 are not given)",
        ),
    )
    mo.hstack([chosen_day, publish], justify="start", gap=2)
    return chosen_day, publish


@app.cell
def _(chosen_day, commune, frames, pl):
    on = chosen_day.value
    people = commune.filter(pl.col("birth_date") <= on)
    answers = frames.assess(people, on=on)
    eligible = answers.filter(pl.col("status") == "eligible")
    undetermined = answers.filter(pl.col("status") == "undetermined")
    monthly = int(answers["amount"].sum())
    return answers, eligible, monthly, on, undetermined


@app.cell(hide_code=True)
def _(answers, day, dong, eligible, lang, millions, mo, monthly, number, on, say, undetermined):
    standard = int(answers["standard"].max() or 0)
    mo.hstack(
        [
            mo.stat(
                number(len(answers)),
                label=say("Người trong bảng", "Persons in the table"),
                caption=f"{say('ngày', 'on')} {day(on, lang)}",
                bordered=True,
            ),
            mo.stat(
                number(len(eligible)),
                label=say("Được hưởng", "Entitled"),
                caption=say("chắc chắn, dù điều chưa biết ra sao", "whatever the unknowns are"),
                bordered=True,
            ),
            mo.stat(
                number(len(undetermined)),
                label=say("Chưa xác định", "Undetermined"),
                caption=say("còn phải hỏi thêm", "more has to be asked"),
                bordered=True,
            ),
            mo.stat(
                millions(monthly),
                label=say("Chắc chắn phải chi một tháng", "Surely due a month"),
                caption=f"{say('mức chuẩn', 'standard level')} {dong(standard, lang)}",
                bordered=True,
            ),
        ],
        widths="equal",
        gap=1,
    )
    return


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(say("## Theo khoản của Điều 5", "## By clause of Article 5"))
    return


@app.cell
def _(RULES, eligible, on, pl, publish, suppress):
    # Of several groups, a person counts in the one with the highest coefficient.
    groups = RULES.at(on).value.groups
    clause_of = {group.code: group.clause for group in groups}
    clause_text = {group.clause: group.clause_text for group in groups}
    by_clause = (
        eligible.with_columns(
            pl.col("clause").replace_strict(clause_of, return_dtype=pl.Int64).alias("number")
        )
        .group_by("number")
        .agg(pl.len().alias("persons"), pl.col("amount").sum())
        .sort("number")
    )
    persons_by_clause = dict(by_clause.select("number", "persons").iter_rows())
    shown_persons = suppress(persons_by_clause) if publish.value else dict(persons_by_clause)
    return by_clause, clause_text, persons_by_clause, shown_persons


@app.cell(hide_code=True)
def _(
    GT,
    by_clause,
    clause_text,
    day,
    html,
    lang,
    loc,
    number,
    on,
    pl,
    publish,
    say,
    shown_persons,
    style,
):
    _hidden = "*"
    _most = max((n for n in shown_persons.values() if n), default=1)

    def _bar(persons: int | None) -> str:
        width = 0 if persons is None else round(100 * persons / _most)
        return (
            '<div style="width:130px;background:#8883;border-radius:3px" aria-hidden="true">'
            f'<div style="width:{width}%;min-width:1px;height:.8em;background:#4477aa;'
            'border-radius:3px"></div></div>'
        )

    _rows = [
        {
            "clause": str(clause),
            "who": clause_text[clause].in_(lang),
            "persons": _hidden if shown_persons[clause] is None else number(shown_persons[clause]),
            "bar": _bar(shown_persons[clause]),
            "amount": _hidden if shown_persons[clause] is None else number(amount),
        }
        for clause, _, amount in by_clause.iter_rows()
    ]
    _all_hidden = bool(shown_persons) and all(n is None for n in shown_persons.values())
    _rows.append(
        {
            "clause": "",
            "who": say("Tổng cộng", "In all"),
            "persons": _hidden if _all_hidden else number(by_clause["persons"].sum()),
            "bar": "",
            "amount": _hidden if _all_hidden else number(by_clause["amount"].sum()),
        }
    )
    _notes = say(
        "Người thuộc nhiều nhóm được tính ở nhóm có hệ số cao nhất. Số liệu giả định.",
        "Who is in several groups counts in the one with the highest coefficient. Invented data.",
    )
    if publish.value:
        _notes += say(
            " * không công bố: dưới 5 người, hoặc để không tính ngược ra được.",
            " * not published: fewer than 5 persons, or so that those cannot be worked out.",
        )
    clauses_table = (
        GT(pl.DataFrame(_rows))
        .tab_header(
            title=say(
                "Người được hưởng trợ cấp xã hội hằng tháng", "Entitled to the monthly allowance"
            ),
            subtitle=say(f"ngày {day(on, lang)}", f"on {day(on, lang)}"),
        )
        .cols_label(
            clause=say("Khoản", "Clause"),
            who=say("Đối tượng", "Beneficiaries"),
            persons=say("Số người", "Persons"),
            bar="",
            amount=say("Đồng một tháng", "VND a month"),
        )
        .fmt(lambda bar: bar, columns="bar")
        .cols_align("right", columns=["persons", "amount"])
        .cols_align("center", columns=["clause"])
        .cols_align("left", columns=["who", "bar"])
        .cols_width(
            {"clause": "60px", "who": "420px", "persons": "80px", "bar": "150px", "amount": "130px"}
        )
        .tab_style(style.text(weight="bold"), loc.body(rows=[len(_rows) - 1]))
        .tab_style(
            style.borders(sides="top", color="#777", weight="2px"), loc.body(rows=[len(_rows) - 1])
        )
        .tab_source_note(html(_notes))
        .tab_options(table_font_size="14px", table_margin_left="0px", heading_align="left")
    )
    clauses_table
    return (clauses_table,)


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            ## Chưa xác định: còn phải hỏi điều gì?

            Điều chưa biết mà không thể làm thay đổi kết quả thì không cần hỏi. Mỗi dòng dưới đây
            chỉ nêu những điều thực sự quyết định.
            """,
            """
            ## Undetermined: what is still to be asked?

            An unknown that cannot change the answer need not be asked. Each line names only what
            does decide.
            """,
        )
    )
    return


@app.cell
def _(Counter, undetermined):
    to_ask = [
        (person, tuple(missing.split(",")), up_to)
        for person, missing, up_to in undetermined.select("id", "missing", "up_to").iter_rows()
    ]
    asked_of = Counter(fact for _, facts, _ in to_ask for fact in facts)
    return asked_of, to_ask


@app.cell(hide_code=True)
def _(BY_NAME, asked_of, lang, mo, number, publish, say, to_ask):
    def _label(fact: str) -> str:
        words = BY_NAME[fact].text.in_(lang)
        return words[:1].upper() + words[1:]

    _person = say("Mã số", "Id")
    _ask = say("Cần hỏi", "To be asked")
    _most = say("Nhiều nhất (đồng một tháng)", "At most (VND a month)")
    _times = say("Số người", "Persons")
    if publish.value:
        # One person lacks several facts: only counts that are large by themselves are given.
        _shown = [
            {_ask: _label(fact), _times: number(n) if n >= 5 else "*"}
            for fact, n in asked_of.most_common()
        ]
    else:
        _shown = [
            {
                _person: person,
                _ask: "; ".join(map(_label, facts)),
                _most: say("chưa có giới hạn", "no bound") if up_to is None else number(up_to),
            }
            for person, facts, up_to in to_ask
        ]
    (
        mo.ui.table(
            _shown,
            selection=None,
            pagination=len(_shown) > 12,
            show_download=False,
            wrapped_columns=[_ask],
        )
        if _shown
        else mo.callout(say("Không có ai.", "Nobody."), kind="success")
    )
    return


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            ## Một năm tốn bao nhiêu, và nếu thay đổi thì sao?

            Dự toán năm 2027 theo quy định hiện hành: trẻ lớn lên, hệ số đổi vào ngày sinh nhật, có
            người hết tuổi. Kéo các thanh trượt để thử một **mức chuẩn** khác (tỉnh có thể quy định
            cao hơn) hoặc **cộng thêm vào hệ số** của một khoản.
            """,
            """
            ## What does a year cost, and what if?

            The plan of 2027 by the law as it is: children grow, coefficients change on birthdays,
            some pass an age. Move the sliders to try another **standard level** (a province may set
            a higher one) or to **add to the coefficient** of a clause.
            """,
        )
    )
    return


@app.cell
def _(commune, frames):
    first, last = (2027, 1), (2027, 12)
    as_it_is = frames.plan(commune, first=first, last=last)
    return as_it_is, first, last


@app.cell(hide_code=True)
def _(as_it_is, lang, mo, say):
    law_now = as_it_is.questions[-1]
    _texts = {group.clause: group.clause_text.in_(lang) for group in law_now.rules.groups}
    new_standard = mo.ui.slider(
        start=law_now.standard.value,
        stop=1_000_000,
        step=20_000,
        value=600_000,
        debounce=True,
        show_value=True,
        full_width=True,
        label=say("Mức chuẩn mới (đồng)", "New standard level (VND)"),
    )
    _choices = {
        say("không khoản nào", "none"): 0,
        **{
            f"{say('khoản', 'clause')} {n}: {text if len(text) < 60 else text[:58] + '…'}": n
            for n, text in _texts.items()
        },
    }
    raised_clause = mo.ui.dropdown(
        _choices,
        value=next(name for name, n in _choices.items() if n == 6),
        full_width=True,
        label=say("Tăng hệ số của", "Raise the coefficient of"),
    )
    added = mo.ui.slider(
        steps=[0.0, 0.5, 1.0, 1.5, 2.0],
        value=0.5,
        debounce=True,
        show_value=True,
        label=say("thêm", "by"),
    )
    mo.vstack([new_standard, mo.hstack([raised_clause, added], widths=[3, 1], gap=2)], gap=1)
    return added, law_now, new_standard, raised_clause


@app.cell
def _(added, as_it_is, commune, evolve, first, frames, last, new_standard, raised_clause):
    def reform(rules):
        """The rules with more tenths in every level of the chosen clause."""
        more = round(added.value * 10)

        def raised(group):
            return evolve(
                group, levels=tuple(evolve(one, tenths=one.tenths + more) for one in group.levels)
            )

        return rules.changing(
            [group.code for group in rules.named(str(raised_clause.value))], raised
        )

    what_if = frames.plan(
        commune,
        first=first,
        last=last,
        standard=new_standard.value,
        rules=reform if raised_clause.value and added.value else None,
    )
    difference = frames.compare(what_if, as_it_is)
    return difference, what_if


@app.cell(hide_code=True)
def _(as_it_is, difference, millions, mo, say, what_if):
    _share = 100 * difference.total / as_it_is.total if as_it_is.total else 0
    mo.hstack(
        [
            mo.stat(
                millions(as_it_is.total),
                label=say("Năm 2027, theo quy định hiện hành", "2027, the law as it is"),
                caption=f"{say('nhiều nhất', 'at most')} {millions(as_it_is.up_to)}",
                bordered=True,
            ),
            mo.stat(
                millions(what_if.total),
                label=say("Năm 2027, nếu thay đổi", "2027, what-if"),
                caption=f"{say('nhiều nhất', 'at most')} {millions(what_if.up_to)}",
                bordered=True,
            ),
            mo.stat(
                millions(difference.total),
                label=say("Chi thêm", "Costs more"),
                caption=f"{_share:+.1f} %".replace(".", say(",", ".")),
                direction="increase" if difference.total > 0 else None,
                target_direction="decrease",
                bordered=True,
            ),
        ],
        widths="equal",
        gap=1,
    )
    return


@app.cell(hide_code=True)
def _(alt, as_it_is, law_now, millions, pl, publish, say, what_if):
    # Paul Tol's bright colours, which the colour-blind can tell apart.
    _colours = [
        "#4477aa", "#ee6677", "#228833", "#ccbb44", "#66ccee", "#aa3377", "#bbbbbb", "#dd8844",
    ]  # fmt: skip
    _clause = {group.code: group.clause for group in law_now.rules.groups}
    _names = [say("hiện hành", "as it is"), say("nếu thay đổi", "what-if")]
    _all = say("tất cả", "all")
    _rows = [
        {
            "month": f"{row.month:%m}",
            "plan": name,
            # For publication the months are told as a whole: money by clause gives counts away.
            "clause": _all if publish.value else f"{_clause[row.clause]}",
            "money": row.amount / 1e6,
            "persons": row.persons,
        }
        for name, one in zip(_names, (as_it_is, what_if), strict=True)
        for row in one.rows
    ]
    _frame = (
        pl.DataFrame(_rows)
        .group_by("month", "plan", "clause")
        .agg(pl.col("money").sum(), pl.col("persons").sum())
        .sort("month", "plan", "clause")
        .with_columns(
            pl.col("money")
            .map_elements(lambda money: millions(round(money * 1e6)), return_dtype=pl.String)
            .alias("told")
        )
    )
    _order = sorted(_frame["clause"].unique())
    year_chart = (
        alt.Chart(alt.InlineData(values=_frame.to_dicts()))
        .mark_bar()
        .encode(
            x=alt.X(
                "month:N", title=say("tháng năm 2027", "month of 2027"), axis=alt.Axis(labelAngle=0)
            ),
            xOffset=alt.XOffset("plan:N", sort=_names),
            y=alt.Y("money:Q", title=say("triệu đồng một tháng", "million VND a month")),
            color=alt.Color(
                "clause:N",
                title=say("Khoản", "Clause"),
                sort=_order,
                scale=alt.Scale(domain=_order, range=_colours[: len(_order)]),
            ),
            opacity=alt.Opacity(
                "plan:N",
                title=say("Dự toán", "Plan"),
                scale=alt.Scale(domain=_names, range=[0.55, 1.0]),
                sort=_names,
            ),
            tooltip=[
                alt.Tooltip("month:N", title=say("tháng", "month")),
                alt.Tooltip("plan:N", title=say("dự toán", "plan")),
                alt.Tooltip("clause:N", title=say("khoản", "clause")),
                alt.Tooltip("persons:Q", title=say("số người", "persons")),
                alt.Tooltip("told:N", title=say("số tiền", "amount")),
            ],
        )
        .properties(
            width=620,
            height=280,
            title=alt.TitleParams(
                say("Trợ cấp phải chi từng tháng", "What each month costs"),
                subtitle=say(
                    "cột nhạt: theo quy định hiện hành; cột đậm: nếu thay đổi; số liệu giả định",
                    "pale: the law as it is; full: what-if; invented data",
                ),
                anchor="start",
            ),
        )
    )
    year_chart
    return (year_chart,)


@app.cell(hide_code=True)
def _(Counter, alt, clause_text, difference, lang, law_now, millions, publish, say, wrap):
    _clause = {group.code: group.clause for group in law_now.rules.groups}
    more_by_clause = Counter()
    for _row in difference.rows:
        more_by_clause[_clause[_row.clause]] += _row.amount
    _data = [
        {
            "clause": "\n".join(wrap(f"{n}. {clause_text[n].in_(lang)}", 52)),
            "number": n,
            "money": amount / 1e6,
            "told": millions(amount).split(" ")[0],
            "beside": max(0, amount / 1e6),
        }
        for n, amount in sorted(more_by_clause.items())
    ]
    _bars = alt.Chart(alt.InlineData(values=_data)).encode(
        y=alt.Y(
            "clause:N",
            title=None,
            sort=alt.SortField("number"),
            axis=alt.Axis(labelLimit=400, labelExpr="split(datum.label, '\\n')"),
        ),
        x=alt.X("money:Q", title=say("triệu đồng cả năm", "million VND in the year")),
    )
    more_chart = None
    if _data and not publish.value:
        more_chart = (
            _bars.mark_bar(color="#4477aa")
            + _bars.mark_text(align="left", dx=4, color="#808080").encode(
                x="beside:Q", text="told:N"
            )
        ).properties(
            width=380,
            height=alt.Step(40),
            title=alt.TitleParams(
                say("Chi thêm theo khoản", "More, by clause"),
                subtitle=say(
                    "âm: có người chuyển sang khoản nay có hệ số cao hơn",
                    "below zero: some move to a clause whose coefficient is now higher",
                ),
                anchor="start",
            ),
        )
    more_chart
    return more_by_clause, more_chart


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            """
            ## Một em bé

            Một em bé giả định, mồ côi cả cha lẫn mẹ. Thẻ dưới đây không nêu tên, ngày sinh, khoản
            hay lý do: những điều đó chỉ dành cho người quyết định (`explain`).
            """,
            """
            ## One child

            An invented child who lost both parents. The cards tell no name, birth date, clause or
            reason: those are for who decides (`explain`).
            """,
        )
    )
    return


@app.cell
def _(Care, ParentSituation, Person, assess, date, mo, schedule):
    child = Person(
        birth_date=date(2023, 3, 2),
        mother=ParentSituation.DECEASED,
        father=ParentSituation.DECEASED,
        care=Care.FAMILY,
    )
    answer = assess(child, on=date(2026, 11, 22))
    months = schedule(child, granted=date(2026, 8, 10), until=date(2027, 12, 31))
    mo.vstack([mo.Html(answer._repr_html_()), mo.Html(months._repr_html_())])
    return answer, months


@app.cell(hide_code=True)
def _(answer, lang, mo, say):
    mo.accordion(
        {
            say("Vì sao? (dành cho người quyết định)", "Why? (for who decides)"): mo.plain_text(
                answer.explain(lang)
            )
        }
    )
    return


@app.cell(hide_code=True)
def _(mo, say):
    mo.md(
        say(
            "*Mỗi con số do `vnchild` tính từ văn bản pháp luật; mọi điều kiện có điều, khoản.*",
            "*Each figure is worked out by `vnchild` from the law itself; every condition has its "
            "article.*",
        )
    )
    return


if __name__ == "__main__":
    app.run()
