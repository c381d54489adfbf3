from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.reading.seeds import seed
from vnchild.domain.document_kind import ABBREVIATIONS, DocumentKindName
from vnchild.domain.document_number import DocumentNumber, DocumentNumberError
from vnchild.law.documents import REGISTER
from vnchild.reading import Source, find_numbers, own_number

K = DocumentKindName


@pytest.mark.parametrize(
    ("printed", "normal", "kind", "issuer", "unit", "normative"),
    [
        ("524 /UBND-KGVX", "524/UBND-KGVX", K.OFFICIAL_DISPATCH, "UBND", "KGVX", False),
        ("/UBND-KGVX", "/UBND-KGVX", K.OFFICIAL_DISPATCH, "UBND", "KGVX", False),
        ("Số: 5/QĐ-UBND", "05/QĐ-UBND", K.DECISION, "UBND", None, False),
        ("007/KH-UBND", "07/KH-UBND", K.PLAN, "UBND", None, False),
        ("26/2021/NQ-HĐND", "26/2021/NQ-HĐND", K.RESOLUTION, "HĐND", None, True),
        ("12/2024/HĐ-SYT", "12/2024/HĐ-SYT", K.CONTRACT, "SYT", None, False),
        ("14 / 2015 / QĐ - UBND", "14/2015/QĐ-UBND", K.DECISION, "UBND", None, True),
        ("13/2021/TT–BLĐTBXH", "13/2021/TT-BLĐTBXH", K.CIRCULAR, "BLĐTBXH", None, True),
        ("20/2021/NĐ—CP", "20/2021/NĐ-CP", K.DECREE, "CP", None, True),
        ("102/2016/QH13", "102/2016/QH13", None, "QH13", None, True),
        ("02/2020/UBTVQH14", "02/2020/UBTVQH14", None, "UBTVQH14", None, True),
        ("1654/NQ-UBTVQH15", "1654/NQ-UBTVQH15", K.RESOLUTION, "UBTVQH15", None, False),
        ("211-KH/TU", "211-KH/TU", K.PLAN, "TU", None, False),
        ("28 - CT / TW", "28-CT/TW", K.DIRECTIVE, "TW", None, False),
        ("5-KL/TW", "05-KL/TW", K.CONCLUSION, "TW", None, False),
        ("-KH/TU", "-KH/TU", K.PLAN, "TU", None, False),
        ("12-CV/TU", "12-CV/TU", K.OFFICIAL_DISPATCH, "TU", None, False),
        ("30a/2008/NQ-CP", "30a/2008/NQ-CP", K.RESOLUTION, "CP", None, True),
        ("66.7/2025/NQ-CP", "66.7/2025/NQ-CP", K.RESOLUTION, "CP", None, True),
        ("Số: 66.07 / 2025 / NQ-CP", "66.7/2025/NQ-CP", K.RESOLUTION, "CP", None, True),
        ("66.13/NQ-CP", "66.13/NQ-CP", K.RESOLUTION, "CP", None, False),
        ("SỐ: 12/QĐ-UBND.", "12/QĐ-UBND", K.DECISION, "UBND", None, False),
        ("Số: ..../UBND-KGVX", "/UBND-KGVX", K.OFFICIAL_DISPATCH, "UBND", "KGVX", False),
        ("Số:…/KH-UBND", "/KH-UBND", K.PLAN, "UBND", None, False),
        ("____/KH-UBND;", "/KH-UBND", K.PLAN, "UBND", None, False),
        ("…-KH/TU", "-KH/TU", K.PLAN, "TU", None, False),
        ("12/CĐ-TTg", "12/CĐ-TTg", K.URGENT_DISPATCH, "TTg", None, False),
        ("12/HĐ-SYT", "12/HĐ-SYT", K.CONTRACT, "SYT", None, False),
        ("12/HĐND-VP", "12/HĐND-VP", K.OFFICIAL_DISPATCH, "HĐND", "VP", False),
        ("12/HD-SYT", "12/HD-SYT", K.GUIDANCE, "SYT", None, False),
        ("12/CTR-UBND", "12/CTr-UBND", K.PROGRAMME, "UBND", None, False),
        ("12/CT-UBND", "12/CT-UBND", K.DIRECTIVE, "UBND", None, False),
        ("12/QYĐ-UBND", "12/QyĐ-UBND", K.REGULATION, "UBND", None, False),
        ("12/ttr-sytế".replace("ế", "e"), "12/TTr-SYTE", K.SUBMISSION, "sYTe", None, False),
        ("09/VBHN-BYT", "09/VBHN-BYT", K.CONSOLIDATION, "BYT", None, False),
        ("1198/QĐ-TTg", "1198/QĐ-TTg", K.DECISION, "TTg", None, False),
    ],
)
def test_a_number_tells_kind_issuer_and_drafting_unit(
    printed: str,
    normal: str,
    kind: DocumentKindName | None,
    issuer: str,
    unit: str | None,
    normative: bool,
) -> None:
    number = DocumentNumber.parse(printed)
    assert number.normal == str(number) == normal
    assert number.kind is kind
    assert number.issuer.casefold() == issuer.casefold()
    assert number.drafting_unit == unit
    assert number.is_legal_normative is normative
    assert DocumentNumber.parse(str(number)) == number


