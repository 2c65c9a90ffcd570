"""Writing an e-mail about a quote or a change order."""
