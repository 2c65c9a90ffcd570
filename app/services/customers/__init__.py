"""Customers: changes, transitions, the saved views of their grid, and what the portal tells of them."""
