"""By which way e-mail leaves, and with what it begins."""
