"""What the operating system says of a file, in both languages."""

from __future__ import annotations

import errno
import os
from typing import Final

from vnchild.law.text import Text

_SAID: Final = {
    errno.ENOENT: "không có tệp hoặc thư mục đó",
    errno.EACCES: "không có quyền",
    errno.EPERM: "không được phép",
    errno.EEXIST: "tệp đã có",
    errno.ENOTDIR: "không phải thư mục",
    errno.EISDIR: "là thư mục",
    errno.ENOSPC: "hết chỗ trên đĩa",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.EIO: "lỗi đọc, ghi đĩa",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.EMFILE: "mở quá nhiều tệp",
    errno.EINVAL: "tên tệp hoặc thao tác không hợp lệ",
    errno.ELOOP: "liên kết vòng",
}


_BY_WORDS: Final = {os.strerror(number): told for number, told in _SAID.items()}


def system_vietnamese(words: str) -> str:
    """What the operating system says in English, in Vietnamese where that is known."""
    return _BY_WORDS.get(words, words)


def system_words(error: OSError) -> Text:
    """Why a file cannot be read or written; in Vietnamese what has no words there is a number.

    >>> system_words(PermissionError(errno.EACCES, "Permission denied")).vi
    'không có quyền'
    """
    english = error.strerror or type(error).__name__
    number = error.errno
    unnamed = f"lỗi hệ thống {number}" if number is not None else f"lỗi hệ thống ({english})"
    return Text(_SAID.get(number, unnamed) if number is not None else unnamed, english)
