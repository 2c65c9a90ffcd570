"""The link by which a customer reads one offer on-line, and what the customer answered there."""
