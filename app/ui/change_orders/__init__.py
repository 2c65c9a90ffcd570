"""Changing what is held: the editor, its preview and the review."""
