"""What the rep opened last."""
