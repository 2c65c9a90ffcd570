"""The local cache: one encrypted file per portal, partner and user."""
