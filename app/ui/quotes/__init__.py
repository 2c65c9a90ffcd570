"""Quotes: the offer editor and the list of quotes."""
