"""The contracts of a customer, brought to one end."""
