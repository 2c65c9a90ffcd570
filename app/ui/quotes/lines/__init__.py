"""The lines of a quote, as they are edited."""
