"""Everything a rep can ask for, and what it makes of a document."""
