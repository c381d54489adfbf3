"""What went wrong is told in English and, where it is known, in Vietnamese."""

from __future__ import annotations

import errno
import os

import pytest

from vnchild.law.errors import UnknownDocumentError, VnchildError
from vnchild.law.system import system_vietnamese, system_words
from vnchild.law.text import Text

NO_DAY = Text("không có ngày đó", "there is no such day")


@pytest.mark.parametrize("kind", [VnchildError, UnknownDocumentError])
def test_an_error_of_a_text_is_told_in_both_languages(kind: type[VnchildError]) -> None:
    error = kind(NO_DAY)
    assert (error.in_("vi"), error.in_("en")) == ("không có ngày đó", "there is no such day")
    assert str(error) == "there is no such day"


@pytest.mark.parametrize("kind", [VnchildError, UnknownDocumentError])
def test_an_error_of_english_words_is_told_in_them(kind: type[VnchildError]) -> None:
    error = kind("there is no such day")
    assert error.in_("vi") == error.in_("en") == str(error) == "there is no such day"


def test_an_error_that_says_nothing_is_empty_in_both_languages() -> None:
    error = VnchildError()
    assert error.in_("vi") == error.in_("en") == ""


@pytest.mark.parametrize(
    ("number", "vietnamese"),
    [
        (errno.ENOENT, "không có tệp hoặc thư mục đó"),
        (errno.EACCES, "không có quyền"),
        (errno.ENOSPC, "hết chỗ trên đĩa"),
    ],
)
def test_a_common_error_of_the_system_has_words_in_both_languages(
    number: int, vietnamese: str
) -> None:
    english = os.strerror(number)
    assert system_words(OSError(number, english)) == Text(vietnamese, english)
    assert system_vietnamese(english) == vietnamese


def test_a_rare_error_of_the_system_is_a_number_in_vietnamese() -> None:
    english = os.strerror(errno.EXDEV)
    told = system_words(OSError(errno.EXDEV, english))
    assert told == Text(f"lỗi hệ thống {errno.EXDEV}", english)
    assert system_vietnamese(english) == english


@pytest.mark.parametrize(
    ("error", "name"), [(PermissionError(), "PermissionError"), (OSError("odd"), "OSError")]
)
def test_an_error_of_the_system_without_a_number_is_told_by_its_kind(
    error: OSError, name: str
) -> None:
    assert system_words(error) == Text(f"lỗi hệ thống ({name})", name)
