"""The outline of a document: its articles with their clauses, and why a clause is not encoded."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

from attrs import frozen

from vnchild.law.document import Document
from vnchild.law.text import Text


class NotEncoded(Enum):
    """Why a clause has no code."""

    SCOPE = Text(
        "phạm vi, nguyên tắc, định nghĩa: không có gì để tính",
        "scope, principle or definition: nothing to compute",
    )
    ELSEWHERE = Text(
        "dẫn chiếu hoặc nhắc lại quy định đã có trong thư viện ở chỗ khác",
        "refers to or repeats what is encoded elsewhere",
    )
    OTHER_LAW = Text("theo pháp luật của lĩnh vực khác", "goes by the law of another field")
    FORM = Text("hồ sơ, mẫu giấy tờ", "files and forms")
    STEP = Text(
        "bước thủ tục không có thời hạn hoặc không thuộc việc về trẻ em ở đây",
        "a step of procedure without a time limit, or not one about a child here",
    )
    CONDUCT = Text(
        "cách làm của người thực hiện, không có mức hoặc thời hạn",
        "how those who act do so, without a level or time limit",
    )
    ORGANISATION = Text(
        "tổ chức, trách nhiệm quản lý của cơ quan", "organisation and duties of agencies"
    )
    FUNDING = Text("kinh phí và chi trả", "funding and payment")
    IN_KIND = Text(
        "dịch vụ, hiện vật hoặc chi phí thực tế; luật không ấn định mức hoặc chỉ ấn định mức tối "
        "đa",
        "services, goods or actual costs, of which the law fixes no level or only the most",
    )
    EFFECT = Text(
        "hiệu lực, chuyển tiếp: nằm ở ngày của danh sách văn bản",
        "effect and transition: told by the days of the register",
    )
    ENDED_BEFORE = Text(
        "chuyển từ luật trước ngày thư viện bắt đầu bao quát",
        "a transition from law before all that the package covers",
    )
    LOCAL = Text(
        "do từng địa phương quyết định: đối chiếu nghị quyết của địa phương",
        "for each province to decide: look at its resolutions",
    )
    PLANNED = Text("chưa có trong thư viện, dự kiến", "not yet encoded, planned")

    # Members are singletons; the default hash goes through the name.
    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"NotEncoded.{self.name}"


@frozen
class Article:
    """An article of a document.

    Args:
        number: its number.
        text: what it is about, in our own words.
        clauses: how many clauses it has; 0 if it has none.
    """

    number: int
    text: Text
    clauses: int


def article(number: int, clauses: int, vi: str, en: str) -> Article:
    """An article in one line."""
    return Article(number, Text(vi, en), clauses)


@frozen(kw_only=True, eq=False)
class Outline:
    """A document by articles and clauses.

    Args:
        document: the document.
        articles: its articles, in order.
        reasons: why a clause (``8.1``) or an article (``10``) has no code. An article's reason
            holds for all its clauses that have none of their own.
    """

    document: Document
    articles: tuple[Article, ...]
    reasons: Mapping[str, NotEncoded]

    def places(self) -> tuple[tuple[Article, int | None], ...]:
        """Every clause; an article without clauses is one place."""
        return tuple(
            (each, number)
            for each in self.articles
            for number in (range(1, each.clauses + 1) if each.clauses else (None,))
        )

    def reason(self, number: int, clause: int | None) -> NotEncoded | None:
        """Why a place has no code, ``None`` where no reason is given."""
        return self.reasons.get(f"{number}.{clause}", self.reasons.get(str(number)))
