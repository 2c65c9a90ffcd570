"""What a rep can choose."""