def test_a_joint_document_has_several_issuers() -> None:
    number = DocumentNumber.parse("2454/KHPH-LĐTBXH-GDDT-YT-CA")
    assert number.kind is K.PLAN
    assert [each.code for each in number.issuers] == ["LĐTBXH", "GDDT", "YT", "CA"]
    assert number.drafting_unit is None


def test_letters_are_given_a_meaning_only_where_they_alone_tell() -> None:
    def meaning(text: str) -> list[str | None]:
        issuers = DocumentNumber.parse(text).issuers
        return [each.meaning.en if each.meaning else None for each in issuers]

    assert meaning("102/2016/QH13") == ["National Assembly, term 13"]
    assert DocumentNumber.parse("102/2016/QH13").term == 13
    assert meaning("20/2021/NĐ-CP") == ["Government"]
    assert meaning("13/2021/TT-BLĐTBXH") == ["Ministry of Labour, Invalids and Social Affairs"]
    # The ministry and the departments under it both sign LĐTBXH.
    assert meaning("2513/LĐTBXH-TTTT") == [None]


@pytest.mark.parametrize(
    ("printed", "read", "probably", "mended"),
    [
        ("636/LĐTĐ-BHXH-TE", "LĐTĐ-BHXH", "LĐTBXH", "636/LĐTBXH-TE"),
        ("636/BLĐTĐBXH-TE", "BLĐTĐBXH", "BLĐTBXH", "636/BLĐTBXH-TE"),
        ("390/UBND-LĐTĐBXH", "LĐTĐBXH", "LĐTBXH", "390/UBND-LĐTBXH"),
        ("1378/SLĐTBOXH-QLLVXH", "SLĐTBOXH", "SLĐTBXH", "1378/SLĐTBXH-QLLVXH"),
        ("/BC-LDTBXH", "LDTBXH", "LĐTBXH", "/BC-LĐTBXH"),
        ("/BC-LĐTĐXH", "LĐTĐXH", "LĐTBXH", "/BC-LĐTBXH"),
        ("56/2017/ND-CP", "ND", "NĐ", "56/2017/NĐ-CP"),
    ],
)
def test_a_misprint_is_kept_and_told(printed: str, read: str, probably: str, mended: str) -> None:
    number = DocumentNumber.parse(printed)
    assert [(slip.read, slip.probably) for slip in number.misprints] == [(read, probably)]
    assert read in number.symbol
    assert number.normal == printed
    assert str(number.probable) == mended
    assert not number.probable.misprints


def test_the_health_insurance_agency_is_no_misprint() -> None:
    assert DocumentNumber.parse("1351/QĐ-BHXH").misprints == ()


def test_case_spaces_zeros_and_dashes_do_not_make_another_number() -> None:
    same = {DocumentNumber.parse(text) for text in ("5/QYĐ-UBND", "05 / QyĐ – UBND", "05/qyđ-ubnd")}
    assert len(same) == 1
    assert DocumentNumber.parse("5/KH-UBND") != DocumentNumber.parse("5/2021/KH-UBND")
    assert DocumentNumber.parse("5/KH-UBND") != "05/KH-UBND"


