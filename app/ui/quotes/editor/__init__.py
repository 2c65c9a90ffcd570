"""The quote editor."""
