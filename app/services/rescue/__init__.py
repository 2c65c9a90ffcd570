"""The way out of a damaged cache: what it still holds is read, and carried into a new one."""
