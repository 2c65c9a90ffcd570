"""The numbers of a sentence: discount, commitment, seats; and what is to be done with them."""

from collections.abc import Iterator
from decimal import Decimal

from app.domain.typed_sentence.claims import Claims
from app.domain.typed_sentence.parts import Intent, Mode, PartKind, Seats
from app.domain.typed_sentence.tokens import TokenKind
from app.domain.typed_sentence.vocabulary import (
    DISCOUNT_WORDS,
    FILLERS,
    INTENT_OF,
    LATER_WORDS,
    MODE_PHRASES,
    MONTH_UNITS,
    NUMBER_WORDS,
    PERCENT_WORDS,
    PUNCTUATION,
    TERM_WORDS,
    UNITS,
    YEAR_UNITS,
)

_OF = frozenset({"de", "of", "a", "at", "by"})
_TO = frozenset({"a", "to", "=", "→", ">"})
_MODE_OF = {Intent.ADD: Mode.MORE, Intent.REMOVE: Mode.FEWER, Intent.SET: Mode.TOTAL}


def read_documents(claims: Claims) -> tuple[str, ...]:
    """The numbers of quotes that are named, as they are written: ``D-2026-1194``."""
    found = tuple(claims.free(TokenKind.DOCUMENT))
    claims.claim(found, PartKind.DOCUMENT)
    return tuple(claims.tokens[at].text.upper() for at in found)


def read_percent(claims: Claims) -> Decimal | None:
    """The discount, in percent: ``-5 %``, ``8 pct``, ``remise 8``; what is more than none is no discount."""
    found: Decimal | None = None
    for at in tuple(claims.free(TokenKind.NUMBER)):
        number = claims.tokens[at].number
        unit = _percent_sign(claims, at + 1)
        noun = _discount_word(claims, at - 1)
        if number is None or not (unit or (noun is not None and not _has_unit(claims, at + 1))):
            continue
        sign = at - 1 if claims.is_free(at - 1) and claims.tokens[at - 1].kind is TokenKind.SIGN else None
        places = [at, *unit, *(() if sign is None else (sign,))]
        is_more = sign is not None and claims.tokens[sign].text == "+"
        if is_more or found is not None:
            claims.claim(places, PartKind.UNREAD)
            continue
        found = number
        claims.claim(places, PartKind.DISCOUNT)
    if found is not None:
        nouns = [at for at in claims.free(TokenKind.WORD) if claims.tokens[at].text in DISCOUNT_WORDS]
        claims.claim(nouns, PartKind.DISCOUNT)
    return found


def read_months(claims: Claims) -> int | None:
    """The commitment in months: ``24 mois``, ``3 ans``, ``two years``; of several the first."""
    found: int | None = None
    for at in tuple(claims.free()):
        count = _number(claims, at)
        unit = _skipping_dash(claims, at + 1)
        if count is None or not claims.is_free(unit):
            continue
        word = claims.tokens[unit].text
        if word not in MONTH_UNITS and word not in YEAR_UNITS:
            continue
        if (at > 0 and claims.tokens[at - 1].text in LATER_WORDS) or _is_in_name(claims, unit):
            continue
        if found is not None:
            claims.claim((at, unit), PartKind.UNREAD)
            continue
        found = count if word in MONTH_UNITS else 12 * count
        claims.claim((at, unit), PartKind.TERM)
    if found is not None:
        said = [at for at in claims.free(TokenKind.WORD) if claims.tokens[at].text in TERM_WORDS]
        claims.claim(said, PartKind.TERM)
    return found


def read_seats(claims: Claims, said_mode: Mode | None, intents: frozenset[Intent]) -> tuple[Seats, ...]:
    """Every number of seats, in the order in which they stand.

    A number without a sign is as many as ``said_mode``, or what is to be done, makes of it.
    """
    verb = next((_MODE_OF[each] for each in _MODE_OF if each in intents), None)
    found = []
    for at in tuple(claims.free()):
        count = _seat_count(claims, at)
        if count is None:
            continue
        places, mode = [at], Mode.BARE
        before = claims.tokens[at - 1] if claims.is_free(at - 1) else None
        if before is not None and before.kind is TokenKind.SIGN:
            places.insert(0, at - 1)
            mode = Mode.MORE if before.text == "+" else Mode.FEWER
        elif before is not None and before.text in _TO:
            mode = Mode.TOTAL
        if mode is Mode.BARE and not _is_instead(claims, at):
            mode = said_mode or verb or Mode.BARE
        units = tuple(_units(claims, at + 1))
        claims.claim((*places, *units), PartKind.SEATS)
        found.append(Seats(count, mode, at, bool(units) or mode is not Mode.BARE))
    if not found and said_mode is not None:
        # More of what, is not said: of a discount it would be another one than the number.
        said = [at for at in range(len(claims.tokens)) if claims.kind(at) is PartKind.SEATS]
        claims.claim(said, PartKind.UNREAD)
    return tuple(found)


