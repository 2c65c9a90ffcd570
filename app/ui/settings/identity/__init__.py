"""Identity and documents: what a manager sets for the papers, with what they come out like."""
