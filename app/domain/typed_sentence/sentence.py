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
from app.domain.typed_sentence.tokens import Token, TokenKind, tokens_of
from app.domain.typed_sentence.vocabulary import FILLERS, TURNING, UNITS

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
    def word_beside_seats(self) -> str:
        """A word that was not understood where a number of seats has its product; empty where none is."""
        unread = {each.start: each.end for each in self.marks if each.kind is PartKind.UNREAD}
        for seats in self.said.seats:
            following = (token for token in self.tokens[seats.at + 1 :] if token.text not in FILLERS | UNITS)
            word = next(following, None)
            if word is not None and word.start in unread:
                return self.text[word.start : unread[word.start]]
        return ""

    @property
    def asks_something(self) -> bool:
        """Whether it is more than the name of a customer or a product, which one searches for."""
        said = self.said
        # A bare number beside a name alone may be anything: a telephone number, a street.
        counts = any(each.is_said for each in said.seats) or (said.seats and (self.products or said.intents))
        figures = counts or said.percent is not None or said.months is not None
        about = self.products or self.customers or said.documents or figures
        asks = said.intents or self.levels or figures
        return bool(about and asks and (len(self.marks) > 1 or said.intents))

    @property
    def turning_word(self) -> str:
        """A word that makes the contrary of the sentence, or another act; empty where there is none."""
        found = (token for token in self.tokens if token.text in TURNING and self._is_unread(token))
        word = next(found, None)
        return self.text[word.start : word.end] if word is not None else ""

    def _is_unread(self, token: Token) -> bool:
        unread = (each for each in self.marks if each.kind is PartKind.UNREAD)
        return any(each.start <= token.start < each.end for each in unread)


def read_sentence(text: str, today: date, lexicon: ProductLexicon, find_customers: FindCustomers) -> Sentence:
    """Read ``text``; what is written first counts where two parts say the same thing."""
    claims = Claims(tokens_of(text))
    documents = read_documents(claims)
    percent = read_percent(claims)
    said_day = read_day(claims, today)
    months = read_months(claims)
    found = [claims.tokens[at].text for at in telling_words(claims)]
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
    last_at, has_number = -2, False
    for at, token in enumerate(claims.tokens):
        kind, is_number = claims.kind(at) or PartKind.UNREAD, token.kind is TokenKind.NUMBER
        if kind is PartKind.FILLER:
            continue
        # Two numbers of seats are two stretches: one of them may belong to nothing.
        is_other_number = kind is PartKind.SEATS and has_number and is_number
        if marks and marks[-1].kind is kind and last_at == at - 1 and not is_other_number:
            marks[-1] = Mark(kind, marks[-1].start, token.end)
            has_number = has_number or is_number
        else:
            marks.append(Mark(kind, token.start, token.end))
            has_number = is_number
        last_at = at
    return tuple(marks)
