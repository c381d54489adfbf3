"""The types of vnchild in web frameworks: pydantic, FastAPI, django-ninja and Django.

Each module needs its framework and is imported by name; nothing is loaded from here.

- `vnchild.adapters.pydantic`: a marker for FastAPI, django-ninja and pydantic models.
- `vnchild.adapters.fastapi`: the same in the body of a request, and errors as answers.
- `vnchild.adapters.django`: a field of a Django model that stores a value.
"""

from __future__ import annotations
