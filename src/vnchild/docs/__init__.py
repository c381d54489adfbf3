"""Documentation of the domain, generated from its own objects.

>>> from vnchild import docs
>>> list(docs.pages("en"))[0]
'index.md'

Nothing in the pages is written by hand: rules are read as sentences and decision tables, amounts,
types, lists, procedures and documents are listed from what the package holds, and examples are
answered by it.
"""

from __future__ import annotations

from vnchild.docs.errors import DocsError
from vnchild.docs.site import compare, pages
from vnchild.docs.writing import MARKER, write

__all__ = ["MARKER", "DocsError", "compare", "pages", "write"]
