"""What a rep does in several moves, without Qt: a screen shows it, a test drives it."""
