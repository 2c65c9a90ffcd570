"""Commands about quotes before they are sold."""
