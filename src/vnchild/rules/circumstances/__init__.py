"""Children in special circumstances: Law on Children Art. 10, Decree 56/2017 Art. 3-21.

>>> from datetime import date
>>> from vnchild.domain import Disability, Person
>>> child = Person(birth_date=date(2018, 3, 14), disability=Disability.SEVERE)
>>> found = circumstances(child, date(2026, 11, 22))
>>> [group.text.en for group in found.groups]
['children with disabilities']
>>> found.policies[0].provision.en
'Article 18(1), Decree 56/2017/NĐ-CP'
"""

from __future__ import annotations

from vnchild.rules.circumstances.asked import Asked
from vnchild.rules.circumstances.assess import circumstances
from vnchild.rules.circumstances.contradiction import ContradictionError
from vnchild.rules.circumstances.counts import Counts, count
from vnchild.rules.circumstances.findings import (
    Circumstances,
    Conflict,
    Finding,
    GroupFinding,
    PolicyFinding,
)
from vnchild.rules.circumstances.readings import READINGS
from vnchild.rules.circumstances.rows import Row, circumstances_of_facts, count_facts
from vnchild.rules.readings import Reading

__all__ = [
    "READINGS",
    "Asked",
    "Circumstances",
    "Conflict",
    "ContradictionError",
    "Counts",
    "Finding",
    "GroupFinding",
    "PolicyFinding",
    "Reading",
    "Row",
    "circumstances",
    "circumstances_of_facts",
    "count",
    "count_facts",
]
