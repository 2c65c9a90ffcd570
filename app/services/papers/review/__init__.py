"""The review of an account on paper: what the customer holds, until when, and what is offered."""
