"""Access and refresh tokens: stored only as hashes, rotated at each renewal, revoked as a family.

A token begins with its partner (``arvane.xyz``), so that even its own lookup is one of that partner.
A successor is derived from its predecessor with the portal's secret: a laptop whose answer got lost asks
again and gets the same successor, and there can never be two. It may do so for as long as nothing of what was
given shows that an answer did arrive.
"""

import base64
import hashlib
import hmac
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, Engine, Row, bindparam, select

from app.domain.partner.partner import Role
from app.wire.protocol import TokenResponse
from portal.clock import Clock, stamp
from portal.identity import is_id, new_id, new_secret
from portal.store.accounts import Caller
from portal.store.engine import insert_into, reading, writing
from portal.store.tables import account, token, token_family, token_pair

ACCESS_LIFE = timedelta(hours=1)
REFRESH_LIFE = timedelta(days=90)
REPLAY_WINDOW = timedelta(seconds=60)
SCOPE = "sync"

ACCESS, REFRESH = "access", "refresh"
"""What a token is good for."""

_SAME_FAMILY = (token.c.partner_id == token_family.c.partner_id) & (
    token.c.family_id == token_family.c.family_id
)
# Built once: every request asks it.
_CALLER = (
    select(
        token.c.expires_at,
        token_family.c.is_revoked,
        account.c.user_id,
        account.c.name,
        account.c.role,
        token_pair.c.is_used,
    )
    .join(token_family, _SAME_FAMILY)
    .join(
        account,
        (account.c.partner_id == token_family.c.partner_id) & (account.c.user_id == token_family.c.user_id),
    )
    .outerjoin(
        token_pair,
        (token_pair.c.partner_id == token.c.partner_id) & (token_pair.c.access_hash == token.c.token_hash),
    )
    .where(
        token.c.partner_id == bindparam("b_partner_id"),
        token.c.token_hash == bindparam("b_token_hash"),
        token.c.use == ACCESS,
    )
)


