"""The kinds of official document and the abbreviations that stand for them in a symbol."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType
from typing import Self

from vnchild.law.documents import DECREE_30_2020, LAW_80_2015
from vnchild.law.provision import Provision
from vnchild.law.text import Text

_ADMINISTRATIVE = DECREE_30_2020.at(7)
_COPIES = Provision(DECREE_30_2020.number)
_NORMATIVE = LAW_80_2015.at(10, 3)


class DocumentKindName(Enum):
    """A kind of document: a value for programs, labels, its abbreviation and its provision.

    The 29 kinds of administrative document are those of Decree 30/2020 Art. 7, their
    abbreviations those of its Annex III, which also has those of copies. An official dispatch
    (công văn) and an official letter (thư công) have none. A resolution or decision may also be a
    legal normative document: the year in its number tells (`DocumentNumber.is_legal_normative`).
    The kinds of legal normative document carry the article on how they are numbered. A
    provision is ``None`` where the law held here does not name the kind: the Party's
    conclusion, the consolidated document.
    """

    text: Text
    abbreviation: str | None
    provision: Provision | None

    def __new__(
        cls, value: str, vi: str, en: str, abbreviation: str | None, provision: Provision | None
    ) -> Self:
        """Make a member with its labels."""
        self = object.__new__(cls)
        self._value_ = value
        self.text = Text(vi, en)
        self.abbreviation = abbreviation
        self.provision = provision
        return self

    def __repr__(self) -> str:
        return f"DocumentKindName.{self.name}"

    RESOLUTION = "resolution", "nghị quyết", "resolution", "NQ", _ADMINISTRATIVE
    DECISION = "decision", "quyết định", "decision", "QĐ", _ADMINISTRATIVE
    DIRECTIVE = "directive", "chỉ thị", "directive", "CT", _ADMINISTRATIVE
    STATUTE = "statute", "quy chế", "statute", "QC", _ADMINISTRATIVE
    REGULATION = "regulation", "quy định", "regulation", "QyĐ", _ADMINISTRATIVE
    COMMUNIQUE = "communique", "thông cáo", "communiqué", "TC", _ADMINISTRATIVE
    NOTICE = "notice", "thông báo", "notice", "TB", _ADMINISTRATIVE
    GUIDANCE = "guidance", "hướng dẫn", "guidance", "HD", _ADMINISTRATIVE
    PROGRAMME = "programme", "chương trình", "programme", "CTr", _ADMINISTRATIVE
    PLAN = "plan", "kế hoạch", "plan", "KH", _ADMINISTRATIVE
    OPTION_PLAN = "option_plan", "phương án", "scenario plan", "PA", _ADMINISTRATIVE
    SCHEME = "scheme", "đề án", "scheme", "ĐA", _ADMINISTRATIVE
    PROJECT = "project", "dự án", "project", "DA", _ADMINISTRATIVE
    REPORT = "report", "báo cáo", "report", "BC", _ADMINISTRATIVE
    MINUTES = "minutes", "biên bản", "minutes", "BB", _ADMINISTRATIVE
    SUBMISSION = "submission", "tờ trình", "submission", "TTr", _ADMINISTRATIVE
    CONTRACT = "contract", "hợp đồng", "contract", "HĐ", _ADMINISTRATIVE
    OFFICIAL_DISPATCH = "official_dispatch", "công văn", "official dispatch", None, _ADMINISTRATIVE
    URGENT_DISPATCH = "urgent_dispatch", "công điện", "urgent dispatch", "CĐ", _ADMINISTRATIVE
    MEMORANDUM = (
        "memorandum", "bản ghi nhớ", "memorandum of understanding", "BGN", _ADMINISTRATIVE
    )  # fmt: skip
    AGREEMENT = "agreement", "bản thỏa thuận", "agreement", "BTT", _ADMINISTRATIVE
    AUTHORISATION = "authorisation", "giấy ủy quyền", "authorisation", "GUQ", _ADMINISTRATIVE
    INVITATION = "invitation", "giấy mời", "invitation", "GM", _ADMINISTRATIVE
    INTRODUCTION = (
        "introduction", "giấy giới thiệu", "letter of introduction", "GGT", _ADMINISTRATIVE
    )  # fmt: skip
    LEAVE_PERMIT = "leave_permit", "giấy nghỉ phép", "leave permit", "GNP", _ADMINISTRATIVE
    DISPATCH_SLIP = "dispatch_slip", "phiếu gửi", "dispatch slip", "PG", _ADMINISTRATIVE
    TRANSFER_SLIP = "transfer_slip", "phiếu chuyển", "transfer slip", "PC", _ADMINISTRATIVE
    NOTICE_SLIP = "notice_slip", "phiếu báo", "notice slip", "PB", _ADMINISTRATIVE
    OFFICIAL_LETTER = "official_letter", "thư công", "official letter", None, _ADMINISTRATIVE

    COPY = "copy", "bản sao y", "true copy", "SY", _COPIES
    EXTRACT = "extract", "bản trích sao", "extract copy", "TrS", _COPIES
    COPY_OF_COPY = "copy_of_copy", "bản sao lục", "copy of a copy", "SL", _COPIES

    LAW = "law", "luật", "law", None, _NORMATIVE
    CODE = "code", "bộ luật", "code", None, _NORMATIVE
    ORDINANCE = "ordinance", "pháp lệnh", "ordinance", None, _NORMATIVE
    ORDER = "order", "lệnh", "order", "L", _NORMATIVE
    DECREE = "decree", "nghị định", "decree", "NĐ", _NORMATIVE
    CIRCULAR = "circular", "thông tư", "circular", "TT", _NORMATIVE
    JOINT_CIRCULAR = "joint_circular", "thông tư liên tịch", "joint circular", "TTLT", _NORMATIVE
    JOINT_RESOLUTION = (
        "joint_resolution", "nghị quyết liên tịch", "joint resolution", "NQLT", _NORMATIVE
    )  # fmt: skip
    CONSOLIDATION = (
        "consolidation", "văn bản hợp nhất", "consolidated document", "VBHN", None
    )  # fmt: skip

    CONCLUSION = "conclusion", "kết luận", "conclusion", "KL", None


_BY_NAME = {each.text.vi: each for each in DocumentKindName}
_ALSO = {
    "CV": DocumentKindName.OFFICIAL_DISPATCH,
    "CTHĐ": DocumentKindName.PROGRAMME,
    "CTrHĐ": DocumentKindName.PROGRAMME,
    "CTrPH": DocumentKindName.PROGRAMME,
    "CTPH": DocumentKindName.PROGRAMME,
    "KHLN": DocumentKindName.PLAN,
    "KHLT": DocumentKindName.PLAN,
    "KHPH": DocumentKindName.PLAN,
    "QCPH": DocumentKindName.STATUTE,
    "HDLN": DocumentKindName.GUIDANCE,
    "HDLT": DocumentKindName.GUIDANCE,
    "TTrLN": DocumentKindName.SUBMISSION,
}
"""In use beside Annex III: the Party's dispatch (CV), action programmes, and joint documents."""

