"""Who may sell at which discount: the limits of roles, and what a manager approved beyond them."""
