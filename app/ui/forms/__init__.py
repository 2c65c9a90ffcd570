"""Form fields: a label, an input, and what is wrong with it where it stands."""
