"""What a person must decide: conflicts with somebody else's change, and what the portal refused."""
