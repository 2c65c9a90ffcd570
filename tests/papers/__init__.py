"""Quotes on paper: built, drawn, read back."""
