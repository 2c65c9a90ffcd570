"""Authorization codes: good for one minute, one redemption and one verifier."""

import base64
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, select

from app.wire.protocol import TokenResponse
from portal.clock import stamp
from portal.identity import new_secret
from portal.oauth.authorization import CLIENT_ID, SignInRequest
from portal.oauth.tokens import InvalidGrant, Tokens, partner_of, revoke_family
from portal.store import feed
from portal.store.accounts import Account, lock_open_account
from portal.store.audit import Entry
from portal.store.engine import writing
from portal.store.tables import authorization_code

CODE_LIFE = timedelta(seconds=60)
_VERIFIER = re.compile(r"[A-Za-z0-9._~-]{43,128}")


@dataclass(frozen=True, slots=True)
class Codes:
    """Issues codes after a sign-in and exchanges them for tokens."""

    tokens: Tokens

    def issue(self, account: Account, request: SignInRequest) -> str:
        """A code for ``account`` that only who made ``request`` can redeem."""
        code = f"{account.partner_id}.{new_secret()}"
        with writing(self.tokens.engine, account.partner_id) as connection:
            connection.execute(
                authorization_code.insert().values(
                    partner_id=account.partner_id,
                    code_hash=_hash(code),
                    user_id=account.user_id,
                    client_name=CLIENT_ID,
                    redirect_uri=request.redirect_uri,
                    challenge=request.challenge,
                    expires_at=stamp(self.tokens.clock.now() + CODE_LIFE),
                )
            )
        return code

    def redeem(self, code: str, verifier: str, redirect_uri: str) -> TokenResponse:
        """Exchange a code for the first tokens of a sign-in.

        Raises:
            InvalidGrant: unknown, expired, another redirect, or a verifier that does not fit. A code that
                comes twice was intercepted: what the first redemption gave is revoked (RFC 6749, 4.1.2).
        """
        partner_id = partner_of(code)
        with writing(self.tokens.engine, partner_id) as connection:
            mine = (
                authorization_code.c.partner_id == partner_id,
                authorization_code.c.code_hash == _hash(code),
            )
            row = connection.execute(select(authorization_code).where(*mine).with_for_update()).one_or_none()
            if row is None or row.redirect_uri != redirect_uri or not _fits(verifier, row.challenge):
                raise InvalidGrant
            # The account may have been closed since the code was given.
            is_open = lock_open_account(connection, partner_id, row.user_id)
            if row.family_id is None and is_open and row.expires_at > stamp(self.tokens.clock.now()):
                family_id, given = self.tokens.start_family(connection, partner_id, row.user_id)
                connection.execute(authorization_code.update().where(*mine).values(family_id=family_id))
                _record(connection, partner_id, row.user_id, stamp(self.tokens.clock.now()))
                return given
            if row.family_id is not None:
                revoke_family(connection, partner_id, row.family_id)
        raise InvalidGrant


def _record(connection: Connection, partner_id: str, user_id: str, now: str) -> None:
    """Put the sign-in into the partner's audit log."""
    with feed.locked(connection, partner_id) as position:
        entry = Entry(now, user_id, "sign_in", "user", user_id, "applied", "{}")
        feed.append_audit(connection, position, entry)


def _fits(verifier: str, challenge: str) -> bool:
    """Whether the verifier is the one behind the S256 challenge (RFC 7636, 4.6)."""
    if not _VERIFIER.fullmatch(verifier):
        return False
    digest = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=")
    return hmac.compare_digest(digest, challenge.encode())


def _hash(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
