"""The personal identification number (số định danh cá nhân): what it says, and who may see it.

Twelve digits: three for the province or country where the birth was registered, one for century
and sex, two for the year of birth, six at random (Decree 137/2015 Art. 13). There is no check
digit, so a mistyped number is often a well-formed one: compare it with the day of birth and the
sex (`PersonalNumber.check`).

The number never says where somebody lives today. Codes of 1 July 2025 and later reuse old ones
(``91`` is An Giang now, while ``091`` in a number is the old Kiên Giang and ``089`` the old An
Giang), and nothing here leads from a number to a province of today.
"""

from __future__ import annotations

from datetime import date, datetime
from random import Random
from typing import Final

from attrs import Attribute, field, frozen

from vnchild.domain.person import SECRET
from vnchild.domain.places import PROVINCES
from vnchild.law.documents import DECREE_137_2015
from vnchild.law.errors import VnchildError
from vnchild.law.text import Term

LAYOUT: Final = DECREE_137_2015.at(13)
"""What lays the number out."""

LENGTH: Final = 12
SHOWN: Final = 3
"""How many of its last digits are shown, all of them random ones."""

_SEPARATORS: Final = " .-\u00a0\u2013"
_FIRST_COUNTRY: Final = 100
_PLACES: Final = {f"0{row.code}": row.name for row in PROVINCES if row.valid_from is None}


class PersonalNumberError(VnchildError):
    """A text is no personal identification number; no message shows any of its digits."""


class InvalidFormatError(PersonalNumberError):
    """Something in it is not a digit, or it is not a text."""


class InvalidLengthError(PersonalNumberError):
    """It has not twelve digits."""


class InvalidComponentError(PersonalNumberError):
    """Its first three digits are the code of no place where a birth is registered."""


class BirthMismatchError(PersonalNumberError):
    """The year of birth in the number is not that of the person."""


class SexMismatchError(PersonalNumberError):
    """The sex in the number is not that of the person."""


class Sex(Term):
    """The sex that the fourth digit tells, together with the century."""

    MALE = "male", "nam", "male", LAYOUT
    FEMALE = "female", "nữ", "female", LAYOUT


def compact(text: str) -> str:
    """The text without the spaces, dots and dashes that people put between digits.

    >>> compact("001 3 10-123456")
    '001310123456'

    Raises:
        InvalidFormatError: it is not a text; a number would have lost its leading zeros.
    """
    given: object = text
    if not isinstance(given, str):
        msg = (
            "a personal identification number is a text, because it may begin with 0, not a "
            f"{type(given).__name__}"
        )
        raise InvalidFormatError(msg)
    return "".join(c for c in text.strip() if c not in _SEPARATORS)


def _digits(_: object, __: Attribute[str], value: str) -> None:
    if compact(value) != value or not (value.isascii() and value.isdigit()):
        msg = "a personal identification number has digits 0 to 9 only"
        raise InvalidFormatError(msg)
    if len(value) != LENGTH:
        lost = "; a spreadsheet may have dropped leading zeros" if 9 < len(value) < LENGTH else ""
        msg = f"a personal identification number has {LENGTH} digits, not {len(value)}{lost}"
        raise InvalidLengthError(msg)
    if int(value[:3]) < _FIRST_COUNTRY and value[:3] not in _PLACES:
        msg = (
            "the first three digits are the code of none of the 63 provinces, 001 to 096, in "
            "which births were registered"
        )
        raise InvalidComponentError(msg)


