"""What keeps an acceptance from counting, whatever was accepted."""

from collections.abc import Iterator

from app.domain.acceptance.acceptance import Acceptance, AcceptanceMethod, hash_of
from app.domain.acceptance.signature import check_signature
from app.domain.errors import Problem
from app.domain.texts import TEXT_MAX


def check_acceptance(acceptance: Acceptance) -> Iterator[Problem]:
    """Whether somebody is named, signed in the way that is claimed, and saw what the hash is of."""
    if not acceptance.accepted_by.strip():
        yield Problem("acceptance.nobody", "accepted_by")
    for field, text in (("accepted_by", acceptance.accepted_by), ("role", acceptance.role)):
        if len(text) > TEXT_MAX:
            yield Problem("text.too_long", field, {"max": str(TEXT_MAX), "length": str(len(text))})
    is_drawn = acceptance.method is AcceptanceMethod.DRAWN
    if is_drawn and acceptance.signature is None:
        yield Problem("acceptance.unsigned", "signature")
    if acceptance.signature is not None:
        yield from (problem.at("signature") for problem in check_signature(acceptance.signature))
    if acceptance.method is not AcceptanceMethod.BOX and not acceptance.shown:
        yield Problem("acceptance.nothing_shown", "shown")
    if acceptance.content_hash != (hash_of(acceptance.shown) if acceptance.shown else ""):
        yield Problem("acceptance.hash", "content_hash")
