"""Who works here: the signed-in account, its secrets and settings, the clock and the language."""
