"""Ids and secrets that the portal makes."""

import secrets
from datetime import datetime

from app.domain.ids import uuid7


def new_id(now: datetime) -> str:
    """A fresh UUIDv7 for something the portal creates at ``now``."""
    return uuid7(int(now.timestamp() * 1000), secrets.randbits(74))


def new_secret() -> str:
    """256 random bits as URL-safe text."""
    return secrets.token_urlsafe(32)
