"""Who may sign in, for which partner and as what; and who a request comes from."""

import base64
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, select

from app.domain.customer.customer import SalesRep
from app.domain.ids import UserId
from app.domain.partner.partner import Role
from portal.store.engine import reading
from portal.store.tables import account, sign_in

_COST, _BLOCK, _LANES = 1 << 15, 8, 1
_MEMORY = 64 << 20
IS_OPEN = (sign_in.c.login == account.c.login) & (sign_in.c.partner_id == account.c.partner_id)
"""Joins an account to the login that leads to it; a closed one has none."""


@dataclass(frozen=True, slots=True)
class Account:
    """A login of one partner; ``password_hash`` is made by ``hash_password``."""

    partner_id: str
    user_id: str
    login: str
    password_hash: str
    name: str
    role: Role


@dataclass(frozen=True, slots=True)
class Caller:
    """The person behind a request, as their access token says."""

    partner_id: str
    user_id: str
    name: str
    role: Role

    @property
    def as_rep(self) -> SalesRep:
        """The person as documents name them."""
        return SalesRep(UserId(self.user_id), self.name)


def hash_password(password: str) -> str:
    """scrypt (RFC 7914) of ``password`` with a fresh salt, with its parameters, as text."""
    salt = secrets.token_bytes(16)
    key = _scrypt(password, salt, _COST, _BLOCK, _LANES)
    parts = ["scrypt", str(_COST), str(_BLOCK), str(_LANES), _text(salt), _text(key)]
    return "$".join(parts)


def password_fits(password: str, stored: str) -> bool:
    """Whether ``password`` is the one that ``stored`` was made from."""
    _, cost, block, lanes, salt, expected = stored.split("$")
    found = _scrypt(password, base64.b64decode(salt), int(cost), int(block), int(lanes))
    return hmac.compare_digest(found, base64.b64decode(expected))


def folded_login(typed: str) -> str:
    """A login as it is looked up, and counted when it fails: however it was typed, it is one login."""
    return unicodedata.normalize("NFC", typed.strip()).casefold()


def check_sign_in(engine: Engine, login: str, password: str) -> Account | None:
    """The account behind ``login`` when ``password`` is right; takes as long when there is none."""
    found = _find_account(engine, folded_login(login))
    if found is None:
        _scrypt(password, b"no such login: s", _COST, _BLOCK, _LANES)
        return None
    return found if password_fits(password, found.password_hash) else None


def lock_open_account(connection: Connection, partner_id: str, user_id: str) -> bool:
    """Whether the account is not closed; nobody closes it, or changes its password, until the commit."""
    query = (
        select(account.c.user_id)
        .join(sign_in, IS_OPEN)
        .where(account.c.partner_id == partner_id, account.c.user_id == user_id)
    )
    return connection.execute(query.with_for_update(of=account)).one_or_none() is not None


def lock_account(connection: Connection, caller: Caller) -> None:
    """Lock the caller's account, so that its commands outside a queue run one at a time."""
    mine = (account.c.partner_id == caller.partner_id, account.c.user_id == caller.user_id)
    connection.execute(select(account.c.user_id).where(*mine).with_for_update())


def _find_account(engine: Engine, login: str) -> Account | None:
    if "\0" in login:  # PostgreSQL has no such text.
        return None
    with engine.connect() as connection:
        partner_id = connection.execute(
            select(sign_in.c.partner_id).where(sign_in.c.login == login)
        ).scalar_one_or_none()
    if partner_id is None:
        return None
    with reading(engine, partner_id) as connection:
        row = connection.execute(
            select(account).where(account.c.partner_id == partner_id, account.c.login == login)
        ).one_or_none()
    if row is None:
        return None
    return Account(partner_id, row.user_id, row.login, row.password_hash, row.name, Role(row.role))


def _scrypt(password: str, salt: bytes, cost: int, block: int, lanes: int) -> bytes:
    # One keyboard types é as one character, another as two: the same password all the same (NIST SP 800-63B).
    text = unicodedata.normalize("NFKC", password).encode()
    return hashlib.scrypt(text, salt=salt, n=cost, r=block, p=lanes, maxmem=_MEMORY, dklen=32)


def _text(value: bytes) -> str:
    return base64.b64encode(value).decode()
