"""The documents that a text names, and the parts of them."""
