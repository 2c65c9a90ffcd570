"""What a link opens, or why it opens nothing any more."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection

from app.domain.customer.customer import AccountState
from app.domain.partner.partner import Role
from portal.clock import stamp
from portal.context import AppContext
from portal.customer_pages.account_summary import AccountSummary, read_account_summary
from portal.identity import new_id
from portal.store import links
from portal.store.accounts import Caller
from portal.store.link_tokens import Holder, Link, Purpose


class Closed(Exception):
    """A link or form that does nothing; ``reason`` names the page that says why."""

    def __init__(self, reason: str, summary: AccountSummary | None = None) -> None:
        super().__init__(reason)
        self.reason, self.summary = reason, summary


@dataclass(frozen=True, slots=True)
class Opened:
    """A link that this portal wrote, with the customer it is about."""

    partner_id: str
    link: Link
    summary: AccountSummary

    @property
    def as_caller(self) -> Caller:
        """Who holds the link, as feed and audit log name them."""
        return Caller(self.partner_id, self.link.holder_id, self.link.holder_name, Role.VIEWER)

    @property
    def is_account_active(self) -> bool:
        """Whether the customer's people may sign in."""
        return self.summary.customer.account_state in (None, AccountState.ENABLED)


def read_key(context: AppContext, purpose: Purpose, token: str) -> tuple[str, str]:
    """Partner and link that ``token`` names.

    Raises:
        Closed: ``unknown``: this portal did not write it.
    """
    key = context.links.read(purpose, token)
    if key is None:
        raise Closed("unknown")
    return key


def find_opened(
    context: AppContext, connection: Connection, key: tuple[str, str], *, lock: bool = False
) -> Opened:
    """The link and its customer, whether the link is still good or not.

    Raises:
        Closed: ``unknown``: the link or its customer is not there.
    """
    partner_id, link_id = key
    link = links.find(connection, partner_id, link_id, lock=lock)
    if link is None:
        raise Closed("unknown")
    summary = read_account_summary(connection, partner_id, link.customer_id, context.clock.now())
    if summary is None:
        raise Closed("unknown")
    return Opened(partner_id, link, summary)


def open_link(
    context: AppContext, connection: Connection, key: tuple[str, str], *, lock: bool = False
) -> Opened:
    """The link and its customer.

    Raises:
        Closed: ``unknown``, or ``expired``: too old, replaced, or its holder is no technical contact now.
    """
    opened = find_opened(context, connection, key, lock=lock)
    if not opened.link.is_good(context.clock.now()) or not _is_still_theirs(opened):
        raise Closed("expired", opened.summary)
    return opened


def issue(
    context: AppContext, connection: Connection, opened: Opened, purpose: Purpose, life: timedelta
) -> str:
    """The token of a new link for who signed in through ``opened``."""
    now = context.clock.now()
    link = Link(
        link_id=new_id(now),
        purpose=purpose,
        customer_id=opened.link.customer_id,
        held_by=Holder.LOGIN,
        holder_id=opened.link.holder_id,
        holder_name=opened.link.holder_name,
        expires_at=stamp(now + life),
    )
    links.add(connection, opened.partner_id, link)
    return context.links.token(purpose, opened.partner_id, link.link_id)


def _is_still_theirs(opened: Opened) -> bool:
    if opened.link.held_by is not Holder.CONTACT:
        return True
    return opened.link.holder_id in {each.id for each in opened.summary.customer.technical_contacts}
