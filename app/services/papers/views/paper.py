"""What every paper has as formatted texts: who offers, to whom, number, dates and foot.

There is no cost, margin or internal note in these types: what is absent cannot be printed by mistake.
"""

from dataclasses import dataclass
from datetime import datetime

ATTACHMENT_NAME = "acceptance.json"
"""What the attachment of an accepted paper is called."""


@dataclass(frozen=True, slots=True)
class Party:
    """Who offers or who buys: a label, a name and the lines under it."""

    label: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the strip of dates and terms."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Proof:
    """By what an accepted paper can be checked: its printed lines, and the acceptance that it carries."""

    lines: tuple[str, ...]
    attachment: str


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
