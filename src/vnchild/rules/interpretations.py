"""Every reading that the package takes where the words of the law leave a choice."""

from __future__ import annotations

from typing import Final

from vnchild.law.counting import COUNTING_READINGS
from vnchild.law.interpretation import Interpretation
from vnchild.law.text import Lang, Text
from vnchild.rules.cases.readings import READINGS as CASE_READINGS
from vnchild.rules.circumstances.readings import READINGS as CIRCUMSTANCE_READINGS
from vnchild.rules.competence.readings import INTERPRETATIONS as COMPETENCE_READINGS
from vnchild.rules.disclosure import READINGS as DISCLOSURE_READINGS
from vnchild.rules.procedures.readings import READINGS as PROCEDURE_READINGS
from vnchild.rules.reporting.readings import READINGS as REPORTING_READINGS
from vnchild.rules.social_assistance.care_readings import CARE_READINGS
from vnchild.rules.social_assistance.local_groups import CITY_READINGS
from vnchild.rules.social_assistance.readings import (
    ALREADY_RECEIVING,
    LEVEL_OR_STANDARD,
    LOCAL_UNDER_335,
    READINGS,
)
from vnchild.rules.social_assistance.timing_readings import TIMING_READINGS

INTERPRETATIONS: Final[tuple[tuple[Text, tuple[Interpretation, ...]], ...]] = (
    (
        Text("Trợ cấp xã hội hằng tháng", "The monthly social allowance"),
        (
            *(each.interpretation for each in READINGS),
            LOCAL_UNDER_335,
            ALREADY_RECEIVING,
            LEVEL_OR_STANDARD,
        ),
    ),
    (
        Text("Thời điểm hưởng, tạm dừng, thôi hưởng", "When payment begins and ends"),
        TIMING_READINGS,
    ),
    (
        Text("Người chăm sóc, cơ sở, hỗ trợ một lần", "Carers, facilities, what is once"),
        CARE_READINGS,
    ),
    (Text("Nghị quyết của địa phương", "Local resolutions"), CITY_READINGS),
    (Text("Cách tính thời hạn", "How time is counted"), COUNTING_READINGS),
    (Text("Thủ tục", "Procedures"), PROCEDURE_READINGS),
    (Text("Vụ việc", "Cases"), CASE_READINGS),
    (
        Text("Trẻ em có hoàn cảnh đặc biệt", "Children in special circumstances"),
        tuple(each.interpretation for each in CIRCUMSTANCE_READINGS),
    ),
    (Text("Thẩm quyền và cơ quan kế nhiệm", "Competence and succession"), COMPETENCE_READINGS),
    (Text("Báo cáo", "Reports"), REPORTING_READINGS),
    (Text("Bí mật đời sống riêng tư", "What is told of a child"), DISCLOSURE_READINGS),
)
"""The readings by subject; in each, by the order of the law."""

_WORDS = {
    "taken": Text("Cách hiểu được chọn", "Taken"),
    "other": Text("Cách hiểu khác", "Not taken"),
    "ground": Text("Lý do", "Because"),
}


def as_markdown(lang: Lang = "en") -> str:
    """All the readings as Markdown, for documentation."""
    lines: list[str] = []
    for subject, readings in INTERPRETATIONS:
        lines += [f"## {subject.in_(lang)}", ""]
        for each in readings:
            lines += [f"### `{each.code}`", "", f"{each.question.in_(lang)} "]
            lines[-1] += f"({each.provision.in_(lang)})"
            lines += ["", f"- {_WORDS['taken'].in_(lang)}: {each.taken.in_(lang)}"]
            lines += [f"- {_WORDS['other'].in_(lang)}: {each.other.in_(lang)}"]
            if each.ground is not None:
                lines += [f"- {_WORDS['ground'].in_(lang)}: {each.ground.in_(lang)}"]
            lines.append("")
    return "\n".join(lines)
