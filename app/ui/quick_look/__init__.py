"""A quick look at a row: a panel over the list with what decides, while the list keeps the keyboard."""
