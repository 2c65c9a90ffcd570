"""What an invoice will need of a customer and an offer, long before there is one."""
