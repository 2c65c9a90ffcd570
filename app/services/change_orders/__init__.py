"""Changes of what a customer holds: written, saved as change orders, and placed."""
