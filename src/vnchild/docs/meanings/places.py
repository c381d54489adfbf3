"""Agencies and places."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PLACES: Final[Mapping[str, str]] = {
    "A body, office or organisation of a kind, at a place.": (
        "Một cơ quan, tổ chức thuộc một loại, tại một nơi."
    ),
    "What kind of body it is.": "Loại cơ quan, tổ chức.",
    (
        "Where; `None` for a central body and where the place is not known. A `Province` is taken "
        "for the place of the whole unit."
    ): (
        "Địa bàn; `None` với cơ quan trung ương và khi chưa rõ địa bàn. Đưa một `Province` thì "
        "hiểu là địa bàn của toàn bộ đơn vị đó."
    ),
    (
        "The level at which it acts; found from the place if left out, `None` where neither says "
        "it."
    ): ("Cấp hoạt động; nếu bỏ trống thì suy ra từ địa bàn, `None` nếu cả hai đều không cho biết."),
    (
        "What tells it from others of its kind at the place: the whole name of a facility, the "
        "number of a regional court."
    ): (
        "Phần phân biệt với cơ quan cùng loại trên địa bàn: tên đầy đủ của cơ sở, số thứ tự của "
        "Tòa án nhân dân khu vực."
    ),
    "An administrative unit or hamlet. The country as a whole is no place: it is `None`.": (
        "Đơn vị hành chính, hoặc thôn, tổ dân phố. Cả nước không phải là một nơi: ghi là `None`."
    ),
    "What kind of unit it is.": "Loại đơn vị.",
    "Its name without the word of its kind, `Phong Thổ`.": (
        "Tên không kèm từ chỉ loại, ví dụ `Phong Thổ`."
    ),
    "The provincial unit in the state that is meant, `None` if not known.": (
        "Đơn vị hành chính cấp tỉnh ở đúng giai đoạn được nói đến, `None` nếu chưa rõ."
    ),
    (
        "The unit above a commune that stood in a district, as printed (`huyện Phong Thổ`); "
        "`None` if not known or if there is none."
    ): (
        "Đơn vị hành chính cấp huyện có xã đó, khi còn cấp huyện, ghi như trong văn bản (`huyện "
        "Phong Thổ`); `None` nếu chưa rõ hoặc không có."
    ),
    "The unit above a hamlet, as printed (`xã Mường So`).": (
        "Đơn vị hành chính cấp xã có thôn, tổ dân phố đó, ghi như trong văn bản (`xã Mường So`)."
    ),
    "The statistical code of the commune, five digits; only its form is checked.": (
        "Mã số đơn vị hành chính cấp xã, năm chữ số; chỉ kiểm tra về hình thức."
    ),
    "A provincial unit in one state: one name, one kind, one period.": (
        "Một đơn vị hành chính cấp tỉnh trong một giai đoạn: một tên, một loại, một khoảng thời "
        "gian."
    ),
    "Its statistical code, two digits with a leading zero.": (
        "Mã số đơn vị hành chính, hai chữ số, kể cả số 0 ở đầu."
    ),
    "Its name.": "Tên.",
    (
        "The first day of this state; `None` where the table does not know it: the state began "
        "before all that the package covers, and for days long past it is no answer."
    ): (
        "Ngày đầu tiên của giai đoạn này; `None` nếu bảng không có ngày đó: giai đoạn bắt đầu "
        "trước toàn bộ thời gian mà thư viện bao quát, nên với những ngày xa xưa thì đây không "
        "phải là câu trả lời."
    ),
    "The first day on which the state is no more, `None` if it stands.": (
        "Ngày đầu tiên giai đoạn này không còn, `None` nếu hiện vẫn còn."
    ),
    "What made this state, or ended it where it stood before all that is covered.": (
        "Căn cứ lập nên giai đoạn này, hoặc chấm dứt nó nếu nó có trước toàn bộ thời gian mà thư "
        "viện bao quát."
    ),
    "Province or centrally run city.": "Tỉnh hoặc thành phố trực thuộc trung ương.",
}
"""The meanings in Vietnamese by those in English."""
