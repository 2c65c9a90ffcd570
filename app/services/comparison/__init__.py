"""What changed for the customer between two versions: chosen, worded, and the sentence that is kept."""
