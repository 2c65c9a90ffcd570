"""The scenario board: variants of an offer side by side."""
