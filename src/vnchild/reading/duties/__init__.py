"""Who must do what by when: the orders of a text that have a due time."""
