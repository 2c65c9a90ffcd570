"""Papers as formatted values: what a customer reads, before it is drawn."""
