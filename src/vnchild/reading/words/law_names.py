"""The names of Vietnam's laws, codes and ordinances, in force or not: by them texts cite them."""

from __future__ import annotations

_LAWS = """
An ninh mạng; An ninh quốc gia; An toàn thông tin mạng; An toàn thực phẩm; An toàn, vệ sinh lao động
Ban hành văn bản quy phạm pháp luật
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân, Ủy ban nhân dân
Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân
Báo chí; Bảo hiểm tiền gửi; Bảo hiểm xã hội; Bảo hiểm y tế; Bảo vệ bí mật nhà nước
Bảo vệ dữ liệu cá nhân; Bảo vệ môi trường; Bảo vệ quyền lợi người tiêu dùng
Bảo vệ sức khỏe nhân dân; Bảo vệ và kiểm dịch thực vật; Bảo vệ và phát triển rừng
Bảo vệ, chăm sóc và giáo dục trẻ em; Bầu cử đại biểu Hội đồng nhân dân; Bầu cử đại biểu Quốc hội
Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân; Biên giới quốc gia; Biên phòng Việt Nam
Biển Việt Nam; Bình đẳng giới; Bưu chính; Các công cụ chuyển nhượng; Các tổ chức tín dụng
Cán bộ, công chức; Cạnh tranh; Căn cước; Căn cước công dân; Cảnh sát biển Việt Nam
Cảnh sát cơ động; Cảnh vệ; Chăn nuôi; Chất lượng sản phẩm, hàng hóa; Chứng khoán
Chuyển giao công nghệ; Cơ quan đại diện nước Cộng hòa xã hội chủ nghĩa Việt Nam ở nước ngoài
Cơ yếu; Công an nhân dân; Công chứng; Công đoàn; Công nghệ cao; Công nghệ thông tin
Công nghiệp công nghệ số; Công nghiệp quốc phòng, an ninh và động viên công nghiệp; Cư trú
Dân quân tự vệ; Dạy nghề; Dầu khí; Di sản văn hóa; Doanh nghiệp; Doanh nghiệp nhà nước; Du lịch
Dữ liệu; Dự trữ quốc gia; Dược; Đa dạng sinh học; Đặc xá; Đất đai; Đấu giá tài sản; Đấu thầu
Đầu tư; Đầu tư công; Đầu tư nước ngoài tại Việt Nam; Đầu tư theo phương thức đối tác công tư
Đê điều; Địa chất và khoáng sản; Điện ảnh; Điện lực; Điều ước quốc tế; Đo đạc và bản đồ; Đo lường
Đường bộ; Đường sắt; Giá; Giám định tư pháp; Giao dịch điện tử; Giao thông đường bộ
Giao thông đường thủy nội địa; Giáo dục; Giáo dục đại học; Giáo dục nghề nghiệp
Giáo dục quốc phòng và an ninh; Giáo dục quốc phòng - an ninh; Hải quan
Hàng không dân dụng Việt Nam; Hiến, lấy, ghép mô, bộ phận cơ thể người và hiến, lấy xác
Hòa giải ở cơ sở; Hòa giải, đối thoại tại Tòa án; Hóa chất; Hoạt động chữ thập đỏ
Hoạt động giám sát của Quốc hội; Hoạt động giám sát của Quốc hội và Hội đồng nhân dân
Hỗ trợ doanh nghiệp nhỏ và vừa; Hộ tịch; Hôn nhân và gia đình; Hợp tác xã; Kế toán
Khám bệnh, chữa bệnh; Khí tượng thủy văn; Khiếu nại; Khiếu nại, tố cáo; Khoa học và công nghệ
Khoa học, công nghệ và đổi mới sáng tạo; Khoáng sản; Kiểm toán độc lập; Kiểm toán nhà nước
Kiến trúc; Kinh doanh bảo hiểm; Kinh doanh bất động sản
Ký kết, gia nhập và thực hiện điều ước quốc tế; Lâm nghiệp; Luật sư; Lưu trữ; Lý lịch tư pháp
Lực lượng dự bị động viên; Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở
Mặt trận Tổ quốc Việt Nam; Năng lượng nguyên tử; Ngân hàng Nhà nước Việt Nam; Ngân sách nhà nước
Nghĩa vụ quân sự; Người cao tuổi; Người khuyết tật
Người lao động Việt Nam đi làm việc ở nước ngoài theo hợp đồng; Nhà giáo; Nhà ở
Nhập cảnh, xuất cảnh, quá cảnh, cư trú của người nước ngoài tại Việt Nam; Nuôi con nuôi; Phá sản
Phá sản doanh nghiệp; Phí và lệ phí; Phổ biến, giáo dục pháp luật; Phổ cập giáo dục tiểu học
Phòng cháy và chữa cháy; Phòng cháy, chữa cháy; Phòng cháy, chữa cháy và cứu nạn, cứu hộ
Phòng không nhân dân; Phòng thủ dân sự; Phòng, chống bạo lực gia đình
Phòng, chống bệnh truyền nhiễm; Phòng, chống HIV/AIDS; Phòng, chống khủng bố; Phòng, chống ma túy
Phòng, chống mua bán người
Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)
Phòng, chống rửa tiền; Phòng, chống tác hại của rượu, bia; Phòng, chống tác hại của thuốc lá
Phòng, chống tham nhũng; Phòng, chống thiên tai; Quản lý ngoại thương; Quản lý nợ công
Quản lý thuế; Quản lý và đầu tư vốn nhà nước tại doanh nghiệp; Quản lý, sử dụng tài sản công
Quản lý, sử dụng tài sản nhà nước; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ
Quản lý, sử dụng vốn nhà nước đầu tư vào sản xuất, kinh doanh tại doanh nghiệp
Quân nhân chuyên nghiệp, công nhân và viên chức quốc phòng; Quảng cáo; Quốc phòng
Quốc tịch Việt Nam; Quy hoạch; Quy hoạch đô thị; Quy hoạch đô thị và nông thôn
Sĩ quan Quân đội nhân dân Việt Nam; Sở hữu trí tuệ; Sử dụng năng lượng tiết kiệm và hiệu quả
Tài nguyên nước; Tài nguyên, môi trường biển và hải đảo; Tần số vô tuyến điện
Tham gia lực lượng gìn giữ hòa bình của Liên hợp quốc; Thanh niên; Thanh tra; Thể dục, thể thao
Thi đua, khen thưởng; Thi hành án dân sự; Thi hành án hình sự; Thi hành tạm giữ, tạm giam
Thỏa thuận quốc tế; Thống kê; Thú y; Thủ đô; Thuế bảo vệ môi trường; Thuế giá trị gia tăng
Thuế sử dụng đất nông nghiệp; Thuế sử dụng đất phi nông nghiệp; Thuế tài nguyên
Thuế thu nhập cá nhân; Thuế thu nhập doanh nghiệp; Thuế tiêu thụ đặc biệt
Thuế xuất khẩu, thuế nhập khẩu; Thủy lợi; Thủy sản; Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở cơ sở; Thương mại; Tiêu chuẩn và quy chuẩn kỹ thuật; Tiếp cận thông tin
Tiếp công dân; Tín ngưỡng, tôn giáo; Tố cáo; Tố tụng hành chính; Tổ chức Chính phủ
Tổ chức chính quyền địa phương; Tổ chức cơ quan điều tra hình sự
Tổ chức Hội đồng nhân dân và Ủy ban nhân dân; Tổ chức Quốc hội; Tổ chức Tòa án nhân dân
Tổ chức Viện kiểm sát nhân dân; Trách nhiệm bồi thường của Nhà nước
Trật tự, an toàn giao thông đường bộ; Trẻ em; Trọng tài thương mại; Trồng trọt; Trợ giúp pháp lý
Trưng cầu ý dân; Trưng mua, trưng dụng tài sản; Tư pháp người chưa thành niên; Tương trợ tư pháp
Tương trợ tư pháp về dân sự; Tương trợ tư pháp về hình sự; Viên chức; Viễn thông; Việc làm
Xây dựng; Xuất bản; Xuất cảnh, nhập cảnh của công dân Việt Nam; Xử lý vi phạm hành chính
"""
_CODES = """
Dân sự; Hàng hải Việt Nam; Hình sự; Lao động; Tố tụng dân sự; Tố tụng hình sự
"""
_ORDINANCES = """
Án phí, lệ phí Tòa án; Bảo vệ bí mật nhà nước; Bưu chính, viễn thông; Cán bộ, công chức
Cảnh sát cơ động; Cảnh sát môi trường; Chất lượng hàng hóa; Chi phí tố tụng; Chống tham nhũng
Công an xã; Cựu chiến binh; Dân quân tự vệ; Dân số; Đo lường; Động viên công nghiệp; Giá
Giám định tư pháp; Giống cây trồng; Giống vật nuôi; Hành nghề y, dược tư nhân
Hợp nhất văn bản quy phạm pháp luật; Luật sư; Lưu trữ quốc gia; Ngoại hối; Người cao tuổi
Người tàn tật; Pháp điển hệ thống quy phạm pháp luật; Phí và lệ phí; Phòng, chống lụt, bão
Phòng, chống mại dâm; Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ; Quản lý thị trường
Quảng cáo; Thi hành án dân sự; Thú y; Thực hành tiết kiệm, chống lãng phí
Thực hiện dân chủ ở xã, phường, thị trấn; Tín ngưỡng, tôn giáo; Tình trạng khẩn cấp
Trọng tài thương mại; Ưu đãi người có công với cách mạng
Ưu đãi người hoạt động cách mạng, liệt sĩ và gia đình liệt sĩ, thương binh, bệnh binh, người hoạt \
động kháng chiến, người có công giúp đỡ cách mạng; Vệ sinh an toàn thực phẩm
Xử lý vi phạm hành chính
"""
_WHOLE = """
Hiến pháp; Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam
Công ước của Liên hợp quốc về quyền trẻ em; Công ước Liên hợp quốc về quyền trẻ em
Công ước quốc tế về quyền trẻ em; Công ước về quyền trẻ em
Công ước của Liên hợp quốc về quyền của người khuyết tật; Công ước về quyền của người khuyết tật
"""


def _listed(kind: str, names: str) -> tuple[str, ...]:
    each = (name.strip() for line in names.strip().split("\n") for name in line.split(";"))
    return tuple(f"{kind}{name}" for name in each)


LAW_NAMES = (
    *_listed("Luật ", _LAWS),
    *_listed("Bộ luật ", _CODES),
    *_listed("Pháp lệnh ", _ORDINANCES),
    *_listed("", _WHOLE),
)
"""The full names, with the kind before them."""
