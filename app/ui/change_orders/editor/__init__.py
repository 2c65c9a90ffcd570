"""The page of a change: what is written, kept, and placed."""
