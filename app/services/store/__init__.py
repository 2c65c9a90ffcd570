"""The cache of this laptop: reading, writing in units of work, and the feed of the portal."""
