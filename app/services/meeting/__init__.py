"""Going through a quote or a change with the customer: what the customer sees, and the working copy."""
