"""Pages of the change feed, and the opaque cursor that says where the next one begins."""

import base64
import hashlib
import hmac
import json
from dataclasses import dataclass

from sqlalchemy import Connection, select

from app.wire.codec import encode
from portal.problems import ApiProblem
from portal.store.tables import document, partner_feed


@dataclass(frozen=True, slots=True)
class Page:
    """Encoded feed lines after a position; ``last`` is where the next page begins."""

    lines: list[bytes]
    last: int
    more: bool
    head: int


@dataclass(frozen=True, slots=True)
class Cursors:
    """Makes and reads cursors of one portal and epoch; a reader can neither forge nor transplant them."""

    secret: str
    epoch: str

    def write(self, partner_id: str, seq: int) -> str:
        """The cursor of the partner's reader who has seen everything up to ``seq``."""
        payload = json.dumps([self.epoch, partner_id, seq], separators=(",", ":")).encode()
        return f"{_text(payload)}.{_text(self._sign(payload))}"

    def read(self, partner_id: str, cursor: str) -> int:
        """The position in ``cursor``; 0 for an empty one.

        Raises:
            ApiProblem: 410 ``resync-required`` when it is of another epoch, partner or portal.
        """
        if not cursor:
            return 0
        try:
            body, _, signature = cursor.partition(".")
            payload = _bytes(body)
            is_ours = hmac.compare_digest(self._sign(payload), _bytes(signature))
            epoch, owner, seq = json.loads(payload)
        except ValueError as error:
            raise ApiProblem("malformed", detail="cursor") from error
        if not is_ours or epoch != self.epoch or owner != partner_id:
            raise ApiProblem("resync-required", data={"epoch": self.epoch})
        return int(seq)

    def _sign(self, payload: bytes) -> bytes:
        return hmac.new(self.secret.encode(), payload, hashlib.sha256).digest()[:16]


def read_head(connection: Connection, partner_id: str) -> int:
    """The position of the partner's last change."""
    query = select(partner_feed.c.head).where(partner_feed.c.partner_id == partner_id)
    return int(connection.execute(query).scalar_one_or_none() or 0)


def read_page(connection: Connection, partner_id: str, after: int, limit: int) -> Page:
    """At most ``limit`` documents that changed after ``after``, each as it stands now."""
    # The head comes first: a document that moves on between the two reads is found past it next time.
    head = read_head(connection, partner_id)
    query = (
        select(document.c.kind, document.c.id, document.c.feed_seq, document.c.version, document.c.body)
        .where(document.c.partner_id == partner_id, document.c.feed_seq > after, document.c.feed_seq <= head)
        .order_by(document.c.feed_seq)
        .limit(limit + 1)
    )
    rows = connection.execute(query).all()
    more = len(rows) > limit
    lines = [
        b'{"t":"%b","id":%b,"q":%d,"v":%d,"d":%b}\n'
        % (kind.encode(), encode(each), seq, version, body.encode())
        for kind, each, seq, version, body in rows[:limit]
    ]
    return Page(lines, rows[limit - 1].feed_seq if more else max(head, after), more, head)


def _text(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def _bytes(value: str) -> bytes:
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
