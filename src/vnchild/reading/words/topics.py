"""The topics of a text, by the words that the field of work uses."""

from __future__ import annotations

from functools import lru_cache

from vnchild.domain.topic import Topic
from vnchild.reading.memory import MANY, SHORT, forgotten

_WORDS: dict[Topic, tuple[str, ...]] = {
    Topic.PROGRAMMES: ("chương trình hành động", "kế hoạch hành động", "chương trình, đề án"),
    Topic.RESOURCES: ("ngân sách", "nguồn lực", "kinh phí"),
    Topic.COMMUNICATION: ("truyền thông", "tuyên truyền", "phổ biến giáo dục pháp luật"),
    Topic.STAFF: ("tập huấn", "bồi dưỡng", "cộng tác viên", "nhân lực", "cán bộ làm công tác"),
    Topic.INSPECTION: ("thanh tra", "kiểm tra", "giám sát"),
    Topic.STATISTICS: (
        "thống kê", "chế độ thông tin, báo cáo", "chế độ báo cáo", "cơ sở dữ liệu",
        "dữ liệu trẻ em", "phần mềm quản lý",
    ),
    Topic.COORDINATION: ("phối hợp liên ngành", "công tác phối hợp", "ban chỉ đạo"),
    Topic.SPECIAL_CIRCUMSTANCES: ("hoàn cảnh đặc biệt", "mồ côi", "techcđb"),
    Topic.ACTION_MONTH: ("tháng hành động vì trẻ em",),
    Topic.CHILD_LABOUR: (
        "lao động trẻ em", "trẻ em lao động", "bóc lột sức lao động", "lao động sớm",
    ),
    Topic.CHILD_MARRIAGE: ("tảo hôn", "kết hôn trẻ em"),
    Topic.ABUSE: ("xâm hại", "bạo lực", "bạo hành"),
    Topic.TRAFFICKING: ("mua bán người", "mua bán trẻ em", "bị mua bán"),
    Topic.DISASTER: ("thiên tai", "mưa bão", "bão lũ", "lũ lụt", "mưa lũ"),
    Topic.SOCIAL_ASSISTANCE: ("trợ giúp xã hội", "bảo trợ xã hội", "trợ cấp xã hội"),
    Topic.HEALTH: (
        "sức khỏe", "sức khoẻ", "dinh dưỡng", "tiêm chủng", "y tế trường học", "vắc xin",
        "dịch bệnh",
    ),
    Topic.INJURY: (
        "tai nạn thương tích", "tai nạn, thương tích", "đuối nước", "bơi an toàn", "dạy bơi",
    ),
    Topic.EDUCATION: ("bỏ học", "học bổng", "đến trường", "cơ sở giáo dục", "trường học"),
    Topic.PLAY: ("vui chơi", "giải trí", "trung thu", "thể thao"),
    Topic.PROTECTION: (
        "dịch vụ bảo vệ trẻ em", "hệ thống bảo vệ trẻ em", "mạng lưới xã hội bảo vệ",
    ),
    Topic.ONLINE: ("môi trường mạng", "trên mạng"),
    Topic.ALTERNATIVE_CARE: ("chăm sóc thay thế",),
    Topic.PARTICIPATION: ("diễn đàn trẻ em", "quyền tham gia của trẻ em", "hội đồng trẻ em"),
    Topic.HOTLINE: ("trẻ em 111", "trẻ em số 111", "tổng đài 111", "tổng đài quốc gia 111"),
}  # fmt: skip


_PAIRS = tuple((topic, word) for topic, found in _WORDS.items() for word in found)


def topics_of(text: str) -> tuple[Topic, ...]:
    """The topics whose words occur in a text, in the order of `Topic`."""
    return _remembered(text) if len(text) <= SHORT else _found(text)


@forgotten
@lru_cache(maxsize=MANY)
def _remembered(text: str) -> tuple[Topic, ...]:
    return _found(text)


def _found(text: str) -> tuple[Topic, ...]:
    plain = " ".join(text.casefold().split())
    found = [topic for topic, word in _PAIRS if word in plain]
    return tuple(dict.fromkeys(found))
