"""What a portal does beside answering: it wakes desks that wait, and removes what has expired."""
