"""What every paper has as formatted texts: who offers, to whom, number, dates and foot.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass
from datetime import datetime

ATTACHMENT_NAME = "acceptance.json"
"""What the attachment of an accepted paper is called by which it is checked."""
ORDER_NAME = "order-x.xml"
"""What the order is called that an accepted paper carries: Order-X 1.0 allows no other name."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who offers or who buys: a label, a name, the lines under it, and where an e-mail reaches them."""

    label: str
    name: str
    lines: tuple[str, ...]
    email: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the strip of dates and terms."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that a paper carries; ``order_kind`` says what an order is, ``ORDER`` or ``ORDER_CHANGE``."""

    name: str
    media_type: str
    description: str
    content: str
    order_kind: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """By what an accepted paper can be checked: its printed lines, and the files that it carries."""

    lines: tuple[str, ...]
    attachments: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class OnlinePage:
    """The page of an offer on-line; ``alternative`` is said in the place of the code of its ``address``."""

    title: str
    note: str
    address: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A PDF whose pages come behind those of a paper, under its ``title``."""

    title: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Brand:
    """What the partner puts on its documents; ``logo`` is a PNG, else the ``monogram`` stands for it."""

    name: str
    tagline: str
    monogram: str
    colour: str
    logo: bytes = b""


@dataclass(frozen=True, slots=True)
class Footer:
    """At the foot of each page; ``page`` holds ``{page}`` and ``{pages}``."""

    legal: str
    note: str
    number: str
    page: str


@dataclass(frozen=True, slots=True)
class Paper:
    """What every paper has, whatever it says; ``written_at`` is in UTC."""

    language: str
    written_at: datetime
    file_title: str
    subject: str
    brand: Brand
    title: str
    number: str
    issuer: Party
    client: Party
    facts: tuple[Fact, ...]
    footer: Footer
