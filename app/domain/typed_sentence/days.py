"""The day that a sentence names, in figures or words, French and English."""

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta

from app.domain.dates import add_months
from app.domain.typed_sentence.claims import Claims
from app.domain.typed_sentence.parts import DaySaid, PartKind
from app.domain.typed_sentence.tokens import TokenKind
from app.domain.typed_sentence.vocabulary import (
    DAY_UNITS,
    LATER_WORDS,
    MONTH_UNITS,
    MONTHS,
    NUMBER_WORDS,
    WEEK_UNITS,
    WEEKDAYS,
    YEAR_UNITS,
)

_CENTURY = 2000
_LEADING = frozenset(
    "au du le des dans en from on since depuis starting la a partir compter d the of".split()
)
_ORDINALS = frozenset({"er", "st", "nd", "rd", "th", "e"})
_NEXT = frozenset({"prochain", "prochaine", "next"})
_MONTH_WORDS = frozenset({"mois", "month"})
_ENDS = frozenset({"fin", "end"})
_PARTS_OF_MONTH = _ENDS | {"debut", "early", "mi"}
Found = tuple[date | None, tuple[int, ...]]


def read_day(claims: Claims, today: date) -> DaySaid | None:
    """The first day that is named; its pieces are claimed. None where none is."""
    for at in range(len(claims.tokens)):
        if not claims.is_free(at):
            continue
        found = next(_readings(claims, at, today), None)
        if found is not None:
            day, places = found
            if day is not None:
                claims.claim(places, PartKind.DAY)
            else:
                claims.claim(places, PartKind.UNREAD)
            return DaySaid(day, at)
    return None


def _readings(claims: Claims, at: int, today: date) -> Iterator[Found]:
    token = claims.tokens[at]
    if token.kind is TokenKind.DATE:
        yield _in_figures(token.text, today), (at,)
    elif token.kind is TokenKind.NUMBER:
        yield from _day_of_month(claims, at, today)
    elif token.kind is TokenKind.WORD:
        yield from _month_first(claims, at, today)
        yield from _in_words(claims, at, today)


def _in_figures(text: str, today: date) -> date | None:
    if "-" in text:
        year, month, day = (int(part) for part in text.split("-"))
        return _date(year, month, day)
    day, month, *rest = (int(part) for part in text.replace(".", "/").split("/"))
    if rest:
        return _date(rest[0] + (_CENTURY if rest[0] < 100 else 0), month, day)
    return _next_such(day, month, today)


def _day_of_month(claims: Claims, at: int, today: date) -> Iterator[Found]:
    """``1er mars``, ``1 March 2027``, ``le 15``, ``1er du mois prochain``."""
    day = claims.tokens[at].count
    if day is None or not 1 <= day <= 31:
        return
    places, after = [at], at + 1
    if claims.is_free_word(after, _ORDINALS):
        places.append(after)
        after += 1
    if claims.is_free_word(after, {"of", "du"}):
        after += 1
    month = _month(claims, after)
    if _is_pair(claims, after, _MONTH_WORDS, _NEXT):
        following = add_months(today.replace(day=1), 1)
        yield _date(following.year, following.month, day), (*places, after - 1, after, after + 1)
    elif month:
        places.append(after)
        year = _year(claims, after + 1)
        if year is not None:
            places.append(after + 1 + (claims.tokens[after + 1].kind is TokenKind.MARK))
            yield _date(year, month, day), tuple(places)
        else:
            yield _next_such(day, month, today), tuple(places)
    elif len(places) > 1 or (claims.is_free_word(at - 1, {"le"}) and after == len(claims.tokens)):
        # A lone number is a day only where it says so: le 15, 1er.
        this = today if day >= today.day else add_months(today.replace(day=1), 1)
        yield _date(this.year, this.month, day), tuple(places)


def _month_first(claims: Claims, at: int, today: date) -> Iterator[Found]:
    """``March 1st, 2027``; and ``janvier`` alone, after *en* or *from*: its first day."""
    month = _month(claims, at)
    if not month:
        return
    day = claims.tokens[at + 1].count if claims.is_free(at + 1) else None
    if day is None or not 1 <= day <= 31:
        yield from _month_alone(claims, at, month, today)
        return
    places, after = [at, at + 1], at + 2
    if claims.is_free_word(after, _ORDINALS):
        places.append(after)
        after += 1
    year = _year(claims, after)
    if year is None:
        yield _next_such(day, month, today), tuple(places)
    else:
        yield _date(year, month, day), (*places, after + (claims.tokens[after].kind is TokenKind.MARK))


