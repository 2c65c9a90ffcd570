"""Links of offers as a laptop makes them, with secrets that tests know."""

from app.domain.online.link import hash_of_secret

SECRET, OTHER_SECRET = "s" * 43, "t" * 43
LINK, OTHER_LINK = hash_of_secret(SECRET), hash_of_secret(OTHER_SECRET)


def path_of(secret: str = SECRET, partner_id: str = "arvane") -> str:
    """What follows the address of the portal."""
    return f"offer/{partner_id}.{secret}"
