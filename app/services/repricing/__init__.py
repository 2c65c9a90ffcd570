"""A newer price list and what is quoted at an older one: quotes and change quotes, re-priced in one pass."""
