"""What the command palette finds for a few letters."""
