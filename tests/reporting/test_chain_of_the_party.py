"""The chain knows a committee by whoever speaks for it, and keeps levels and places apart."""

from __future__ import annotations

import pytest

from vnchild.domain.agency_kinds import AgencyKind
from vnchild.domain.directive import Basis, BasisKind, Cited, Directive
from vnchild.domain.document_number import DocumentNumber
from vnchild.domain.places import Level
from vnchild.domain.written_date import WrittenDate
from vnchild.rules.chain import links
from vnchild.rules.chain_issuers import issuer_named

SENT = WrittenDate(year=2024, month=3, day=1)
LATER = WrittenDate(year=2024, month=3, day=9)


def linked(upper_issuer: str, own: str, cited_issuer: str, lower_issuer: str) -> bool:
    number = DocumentNumber.parse(own)
    upper = Directive(number=number, issuer=upper_issuer, issued=SENT)
    cites = (Cited(document=number, kind="Chỉ thị", issued=SENT, issuer=cited_issuer),)
    lower = Directive(
        number=DocumentNumber.parse("07/UBND-VX"),
        issuer=lower_issuer,
        issued=LATER,
        basis=(Basis(kind=BasisKind.CARRIES_OUT, text="thực hiện", cites=cites),),
    )
    return bool(links((upper, lower)))


@pytest.mark.parametrize(
    ("cited", "same"),
    [
        ("Tỉnh ủy", True),
        ("Ban Thường vụ Tỉnh ủy", True),
        ("Ban Thường vụ Tỉnh uỷ Lai Châu", True),
        ("Thường trực Tỉnh ủy", True),
        ("Ban Chấp hành Đảng bộ tỉnh", True),
        ("Bí thư Tỉnh ủy", True),
        ("Ban Thường vụ Tỉnh ủy Kiên Giang", False),
        ("Ban Thường vụ Huyện ủy", False),
        ("Ban Bí thư", False),
        ("Ủy ban nhân dân tỉnh", False),
    ],
)
def test_who_speaks_for_a_provincial_committee(cited: str, same: bool) -> None:
    assert linked("TỈNH ỦY LAI CHÂU", "28-CT/TU", cited, "UBND tỉnh Lai Châu") is same


@pytest.mark.parametrize(
    ("head", "cited", "same"),
    [
        ("HUYỆN ỦY PHONG THỔ", "Ban Thường vụ Huyện ủy", True),
        ("HUYỆN ỦY PHONG THỔ", "Thường trực Huyện ủy Phong Thổ", True),
        ("HUYỆN ỦY PHONG THỔ", "Ban Thường vụ Huyện ủy Một", False),
        ("HUYỆN ỦY M'ĐRẮK", "Ban Thường vụ Huyện ủy M'Đrắk", True),
        ("HUYỆN ỦY M'ĐRẮK", "Ban Thường vụ Huyện ủy M'Khác", False),
        ("THÀNH ỦY VÍ DỤ", "Ban Thường vụ Thành ủy", True),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Ban Bí thư Trung ương Đảng", True),
        ("BAN CHẤP HÀNH TRUNG ƯƠNG", "Ban Thường vụ Tỉnh ủy", False),
        ("HỘI LIÊN HIỆP PHỤ NỮ TỈNH LAI CHÂU", "Ban Thường vụ Hội LHPN tỉnh", True),
        ("TỈNH ĐOÀN LAI CHÂU", "Ban Thường vụ Tỉnh đoàn Lai Châu", True),
        ("TỈNH ĐOÀN LAI CHÂU", "Đoàn TNCS Hồ Chí Minh tỉnh Lai Châu", True),
        ("TỈNH ĐOÀN LAI CHÂU", "Tỉnh ủy Lai Châu", False),
        ("UBND TỈNH VÍ DỤ", "Chủ tịch UBND tỉnh Ví Dụ", True),
        ("UBND TỈNH VÍ DỤ", "Văn phòng UBND tỉnh Ví Dụ", False),
    ],
)
def test_who_speaks_for_other_bodies(head: str, cited: str, same: bool) -> None:
    assert linked(head, "28-CTr/X", cited, "UBND xã Ba") is same


def test_an_issuer_is_read_as_everywhere_else() -> None:
    party = issuer_named("Ban Thường vụ Thành ủy TP. Hồ Chí Minh")
    assert party is not None
    assert (party.kind, party.word) == (AgencyKind.PARTY_COMMITTEE, "thành phố")
    assert party.places == {"thành phố": "hochiminh"}
    central = issuer_named("Ban Bí thư")
    assert central is not None
    assert central.level is Level.CENTRAL
    high = issuer_named("UBND huyện M'Đrắk, tỉnh Đắk Lắk")
    assert high is not None
    assert dict(high.places) == {"huyện": "mdrak", "tỉnh": "daklak"}
