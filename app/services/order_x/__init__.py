"""Order-X: what a customer accepted, as an order that the customer's own programs can read."""
