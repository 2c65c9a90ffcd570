"""What a customer is shown of a quote or a change order, and what differs between two such contents."""
