"""What is said of fields of several types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

COMMON: Final[Mapping[str, str]] = {
    "The day asked about.": "Ngày được xét.",
    "Where it stands.": "Điều khoản quy định.",
    "What a reader should know.": "Điều người đọc cần biết.",
    "Where it was read.": "Nguồn đã đọc.",
    "Its short name.": "Mã ngắn.",
    "The readings that it rests on.": "Các cách hiểu pháp luật làm cơ sở.",
}
"""The meanings in Vietnamese by those in English."""
