"""What waits for the rep: refusals and conflicts, and the ways to resolve them."""
