"""Undo and redo by keyboard."""
