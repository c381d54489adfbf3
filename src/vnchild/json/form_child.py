"""A person read as a child on a day, as it is written."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from vnchild.domain.person import SECRET, Child, Person
from vnchild.json.reading import checked


@frozen(kw_only=True)
class ChildForm:
    """A person under 16 on a day (Law on Children Art. 1); it is asked again when read.

    Args:
        person: who.
        on: the day.
        age: completed years of age on that day.
        until: the first day on which the person is no longer a child.
    """

    person: Person = field(repr=False, metadata={"sensitive": SECRET})
    on: date
    age: int = field(repr=False, metadata={"sensitive": SECRET})
    until: date = field(repr=False, metadata={"sensitive": SECRET})


def write_child(value: Child) -> ChildForm:
    """The form of a child."""
    return ChildForm(person=value.person, on=value.on, age=value.age, until=value.until)


def read_child(form: ChildForm) -> Child:
    """The child.

    Raises:
        UnfitError: the age or its end are not those of the person.
        PersonError: on that day the person is 16 or over, or not born.
    """
    made = Child(person=form.person, on=form.on)
    return checked(made, write_child(made), form)