def _month_alone(claims: Claims, at: int, month: int, today: date) -> Iterator[Found]:
    """``début janvier``, ``mi mars``, ``end of March``, ``en janvier 2028``: a day of a month."""
    year = _year(claims, at + 1)
    before = claims.tokens[at - 1].text if claims.is_free(at - 1) else ""
    leading = [at - 1] if before in _PARTS_OF_MONTH else []
    if before == "of" and claims.is_free_word(at - 2, _ENDS):
        leading, before = [at - 2, at - 1], "end"
    if year is None and not leading and before not in _LEADING:
        return
    places = (*leading, at) if year is None else (*leading, at, at + 1)
    day = 15 if before == "mi" else 1
    found = _date(year, month, day) if year is not None else _next_such(day, month, today)
    if found is not None and before in _ENDS:
        found = found.replace(day=monthrange(found.year, found.month)[1])
    yield found, places


def _in_words(claims: Claims, at: int, today: date) -> Iterator[Found]:
    word = claims.tokens[at].text
    following = add_months(today.replace(day=1), 1)
    if word in {"demain", "tomorrow"}:
        yield today + timedelta(days=1), (at,)
    elif word in {"hier", "yesterday"}:
        yield today - timedelta(days=1), (at,)
    elif word in {"today"}:
        yield today, (at,)
    elif word == "aujourd" and _is(claims, at + 2, {"hui"}):
        yield today, (at, at + 1, at + 2)
    elif word in LATER_WORDS:
        yield from _later(claims, at, today)
    elif word in {"fin", "end"}:
        skipped = [place for place in (at + 1, at + 2) if _is(claims, place, {"du", "de", "of", "the"})]
        month = at + 1 + len(skipped)
        if _is(claims, month, _MONTH_WORDS):
            places = (at, *skipped, month)
            if _is(claims, month + 1, _NEXT):
                yield add_months(following, 1) - timedelta(days=1), (*places, month + 1)
            else:
                yield following - timedelta(days=1), places
    elif _is_pair(claims, at, _MONTH_WORDS, _NEXT) or _is_pair(claims, at, _NEXT, _MONTH_WORDS):
        yield following, (at, at + 1)
    else:
        yield from _weekday(claims, at, today)


def _weekday(claims: Claims, at: int, today: date) -> Iterator[Found]:
    """``lundi``, ``lundi prochain``, ``next monday``: the first one after today."""
    word, places = claims.tokens[at].text, [at]
    if word in _NEXT:
        word, places = (claims.tokens[at + 1].text, [at, at + 1]) if claims.is_free(at + 1) else ("", [])
    elif _is(claims, at + 1, _NEXT):
        places.append(at + 1)
    number = next((number for number, names in enumerate(WEEKDAYS) if word in names), None)
    if number is not None:
        yield today + timedelta(days=(number - today.weekday() - 1) % 7 + 1), tuple(places)


def _later(claims: Claims, at: int, today: date) -> Iterator[Found]:
    """``dans 2 semaines``, ``in 10 days``, ``in two months``."""
    if not (claims.is_free(at + 1) and claims.is_free(at + 2)):
        return
    number, unit = claims.tokens[at + 1], claims.tokens[at + 2].text
    count = number.count if number.kind is TokenKind.NUMBER else NUMBER_WORDS.get(number.text)
    if count is None or count > 1_000:
        return
    places = (at, at + 1, at + 2)
    if unit in DAY_UNITS:
        yield today + timedelta(days=count), places
    elif unit in WEEK_UNITS:
        yield today + timedelta(weeks=count), places
    elif unit in MONTH_UNITS:
        yield add_months(today, count), places
    elif unit in YEAR_UNITS and count <= 100:
        yield add_months(today, 12 * count), places


def _is(claims: Claims, at: int, words: frozenset[str] | set[str]) -> bool:
    return claims.is_free_word(at, words)


def _is_pair(claims: Claims, at: int, first: frozenset[str], second: frozenset[str]) -> bool:
    return _is(claims, at, first) and _is(claims, at + 1, second)


def _month(claims: Claims, at: int) -> int:
    """The month that a piece names, 0 for none."""
    if not claims.is_free(at):
        return 0
    return next((i for i, names in enumerate(MONTHS, start=1) if claims.tokens[at].text in names), 0)


def _year(claims: Claims, at: int) -> int | None:
    """The year that follows a month, behind a comma perhaps."""
    place = at
    if claims.is_free(at) and claims.tokens[at].text == ",":
        place = at + 1
    count = claims.tokens[place].count if claims.is_free(place) else None
    return count if count is not None and 1900 <= count <= 2200 else None


def _next_such(day: int, month: int, today: date) -> date | None:
    """The first such day from ``today`` on; leap days are looked for over a full cycle."""
    days = (_date(today.year + years, month, day) for years in range(9))
    return next((each for each in days if each is not None and each >= today), None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
