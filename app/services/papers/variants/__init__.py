"""The paper of a scenario board: variants of an offer or of a change side by side."""
