"""What changed for the customer between two versions, on a page of its own."""
