"""Papers on screen."""
