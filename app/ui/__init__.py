"""The window: the only package that knows Qt."""

import builtins

import PySide6.QtCore

__all__ = ["PySide6"]

# PySide wraps ``__import__`` for a feature that is not used here; every later import would pay for it.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
