"""The list of quotes."""
