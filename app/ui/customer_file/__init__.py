"""Everything that belongs to one customer."""