@pytest.mark.parametrize(
    "text",
    ["", "524", "524/", "26/2021", "0/UBND-KGVX", "5/1/2023", "abc", "111", "5/Sở Y tế", "5/A/B-C",
     "1234567/UBND", "66./NQ-CP", "66.1.2/2025/NQ-CP", "5..../UBND",
     "5/3021/NQ-HĐND", "\ud800/UBND"],
)  # fmt: skip
def test_what_is_no_number_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(DocumentNumberError, match=r"UBND-KGVX|1 to 999,999|year"):
        DocumentNumber.parse(text)


def test_parts_that_fit_no_number_are_refused() -> None:
    with pytest.raises(DocumentNumberError, match="1 to 999,999"):
        DocumentNumber(number=0, symbol="UBND")
    with pytest.raises(DocumentNumberError, match="has no year"):
        DocumentNumber(number=1, year=2023, symbol="CT/TW")
    with pytest.raises(DocumentNumberError, match="one small letter"):
        DocumentNumber(letter="a", symbol="KH-UBND")
    for behind in (".7", ".0", ".07", ".700", "7", ".", "aa"):
        number = None if behind == ".7" else 66
        with pytest.raises(DocumentNumberError, match="one small letter, or a form such as"):
            DocumentNumber(number=number, letter=behind, symbol="NQ-CP")
    with pytest.raises(DocumentNumberError, match="one small letter"):
        DocumentNumber(number=66, letter=7, symbol="NQ-CP")  # type: ignore[arg-type]
    with pytest.raises(DocumentNumberError, match="are a str"):
        DocumentNumber.parse(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("make", "vi"),
    [
        (lambda: DocumentNumber.parse("abc"), "'abc' không phải số văn bản; ví dụ"),
        (lambda: DocumentNumber(number=0, symbol="UBND"), "số nguyên từ 1 đến 999.999"),
        (lambda: DocumentNumber(year=1800, symbol="NQ-CP"), "năm của văn bản từ 1945"),
        (lambda: DocumentNumber(number=1, symbol="Sở Y tế"), "không phải ký hiệu như"),
        (lambda: DocumentNumber.parse("66.0/2025/NQ-CP"), "không phải '.0'"),
    ],
)
def test_an_error_is_told_in_vietnamese(make: Callable[[], DocumentNumber], vi: str) -> None:
    with pytest.raises(DocumentNumberError) as caught:
        make()
    assert vi in caught.value.in_("vi")


def test_a_point_and_a_second_number_make_another_number() -> None:
    one, ten, whole = (
        DocumentNumber.parse(f"{text}/2025/NQ-CP") for text in ("66.1", "66.10", "661")
    )
    assert len({one, ten, whole}) == 3
    assert (one.number, one.letter) == (66, ".1")
    # Three figures behind a point are thousands.
    assert DocumentNumber.parse("66.100/NQ-CP").number == 66_100


def test_the_decree_names_29_kinds_of_administrative_document() -> None:
    of_article_7 = [k for k in K if k.provision and str(k.provision).startswith("Điều 7 ")]
    assert len(of_article_7) == 29
    assert [k for k in of_article_7 if k.abbreviation is None] == [
        K.OFFICIAL_DISPATCH,
        K.OFFICIAL_LETTER,
    ]


@given(
    st.integers(1, 999_999) | st.none(),
    st.none() | st.integers(1945, 2099),
    st.sampled_from(sorted(ABBREVIATIONS)),
    st.sampled_from(["UBND", "HĐND", "BYT", "SNgV", "TTg", "UBTVQH15"]),
    st.sampled_from(["", "a", "đ", ".1", ".10", ".99"]),
)
def test_every_number_reads_back(
    number: int | None, year: int | None, kind: str, issuer: str, letter: str
) -> None:
    made = DocumentNumber(
        number=number,
        letter="" if number is None else letter,
        year=year,
        symbol=f"{kind}-{issuer}",
    )
    assert DocumentNumber.parse(str(made)) == made
    assert made.kind is ABBREVIATIONS[kind]
    assert DocumentNumber.parse(str(made).lower()) == made


