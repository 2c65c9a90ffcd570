"""The rows of a change: what is held, added and may be added."""
