"""E-mail of the rep's: composed, kept, and sent once by the channel that the rep chose."""
