"""Channel Desk: the desktop application for channel sales reps."""
