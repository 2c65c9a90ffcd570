"""The keys of the desk: one table of what they do and where, and the sheet that shows it."""
