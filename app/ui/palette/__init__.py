"""The command palette: over any page, customers, quotes, actions and settings by a few letters."""
