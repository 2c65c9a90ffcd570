"""What a change comes to, beside it."""
