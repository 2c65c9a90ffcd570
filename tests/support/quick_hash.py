"""Passwords of people who are there before a test begins."""

import base64
import hashlib

_COST, _BLOCK, _LANES = 2, 8, 1


def quick_hash(password: str) -> str:
    """What the portal keeps of ``password``, checked in no time; like any it names what it costs.

    The portal's own takes a tenth of a second each time that somebody signs in.
    """
    salt = b"salt of the tests"
    key = hashlib.scrypt(password.encode(), salt=salt, n=_COST, r=_BLOCK, p=_LANES, dklen=32)
    texts = (base64.b64encode(part).decode() for part in (salt, key))
    return "$".join(["scrypt", str(_COST), str(_BLOCK), str(_LANES), *texts])
