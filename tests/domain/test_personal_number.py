from __future__ import annotations

import logging
import traceback
from datetime import date, datetime
from random import Random
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vnchild.domain import provinces
from vnchild.domain.personal_number import (
    BirthMismatchError,
    InvalidComponentError,
    InvalidFormatError,
    InvalidLengthError,
    PersonalNumber,
    PersonalNumberError,
    Sex,
    SexMismatchError,
    compact,
    generate,
    is_valid,
    validate,
)

INVENTED = "001810654321"
"""The number of a woman born in 2310: nobody's."""

numbers = st.builds(
    lambda seed, year, sex: generate(Random(seed), birth_year=year, sex=sex),
    st.integers(0, 10**9),
    st.integers(1900, 2399),
    st.sampled_from(Sex),
)


@pytest.mark.parametrize(
    ("fourth", "century", "sex"),
    [
        ("0", 1900, Sex.MALE),
        ("1", 1900, Sex.FEMALE),
        ("2", 2000, Sex.MALE),
        ("3", 2000, Sex.FEMALE),
        ("4", 2100, Sex.MALE),
        ("5", 2100, Sex.FEMALE),
        ("6", 2200, Sex.MALE),
        ("7", 2200, Sex.FEMALE),
        ("8", 2300, Sex.MALE),
        ("9", 2300, Sex.FEMALE),
    ],
)
def test_the_fourth_digit_tells_century_and_sex(fourth: str, century: int, sex: Sex) -> None:
    number = validate(f"091{fourth}07000000")
    assert (number.century, number.sex, number.birth_year) == (century, sex, century + 7)


def test_the_63_codes_of_a_number_are_those_of_the_provinces_before_the_merger() -> None:
    before = provinces(date(2024, 1, 1))
    assert len(before) == 63
    for each in before:
        assert validate(f"0{each.code}810654321").registered_in == each.name
    assert validate("046810654321").registered_in == "Thừa Thiên Huế"


def test_a_code_that_is_of_another_province_today_is_read_as_it_was_given() -> None:
    assert validate("091810654321").registered_in == "Kiên Giang"
    assert validate("089810654321").registered_in == "An Giang"


@pytest.mark.parametrize("code", ["000", "003", "005", "097", "099"])
def test_a_code_of_no_province_is_refused(code: str) -> None:
    with pytest.raises(InvalidComponentError, match="none of the 63 provinces"):
        validate(f"{code}810654321")


@pytest.mark.parametrize("code", ["100", "101", "999"])
def test_a_birth_registered_elsewhere_is_accepted_and_not_placed(code: str) -> None:
    assert validate(f"{code}810654321").registered_in is None


@pytest.mark.parametrize(
    ("text", "error", "words"),
    [
        ("", InvalidFormatError, "digits 0 to 9 only"),
        ("00181065432x", InvalidFormatError, "digits 0 to 9 only"),
        ("-001810654321x", InvalidFormatError, "digits 0 to 9 only"),
        ("٠٠١٨١٠٦٥٤٣٢١", InvalidFormatError, "digits 0 to 9 only"),
        ("００１８１０６５４３２１", InvalidFormatError, "digits 0 to 9 only"),
        ("001/810/654321", InvalidFormatError, "digits 0 to 9 only"),
        ("012345678", InvalidLengthError, "12 digits, not 9$"),
        ("01810654321", InvalidLengthError, "not 11; a spreadsheet may have dropped leading zeros"),
        ("1810654321", InvalidLengthError, "not 10; a spreadsheet"),
        ("0018106543210", InvalidLengthError, "not 13$"),
        (1810654321, InvalidFormatError, "it may begin with 0, not a int"),
        (None, InvalidFormatError, "not a NoneType"),
    ],
)
def test_a_text_that_is_no_number_is_told_in_its_own_way(
    text: Any, error: type[PersonalNumberError], words: str
) -> None:
    assert not is_valid(text)
    with pytest.raises(error, match=words) as caught:
        validate(text)
    assert type(caught.value) is error
    shown = "".join(traceback.format_exception(caught.value))
    assert "654321" not in shown


