"""The columns of a list as the rep wants them: sized, moved, hidden, and kept so."""
