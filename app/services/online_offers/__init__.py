"""The links by which customers read offers on-line."""
