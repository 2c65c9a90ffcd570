"""Contracts that come to their end: what a renewal costs, what waiting costs, and the quotes for it."""
