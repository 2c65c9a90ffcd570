"""Buying products for a customer at once: the cart, its review, the order."""
