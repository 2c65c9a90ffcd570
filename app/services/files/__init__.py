"""Files of this laptop: written whole, locked between processes, and what a disk refuses."""
