"""Offers compared side by side."""
