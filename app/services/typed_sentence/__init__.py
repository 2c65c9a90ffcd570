"""One typed sentence, read and answered with what it would open; nothing is kept before it is opened."""
