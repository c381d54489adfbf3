"""What one document changes in the rules on the monthly allowance: a file for each.

A file states ``DOCUMENT`` and a function ``amend`` from the rules of the day before to those of
its first day; ``PROVISION`` says which of its provisions does so. One that raises the national
standard level states it as ``STANDARD``, in VND a month, with ``STANDARD_PROVISION``, and needs no
``amend`` where it changes nothing else. Names of the file's own begin with an underscore. The
register and the rules find it by themselves. Only what `vnchild.law` holds is imported at the top
of such a file: the register reads it while the rules do not exist yet.
"""

from __future__ import annotations

# The register first, so that a file is never half loaded when the register reads it.
import vnchild.law.documents  # noqa: F401
