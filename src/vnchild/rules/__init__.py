"""What follows from the law."""
