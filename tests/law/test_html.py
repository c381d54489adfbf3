"""The pieces of which a notebook's cards are made: escaped, in two languages, told by no colour."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from vnchild.law import Text
from vnchild.law.html import (
    Column,
    Html,
    Tone,
    bilingual,
    card,
    code,
    escaped,
    facts,
    joined,
    label,
    strong,
    table,
    vietnamese,
)

ATTACK = "<b onclick='x'>\"&\u202e\x00"
MONTHS, AMOUNT = Text("tháng", "Months"), Text("số tiền", "VND")


def tree(html: Html) -> ElementTree.Element:
    """The piece as XML: it is well formed."""
    return ElementTree.fromstring(html)  # noqa: S314


def words(part: ElementTree.Element) -> str:
    return "".join(part.itertext())


def test_what_comes_from_outside_is_text_and_nothing_else() -> None:
    assert escaped(ATTACK) == "&lt;b onclick=&#x27;x&#x27;&gt;&quot;&amp;"
    shown = tree(strong(joined(escaped(ATTACK), code(ATTACK), vietnamese(ATTACK))))
    assert [each.tag for each in shown.iter()] == ["strong", "code", "span"]
    assert words(shown) == " ".join(["<b onclick='x'>\"&"] * 3)


def test_a_text_shows_both_languages_and_says_which_is_vietnamese() -> None:
    shown = tree(strong(bilingual(AMOUNT)))
    (span,) = shown.iter("span")
    assert words(shown) == "VND số tiền"
    assert (span.get("lang"), span.text) == ("vi", "số tiền")
    assert tree(vietnamese("tỉnh")).get("lang") == "vi"


def test_facts_are_names_and_values_in_order() -> None:
    shown = tree(facts([(MONTHS, escaped(3)), (AMOUNT, escaped(5))]))
    assert [(each.tag, words(each)) for each in shown] == [
        ("dt", "Months tháng"),
        ("dd", "3"),
        ("dt", "VND số tiền"),
        ("dd", "5"),
    ]


@pytest.mark.parametrize("foot", [(), (escaped("all"), escaped("1,500"))])
def test_a_table_names_its_rows_and_sets_figures_to_the_right(foot: tuple[Html, ...]) -> None:
    rows = [(escaped("2026-10"), escaped("500")), (escaped("2026-11"), escaped("1,000"))]
    shown = tree(table(AMOUNT, [Column(MONTHS), Column(AMOUNT, figures=True)], rows, foot))
    (caption,) = shown.iter("caption")
    assert words(caption) == "VND số tiền"
    assert [each.get("scope") for each in shown.iter("th")] == ["col", "col"] + ["row"] * (
        3 if foot else 2
    )
    cells = [[words(cell) for cell in row] for row in shown.iter("tr")][1:]
    assert cells == [
        ["2026-10", "500"],
        ["2026-11", "1,000"],
        *([["all", "1,500"]] if foot else []),
    ]
    assert len(list(shown.iter("tfoot"))) == bool(foot)
    aligned = ["right" in (cell.get("style") or "") for cell in shown.iter("td")]
    assert all(aligned)
    assert not any(
        "right" in (cell.get("style") or "")
        for cell in shown.iter("th")
        if cell.get("scope") == "row"
    )


def test_a_row_has_a_cell_for_every_column() -> None:
    with pytest.raises(ValueError, match="shorter"):
        table(AMOUNT, [Column(MONTHS), Column(AMOUNT)], [(escaped("2026-10"),)])


@pytest.mark.parametrize("tone", Tone)
def test_a_card_is_named_and_its_tone_is_only_a_colour(tone: Tone) -> None:
    plain = tree(card(AMOUNT, facts([(MONTHS, escaped(3))]), tone=tone))
    noted = tree(card(AMOUNT, facts([(MONTHS, escaped(3))]), tone=tone, note=code(".more")))
    assert plain.get("aria-label") == noted.get("aria-label") == "VND"
    assert tone.value in (plain.get("style") or "")
    assert words(plain) == "VND số tiềnMonths tháng3"
    assert words(noted) == words(plain) + ".more"


def test_a_label_of_a_diagram_cannot_be_ended() -> None:
    assert label('a "b"\n  <i>`#1`</i> & c') == (
        "a #quot;b#quot; #lt;i#gt;'#35;1'#lt;/i#gt; #38; c"
    )
