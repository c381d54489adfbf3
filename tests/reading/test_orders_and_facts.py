"""Which days order something: whatever is to be done by them, and no fact that has a day."""

from __future__ import annotations

import pytest

from tests.reading.ordering import duties

ACTS = (
    "rà soát trẻ em bỏ học",
    "lập danh sách trẻ em mồ côi",
    "trình UBND tỉnh kế hoạch",
    "ban hành kế hoạch",
    "kiểm tra các cơ sở trợ giúp xã hội",
    "sửa chữa phòng tạm lánh",
    "lắp đặt biển cảnh báo",
    "trao sổ tiết kiệm cho trẻ em mồ côi",
    "cấp thẻ bảo hiểm y tế cho trẻ em",
    "bàn giao hồ sơ cho Sở Y tế",
    "mua sắm trang thiết bị",
    "thẩm định dự toán",
    "phân bổ kinh phí cho các xã",
    "ký hợp đồng với bưu điện",
    "chi trả trợ cấp cho đối tượng",
    "khảo sát nhu cầu học bơi",
    "in sổ theo dõi",
    "tiêm vắc xin cho trẻ em",
    "khám sức khỏe cho trẻ em",
    "cập nhật dữ liệu vào phần mềm",
    "công khai danh sách tại nhà văn hóa",
    "niêm yết danh sách",
    "xử lý dứt điểm đơn thư",
    "khắc phục sai sót",
    "thu hồi số tiền chi sai",
    "nghiệm thu phần mềm",
    "củng cố ban bảo vệ trẻ em",
    "phát hành tài liệu",
    "xây dựng video truyền thông",
    "đăng tải tài liệu trên cổng thông tin",
    "góp ý dự thảo",
    "cử cán bộ đầu mối",
    "đăng ký chỉ tiêu",
    "quyết toán kinh phí",
    "số hóa hồ sơ",
    "xác minh thông tin",
    "phê duyệt danh sách",
    "tổng kết chương trình",
    "sơ kết mô hình",
    "tham mưu thành lập tổ công tác",
    "cắm biển cảnh báo đuối nước",
    "dạy bơi cho 500 em",
    "di dời cơ sở đến nơi an toàn",
    "hướng dẫn các xã thực hiện",
    "phát động phong trào",
    "kết nạp hội viên",
    "thăm, tặng quà trẻ em",
    "chuyển danh sách về Sở",
    "nhập dữ liệu",
    "đề xuất giải pháp",
    "bố trí kinh phí",
    "hoàn thiện hồ sơ",
    "điều tra, làm rõ vụ việc",
    "trả lời kiến nghị của cử tri",
    "làm việc với các xã",
    "thành lập đoàn kiểm tra",
    "kiện toàn ban chỉ đạo",
    "tập huấn cho cộng tác viên",
    "tổ chức tuyên truyền",
)
"""What may be ordered within a stretch of time."""
ALSO = (
    "thông báo kết quả cho gia đình",
    "đối chiếu số liệu với Công an tỉnh",
    "tuyển cộng tác viên",
    "giải ngân kinh phí",
    "trả kết quả giám định",
    "xét duyệt hồ sơ",
    "chấm dứt hoạt động cơ sở trái phép",
    "gửi hồ sơ",
    "nộp hồ sơ",
    "báo cáo kết quả",
    "mở lớp dạy bơi",
)
"""What may also be ordered by a day; the words for a stretch may tell of it."""


@pytest.mark.parametrize(
    "time",
    [
        "trước ngày 20/11/2026",
        "chậm nhất ngày 20/11/2026",
        "trong ngày 20/11/2026",
        "đến hết ngày 20/11/2026",
        "trong thời hạn 05 ngày kể từ ngày nhận được văn bản",
    ],
)
def test_whatever_is_to_be_done_by_a_day_is_found(time: str) -> None:
    acts = (*ACTS, *ALSO)
    orders = [f"{number}. Sở Y tế {act} {time}." for number, act in enumerate(acts, 1)]
    found = duties("\n\n".join(orders))
    assert [each.task for each in found] == [f"{number}" for number in range(1, len(acts) + 1)]
    assert all([name.name for name in each.by] == ["Sở Y tế"] for each in found)


@pytest.mark.parametrize("who", ["Sở Y tế ", ""])
@pytest.mark.parametrize(
    "time",
    [
        "trong tháng 11/2026",
        "trong quý IV/2026",
        "từ ngày 10/11/2026 đến ngày 20/12/2026",
        "trong tuần đầu tháng 11/2026",
    ],
)
def test_so_it_is_within_a_stretch_of_time(who: str, time: str) -> None:
    orders = [
        f"{number}. {words[0].upper()}{words[1:]} {time}."
        for number, words in enumerate((f"{who}{act}" for act in ACTS), 1)
    ]
    found = duties("\n\n".join(orders))
    assert [each.task for each in found] == [f"{number}" for number in range(1, len(ACTS) + 1)]


