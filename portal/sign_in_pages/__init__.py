"""The sign-in of reps in a browser."""