class InvalidGrant(Exception):
    """The code or token is unknown, used up, expired, revoked or another client's (RFC 6749, 5.2)."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Issues, renews, revokes and looks up tokens."""

    engine: Engine
    clock: Clock
    secret: str
    access_life: timedelta = ACCESS_LIFE

    def start_family(
        self, connection: Connection, partner_id: str, user_id: str
    ) -> tuple[str, TokenResponse]:
        """A new sign-in: its family and first tokens."""
        now = self.clock.now()
        family_id = new_id(now)
        connection.execute(
            token_family.insert().values(
                partner_id=partner_id,
                family_id=family_id,
                user_id=user_id,
                started_at=stamp(now),
                is_revoked=False,
            )
        )
        refresh = f"{partner_id}.{new_secret()}"
        return family_id, self._issue(connection, partner_id, family_id, refresh, now)

    def renew(self, refresh_token: str) -> TokenResponse:
        """The successor of ``refresh_token`` and a fresh access token.

        The same token gives the same successor again: within 60 s as long as that one was not exchanged
        itself, and later as long as no access token that came with it was used either: nobody has it then.

        Raises:
            InvalidGrant: otherwise; a token used twice has been copied, so its whole family is revoked.
        """
        partner_id = partner_of(refresh_token)
        now = self.clock.now()
        with writing(self.engine, partner_id) as connection:
            row = _find(connection, partner_id, refresh_token, REFRESH, lock=True)
            if row is None or row.is_revoked or row.expires_at <= stamp(now):
                raise InvalidGrant
            successor = f"{partner_id}.{self._derive(refresh_token)}"
            is_stolen = row.rotated_at is not None and not _is_retry(connection, row, successor, now)
            if not is_stolen:
                if row.rotated_at is None:
                    _update(connection, row, rotated_at=stamp(now))
                return self._issue(connection, partner_id, row.family_id, successor, now)
            revoke_family(connection, partner_id, row.family_id)
        raise InvalidGrant

    def revoke(self, any_token: str) -> None:
        """End the sign-in that ``any_token`` belongs to; an unknown one is no error (RFC 7009)."""
        partner_id = partner_of(any_token)
        with writing(self.engine, partner_id) as connection:
            row = _find(connection, partner_id, any_token)
            if row is not None:
                revoke_family(connection, partner_id, row.family_id)

    def caller(self, access_token: str) -> Caller | None:
        """Who ``access_token`` speaks for, or ``None`` when it is not good."""
        partner_id = partner_of(access_token)
        key = {"b_partner_id": partner_id, "b_token_hash": _hash(access_token)}
        with reading(self.engine, partner_id) as connection:
            row = connection.execute(_CALLER, key).one_or_none()
        if row is None or row.is_revoked or row.expires_at <= stamp(self.clock.now()):
            return None
        if row.is_used is False:
            self._note_use(partner_id, access_token)
        return Caller(partner_id, row.user_id, row.name, Role(row.role))

    def _note_use(self, partner_id: str, access_token: str) -> None:
        """Keep, before the first request is answered, that the tokens given with this one arrived."""
        mine = (token_pair.c.partner_id == partner_id, token_pair.c.access_hash == _hash(access_token))
        with writing(self.engine, partner_id) as connection:
            connection.execute(token_pair.update().where(*mine).values(is_used=True))

    def _issue(
        self, connection: Connection, partner_id: str, family_id: str, refresh: str, now: datetime
    ) -> TokenResponse:
        access = f"{partner_id}.{new_secret()}"
        for each, use, life in ((access, ACCESS, self.access_life), (refresh, REFRESH, REFRESH_LIFE)):
            new = insert_into(connection, token).values(
                partner_id=partner_id,
                token_hash=_hash(each),
                family_id=family_id,
                use=use,
                expires_at=stamp(now + life),
            )
            connection.execute(new.on_conflict_do_nothing())
        connection.execute(
            token_pair.insert().values(
                partner_id=partner_id, access_hash=_hash(access), refresh_hash=_hash(refresh), is_used=False
            )
        )
        lifetime_s = int(self.access_life.total_seconds())
        return TokenResponse(access, "Bearer", lifetime_s, refresh, SCOPE)

    def _derive(self, refresh_token: str) -> str:
        digest = hmac.new(self.secret.encode(), refresh_token.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def partner_of(any_token: str) -> str:
    """The partner whose token or code it claims to be; of nobody when it cannot be one."""
    return any_token.partition(".")[0] if is_id(any_token) else ""


def revoke_family(connection: Connection, partner_id: str, family_id: str) -> None:
    """Make every token of one sign-in useless."""
    mine = (token_family.c.partner_id == partner_id, token_family.c.family_id == family_id)
    connection.execute(token_family.update().where(*mine).values(is_revoked=True))


def end_sign_ins(connection: Connection, partner_id: str, user_id: str) -> None:
    """Make every token of a user useless: they sign in again where they still can."""
    mine = (token_family.c.partner_id == partner_id, token_family.c.user_id == user_id)
    connection.execute(token_family.update().where(*mine).values(is_revoked=True))


def _find(
    connection: Connection, partner_id: str, value: str, use: str | None = None, *, lock: bool = False
) -> Row[tuple[object, ...]] | None:
    query = (
        select(token, token_family.c.user_id, token_family.c.is_revoked)
        .join(token_family, _SAME_FAMILY)
        .where(token.c.partner_id == partner_id, token.c.token_hash == _hash(value))
    )
    if use:
        query = query.where(token.c.use == use)
    return connection.execute(query.with_for_update() if lock else query).one_or_none()


def _is_retry(connection: Connection, row: Row[tuple[object, ...]], successor: str, now: datetime) -> bool:
    """Whether the used token comes again only because its answer got lost."""
    follower = _find(connection, row.partner_id, successor, REFRESH)
    if follower is None or follower.rotated_at is not None:
        return False
    is_recent = bool(stamp(now - REPLAY_WINDOW) <= row.rotated_at)
    return is_recent or not _has_arrived(connection, row.partner_id, successor)


def _has_arrived(connection: Connection, partner_id: str, refresh_token: str) -> bool:
    """Whether anybody may hold ``refresh_token``: an access token that was given with it has been used.

    Of tokens from before this was kept, nothing is known, and the worst is taken to be so.
    """
    mine = (token_pair.c.partner_id == partner_id, token_pair.c.refresh_hash == _hash(refresh_token))
    uses = connection.execute(select(token_pair.c.is_used).where(*mine)).scalars().all()
    return not uses or any(uses)


def _update(connection: Connection, row: Row[tuple[object, ...]], **values: str) -> None:
    mine = (token.c.partner_id == row.partner_id, token.c.token_hash == row.token_hash)
    connection.execute(token.update().where(*mine).values(**values))


def _hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()
