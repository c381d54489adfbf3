"""An invented family of four over the changes of 2024 and 2026, month by month."""

from datetime import date

from vnchild import (
    Care,
    Disability,
    Household,
    HouseholdClass,
    MaritalStatus,
    Person,
    Supporter,
    schedule,
)

home = Household(poverty=HouseholdClass.POOR, disadvantaged_area=True)
family = {
    "mother": Person(
        birth_date=date(1990, 2, 1),
        household=home,
        marital=MaritalStatus.WIDOWED,
        children_under_16=2,
        children_studying=0,
        received_before_16=False,
        hiv=False,
        disability=Disability.NONE,
        care=Care.FAMILY,
    ),
    "son, 8": Person(
        birth_date=date(2015, 8, 1),
        household=home,
        hiv=False,
        disability=Disability.SEVERE,
        care=Care.FAMILY,
        received_before_16=False,
    ),
    "daughter, 5 months": Person(
        birth_date=date(2023, 11, 20),
        household=home,
        hiv=False,
        disability=Disability.NONE,
        care=Care.FAMILY,
    ),
    "grandmother": Person(
        birth_date=date(1950, 10, 20),
        household=home,
        supporter=Supporter.NONE,
        facility_eligible=False,
        marital=MaritalStatus.WIDOWED,
        children_under_16=0,
        children_studying=0,
        received_before_16=False,
        hiv=False,
        disability=Disability.NONE,
        care=Care.FAMILY,
    ),
}
total = 0
for name, person in family.items():
    paid = schedule(person, granted=date(2024, 5, 6), until=date(2026, 12, 31))
    total += paid.total
    print(f"== {name}\n{paid.explain('en')}\n")
print(f"The family, May 2024 to December 2026: {total:,} VND")
