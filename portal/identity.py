"""Ids and secrets that the portal makes."""

import re
import secrets
from datetime import datetime

from app.domain.ids import uuid7

_ID = re.compile(r"[A-Za-z0-9._~:@-]{1,100}")


def is_id(value: str) -> bool:
    """Whether ``value`` can be an identity: anything else is not looked up, let alone stored."""
    return _ID.fullmatch(value) is not None


def new_id(now: datetime) -> str:
    """A fresh UUIDv7 for something the portal creates at ``now``."""
    return uuid7(int(now.timestamp() * 1000), secrets.randbits(74))


def new_secret() -> str:
    """256 random bits as URL-safe text."""
    return secrets.token_urlsafe(32)
