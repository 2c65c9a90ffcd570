"""A laptop as the portal sees it, a clock that tests set, and the partners a portal begins with."""

import json
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Protocol

import msgspec
import requests
from sqlalchemy import Engine

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership
from app.domain.commands.commands import Command
from app.domain.commands.specs import COMMANDS, command_type
from app.domain.document import Document
from app.domain.partner.partner import Participation, Role
from app.wire.codec import encode
from app.wire.protocol import Operation, OperationResult, PushResponse, Target, TokenResponse
from portal.store.accounts import Account
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.patience import PATIENCE_S
from tests.support.quick_hash import quick_hash

ARVANE, OTHER = "arvane", "ouestio"
PASSWORD = "une phrase de passe"
_HASH = quick_hash(PASSWORD)


class SettableClock:
    """Stands still until a test moves it."""

    def __init__(self, now: datetime = b.NOW) -> None:
        self._now = now

    def now(self) -> datetime:
        """The moment the test has set."""
        return self._now

    def advance(self, **step: float) -> None:
        """Move on by ``timedelta(**step)``."""
        self._now += timedelta(**step)


def account(number: int, role: Role, partner_id: str = ARVANE) -> Account:
    """Somebody who signs in with ``PASSWORD``; ``number`` tells users of a partner apart."""
    name = {20: "Claire Moreau", 21: "Hugo Lefort", 22: "Inès Garnier", 23: "Paul Riou"}.get(
        number, "Zoé Ollivier"
    )
    return Account(partner_id, b.some_id(number), f"u{number}@{partner_id}.example", _HASH, name, role)


REP = account(20, Role.REP)
REP2 = account(21, Role.REP)
MANAGER = account(22, Role.MANAGER)
VIEWER = account(23, Role.VIEWER)
OTHER_REP = account(29, Role.REP, OTHER)


def catalogue(partner_id: str = ARVANE) -> list[Document]:
    """What every partner's feed begins with: the partner, its people and what it sells."""
    partner = b.partner(
        id=ids.PartnerId(partner_id),
        participations=(Participation(ids.ProgrammeId("cyber360"), Partnership.VAR),),
    )
    users = [
        b.user(id=ids.UserId(each.user_id), name=each.name, role=each.role) for each in _people(partner_id)
    ]
    sold: list[Document] = [
        b.programme(),
        b.price_list(),
        b.tax_table(),
        b.agreement(),
        b.customer_type(),
        b.refusal_reason(),
        b.lost_reason(),
    ]
    return [partner, *users, *sold]


class ServedPortal(Protocol):
    """A portal that runs, in whatever process."""

    @property
    def engine(self) -> Engine:
        """An engine on its database."""
        ...

    @property
    def url(self) -> str:
        """Where the next request goes."""
        ...

    def issue_tokens(self, account: Account) -> TokenResponse:
        """Tokens as a sign-in of ``account`` would give."""
        ...


def straight_session() -> requests.Session:
    """A session to a portal on this machine: it looks for no proxy, which takes a millisecond a request."""
    session = requests.Session()
    session.trust_env = False
    return session


def seed_partners(engine: Engine) -> None:
    """Two partners with the same catalogue and different people."""
    for partner_id in (ARVANE, OTHER):
        seed(engine, partner_id, catalogue(partner_id), _people(partner_id))


def _people(partner_id: str) -> list[Account]:
    return [REP, REP2, MANAGER, VIEWER] if partner_id == ARVANE else [OTHER_REP]


@dataclass
class Laptop:
    """One installation of one user over real HTTP; it numbers its commands by itself."""

    portal: ServedPortal
    account: Account
    client_id: str = ""
    seq: int = 0
    session: requests.Session = field(default_factory=straight_session)

    def __post_init__(self) -> None:
        self.client_id = self.client_id or f"client-{self.account.user_id}"
        self.refresh()
        self.put(f"/v1/sync/clients/{self.client_id}", {"schema": 1, "name": "test"})

    def refresh(self) -> None:
        """Sign in again: the clock may have outlived the token."""
        token = self.portal.issue_tokens(self.account).access_token
        self.session.headers["Authorization"] = f"Bearer {token}"

    def get(self, path: str, **options: Any) -> requests.Response:
        """The answer to a GET."""
        return self.session.get(self.portal.url + path, timeout=PATIENCE_S, **options)

    def put(self, path: str, body: Any) -> requests.Response:
        """The answer to a PUT of JSON."""
        return self.session.put(self.portal.url + path, data=encode(body), timeout=PATIENCE_S)

    def post(self, path: str, body: bytes, **headers: str) -> requests.Response:
        """The answer to a POST."""
        return self.session.post(self.portal.url + path, data=body, headers=headers, timeout=PATIENCE_S)

    def operation(self, command: Command, target: Document | str, **kw: Any) -> Operation:
        """The next command of this installation."""
        self.seq += 1
        name = command_type(command)
        target_id = target if isinstance(target, str) else str(getattr(target, "id"))  # noqa: B009
        base: dict[str, Any] = {
            "seq": self.seq,
            "op_id": f"{self.client_id}-{self.seq}",
            "type": name,
            "v": 1,
            "target": Target(COMMANDS[name].kind, target_id),
            "args": msgspec.Raw(encode(command)),
        }
        return Operation(**{**base, **kw})

    def body(self, *operations: Operation) -> bytes:
        """The push of ``operations``."""
        return encode({"client_id": self.client_id, "schema": 1, "ops": operations})

    def push(self, *operations: Operation) -> list[OperationResult]:
        """The results of ``operations``."""
        answer = self.post("/v1/sync/push", self.body(*operations))
        assert answer.status_code == 200, answer.text
        return msgspec.json.decode(answer.content, type=PushResponse).results

    def do(self, command: Command, target: Document | str, **kw: Any) -> OperationResult:
        """The result of one command."""
        return self.push(self.operation(command, target, **kw))[0]

    def changes(self, cursor: str = "", **parameters: int) -> tuple[list[dict[str, Any]], dict[str, Any]]:
        """Lines and trailer of one page of the feed."""
        answer = self.get("/v1/sync/changes", params={"cursor": cursor, **parameters})
        assert answer.status_code == 200, answer.text
        lines = [json.loads(line) for line in answer.content.splitlines()]
        return lines[:-1], lines[-1]

    def feed(self) -> dict[tuple[str, str], dict[str, Any]]:
        """Every document as the feed has it now."""
        found: dict[tuple[str, str], dict[str, Any]] = {}
        cursor, more = "", True
        while more:
            lines, trailer = self.changes(cursor, limit=500)
            found |= {(line["t"], line["id"]): line for line in lines}
            cursor, more = trailer["next"], trailer["more"]
        return found

    def document(self, kind: str, document_id: str) -> dict[str, Any]:
        """One document as it is now."""
        answer = self.get(f"/v1/{kind}/{document_id}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def close(self) -> None:
        """Close the kept connections."""
        self.session.close()
