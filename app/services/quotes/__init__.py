"""Quotes: editing, pricing, creating and revising them."""
