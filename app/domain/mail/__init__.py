"""E-mail that a rep writes to a customer's people about a document."""
