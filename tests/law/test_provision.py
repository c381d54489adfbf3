from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.law import POINT_LETTERS, DocumentKind, Provision, ProvisionError, kind_of

DECREE = "20/2021/NĐ-CP"
numbers = st.sampled_from(
    [DECREE, "335/2026/NĐ-CP", "02/2021/TT-BLĐTBXH", "102/2016/QH13", "91/2015/QH13"]
)


@st.composite
def provisions(draw: st.DrawFn) -> Provision:
    article = draw(st.none() | st.integers(1, 200))
    clause = None if article is None else draw(st.none() | st.integers(1, 30))
    point = None if clause is None else draw(st.none() | st.sampled_from(POINT_LETTERS))
    return Provision(draw(numbers), article, clause, point)


@given(provisions())
def test_what_is_printed_in_vietnamese_is_read_back(provision: Provision) -> None:
    assert Provision.parse(provision.vi) == provision
    assert Provision.parse(unicodedata.normalize("NFD", provision.vi)) == provision
    assert Provision.parse(provision.vi.upper()) == provision


@pytest.mark.parametrize(
    "text",
    [
        "Điều 5 khoản 1 điểm b Nghị định 20/2021/NĐ-CP",
        "điểm b khoản 1 Điều 5 Nghị định số 20/2021/NĐ-CP",
        "điểm b, khoản 1, Điều 5 của Nghị định số 20/2021/NĐ-CP",
        "  Điều 5   khoản 1 điểm B\tNghị định 20/2021/NĐ-CP ",
    ],
)
def test_a_provision_is_read_in_either_order(text: str) -> None:
    assert Provision.parse(text) == Provision(DECREE, 5, 1, "b")


def test_a_provision_prints_in_three_ways() -> None:
    provision = Provision(DECREE, 6, 1, "đ")
    assert provision.vi == "Điều 6 khoản 1 điểm đ Nghị định 20/2021/NĐ-CP"
    assert provision.en == "Article 6(1)(đ), Decree 20/2021/NĐ-CP"
    assert provision.akn == "/akn/vn/act/nghi-dinh/2021/20-2021-nd-cp/~art_6__clause_1__point_đ"
    assert Provision(DECREE).en == "Decree 20/2021/NĐ-CP"


def test_a_local_document_has_its_place_beside_its_number() -> None:
    local = Provision("63/2025/NQ-HĐND (Hà Nội)")
    assert local.vi == "Nghị quyết 63/2025/NQ-HĐND (Hà Nội)"
    assert Provision.parse(local.vi) == local


def test_an_amendment_may_number_between() -> None:
    assert Provision.parse("khoản 1a Điều 5a Nghị định 20/2021/NĐ-CP").article == "5a"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Điều 5",
        "Nghị định",
        "Điều 5 Nghị định 20/NĐ-CP",
        "điểm b Nghị định 20/2021/NĐ-CP",
        "Thông tư 20/2021/NĐ-CP",
        "Điều 5 Nghị định 20/2021/NĐ-CP và Điều 6",
    ],
)
def test_what_is_no_provision_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ProvisionError):
        Provision.parse(text)


@pytest.mark.parametrize(
    ("parts", "word"),
    [
        ((DECREE, 0), "article"),
        ((DECREE, -1), "article"),
        ((DECREE, 5, 1, "f"), "point"),
        ((DECREE, 5, 1, "w"), "point"),
        ((DECREE, None, 1), "article"),
        ((DECREE, None, None, "a"), "article"),
        (("20-2021", 5), "20-2021"),
        ((DECREE, True), "bool"),
    ],
)
def test_a_provision_is_born_valid(parts: tuple[object, ...], word: str) -> None:
    with pytest.raises(ProvisionError, match=word):
        Provision(*parts)  # type: ignore[arg-type]


def test_a_provision_covers_its_parts() -> None:
    clause = Provision(DECREE, 5, 1)
    assert clause.covers(Provision(DECREE, 5, 1, "b"))
    assert clause.covers(clause)
    assert not clause.covers(Provision(DECREE, 5))
    assert not clause.covers(Provision(DECREE, 5, 2, "b"))
    assert not clause.covers(Provision("335/2026/NĐ-CP", 5, 1, "b"))


@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("20/2021/NĐ-CP", DocumentKind.DECREE),
        ("02/2021/TT-BLĐTBXH", DocumentKind.CIRCULAR),
        ("102/2016/QH13", DocumentKind.LAW),
        ("91/2015/QH13", DocumentKind.CODE),
        ("202/2025/QH15", DocumentKind.RESOLUTION),
        ("63/2025/NQ-HĐND (Hà Nội)", DocumentKind.RESOLUTION),
    ],
)
def test_the_kind_is_read_from_the_number(number: str, kind: DocumentKind) -> None:
    assert kind_of(number) is kind
