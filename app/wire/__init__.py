"""Documents and commands as JSON: one codec for the laptop and the portal."""
