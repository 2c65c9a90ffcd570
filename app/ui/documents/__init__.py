"""Documents on screen."""
