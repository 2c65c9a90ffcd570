"""A quote: its terms, its lines and its states."""
