"""The order as it is read before it is placed."""
