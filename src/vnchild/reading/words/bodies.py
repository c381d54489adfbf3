"""Words for kinds of bodies, offices and persons: who is to do something without a name of its own.

Each is a regular expression with plain spaces, to be put into another one.
"""

from __future__ import annotations

BODIES = (
    r"(?:sở|ban(?! hành)|ngành(?! nghề)|phòng(?!,? (?:chống|ngừa|tránh))|cơ quan|đơn vị|đoàn thể|"
    r"tổ chức|hội(?! (?:thi|nghị|thảo))|xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|"
    r"địa phương|trường(?! hợp)|nhà trường|cơ sở(?! (?:dữ liệu|vật chất|pháp lý))|thôn|"
    r"bản(?! (?:tin|đồ|kê|cam kết|sao))|ấp|buôn|làng(?! nghề)|khu vực|khóm|cụm|tổ dân phố|khu phố|"
    r"bệnh viện|trung tâm|trạm|doanh nghiệp|chi bộ|đảng bộ|chi, đảng bộ|cấp ủy|cấp uỷ|chi đoàn|"
    r"chi hội|liên đội|thành viên|đồng chí|công chức|viên chức|cán bộ|cộng tác viên|giáo viên|"
    r"bộ(?! (?:chỉ tiêu|luật|tiêu chí|phận))|bộ phận|[Tt]ổ(?! (?:chức|quốc))|đoàn(?! kết)|khối|"
    r"nhóm|xóm|khu dân cư|hộ|gia đình|cấp(?! (?:phát|kinh))|"
    r"ủy ban|uỷ ban|UBND|HĐND|Sở|Phòng|Ban|Trường|Bộ|Hội|Đảng ủy|Đảng uỷ|Trạm|Trung tâm|Ủy ban|"
    r"Chi bộ|Cục|Vụ|đội|câu lạc bộ|tập thể|ông|bà|cá nhân|hộ gia đình|chủ)"
)
"""Bodies and people by their kind, in small letters: ``các xã``, ``các trường``."""
OFFICES = (
    r"(?:Phó\s+)?(?:Trưởng(?:\s+(?:ban|phòng|bộ phận|trạm|khối|đoàn))?|Thủ trưởng|Hiệu trưởng|"
    r"Bí thư|Chủ tịch|Giám đốc|Chánh|Tổ trưởng|Khối trưởng|Cụm trưởng|Nhóm trưởng|Đội trưởng|"
    r"Trạm trưởng|Cục trưởng|Lãnh đạo|"
    r"Người đứng đầu|Bộ trưởng|Viện trưởng|Vụ trưởng|Chỉ huy trưởng|Thường trực)"
)
"""Offices that begin a line: ``Trưởng ban``, ``Thủ trưởng``."""
PERSONS = (
    r"(?:(?:Cán bộ|Công chức|Viên chức|Cộng tác viên|Giáo viên|Nhân viên|Kế toán|Văn thư|"
    r"Thành viên|Bộ phận|Đồng chí|Đ/c|Ông|Bà|Cha mẹ|Đơn vị|Cơ quan|Địa phương|Nhà trường|Nhóm|"
    r"Người(?: (?:có|được|phụ trách|làm|đứng|lao|sử|đỡ))|"
    r"Tổ(?: (?:rà soát|điều tra|kiểm tra|giám sát)(?= (?:thôn|bản|ấp|buôn|xóm|khu|xã|phường)))?"
    r"(?! (?:chức|quốc))|Công ty|Tổng công ty|Tập đoàn|Hợp tác xã|"
    r"Cơ sở(?! (?:dữ liệu|vật chất|pháp lý|hạ tầng|lý luận|để))|Chi bộ|Chi đoàn|Cấp ủy|Cấp uỷ|"
    r"Liên đội|Phụ huynh|Chủ đầu tư|Thư ký|Các bên|Toàn thể|"
    r"Tổng phụ trách|Doanh nghiệp|Hộ gia đình|Cấp (?:tỉnh|huyện|xã)(?!:))(?!\w))"
)
"""Those who are named by what they are, at the beginning of a line."""
