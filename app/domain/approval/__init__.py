"""A manager's yes or no to a discount beyond what a rep may grant."""
