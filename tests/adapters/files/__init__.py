"""An application of Django, for the tests of the model field."""
