"""The table of sentences, read from its file, and what a sentence came to in the words of the table."""

from dataclasses import dataclass
from pathlib import Path

from app.services.typed_sentence.proposal import Proposal
from app.services.typed_sentence.typed_sentences import AnsweredSentence

_FILE = Path(__file__).with_name("typed_sentences.txt")
_COLUMNS = 10


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence and what it asks for; ``refusal`` is the reason for which nothing is opened."""

    desk: str
    sentence: str
    kind: str
    customer: str
    seats: frozenset[str]
    day: str
    months: str
    percent: str
    unread: tuple[str, ...]
    refusal: str


def rows() -> tuple[Row, ...]:
    """Every row of the table."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return tuple(_row(line) for line in lines if line and not line.startswith("#"))


def _row(line: str) -> Row:
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != _COLUMNS:
        raise ValueError(f"{len(parts)} parts: {line}")
    desk, sentence, kind, customer, seats, day, months, percent, unread, refusal = parts
    asked = frozenset(part.strip() for part in seats.split(",") if part.strip())
    return Row(desk, sentence, kind, customer, asked, day, months, percent, tuple(unread.split()), refusal)


def came_to(found: Proposal) -> frozenset[str]:
    """What becomes of each product: ``protect/advanced 84 > 102``, ``sikker 0 > 40``."""
    return frozenset(
        f"{each.product_id}{'/' + each.level if each.level else ''} {each.before or 0} > {each.after}"
        for each in found.seats
    )


def unread_words(answered: AnsweredSentence) -> tuple[str, ...]:
    """The words that were not understood."""
    return tuple(word for stretch in answered.unread for word in stretch.split())
