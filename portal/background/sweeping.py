"""Removes what has expired: codes, tokens, links and counts of failed sign-ins, a bounded number at a time.

What has expired opens nothing any more, but may still tell something: that a code was redeemed twice, or why
a link does not open. It is kept for as long as somebody may come with it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, and_, delete, exists, or_, select

from portal.clock import Clock, stamp
from portal.oauth.throttle import REST
from portal.oauth.tokens import ACCESS, REFRESH
from portal.store.engine import writing
from portal.store.link_tokens import Purpose
from portal.store.partners import partner_ids
from portal.store.tables import (
    authorization_code,
    customer_link,
    customer_login,
    sign_in_failure,
    token,
    token_family,
    token_pair,
)

CODES_KEPT = timedelta(days=1)
"""A code that comes a second time ends the sign-in that the first one began."""
ACCESS_KEPT = timedelta(days=1)
"""Signing out with an access token that has just expired ends the sign-in all the same."""
SESSIONS_KEPT, LINKS_KEPT = timedelta(days=30), timedelta(days=180)
"""Who comes with an old link is told that it has expired, and not that there never was such a link."""
_BATCH = 500
_BATCHES_MAX = 20
SweepKind = Callable[[Connection, str, datetime, int], int]
"""Removes at most that many rows of a partner that had expired by then; how many there were."""


@dataclass(frozen=True, slots=True)
class Sweep:
    """Sweeps every partner's rows; several processes may do so at once."""

    engine: Engine
    clock: Clock
    batch: int = _BATCH

    def run_once(self) -> int:
        """Remove what has expired, up to a bound that leaves the rest to the next time; how many rows."""
        now = self.clock.now()
        with self.engine.connect() as connection:
            everybody = partner_ids(connection)
        count = self._in_batches("", _sweep_failures, now)
        for each in everybody:
            for kind in (_sweep_codes, _sweep_tokens, _sweep_links):
                count += self._in_batches(each, kind, now)
        return count

    def _in_batches(self, partner_id: str, kind: SweepKind, now: datetime) -> int:
        """Each batch is a transaction of its own: nobody waits long for its locks."""
        total = 0
        for _ in range(_BATCHES_MAX):
            with writing(self.engine, partner_id) as connection:
                count = kind(connection, partner_id, now, self.batch)
            total += count
            if count < self.batch:
                break
        return total


def _sweep_failures(connection: Connection, _partner_id: str, now: datetime, batch: int) -> int:
    over = select(sign_in_failure.c.who).where(sign_in_failure.c.last_at <= stamp(now - REST))
    gone = delete(sign_in_failure).where(sign_in_failure.c.who.in_(over.limit(batch)))
    return connection.execute(gone).rowcount


def _sweep_codes(connection: Connection, partner_id: str, now: datetime, batch: int) -> int:
    mine = authorization_code.c.partner_id == partner_id
    over = select(authorization_code.c.code_hash).where(
        mine, authorization_code.c.expires_at <= stamp(now - CODES_KEPT)
    )
    gone = delete(authorization_code).where(mine, authorization_code.c.code_hash.in_(over.limit(batch)))
    return connection.execute(gone).rowcount


def _sweep_tokens(connection: Connection, partner_id: str, now: datetime, batch: int) -> int:
    """Refresh tokens that were exchanged stay until they expire: one that comes again was copied."""
    mine = token.c.partner_id == partner_id
    over = select(token.c.token_hash).where(
        mine,
        token.c.expires_at <= stamp(now),
        or_(token.c.use == REFRESH, token.c.expires_at <= stamp(now - ACCESS_KEPT)),
    )
    gone = connection.execute(
        delete(token)
        .where(mine, token.c.token_hash.in_(over.order_by(token.c.expires_at).limit(batch)))
        .returning(token.c.token_hash, token.c.use, token.c.family_id)
    ).all()
    if gone:
        by_use = {use: [row.token_hash for row in gone if row.use == use] for use in (ACCESS, REFRESH)}
        _sweep_pairs(connection, partner_id, by_use)
        _sweep_families(connection, partner_id, {row.family_id for row in gone})
    return len(gone)


def _sweep_pairs(connection: Connection, partner_id: str, gone: dict[str, list[str]]) -> None:
    """What a pair tells is asked only of a refresh token that is there and was not exchanged."""
    exchanged = select(token.c.token_hash).where(
        token.c.partner_id == partner_id, token.c.use == REFRESH, token.c.rotated_at.is_not(None)
    )
    is_useless = or_(
        token_pair.c.refresh_hash.in_(gone[REFRESH]),
        and_(token_pair.c.access_hash.in_(gone[ACCESS]), token_pair.c.refresh_hash.in_(exchanged)),
    )
    connection.execute(delete(token_pair).where(token_pair.c.partner_id == partner_id, is_useless))


def _sweep_families(connection: Connection, partner_id: str, families: set[str]) -> None:
    """A sign-in without a token is over."""
    mine = (token_family.c.partner_id == partner_id, token_family.c.family_id.in_(families))
    has_token = exists().where(
        token.c.partner_id == token_family.c.partner_id, token.c.family_id == token_family.c.family_id
    )
    connection.execute(delete(token_family).where(*mine, ~has_token))


def _sweep_links(connection: Connection, partner_id: str, now: datetime, batch: int) -> int:
    """The link with which somebody chose a password is where they sign in ever after, so it stays."""
    mine = customer_link.c.partner_id == partner_id
    leads_in = exists().where(
        customer_login.c.partner_id == customer_link.c.partner_id,
        customer_login.c.customer_id == customer_link.c.customer_id,
        customer_login.c.login == customer_link.c.holder_id,
    )
    purpose, expires_at = customer_link.c.purpose, customer_link.c.expires_at
    over = select(customer_link.c.link_id).where(
        mine,
        expires_at <= stamp(now - SESSIONS_KEPT),
        or_(purpose == Purpose.SESSION, expires_at <= stamp(now - LINKS_KEPT)),
        ~and_(purpose == Purpose.CREDENTIALS, leads_in),
    )
    gone = delete(customer_link).where(mine, customer_link.c.link_id.in_(over.limit(batch)))
    return connection.execute(gone).rowcount
