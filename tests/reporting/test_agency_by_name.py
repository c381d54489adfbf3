"""An agency may be given by its name, as the command line takes it."""

from __future__ import annotations

from datetime import date

import pytest

from vnchild.domain.agency_parsing import parse_agency
from vnchild.rules.reporting import due_reports, ended_reports, undated_duties
from vnchild.rules.reporting.due_days import DutyError

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
COMMUNE = "UBND xã Mường So, tỉnh Lai Châu"


@pytest.mark.parametrize("name", [COMMUNE, "Sở Y tế tỉnh Lai Châu", "UBND tỉnh Kiên Giang"])
def test_a_name_is_read(name: str) -> None:
    agency = parse_agency(name, LAST)
    assert agency is not None
    assert due_reports(name, FIRST, LAST) == due_reports(agency, FIRST, LAST)
    assert ended_reports(name, FIRST, LAST) == ended_reports(agency, FIRST, LAST)
    assert undated_duties(name, LAST) == undated_duties(agency, LAST)


def test_a_commune_owes_reports() -> None:
    assert due_reports(COMMUNE, FIRST, LAST)


@pytest.mark.parametrize("name", ["xyz", "", "Sở Y tế tỉnh Lai Chau"])
def test_a_name_of_no_agency(name: str) -> None:
    with pytest.raises(DutyError, match="no agency is known by the name"):
        due_reports(name, FIRST, LAST)


def test_what_is_no_name() -> None:
    with pytest.raises(DutyError, match="an agency's name, not a int"):
        due_reports(3, FIRST, LAST)  # type: ignore[arg-type]
