"""How a question of privacy can fail."""

from __future__ import annotations

from vnchild.law.errors import VnchildError


class PrivacyError(VnchildError):
    """Something that cannot be redacted, suppressed or consented to; no value is ever shown."""