JOINT = frozenset(
    {"TTLT", "NQLT", "KHPH", "KHLN", "KHLT", "QCPH", "CTPH", "CTRPH", "HDLN", "HDLT", "TTRLN"}
)
"""Abbreviations, in capitals, of documents that several agencies issue together."""

NORMATIVE = frozenset(each for each in DocumentKindName if each.provision == _NORMATIVE) | {
    DocumentKindName.RESOLUTION,
    DocumentKindName.DECISION,
    DocumentKindName.DIRECTIVE,
}
"""Kinds that legal normative documents have; a directive could be one until Law 80/2015."""

ABBREVIATIONS: Mapping[str, DocumentKindName] = MappingProxyType(
    {each.abbreviation: each for each in DocumentKindName if each.abbreviation} | _ALSO
)
"""The kind that each abbreviation stands for in a symbol."""

_BY_ABBREVIATION = {key.casefold(): (key, kind) for key, kind in ABBREVIATIONS.items()}
# "QD" for "QĐ" is what a keyboard without Vietnamese leaves.
# "HD", "DA" and "CD" without marks would be read as other kinds or stay unclear.
_WITHOUT_MARKS = {"qd": "QĐ", "nd": "NĐ", "qyd": "QyĐ"}


def abbreviation(text: str) -> tuple[str, DocumentKindName] | None:
    """An abbreviation in its proper letters and its kind, whatever the case it is written in."""
    return _BY_ABBREVIATION.get(text.casefold())


def abbreviation_without_marks(text: str) -> str | None:
    """The abbreviation that was meant by one typed without its marks: ``NĐ`` for ``ND``."""
    return _WITHOUT_MARKS.get(text.casefold())


def kind_named(name: str) -> DocumentKindName | None:
    """The kind with this Vietnamese name, whatever its case and spaces."""
    plain = " ".join(name.lower().split())
    return _BY_NAME.get(plain)
