"""Saving what is being typed, and discarding it."""