@pytest.mark.parametrize(
    "fact",
    [
        "Nghị định này có hiệu lực từ ngày 15/11/2026.",
        "Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 12/QĐ-UBND "
        "ngày 05/01/2020.",
        "Hội nghị tổ chức vào ngày 20/11/2026 tại Hội trường UBND tỉnh.",
        "Lễ phát động Tháng hành động vì trẻ em diễn ra vào sáng ngày 30/5/2027.",
        "Thời gian: 08 giờ 00, thứ Sáu, ngày 20/11/2026.",
        "Thời gian tổ chức: từ ngày 15/11/2026 đến ngày 17/11/2026.",
        "Tháng hành động vì trẻ em từ ngày 01/6/2027 đến ngày 30/6/2027.",
        "Tính đến hết ngày 30/9/2026, toàn tỉnh có 1.245 trẻ em mồ côi.",
        "Đến hết quý III/2026, các địa phương đã chi trả cho 2.345 người.",
        "Trẻ em sinh trước ngày 01/01/2015 thuộc đối tượng của Chương trình.",
        "Số liệu tính đến ngày 31/10/2026.",
        "Trong năm 2026, Sở đã tiếp nhận 45 đơn thư.",
        "Trong tháng 11/2026, thời tiết diễn biến phức tạp.",
        "Trong quý IV/2026, dự kiến có 03 đoàn kiểm tra.",
        "Chương trình được thực hiện trong giai đoạn 2026 - 2030.",
        "Mục tiêu đến năm 2030: 90% trẻ em có hoàn cảnh đặc biệt được chăm sóc.",
        "Phấn đấu đến hết năm 2027 có 100% xã đạt tiêu chuẩn xã phù hợp với trẻ em.",
        "Phấn đấu trong năm 2027 giảm 5% số trẻ em bị đuối nước.",
        "Người cao tuổi từ đủ 75 tuổi được hưởng trợ cấp từ ngày 01/7/2025.",
        "Hộ nghèo được công nhận trước ngày 01/01/2026 tiếp tục được hưởng chính sách.",
        "Các hợp đồng ký trước ngày 01/11/2026 được tiếp tục thực hiện đến khi hết hạn.",
        "Hồ sơ tiếp nhận trước ngày Nghị định này có hiệu lực được giải quyết theo quy định cũ.",
        "Thẻ bảo hiểm y tế có giá trị sử dụng đến ngày 31/12/2026.",
        "Giấy xác nhận có thời hạn 05 năm kể từ ngày cấp.",
        "Học sinh nghỉ hè từ ngày 01/6/2027 đến ngày 31/8/2027.",
        "Năm học mới bắt đầu từ ngày 05/9/2026.",
        "Trẻ em được nghỉ Tết từ ngày 25/01/2027 đến ngày 05/02/2027.",
        "Bão số 5 dự báo đổ bộ vào ngày 20/11/2026.",
        "Theo dự báo, từ ngày 18/11/2026 đến ngày 20/11/2026 có mưa to.",
        "Ngày 20/11/2026 là ngày Nhà giáo Việt Nam.",
        "Ông Nguyễn Văn A nghỉ hưu từ ngày 01/12/2026.",
        "Dịch bệnh bùng phát trong tháng 9/2026 tại 03 xã.",
        "Qua kiểm tra từ ngày 10/9/2026 đến ngày 20/9/2026, đoàn phát hiện 12 cơ sở vi phạm.",
        "Kết quả rà soát trong quý III/2026 cho thấy còn 45 trẻ chưa có giấy khai sinh.",
        "Cuộc thi nhận bài từ ngày 01/11/2026 đến hết ngày 30/11/2026.",
        "Lễ trao giải dự kiến tổ chức vào ngày 15/12/2026.",
        "Đoàn kiểm tra làm việc tại Sở Y tế vào ngày 25/11/2026.",
        "Lịch kiểm tra: ngày 20/11/2026 tại xã Mẫu, ngày 21/11/2026 tại xã Thử.",
        "Vụ việc xảy ra vào khoảng 17 giờ ngày 03/10/2026.",
        "Cháu Nguyễn Văn B mất vào ngày 02/10/2026.",
        "Đề án được phê duyệt vào ngày 01/3/2026.",
        "Sở Y tế đã có Công văn số 12/SYT-TE ngày 02/10/2026 yêu cầu các địa phương báo "
        "cáo trước ngày 15/10/2026.",
        "Thời hạn nộp hồ sơ đã hết vào ngày 30/9/2026.",
        "Việc chi trả được thực hiện từ ngày 05 đến ngày 10 hằng tháng.",
        "Mức trợ cấp áp dụng đến hết ngày 31/12/2026.",
        "Chính sách này áp dụng cho người sinh từ ngày 01/01/2016 đến ngày 31/12/2020.",
        "Trong thời gian từ ngày 01/11/2026 đến ngày 30/11/2026, người dân được miễn lệ phí.",
        "Thông tin chi tiết liên hệ đồng chí Nguyễn Văn C trước giờ làm việc.",
        "Hằng năm, cả nước có khoảng 2.000 trẻ em bị đuối nước.",
        "Trước năm 2020, tỉnh có 02 cơ sở bảo trợ.",
        "Trước ngày 01/7/2025, việc này do UBND cấp huyện thực hiện.",
        "Từ ngày 01/7/2025, thẩm quyền này thuộc UBND cấp xã.",
        "Tỷ lệ trẻ em được tiêm chủng trong 9 tháng đầu năm 2026 đạt 95%.",
        "Dự toán năm 2027 là 2,5 tỷ đồng.",
        "Các cháu được nuôi dưỡng đến hết năm học 2026 - 2027.",
        "Kế hoạch được xây dựng trong tháng 9/2026 và đã lấy ý kiến các sở.",
        "Người được cử đi học từ ngày 01/12/2026 đến ngày 31/12/2026 được hưởng nguyên lương.",
        "Văn bản gửi sau ngày 20/11/2026 sẽ không được tổng hợp.",
        "Nếu quá ngày 20/11/2026 không có ý kiến thì coi như đồng ý.",
        "Sau ngày 20/11/2026, cơ quan nào không gửi báo cáo sẽ bị phê bình.",
        "UBND tỉnh sẽ họp xem xét vào ngày 25/11/2026.",
        "Sở sẽ tổ chức kiểm tra trong tháng 12/2026.",
    ],
)
def test_a_fact_with_a_day_orders_nothing(fact: str) -> None:
    assert duties(fact) == []
