"""Identities that are the same on every start, whatever the day."""

from random import Random

from app.domain.ids import uuid7

_EPOCH_MS = 1_704_067_200_000
"""1 January 2024: identities do not follow the calendar, so that they are the same on every day."""
_SPAN_BITS = 35


def new_id(rng: Random) -> str:
    """A UUIDv7 drawn from ``rng``."""
    return uuid7(_EPOCH_MS + rng.getrandbits(_SPAN_BITS), rng.getrandbits(74))
