"""``offer.share``, ``offer.revoke`` and ``offer.settle``: the link of an offer, and what came through it."""

from app.domain.commands.commands import RevokeOffer, SettleOffer, ShareOffer
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import OnlineOfferId
from app.domain.online.online_offer import OnlineOffer, OnlineStatus
from portal.clock import stamp
from portal.commands.online.offered import find_offered, lock_offerable
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, unchanged
from portal.store import links
from portal.store.command_context import CommandContext
from portal.store.documents import Stored
from portal.store.link_tokens import LIFE, Holder, Link, Links, Purpose
from portal.store.schema import read_setting

OFFER_PATH = "offer"


def _share(context: CommandContext, asked: ResolvedCommand, command: ShareOffer) -> Outcome:
    wanted = command.offer
    if wanted.id != asked.target_id:
        raise violation("target.other", "target.id")
    stored, document = lock_offerable(context, wanted.kind, wanted.id)
    known = context.find(Kind.ONLINE_OFFER, wanted.id, lock=True)
    if known is not None and isinstance(known.document, OnlineOffer) and known.document.is_open:
        return unchanged(known)
    find_offered(context, stored, document)
    offer = OnlineOffer(
        id=OnlineOfferId(wanted.id),
        customer_id=document.customer_id,
        kind=wanted.kind,
        status=OnlineStatus.SHARED,
        shared_by=context.caller.as_rep,
        shared_at=context.now,
        expires_on=document.expires_on,
        path=_new_link(context, document.customer_id, wanted.id),
    )
    return applied(context.create(offer) if known is None else context.replace(known, offer))


def _revoke(context: CommandContext, asked: ResolvedCommand, command: RevokeOffer) -> Outcome:
    stored, offer = _lock(context, asked.target_id)
    if offer.status is OnlineStatus.REVOKED:
        return unchanged(stored)
    after = apply(offer, command)
    links.revoke(context.connection, context.partner_id, Purpose.OFFER, offer.customer_id, offer.id)
    return applied(context.replace(stored, after))


def _settle(context: CommandContext, asked: ResolvedCommand, command: SettleOffer) -> Outcome:
    stored, offer = _lock(context, asked.target_id)
    if offer.status is not OnlineStatus.CHANGE_ASKED:
        # A colleague has read it, or the customer accepted after all.
        return unchanged(stored)
    return applied(context.replace(stored, apply(offer, command)))


def _lock(context: CommandContext, id: str) -> tuple[Stored, OnlineOffer]:
    """The shared offer, nobody else's until the commit; its document is locked before it.

    Raises:
        RuleViolation: ``document.missing``.
    """
    peek = context.find(Kind.ONLINE_OFFER, id)
    if peek is not None and isinstance(peek.document, OnlineOffer):
        lock_offerable(context, peek.document.kind, id)
    stored = context.find(Kind.ONLINE_OFFER, id, lock=True)
    if stored is None or not isinstance(stored.document, OnlineOffer):
        raise violation("document.missing", "target.id", kind=Kind.ONLINE_OFFER.value, id=id)
    return stored, stored.document


def _new_link(context: CommandContext, customer_id: str, offer_id: str) -> str:
    """The path of a fresh link to the offer; earlier ones lead nowhere."""
    links.revoke(context.connection, context.partner_id, Purpose.OFFER, customer_id, offer_id)
    link = Link(
        link_id=context.new_id(),
        purpose=Purpose.OFFER,
        customer_id=customer_id,
        held_by=Holder.OFFER,
        holder_id=offer_id,
        holder_name="",
        expires_at=stamp(context.now + LIFE[Purpose.OFFER]),
    )
    links.add(context.connection, context.partner_id, link)
    tokens = Links(read_setting(context.connection, "secret"))
    return f"{OFFER_PATH}/{tokens.token(Purpose.OFFER, context.partner_id, link.link_id)}"


SHARE_OFFER = Handler(_share)
REVOKE_OFFER = Handler(_revoke)
SETTLE_OFFER = Handler(_settle)
