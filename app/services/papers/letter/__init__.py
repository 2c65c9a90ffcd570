"""A letter under the partner's head."""