def test_every_number_of_the_register_reads_as_printed() -> None:
    for document in REGISTER:
        bare = document.number.split(" (")[0]
        number = DocumentNumber.parse(bare)
        assert str(number) == bare
        assert not number.misprints


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("số 12/QĐ-TTg,15/QĐ-TTg; 16/QĐ-TTg", ["12/QĐ-TTg", "15/QĐ-TTg", "16/QĐ-TTg"]),
        ("Thông tư số 13/2021/\nTT-BLĐTBXH", ["13/2021/TT-BLĐTBXH"]),
        ("Công văn số 636/LĐTBXH-\n\nTE ngày", ["636/LĐTBXH-TE"]),
        ("số 12/QĐ-UBND - UBND tỉnh giao", ["12/QĐ-UBND"]),
        ("số 12/UBND\n- UBND các xã", ["12/UBND"]),
        ("quận 1/TP, 24/7, 03 huyện/thành phố, 327.380/414.677 trẻ em", []),
        ("gọi 111 hoặc 0297/3862, ngày 26/2021", []),
        ("giai đoạn 2021-2030, 2/3, 1.234/UBND-VX", ["1234/UBND-VX"]),
        ("kèm theo Báo cáo số ……/BC-UBND", ["/BC-UBND"]),
        ("theo /BC-UBND", []),
        ("nghị định 56/2017/nđ-cp", ["56/2017/NĐ-CP"]),
        ("Nghị quyết số 66.7/2025/NQ-CP ngày", ["66.7/2025/NQ-CP"]),
        ("số 66.6/2025/NQ-CP và 66.7/2025/NQ-CP.", ["66.6/2025/NQ-CP", "66.7/2025/NQ-CP"]),
        ("mục 1.12/QĐ-UBND, đạt 66.7/100", []),
        ("Công văn số 636 /blđtbxh - te ngày 28/02/2023", ["636/BLĐTBXH-TE"]),
        ("công văn 12/sldtbxh-te", ["12/SLDTBXH-TE"]),
        ("số 12/ubnd - ban hành", []),
        ("SỐ: ___/KH-UBND", ["/KH-UBND"]),
    ],
)
def test_numbers_are_found_in_running_text(text: str, numbers: list[str]) -> None:
    assert [str(found.value) for found in find_numbers(text)] == numbers


def test_a_found_number_stands_where_its_span_says() -> None:
    text = "Thực hiện **Công văn** số **524** /UBND-KGVX."
    [found] = find_numbers(text)
    assert text[found.span.start : found.span.end] == "524** /UBND-KGVX"
    assert found.printed == "524 /UBND-KGVX"


def test_the_own_number_stands_at_the_head_of_a_line() -> None:
    own = own_number("UBND TỈNH\nSố: 524 /UBND-KGVX\n\nTheo Công văn số 1/UBND-VX")
    assert own is not None
    assert str(own.value) == "524/UBND-KGVX"
    assert own_number("Theo Công văn số 1/UBND-VX") is None
    capital = own_number("UBND TỈNH\nSỐ: 66.7/2025/NQ-CP\nVề trẻ em")
    assert capital is not None
    assert str(capital.value) == "66.7/2025/NQ-CP"


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("kien-giang-524-ubnd-kgvx-2023", "524/UBND-KGVX"),
        ("phong-tho-390-ubnd-ldtbxh-2023", "390/UBND-LĐTĐBXH"),
        ("binh-phuoc-ubnd-kgvx-2023", "/UBND-KGVX"),
        ("kien-giang-bc-ldtbxh-2024-h1-report", "/BC-LDTBXH"),
    ],
)
def test_the_own_number_of_real_documents(name: str, own: str) -> None:
    found = own_number(Source(seed(name)))
    assert found is not None
    assert str(found.value) == own


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nghị định số 09/2026/NĐ-CP4 quy định", "09/2026/NĐ-CP"),
        ("Quyết định số 12/QĐ-TTg12.", "12/QĐ-TTg"),
        ("Luật số 102/2016/QH13", "102/2016/QH13"),
    ],
)
def test_the_mark_of_a_note_is_no_part_of_a_number(text: str, number: str) -> None:
    [found] = find_numbers(text)
    assert str(found.value) == number
    assert text[found.span.start : found.span.end] == number
