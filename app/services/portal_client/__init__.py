"""Talking to the central portal: HTTP, signing in, and the calls of the sync protocol."""
