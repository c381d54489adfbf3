"""What goes wrong before a framework can be used at all."""

from __future__ import annotations

from vnchild.law.errors import VnchildError


class MissingFrameworkError(VnchildError, ImportError):
    """A framework that an adapter needs is not installed."""

    @classmethod
    def of(cls, module: str, framework: str, install: str) -> MissingFrameworkError:
        """The error for a module, the framework it needs and what to install for it."""
        return cls(f"{module} needs {framework}, which is not installed: pip install '{install}'")
