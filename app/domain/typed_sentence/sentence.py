"""A typed sentence, read: each piece belongs to a part, holds others together, or was not understood."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.typed_sentence.claims import Claims
from app.domain.typed_sentence.customer_names import (
    CustomerMention,
    NamedCustomer,
    read_customers,
    telling_words,
)
from app.domain.typed_sentence.days import read_day
from app.domain.typed_sentence.figures import (
    read_documents,
    read_fillers,
    read_intents,
    read_mode,
    read_months,
    read_percent,
    read_seats,
    read_units,
)
from app.domain.typed_sentence.parts import PartKind, Said
from app.domain.typed_sentence.product_names import LevelMention, ProductLexicon, ProductMention
from app.domain.typed_sentence.tokens import Token, tokens_of

FindCustomers = Callable[[Sequence[str]], Sequence[NamedCustomer]]
"""The customers whose names have anything to do with some folded words."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text, from ``start`` to before ``end``, and the part that it belongs to."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """What a text says; ``marks`` are its stretches in their order, small words left out."""

    text: str
    said: Said
    products: tuple[ProductMention, ...]
    levels: tuple[LevelMention, ...]
    customers: tuple[CustomerMention, ...]
    marks: tuple[Mark, ...]
    tokens: tuple[Token, ...]

    @property
    def asks_something(self) -> bool:
        """Whether it is more than the name of a customer or a product, which one searches for."""
        said = self.said
        figures = said.seats or said.percent is not None or said.months is not None
        about = self.products or self.customers or said.documents or figures
        asks = said.intents or self.levels or figures
        return bool(about and asks and (len(self.marks) > 1 or said.intents))


def read_sentence(text: str, today: date, lexicon: ProductLexicon, find_customers: FindCustomers) -> Sentence:
    """Read ``text``; what is written first counts where two parts say the same thing."""
    claims = Claims(tokens_of(text))
    documents = read_documents(claims)
    percent = read_percent(claims)
    said_day = read_day(claims, today)
    months = read_months(claims)
    found = [claims.tokens[at].text for at in telling_words(claims, lexicon.is_product_word)]
    candidates = find_customers(found) if found else ()
    customers = read_customers(claims, candidates, lexicon.is_product_word)
    products = lexicon.read_products(claims)
    levels = lexicon.read_levels(claims)
    mode = read_mode(claims)
    intents = read_intents(claims)
    seats = read_seats(claims, mode, intents)
    read_units(claims)
    read_fillers(claims)
    said = Said(
        intents=intents,
        seats=seats,
        day=said_day.day if said_day is not None else None,
        months=months,
        percent=percent,
        documents=documents,
    )
    return Sentence(text, said, products, levels, customers, _marks(claims), claims.tokens)


def _marks(claims: Claims) -> tuple[Mark, ...]:
    """Neighbouring pieces of one part as one stretch, without the small words."""
    marks: list[Mark] = []
    last_at, was_number = -2, False
    for at, token in enumerate(claims.tokens):
        kind = claims.kind(at) or PartKind.UNREAD
        if kind is PartKind.FILLER:
            continue
        # Two numbers in a row are two numbers: one of them may be spare.
        is_same = bool(marks) and marks[-1].kind is kind and last_at == at - 1
        if is_same and not (kind is PartKind.SEATS and token.count is not None and was_number):
            marks[-1] = Mark(kind, marks[-1].start, token.end)
        else:
            marks.append(Mark(kind, token.start, token.end))
        last_at, was_number = at, token.count is not None
    return tuple(marks)
