"""Django's settings for these tests, which leave the rest of the process alone."""

from __future__ import annotations

import django
from django.conf import settings

urlpatterns: list[object] = []


def ready() -> None:
    """Set Django up, once in a process."""
    if settings.configured:
        return
    # No time zone and no logging: Django would change both for the whole process.
    settings.configure(
        ALLOWED_HOSTS=["testserver"],
        DATABASES={"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "unused"}},
        DEFAULT_AUTO_FIELD="django.db.models.BigAutoField",
        INSTALLED_APPS=["tests.adapters.files"],
        LOGGING_CONFIG=None,
        ROOT_URLCONF=__name__,
        SECRET_KEY="of these tests only",  # noqa: S106
        TIME_ZONE=None,
        USE_TZ=False,
    )
    django.setup()
