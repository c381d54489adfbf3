"""One invented child, assessed and explained in both languages."""

from datetime import date

from vnchild import Care, Disability, Household, HouseholdClass, ParentSituation, Person, assess

child = Person(
    birth_date=date(2023, 5, 1),
    mother=ParentSituation.DECEASED,
    father=ParentSituation.MISSING,
    household=Household(poverty=HouseholdClass.POOR),
    disability=Disability.NONE,
    care=Care.CARER,
)
answer = assess(child, on=date(2026, 11, 22))
print(answer.explain("vi"), answer.explain("en"), sep="\n\n")
