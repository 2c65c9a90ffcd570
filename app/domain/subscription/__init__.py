"""What a customer holds: contracts, subscriptions, billing periods and parts of them."""
