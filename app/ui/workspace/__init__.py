"""What every page works with: the desk, places to go to, messages and background tasks."""
