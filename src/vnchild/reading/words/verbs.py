"""The verbs of official documents, each once, with what it tells a reader.

The readers ask for a pattern or set of those that tell something: what begins an order, what may be
due by a day, what says nothing of what is to be done, what leads to whom something goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Flag, auto


class Tells(Flag):
    """What a verb tells."""

    ORDERS = auto()
    """An order begins with it, or it follows the name of who is to carry one out."""
    BELOW = auto()
    """It begins an order only in the line below a title that is a name."""
    DONE = auto()
    """It follows the name of who does something, and alone begins no order."""
    DATED = auto()
    """With a day behind it something is due."""
    HOLLOW = auto()
    """It does not say what is to be done."""
    SENDS = auto()
    """Who is named behind it gets something, and is not the one to do it."""
    FIELD = auto()
    """It may also tell of what kind a body is: ``các cơ sở giáo dục``."""
    NAMES = auto()
    """It stands in the names of bodies: ``Sở Giáo dục và Đào tạo``."""


_O, _B, _N = Tells.ORDERS, Tells.BELOW, Tells.DONE
_D, _H, _S, _F = Tells.DATED, Tells.HOLLOW, Tells.SENDS, Tells.FIELD

_GROUPS: tuple[tuple[Tells, str], ...] = (
    (
        _O,
        "dự trù|kiểm đếm|đối soát|thu gom|bám sát|bảo đảm|biên soạn|biểu dương|cải thiện|"
        "can thiệp|cân đối|cảnh báo|căn cứ|chấn chỉnh|chỉ đạo|chịu trách nhiệm|chủ động|"
        "chú trọng|chuẩn bị|công khai|củng cố|cung ứng|cụ thể hóa|cử|dành|duy trì|đa dạng hóa|"
        "đảm bảo|đánh giá|đăng|đẩy mạnh|đẩy nhanh|đề ra|đề xuất|định kỳ|đôn đốc|đổi mới|đưa|"
        "gắn|giải quyết|giám sát|huy động|hướng dẫn|kết nối|khảo sát|khắc phục|khen thưởng|"
        "kịp thời|lãnh đạo|lắp đặt|làm tốt|lồng ghép|lựa chọn|nâng cao|nắm|ngăn chặn|"
        "nghiên cứu|nhân dịp|nhân rộng|niêm yết|phát hiện|phát huy|phát sóng|phân bổ|phân công|"
        "phổ biến|phòng ngừa|quan tâm|quán triệt|quyết toán|tăng cường|tăng thời lượng|"
        "tập trung|tham gia|thành lập|theo dõi|thẩm định|thẩm tra|thí điểm|thu thập|thúc đẩy|"
        "thường xuyên|tích cực|tiếp nhận|tiếp tục|tổng hợp|trang bị|tranh thủ|tuyên truyền|"
        "ứng dụng|ưu tiên|vận động|vận hành|xác định|xét xử|xử lý",
    ),
    (
        _O | _F,
        "bồi dưỡng|cung cấp|điều tra|hỗ trợ|khai thác|khám|mở|sử dụng|thống kê|trợ giúp|"
        "truyền thông|tư vấn|yêu cầu",
    ),
    (_O | _F | Tells.NAMES, "đào tạo|đầu tư|giáo dục|phát triển|thanh tra"),
    (
        _O | _D,
        "bàn giao|bố trí|cập nhật|chi trả|giải ngân|hoàn thiện|kiểm tra|kiện toàn|phát động|"
        "rà soát|sơ kết|"
        "thực hiện|tổ chức|tổng kết|triển khai|xây dựng",
    ),
    (_O | _D | _F, "lập|tập huấn|tham mưu"),
    (_O | _D | _H, "ban hành|hoàn thành|phê duyệt"),
    (_O | _D | _H | _S, "báo cáo|gửi|trình"),
    (_O | _H, "chủ trì|khẩn trương|phối hợp"),
    (_B | _N, "chịu|nhập|trả lời"),
    (_B | _N | _F, "quản lý"),
    (_B | _N | _S, "thông báo"),
    (_B, "cấp|phát|trực"),
    (_B | _H, "là"),
    (_N | _D | _H | _S, "nộp"),
    (_N | _D, "ra quân|sơ tán"),
    (_D | _H, "xong"),
    (_N | _H, "hoàn tất|xem xét"),
    (_H, "bắt đầu|kết thúc|quyết định"),
    (_N | _S, "bàn giao cho|chuyển|phản ánh|phản hồi"),
    (
        _N,
        "báo biến động|báo danh sách|báo giảm|báo số|báo tăng|báo tên|cân đo|bổ sung|cam kết|"
        "cho phép|chọn|chốt|công bố|cung cấp cho|cung cấp danh sách|cung cấp hồ sơ|cung cấp số|"
        "cung cấp thông tin|cấp bổ sung|cấp giấy|cấp kinh phí|cấp phát|cấp thẻ|cắm|di dời|"
        "dạy bơi|dừng|dự thảo|ghi|gia hạn|góp ý|họp|hoàn|hưởng ứng|hỗ trợ chi|hỗ trợ cho|"
        "hỗ trợ kinh phí|hỗ trợ một|in|in ấn|khám cho|kết nạp|khôi phục|kiểm điểm|kiểm định|"
        "kê khai|ký|liên hệ|làm|lưu|lập biểu|lập báo cáo|lập danh sách|lập dự toán|lập hồ sơ|"
        "lập kế hoạch|mời|mở các|mở hội nghị|mở lớp|mua|mua sắm|mở tối thiểu|mở ít nhất|"
        "nghiệm thu|nhận|nâng cấp|phát hành|phân loại|phấn đấu|sao lưu|sửa chữa|số hóa|"
        "tham mưu UBND|tham mưu cho|thanh toán|thăm|tặng|treo|thay thế|thu bản|thu hồi|"
        "thu phiếu|thông qua|thống kê số|soát xét|tiêm|tiến hành|trao|trao đổi|tuyển dụng|"
        "tạm dừng|tập huấn cho|tự giải thể|tự kiểm tra|tự rà soát|tự đánh giá|viết|xác minh|"
        "xác nhận|điều chỉnh|đến từng|đến tận|đóng|đăng ký|đưa tin|đạt|đối chiếu",
    ),
)


def _joined() -> dict[str, Tells]:
    found: dict[str, Tells] = {}
    for tells, listed in _GROUPS:
        for verb in listed.split("|"):
            if verb in found:
                msg = f"a verb is listed twice: {verb}"
                raise ValueError(msg)
            found[verb] = tells
    return found


VERBS = _joined()
"""Every verb, with what it tells."""


def telling(tells: Tells, *, but: Tells | None = None) -> frozenset[str]:
    """The verbs that tell any of some things, without those that also tell another.

    >>> sorted(telling(Tells.SENDS))[:3]
    ['bàn giao cho', 'báo cáo', 'chuyển']

    Args:
        tells: what they tell.
        but: what they must not tell.
    """
    return frozenset(
        verb for verb, of in VERBS.items() if of & tells and not (but is not None and of & but)
    )


def pattern(verbs: Iterable[str]) -> str:
    """A pattern for some verbs, the longest first, with any space between their words."""
    longest = sorted(verbs, key=lambda verb: (-len(verb), verb))
    return "|".join(verb.replace(" ", r"\s+") for verb in longest)


def capitalised(verbs: Iterable[str]) -> frozenset[str]:
    """Verbs as they stand at the beginning of a line."""
    return frozenset(verb[:1].upper() + verb[1:] for verb in verbs)
