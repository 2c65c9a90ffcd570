"""The minutes of a meeting with a customer."""
