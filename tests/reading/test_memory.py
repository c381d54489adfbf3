"""Nothing of a text stays behind when it has been read."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from threading import Thread

import pytest

import vnchild.reading
from vnchild.reading import ReadingError, find_citations, find_dates, find_numbers, own_number
from vnchild.reading.directive import read_directive
from vnchild.reading.memory import forgets, forgetting

TEXT = (
    "SỞ Y TẾ\n\nSố: 12/SYT-TE\n\nMẫu, ngày 05 tháng 3 năm 2026\n\nKính gửi: Trạm Y tế xã Mẫu.\n\n"
    "Thực hiện Công văn số 524/UBND-KGVX ngày 30/3/2025 của UBND tỉnh Mẫu và điểm b khoản 1 Điều 5 "
    "Nghị định 20/2021/NĐ-CP, đề nghị báo cáo về em Lê Thị Thử trước ngày 15/6/2026 về Sở Y tế.\n\n"
    "GIÁM ĐỐC\n\nPhạm Văn Mẫu\n"
)


def remembered() -> Iterator[tuple[str, int]]:
    """How many answers each function of the reading room keeps that is asked about words."""
    for found in pkgutil.iter_modules(vnchild.reading.__path__):
        module = importlib.import_module(f"vnchild.reading.{found.name}")
        for name, value in vars(module).items():
            if hasattr(value, "cache_info") and inspect.signature(value).parameters:
                yield f"{found.name}.{name}", value.cache_info().currsize


@pytest.mark.parametrize(
    "read", [read_directive, find_citations, find_dates, find_numbers, own_number]
)
def test_nothing_stays_behind(read: Callable[[str], object]) -> None:
    assert read(TEXT)
    assert [name for name, kept in remembered() if kept] == []


def test_nor_does_it_where_the_text_is_refused() -> None:
    with pytest.raises(ReadingError, match="not an official dispatch"):
        read_directive("Em Lê Thị Thử kể chuyện ngày 15/6/2026.\nKính gửi: mẹ.\n")
    assert [name for name, kept in remembered() if kept] == []


def test_a_reading_within_another_forgets_with_that_one() -> None:
    dropped: list[str] = []
    forgets(lambda: dropped.append("dropped"))

    @forgetting
    def outer() -> int:
        find_dates("ngày 15/6/2026")
        thread = Thread(target=find_dates, args=("ngày 16/6/2026",))
        before = len(dropped)
        thread.start()
        thread.join()
        assert len(dropped) == before + 1
        return before

    assert outer() == 0
    assert len(dropped) == 2
