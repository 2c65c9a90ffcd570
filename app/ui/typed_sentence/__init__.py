"""A typed sentence in the palette: marks in the text, how it was read, and what it would open."""
