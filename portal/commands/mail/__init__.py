"""Commands that send mail to a customer's people."""