@pytest.mark.parametrize(
    "text", ["001 8 10 654321", " 001810654321\n", "001.810.654.321", "001-810-654-321"]
)
def test_what_people_put_between_the_digits_is_forgiven(text: str) -> None:
    assert compact(text) == INVENTED
    assert validate(text) == PersonalNumber(INVENTED)
    assert is_valid(text)


def test_a_number_itself_holds_digits_only() -> None:
    with pytest.raises(InvalidFormatError, match="digits 0 to 9 only"):
        PersonalNumber("001 810 654321")


@given(numbers)
def test_every_number_of_the_layout_is_valid_and_tells_its_parts(number: PersonalNumber) -> None:
    assert is_valid(number.digits)
    assert validate(number.digits) == number
    number.check(birth_date=date(number.birth_year, 1, 1), sex=number.sex)
    other = next(each for each in Sex if each is not number.sex)
    with pytest.raises(SexMismatchError, match="another sex"):
        number.check(sex=other)
    with pytest.raises(BirthMismatchError, match="another year of birth"):
        number.check(birth_date=date(number.birth_year - 1, 12, 31))


@given(numbers)
def test_nothing_printed_shows_more_than_the_last_three_digits(number: PersonalNumber) -> None:
    shown = (
        repr(number),
        str(number),
        number.format(),
        f"{number}",
        f"{number:>20}",
        f"{number!r}",
        "%s %r" % (number, number),  # noqa: UP031
        repr([number]),
        repr({number: None}),
    )
    for text in shown:
        digits = "".join(c for c in text if c.isdigit())
        assert digits in {number.digits[-3:], number.digits[-3:] * 2}
    assert repr(number) == f"PersonalNumber(•••••••••{number.digits[-3:]})"


def test_a_log_line_is_masked(caplog: pytest.LogCaptureFixture) -> None:
    logging.getLogger("test").warning("number %s, %r", *[validate(INVENTED)] * 2)
    assert "•••••••••321" in caplog.text
    assert "001810" not in caplog.text


def test_numbers_are_equal_by_their_digits_and_can_be_keys() -> None:
    assert validate(INVENTED) == validate("001 810 654 321")
    assert len({validate(INVENTED), validate("001810 654321"), validate("001810654322")}) == 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        validate(INVENTED).digits = "x"  # type: ignore[misc]


def test_what_is_not_known_is_not_compared() -> None:
    number = validate("001310654321")
    number.check()
    number.check(birth_date=date(2010, 12, 31), sex=Sex.FEMALE, on=date(2010, 1, 1))
    with pytest.raises(BirthMismatchError, match="after 2009, the year asked about"):
        number.check(on=date(2009, 12, 31))


@pytest.mark.parametrize(
    ("known", "words"),
    [
        ({"birth_date": "2010-01-01"}, "birth_date is a datetime.date or None, not a str"),
        ({"birth_date": datetime(2010, 1, 1)}, "not a datetime"),
        ({"on": 2010}, "on is a datetime.date or None, not a int"),
        ({"sex": "female"}, "Sex.FEMALE or None, not a str"),
    ],
)
def test_what_it_is_compared_with_has_the_right_type(known: dict[str, Any], words: str) -> None:
    with pytest.raises(PersonalNumberError, match=words):
        validate(INVENTED).check(**known)


def test_an_invented_number_is_nobodys_unless_a_year_is_asked_for() -> None:
    random = Random(1)
    assert all(generate(random).birth_year >= 2300 for _ in range(200))
    number = generate(random, birth_year=1999, sex=Sex.MALE, province="096")
    assert (number.birth_year, number.sex, number.registered_in) == (1999, Sex.MALE, "Cà Mau")


@pytest.mark.parametrize("year", [1899, 2400, True, "2010"])
def test_a_year_that_no_number_holds_cannot_be_generated(year: Any) -> None:
    with pytest.raises(PersonalNumberError, match="from 1900 to 2399"):
        generate(Random(1), birth_year=year)


def test_a_province_to_generate_from_is_one_of_the_63() -> None:
    with pytest.raises(InvalidComponentError, match="province is one of 001, 002"):
        generate(Random(1), province="91")
