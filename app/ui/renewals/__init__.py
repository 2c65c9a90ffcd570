"""The page of renewals: what comes to its end, what it costs then, and the quotes for it."""
