"""Unfinished work that is kept: drafts, and the steps that undo takes back."""