def read_units(claims: Claims) -> None:
    """Claim what seats are called where it stands apart from their number."""
    claims.claim(
        [at for at in claims.free(TokenKind.WORD) if claims.tokens[at].text in UNITS - {"x"}], PartKind.SEATS
    )


def read_intents(claims: Claims) -> frozenset[Intent]:
    """What is to be done; the words that say so are claimed."""
    found = {at: INTENT_OF.get(claims.tokens[at].text) for at in claims.free(TokenKind.WORD)}
    claims.claim((at for at, intent in found.items() if intent is not None), PartKind.INTENT)
    return frozenset(intent for intent in found.values() if intent is not None)


def read_fillers(claims: Claims) -> None:
    """Claim the words that only hold the others together, and punctuation."""
    places = [at for at in claims.free(TokenKind.WORD) if claims.tokens[at].text in FILLERS]
    marks = [at for at in claims.free(TokenKind.MARK) if claims.tokens[at].text in PUNCTUATION]
    claims.claim((*places, *marks), PartKind.FILLER)


def read_mode(claims: Claims) -> Mode | None:
    """Whether the sentence says of its numbers that they are more, fewer or all: *de plus*, *in total*."""
    for phrase, mode in MODE_PHRASES:
        for at in tuple(claims.free(TokenKind.WORD)):
            places = range(at, at + len(phrase))
            if all(claims.is_free_word(at + i, {word}) for i, word in enumerate(phrase)):
                claims.claim(places, PartKind.SEATS)
                return mode
    return None


def _is_instead(claims: Claims, at: int) -> bool:
    """Whether a number is the one that another stands instead of."""
    is_after = at > 0 and claims.kind(at - 1) is PartKind.SEATS
    return is_after and claims.tokens[at - 1].text in {"de", "of"}


def _seat_count(claims: Claims, at: int) -> int | None:
    """The number of seats that a piece is; a number in words where its unit follows."""
    token = claims.tokens[at]
    if token.kind is TokenKind.NUMBER:
        return token.count
    count = NUMBER_WORDS.get(token.text)
    if count is None or at + 1 >= len(claims.tokens):
        return None
    # Of one product there is an article: only its unit makes a number of it.
    is_counted = claims.is_free_word(at + 1, UNITS - {"x"})
    is_product = count > 1 and claims.kind(at + 1) is PartKind.PRODUCT
    return count if is_counted or is_product else None


def _units(claims: Claims, at: int) -> Iterator[int]:
    """What follows a number of seats and belongs to it: ``licences``, ``x``."""
    if claims.is_free_word(at, UNITS):
        yield at


def _number(claims: Claims, at: int) -> int | None:
    token = claims.tokens[at]
    return token.count if token.kind is TokenKind.NUMBER else NUMBER_WORDS.get(token.text)


def _is_in_name(claims: Claims, at: int) -> bool:
    """Whether a number follows without a space: ``m365`` is no month."""
    following = claims.tokens[at + 1] if claims.is_free(at + 1) else None
    is_glued = following is not None and following.start == claims.tokens[at].end
    return is_glued and following is not None and following.kind is TokenKind.NUMBER


def _skipping_dash(claims: Claims, at: int) -> int:
    return at + 1 if claims.is_free_word(at, {"-"}) else at


def _percent_sign(claims: Claims, at: int) -> tuple[int, ...]:
    if claims.is_free(at) and claims.tokens[at].kind is TokenKind.PERCENT:
        return (at,)
    if claims.is_free_word(at, PERCENT_WORDS):
        return (at,)
    if claims.is_free_word(at, {"pour", "per"}) and claims.is_free_word(at + 1, {"cent"}):
        return (at, at + 1)
    return ()


def _discount_word(claims: Claims, at: int) -> int | None:
    """Where a word for a discount stands, directly before a number or with *de* between them."""
    if claims.is_free_word(at, _OF):
        at -= 1
    return at if claims.is_free_word(at, DISCOUNT_WORDS) else None


def _has_unit(claims: Claims, at: int) -> bool:
    """Whether a number is one of months or seats, and no percentage."""
    return claims.is_free_word(_skipping_dash(claims, at), UNITS | MONTH_UNITS | YEAR_UNITS)
