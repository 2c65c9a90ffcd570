"""The meeting with a customer: what the rep does on one screen, and what the customer sees on another."""
