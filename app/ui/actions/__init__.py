"""What is done to a customer, a quote or an order from more than one page, with its dialogs."""
