"""Privacy: which fields are sensitive, copies for a purpose, consent, and small counts."""

from __future__ import annotations

from vnchild.privacy.consent import Consent, consent_needed
from vnchild.privacy.errors import PrivacyError
from vnchild.privacy.fields import SensitiveField, sensitive_fields
from vnchild.privacy.purposes import (
    POLICIES,
    Policy,
    Purpose,
    PurposeName,
    as_markdown,
    policy,
)
from vnchild.privacy.redact import Plain, Redacted, redact
from vnchild.privacy.suppress import SMALL, suppress
from vnchild.rules.disclosure import (
    CHILD_AND_REPRESENTATIVE,
    HIV_AT_A_CONFERENCE,
    READINGS,
)

PRIVACY_READINGS = READINGS
"""The readings that the package takes on privacy."""

__all__ = [
    "CHILD_AND_REPRESENTATIVE",
    "HIV_AT_A_CONFERENCE",
    "POLICIES",
    "PRIVACY_READINGS",
    "SMALL",
    "Consent",
    "Plain",
    "Policy",
    "PrivacyError",
    "Purpose",
    "PurposeName",
    "Redacted",
    "SensitiveField",
    "as_markdown",
    "consent_needed",
    "policy",
    "redact",
    "sensitive_fields",
    "suppress",
]
