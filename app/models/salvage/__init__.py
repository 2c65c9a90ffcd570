"""Reads what is left of a damaged cache, page by page, without SQLite and without changing a byte of it."""
