"""Asking for a discount beyond one's limit, and answering who asks."""
