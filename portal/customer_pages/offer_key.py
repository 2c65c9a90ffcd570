"""Which offer a link names: looked up by the hash of its secret, and slowed down for whoever has none."""

import re

from app.domain.online.link import hash_of_secret
from portal.context import AppContext
from portal.customer_pages.link_opening import Closed
from portal.customer_pages.page import AnyRequest
from portal.store import links
from portal.store.engine import reading
from portal.store.link_tokens import Purpose

_TOKEN = re.compile(r"([a-z][a-z0-9-]{2,39})\.([A-Za-z0-9_-]{43})")


def read_offer_key(context: AppContext, request: AnyRequest, token: str) -> tuple[str, str]:
    """Partner and link that ``token`` names, whether the link still leads to the offer or not.

    Raises:
        Closed: ``unknown``: there is no such link; or ``often``: whoever asks had none too often.
    """
    address, now = address_of(request), context.clock.now()
    if not context.attempts.may_try(address, now):
        raise Closed("often")
    named = _TOKEN.fullmatch(token)
    if named is not None:
        partner_id, link_id = named[1], hash_of_secret(named[2])
        with reading(context.engine, partner_id) as connection:
            link = links.find(connection, partner_id, link_id)
        if link is not None and link.purpose is Purpose.OFFER:
            return partner_id, link_id
    context.attempts.failed(address, now)
    raise Closed("unknown")


def address_of(request: AnyRequest) -> str:
    """Where a request comes from; a proxy on this machine says for whom it asks."""
    return request.client.host if request.client is not None else ""
