"""Which customer a sentence names, of those whose names have something to do with it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from app.domain.ids import CustomerId
from app.domain.texts import words
from app.domain.typed_sentence.claims import Claims
from app.domain.typed_sentence.nearness import EXACT, nearness
from app.domain.typed_sentence.parts import PartKind
from app.domain.typed_sentence.tokens import TokenKind
from app.domain.typed_sentence.vocabulary import COMPANY_WORDS, FILLERS, INTENT_OF, UNITS

SHORTEST = 3
"""Letters of a word that tells one company from another."""


@dataclass(frozen=True, slots=True)
class NamedCustomer:
    """A customer as sentences are compared with it."""

    id: CustomerId
    name: str
    city: str = ""


@dataclass(frozen=True, slots=True)
class CustomerMention:
    """Customers that the same pieces of a sentence name equally well; one where it is clear."""

    customers: tuple[NamedCustomer, ...]
    at: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a name fits: words of it that stand in the sentence, how exactly, and how many are missing."""

    customer: NamedCustomer
    at: tuple[int, ...]
    anchors: int
    exactness: int
    is_whole: bool

    @property
    def rank(self) -> tuple[int, int, bool]:
        return self.anchors, self.exactness, self.is_whole


IsProductWord = Callable[[str], bool]


def telling_words(claims: Claims) -> tuple[int, ...]:
    """The free pieces by which a customer can be found."""
    return tuple(
        at
        for at in claims.free(TokenKind.WORD)
        if len(claims.tokens[at].text) >= SHORTEST
        and claims.tokens[at].text not in COMPANY_WORDS
        and claims.tokens[at].text not in FILLERS
        and claims.tokens[at].text not in INTENT_OF
        and claims.tokens[at].text not in UNITS
    )


def read_customers(
    claims: Claims, candidates: Iterable[NamedCustomer], is_product_word: IsProductWord
) -> tuple[CustomerMention, ...]:
    """The customers that are named: one mention where the sentence is clear, two where it names two."""
    telling = ((at, claims.tokens[at].text) for at in telling_words(claims))
    typed = [(at, text, is_product_word(text)) for at, text in telling]
    fits = [fit for each in candidates if (fit := _fit(typed, each)) is not None]
    found: list[CustomerMention] = []
    surest = max((fit.rank for fit in fits), default=None)
    while fits and len(found) < 2:
        best = max(fits, key=lambda fit: fit.rank)
        if found and best.rank != surest and not _is_clear(best):
            break
        taken = set(best.at)
        same = [fit for fit in fits if fit.rank == best.rank and taken & set(fit.at)]
        found.append(CustomerMention(tuple(fit.customer for fit in same), best.at))
        places = taken.union(*(fit.at for fit in same))
        claims.claim(places, PartKind.CUSTOMER)
        fits = [fit for fit in fits if not places & set(fit.at)]
    for mention in found:
        _claim_between(claims, mention)
    return tuple(found)


def _is_clear(fit: _Fit) -> bool:
    """Whether a second customer is meant for sure: by two words of its name, or by all that tell it."""
    return fit.anchors >= 2 or (fit.is_whole and fit.exactness >= EXACT - 1)


def _fit(typed: Sequence[tuple[int, str, bool]], customer: NamedCustomer) -> _Fit | None:
    """How well a name fits the telling words; each comes with its place, and whether it names a product."""
    name = words(customer.name)
    telling = [word for word in name if len(word) >= SHORTEST and word not in COMPANY_WORDS]
    used: set[int] = set()
    at: list[int] = []
    exactness, is_product = 0, True
    for place, text, names_product in typed:
        near, index = _nearest(text, name, used)
        if near:
            used.add(index)
            at.append(place)
            exactness += near
            is_product = is_product and names_product
    if not at or is_product:
        return None
    anchors, city = len(at), words(customer.city)
    # The city tells two of one name apart; it names nobody by itself.
    towns = [place for place, text, _ in typed if text in city and place not in at]
    return _Fit(
        customer, tuple(sorted((*at, *towns))), anchors, exactness + len(towns), len(used) >= len(telling)
    )


def _nearest(text: str, name: Sequence[str], used: set[int]) -> tuple[int, int]:
    """The word of a name that a typed one is, of those that are not taken, with how sure that is."""
    best, found = 0, 0
    for index, word in enumerate(name):
        # Nobody's slip is in the first letter: that is looked at before anything that takes longer.
        if word[0] == text[0] and index not in used and len(word) >= SHORTEST:
            near = nearness(text, word)
            if near > best:
                best, found = near, index
    return best, found


def _claim_between(claims: Claims, mention: CustomerMention) -> None:
    """The small words inside a name belong to it: *Verrerie de la Sarthe*."""
    inside: set[str] = set(COMPANY_WORDS)
    for customer in mention.customers:
        inside |= set(words(customer.name))
    first, last = mention.at[0], mention.at[-1]
    gap = [at for at in range(first, last) if claims.is_free(at)]
    if all(_may_stand_inside(claims, at, inside) for at in gap):
        claims.claim(gap, PartKind.CUSTOMER)
    while last + 1 < len(claims.tokens) and _goes_on(claims, last + 1, mention.customers):
        last += 1
        claims.claim((last,), PartKind.CUSTOMER)


def _may_stand_inside(claims: Claims, at: int, inside: set[str]) -> bool:
    token = claims.tokens[at]
    return token.text in inside or (token.kind is TokenKind.MARK and token.text in "-'’&.")


def _goes_on(claims: Claims, at: int, customers: Sequence[NamedCustomer]) -> bool:
    """Whether a name goes on with a small word behind its last: *& Fils*, *SAS*."""
    token = claims.tokens[at]
    if not claims.is_free(at) or token.kind is not TokenKind.WORD:
        return False
    return all(token.text in words(each.name)[-2:] for each in customers)