@frozen(repr=False)
class PersonalNumber:
    """A well-formed personal identification number, masked wherever it is printed.

    Two are equal if their digits are. That it is well formed does not say that it was given to
    anybody, and not to whom. It never says where somebody lives today.

    >>> number = validate("001 3 10 123456")
    >>> number
    PersonalNumber(•••••••••456)
    >>> number.registered_in, number.sex.text.vi, number.birth_year
    ('Hà Nội', 'nữ', 2010)

    Args:
        digits: the full number, twelve digits; the only way to it.

    Raises:
        InvalidFormatError: it holds something else than digits.
        InvalidLengthError: it has not twelve digits.
        InvalidComponentError: it begins with 0 and is not the code of one of the 63 provinces.
    """

    digits: str = field(validator=_digits, metadata={"sensitive": SECRET})

    @property
    def registered_in(self) -> str | None:
        """The province, of the 63 before July 2025, in which the birth was registered.

        ``None`` where the code is none of theirs (100 and over): the birth was registered in
        another country, or elsewhere that the codes the package knows do not tell.
        """
        return _PLACES.get(self.digits[:3])

    @property
    def century(self) -> int:
        """The first year of the hundred of the birth: 1900, 2000, ... 2300."""
        return 1900 + int(self.digits[3]) // 2 * 100

    @property
    def sex(self) -> Sex:
        """The sex: even digits male, odd ones female."""
        return Sex.FEMALE if int(self.digits[3]) % 2 else Sex.MALE

    @property
    def birth_year(self) -> int:
        """The year of birth."""
        return self.century + int(self.digits[4:6])

    def check(
        self, birth_date: date | None = None, sex: Sex | None = None, *, on: date | None = None
    ) -> None:
        """Compare the number with what is known of the person; what is ``None`` is not compared.

        Args:
            birth_date: the day of birth.
            sex: the sex.
            on: a day on which the person was born already, such as today.

        Raises:
            BirthMismatchError: it tells another year of birth, or one after ``on``.
            SexMismatchError: it tells the other sex.
            PersonalNumberError: a day or a sex is of another type.
        """
        days: tuple[tuple[str, object], ...] = (("birth_date", birth_date), ("on", on))
        for name, given in days:
            if given is not None and (not isinstance(given, date) or isinstance(given, datetime)):
                msg = f"{name} is a datetime.date or None, not a {type(given).__name__}"
                raise PersonalNumberError(msg)
        told: object = sex
        if told is not None and not isinstance(told, Sex):
            msg = f"sex is Sex.MALE, Sex.FEMALE or None, not a {type(told).__name__}"
            raise PersonalNumberError(msg)
        if birth_date is not None and birth_date.year != self.birth_year:
            msg = "the number tells another year of birth than the day of birth that is known"
            raise BirthMismatchError(msg)
        if on is not None and self.birth_year > on.year:
            msg = f"the number tells a year of birth after {on.year}, the year asked about"
            raise BirthMismatchError(msg)
        if sex is not None and sex is not self.sex:
            msg = "the number tells another sex than the one that is known"
            raise SexMismatchError(msg)

    def format(self) -> str:
        """The number as it may be printed: all but its last three digits hidden."""
        return "•" * (LENGTH - SHOWN) + self.digits[-SHOWN:]

    def __str__(self) -> str:
        return self.format()

    def __format__(self, spec: str) -> str:
        return format(self.format(), spec)

    def __repr__(self) -> str:
        return f"PersonalNumber({self.format()})"


def validate(text: str) -> PersonalNumber:
    """The number that a text is; separators between the digits are forgiven.

    Raises:
        InvalidFormatError: something in it is not a digit, or it is not a text.
        InvalidLengthError: it has not twelve digits.
        InvalidComponentError: it begins with 0 and is not the code of one of the 63 provinces.
    """
    return PersonalNumber(compact(text))


def is_valid(text: str) -> bool:
    """Whether a text is a well-formed number; there is no check digit, so that says little."""
    try:
        validate(text)
    except PersonalNumberError:
        return False
    return True


def generate(
    random: Random,
    *,
    birth_year: int | None = None,
    sex: Sex | None = None,
    province: str | None = None,
) -> PersonalNumber:
    """An invented number, for tests and examples.

    Unless a year is given, its year of birth is 2300 or later, so that it is surely nobody's.

    >>> generate(Random(7)).birth_year >= 2300
    True

    Args:
        random: where chance comes from.
        birth_year: a year of birth; one that people are born in may give somebody's true number.
        sex: the sex; by chance if not given.
        province: one of the 63 codes, three digits as in a number; by chance if not given.

    Raises:
        PersonalNumberError: no number holds that year.
        InvalidComponentError: no province has that code.
    """
    year = random.randrange(2300, 2400) if birth_year is None else birth_year
    if type(year) is not int or not 1900 <= year <= 2399:
        msg = "a personal identification number holds a year of birth from 1900 to 2399"
        raise PersonalNumberError(msg)
    if province is not None and province not in _PLACES:
        msg = f"province is one of {', '.join(_PLACES)}"
        raise InvalidComponentError(msg)
    place = random.choice(list(_PLACES)) if province is None else province
    chosen = random.choice(list(Sex)) if sex is None else sex
    digit = (year // 100 - 19) * 2 + (chosen is Sex.FEMALE)
    return PersonalNumber(f"{place}{digit}{year % 100:02d}{random.randrange(10**6):06d}")
