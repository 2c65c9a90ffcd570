"""``offer.share``, ``offer.revoke`` and ``offer.settle``: the link of an offer, and what came through it."""

from dataclasses import replace

from app.domain.commands.commands import RevokeOffer, SettleOffer, ShareOffer
from app.domain.commands.specs import apply
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import OnlineOfferId
from app.domain.online.link import is_link_hash
from app.domain.online.online_offer import LINKS_MAX, OnlineOffer, OnlineStatus
from portal.clock import stamp
from portal.commands.online.offered import find_offered, lock_offerable
from portal.commands.pipeline.handling import Handler, ResolvedCommand
from portal.commands.pipeline.outcome import Outcome, applied, unchanged
from portal.store import links
from portal.store.command_context import CommandContext
from portal.store.documents import Stored
from portal.store.link_tokens import LIFE, Holder, Link, Purpose


def _share(context: CommandContext, asked: ResolvedCommand, command: ShareOffer) -> Outcome:
    wanted = command.offer
    if wanted.id != asked.target_id:
        raise violation("target.other", "target.id")
    stored, document = lock_offerable(context, wanted.kind, wanted.id)
    if not is_link_hash(command.link):
        raise violation("wire.malformed", "link")
    known = context.find(Kind.ONLINE_OFFER, wanted.id, lock=True)
    if known is not None and isinstance(known.document, OnlineOffer) and known.document.is_open:
        return _share_again(context, known, known.document, command.link)
    find_offered(context, stored, document)
    links.revoke(context.connection, context.partner_id, Purpose.OFFER, document.customer_id, wanted.id)
    _add_link(context, document.customer_id, wanted.id, command.link)
    offer = OnlineOffer(
        id=OnlineOfferId(wanted.id),
        customer_id=document.customer_id,
        kind=wanted.kind,
        status=OnlineStatus.SHARED,
        shared_by=context.caller.as_rep,
        shared_at=context.now,
        expires_on=document.expires_on,
        links=(command.link,),
        revision=document.revision,
    )
    return applied(context.create(offer) if known is None else context.replace(known, offer))


def _share_again(context: CommandContext, known: Stored, offer: OnlineOffer, link: str) -> Outcome:
    """Another laptop's link to an offer that is shared; those that there are go on."""
    if link in offer.links:
        return unchanged(known)
    _add_link(context, offer.customer_id, offer.id, link)
    gone, kept = offer.links[: 1 - LINKS_MAX], offer.links[1 - LINKS_MAX :]
    for each in gone:
        links.revoke_one(context.connection, context.partner_id, each)
    return applied(context.replace(known, replace(offer, links=(*kept, link))))


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


def _add_link(context: CommandContext, customer_id: str, offer_id: str, link_id: str) -> None:
    """Let the link whose secret has that hash lead to the offer.

    Raises:
        RuleViolation: ``wire.malformed``: it leads elsewhere already.
    """
    if links.find(context.connection, context.partner_id, link_id) is not None:
        raise violation("wire.malformed", "link")
    link = Link(
        link_id=link_id,
        purpose=Purpose.OFFER,
        customer_id=customer_id,
        held_by=Holder.OFFER,
        holder_id=offer_id,
        holder_name="",
        expires_at=stamp(context.now + LIFE[Purpose.OFFER]),
    )
    links.add(context.connection, context.partner_id, link)


SHARE_OFFER = Handler(_share)
REVOKE_OFFER = Handler(_revoke)
SETTLE_OFFER = Handler(_settle)
