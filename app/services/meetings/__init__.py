"""Meetings that a rep pinned, and what the laptop has for them."""
