"""Undo: of what was done, from the toast that says so, and of what is being edited, by keyboard."""
