"""Offers that customers read on-line: given, revoked, and answered."""
