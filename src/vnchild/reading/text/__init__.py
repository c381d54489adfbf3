"""The text as it was given, made plain: encodings, noise, columns, the parts of a page."""
