"""A change of what is held: its lines, its rules and when it takes effect."""
