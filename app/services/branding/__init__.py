"""What a manager sets for the papers of the partner, and how papers take it."""
