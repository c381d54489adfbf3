"""A provincial unit by its code or by its name, written with or without marks."""

from __future__ import annotations

from datetime import date

from vnchild.domain.places.provinces import (
    PROVINCES,
    Province,
    UnknownProvinceError,
    merged_into,
    province,
    province_on,
    province_steps,
    provinces,
)
from vnchild.law.near import near
from vnchild.law.text import Text, day, unmarked

_WORDS = ("tinh", "thanhpho", "tp")


def province_called(called: str, on: date) -> Province:
    """The provincial unit with a code or a name on a day.

    Case, spaces, tone marks and the word before the name (``tỉnh``, ``TP.``) are forgiven. A name
    that does not stand on the day is refused, and what became of it is told: nobody is taken for
    another province unasked.

    >>> from datetime import date
    >>> province_called("An Giang", date(2026, 1, 1)).code
    '91'

    Raises:
        UnknownProvinceError: no province has that code or name on that day.
    """
    given: object = called
    if not isinstance(given, str) or not any(letter.isalpha() for letter in given):
        return province(called, on)
    wanted = _plain(given)
    for each in provinces(on):
        if _plain(each.name) == wanted:
            return each
    others = [row for row in PROVINCES if _plain(row.name) == wanted]
    if others:
        ended = [row for row in others if row.valid_to is not None and row.valid_to <= on]
        raise UnknownProvinceError(_not_on(ended[-1] if ended else others[0], on))
    by_name = {_plain(each.name): each for each in (*PROVINCES, *provinces(on))}
    likely = [by_name[name] for name in near(wanted, by_name)]
    if likely:
        meant = [f"{each.name} ({each.code})" for each in likely if each.stands(on)]
        told = meant or [each.name for each in likely]
        raise UnknownProvinceError(
            Text(
                f"ngày {day(on, 'vi')} không có tỉnh nào tên {given[:40]!r}; có phải là "
                f"{' hoặc '.join(told)}?",
                f"no province is called {given[:40]!r} on {on}; did you mean {' or '.join(told)}?",
            )
        )
    return province(called, on)


def _not_on(state: Province, on: date) -> Text:
    """Why a name does not stand on a day, and under which code its place is found then."""
    if state.valid_from is not None and on < state.valid_from:
        since = state.valid_from
        return Text(
            f"{state.full_name('vi')} có từ {day(since, 'vi')}, ngày {day(on, 'vi')} chưa có",
            f"{state.full_name('vi')} stands since {since}, not yet on {on}",
        )
    now = province_on(state, on)
    renamed = all(len(merged_into(step.after)) == 1 for step in province_steps(state, on))
    became = "nay là" if renamed else "nay thuộc"
    ended = "" if state.valid_to is None else f" từ {day(state.valid_to, 'vi')}"
    return Text(
        f"{state.full_name('vi')} không còn{ended}: {became} {now.full_name('vi')} ({now.code}); "
        f"nếu là nơi đó thì đưa mã {now.code!r}",
        f"{state.full_name('vi')} is no more since {state.valid_to}: {became} "
        f"{now.full_name('vi')} ({now.code}); if that is meant, give the code {now.code!r}",
    )


def _plain(name: str) -> str:
    """A name in small letters without marks and spaces, and without the word before it."""
    text = "".join(letter for letter in unmarked(name) if letter.isascii() and letter.isalnum())
    for word in _WORDS:
        if text.startswith(word) and text != word:
            text = text.removeprefix(word)
            break
    return "hochiminh" if text == "hcm" else text
