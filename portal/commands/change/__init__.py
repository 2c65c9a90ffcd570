"""Commands that change what is held: by a change order, or at once."""
