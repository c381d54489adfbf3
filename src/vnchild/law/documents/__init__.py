"""The register: every legal document that the package cites, and every date of law.

Nothing else in the code holds a date on which law begins or ends. Each entry says where its dates
were read: in the text itself (`Source.TEXT`), in two secondary sources (`Source.TWO_SECONDARY`) or
in one (`Source.ONE_SECONDARY`).
"""

from __future__ import annotations

from datetime import date

from vnchild.law.document import Document
from vnchild.law.documents.assistance import (
    CIRCULAR_02_2021,
    DECREE_20_2021,
    DECREE_76_2024,
    DECREE_104_2022,
    DECREE_176_2025,
    DECREE_335_2026,
    HANOI_63_2025,
    HCMC_35_2023,
)
from vnchild.law.documents.children import (
    CIRCULAR_13_2021,
    CIRCULAR_14_2020,
    CIRCULAR_28_2019,
    CIRCULAR_29_2019,
    DECREE_56_2017,
    LAW_28_2018,
    LAW_59_2024,
    LAW_91_2025,
    LAW_ON_CHILDREN,
)
from vnchild.law.documents.found import with_amendments
from vnchild.law.documents.insurance import (
    DECREE_188_2025,
    LAW_25_2008,
    LAW_51_2024,
)
from vnchild.law.documents.state import (
    CIRCULAR_20_2025,
    CIVIL_CODE,
    DECISION_188_1999,
    DECREE_09_2019,
    DECREE_30_2020,
    DECREE_42_2025,
    DECREE_60_2018,
    DECREE_137_2015,
    DECREE_147_2025,
    DECREE_313_2026,
    DISTRICT_POLICE_ENDED,
    LABOUR_CODE,
    LABOUR_CODE_2012,
    LAW_80_2015,
    LAW_81_2025,
    LAW_82_2025,
    RESOLUTION_28_2026,
    RESOLUTION_30_2026,
    RESOLUTION_36_2026,
    RESOLUTION_39_2026,
    RESOLUTION_175_2024,
    RESOLUTION_176_2025,
    RESOLUTION_202_2025,
    RESOLUTION_203_2025,
    RESOLUTION_1654_2025,
    RESOLUTION_1662_2025,
    RESOLUTION_1670_2025,
)

REVIEWED = date(2026, 11, 22)
"""The day up to which the law was read; what was issued later, the package does not know."""

_WRITTEN: tuple[Document, ...] = (
    LAW_25_2008,
    DECISION_188_1999,
    LABOUR_CODE_2012,
    CIVIL_CODE,
    LAW_80_2015,
    DECREE_137_2015,
    LAW_ON_CHILDREN,
    DECREE_56_2017,
    LAW_28_2018,
    DECREE_60_2018,
    DECREE_09_2019,
    CIRCULAR_28_2019,
    CIRCULAR_29_2019,
    DECREE_30_2020,
    LABOUR_CODE,
    CIRCULAR_14_2020,
    DECREE_20_2021,
    CIRCULAR_02_2021,
    CIRCULAR_13_2021,
    DECREE_104_2022,
    HCMC_35_2023,
    DECREE_76_2024,
    RESOLUTION_175_2024,
    RESOLUTION_176_2025,
    DECREE_42_2025,
    LAW_51_2024,
    DECREE_188_2025,
    DECREE_147_2025,
    CIRCULAR_20_2025,
    RESOLUTION_203_2025,
    RESOLUTION_1654_2025,
    RESOLUTION_1662_2025,
    RESOLUTION_1670_2025,
    LAW_81_2025,
    LAW_82_2025,
    RESOLUTION_202_2025,
    DECREE_176_2025,
    HANOI_63_2025,
    LAW_59_2024,
    LAW_91_2025,
    RESOLUTION_30_2026,
    RESOLUTION_28_2026,
    DECREE_313_2026,
    RESOLUTION_36_2026,
    RESOLUTION_39_2026,
    DECREE_335_2026,
)

REGISTER: tuple[Document, ...] = with_amendments(_WRITTEN)
"""Every document that the package cites, in the order of their effect.

Those of this package, and those that the files of `vnchild.rules.amendments` state.
"""

__all__ = [
    "CIRCULAR_02_2021",
    "CIRCULAR_13_2021",
    "CIRCULAR_14_2020",
    "CIRCULAR_20_2025",
    "CIRCULAR_28_2019",
    "CIRCULAR_29_2019",
    "CIVIL_CODE",
    "DECISION_188_1999",
    "DECREE_09_2019",
    "DECREE_20_2021",
    "DECREE_30_2020",
    "DECREE_42_2025",
    "DECREE_56_2017",
    "DECREE_60_2018",
    "DECREE_76_2024",
    "DECREE_104_2022",
    "DECREE_137_2015",
    "DECREE_147_2025",
    "DECREE_176_2025",
    "DECREE_188_2025",
    "DECREE_313_2026",
    "DECREE_335_2026",
    "DISTRICT_POLICE_ENDED",
    "HANOI_63_2025",
    "HCMC_35_2023",
    "LABOUR_CODE",
    "LABOUR_CODE_2012",
    "LAW_25_2008",
    "LAW_28_2018",
    "LAW_51_2024",
    "LAW_59_2024",
    "LAW_80_2015",
    "LAW_81_2025",
    "LAW_82_2025",
    "LAW_91_2025",
    "LAW_ON_CHILDREN",
    "REGISTER",
    "RESOLUTION_28_2026",
    "RESOLUTION_30_2026",
    "RESOLUTION_36_2026",
    "RESOLUTION_39_2026",
    "RESOLUTION_175_2024",
    "RESOLUTION_176_2025",
    "RESOLUTION_202_2025",
    "RESOLUTION_203_2025",
    "RESOLUTION_1654_2025",
    "RESOLUTION_1662_2025",
    "RESOLUTION_1670_2025",
    "REVIEWED",
]
