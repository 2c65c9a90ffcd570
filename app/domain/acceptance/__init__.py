"""What a customer accepts, how, and the signature that says so."""
