"""E-mail that the portal sends: asked for in a command's transaction, sent after its commit."""
