"""Papers for customers: the quote as formatted values, and as an archived PDF."""
