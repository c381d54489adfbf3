"""What ended a commune's committee: no act on provinces, and no act where none is verified."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from vnchild.domain.agency import Agency
from vnchild.domain.agency_parsing import parse_agency
from vnchild.domain.places import Province, merged_into, provinces
from vnchild.law import document
from vnchild.rules.competence import mermaid, successor

ONE_DAY = timedelta(days=1)
BEFORE = date(2024, 1, 1)
MERGER = date(2025, 7, 1)


def of(printed: str, on: date = BEFORE) -> Agency:
    agency = parse_agency(printed, on)
    assert agency is not None
    return agency


@pytest.mark.parametrize(
    ("printed", "act"),
    [
        ("UBND xã Ví Dụ, tỉnh Lai Châu", "1670/NQ-UBTVQH15"),
        ("UBND thị trấn Ví Dụ, tỉnh Lai Châu", "1670/NQ-UBTVQH15"),
        ("HĐND phường Ví Dụ, tỉnh Kiên Giang", "1654/NQ-UBTVQH15"),
        ("UBND xã Ví Dụ, tỉnh An Giang", "1654/NQ-UBTVQH15"),
        ("UBND xã Ví Dụ, tỉnh Bình Phước", "1662/NQ-UBTVQH15"),
        ("Chủ tịch UBND xã Ví Dụ, huyện Mẫu, tỉnh Đồng Nai", "1662/NQ-UBTVQH15"),
    ],
)
def test_communes_were_arranged_by_a_resolution_of_their_own(printed: str, act: str) -> None:
    assert successor(of(printed), MERGER - ONE_DAY).steps == ()
    (step,) = successor(of(printed), MERGER).steps
    assert step.on == MERGER
    assert step.provision is not None
    assert document(step.provision.document).number == act
    told = successor(of(printed), MERGER).explain("vi")
    assert f"Nghị quyết {act}" in told
    assert "202/2025" not in told
    assert "có đơn vị giữ nguyên" in told


@pytest.mark.parametrize("row", provinces(MERGER), ids=lambda row: str(row.code))
def test_no_commune_ends_by_the_resolution_on_provinces(row: Province) -> None:
    for old in merged_into(row):
        found = successor(of(f"UBND xã Ví Dụ, {old.full_name()}", MERGER - ONE_DAY), MERGER)
        (step,) = found.steps
        if step.provision is None:
            assert step.note is not None
            assert "chưa đối chiếu" in found.explain("vi")
            assert "is not verified" in found.explain("en")
        else:
            assert step.provision.document.endswith("/NQ-UBTVQH15")
        assert "202/2025" not in mermaid(found)


def test_where_a_province_becomes_a_city_the_units_below_are_not_said_to_be_rearranged() -> None:
    commune = of("UBND xã Ví Dụ, tỉnh Đồng Nai", date(2026, 1, 1))
    city = date(2026, 4, 30)
    assert successor(commune, city - ONE_DAY).agencies == (commune,)
    found = successor(commune, city)
    assert [str(each) for each in found.agencies] == ["Ủy ban nhân dân cấp xã, thành phố Đồng Nai"]
    (step,) = found.steps
    assert step.provision is None
    told = found.explain("vi")
    assert "tỉnh Đồng Nai thành thành phố Đồng Nai (Nghị quyết 30/2026/QH16)" in told
    assert "được sắp xếp lại" not in told


def test_the_province_itself_still_ends_by_its_resolution() -> None:
    (step,) = successor(of("UBND tỉnh Kiên Giang"), MERGER).steps
    assert step.provision is not None
    assert step.provision.document == "202/2025/QH15"
