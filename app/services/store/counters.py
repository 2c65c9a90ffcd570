"""The counters of this laptop: numbers that are given before the portal has spoken."""

PROVISIONAL_QUOTE = "provisional_quote"
PROVISIONAL_CHANGE_ORDER = "provisional_change_order"
