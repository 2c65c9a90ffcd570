"""Amounts, numbers and dates, written and read as a language does."""
