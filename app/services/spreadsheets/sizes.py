"""How many people a company has, as other programs and people write it: read as one of our sizes, or not."""

import re
from functools import lru_cache

from app.domain.checks.typed_number import latin, read_figure
from app.domain.errors import Problem, RuleViolation
from app.services.formats.number_input import parse_quantity
from app.services.words.companies import SEGMENTS

_NAMES = re.compile(
    r"\b(?:salari[ée]+s?|employ[ée]+s?|employees?|personnes?|people|pers\b\.?|collaborateurs?|etp|fte|staff)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(r"^(?:~|≈|ca\.?|env\.?|environ|about|approx\.?|around)\s*", re.IGNORECASE)
_LESS = re.compile(r"^(?:<|moins de|less than|under|below|fewer than)\s*(.+)$", re.IGNORECASE)
_AT_MOST = re.compile(r"^(?:≤|<=|up to|at most|jusqu['’]?à|jusqu'a|au plus)\s*(.+)$", re.IGNORECASE)
_MORE = re.compile(r"^(?:>|plus de|more than|over|above)\s*(.+)$", re.IGNORECASE)
_AT_LEAST = re.compile(
    r"^(?:≥|>=|at least|au moins)\s*(.+)$|^(.+?)\s*(?:\+|et plus|and more|ou plus|or more)$"
)
_FROM_TO = re.compile(
    r"^(?:de |entre |from |between )?\s*([\d][\d ,.']*?)\s*(?:-|[\u2010-\u2015]|"
    r"\b(?:à|a|to|et|and|ou|or)\b)\s*([\d][\d ,.']*)$",
    re.IGNORECASE,
)
# The classes of the Sirene register (INSEE, tranche d'effectif salarié): how many people each begins with.
_INSEE = {
    "01": "1-9",
    "02": "1-9",
    "03": "1-9",
    "11": "10-49",
    "12": "10-49",
    "21": "50-249",
    "22": "50-249",
    "31": "50-249",
    "32": "250-4999",
    "41": "250-4999",
    "42": "250-4999",
    "51": "250-4999",
    "52": "5000+",
    "53": "5000+",
}
_INSEE_UNKNOWN = frozenset({"NN", "00", "0"})
_Bounds = tuple[int, int | None]


@lru_cache(maxsize=512)
def size_of(typed: str) -> tuple[str, Problem | None]:
    """The code of the size that ``typed`` falls into, or what keeps it from being one.

    Codes: ``size.several`` where it reaches over several of ours, ``number.shortened``, and
    ``choice.unknown`` for what is no number of people.
    """
    text = _ABOUT.sub("", " ".join(_NAMES.sub(" ", latin(typed)).split()))
    figure = read_figure(text)
    if figure.problem is not None and figure.problem.code == "number.shortened":
        return typed, figure.problem
    bounds = _bounds(text)
    if bounds is None:
        return typed, Problem("choice.unknown", "", {"typed": typed, "allowed": ",".join(SEGMENTS)})
    fitting = [code for code, of_code in _sizes() if _overlap(of_code, bounds)]
    if len(fitting) != 1:
        return typed, Problem("size.several", "", {"typed": typed})
    return fitting[0], None


def size_of_insee(typed: str) -> tuple[str, Problem | None]:
    """The same for a class of the Sirene register; nothing where it says that nobody knows."""
    text = latin(typed).upper()
    code = _INSEE.get(text.zfill(2), "")
    if code or text in _INSEE_UNKNOWN:
        return code, None
    return typed, Problem("choice.unknown", "", {"typed": typed, "allowed": ",".join(_INSEE)})


def _bounds(text: str) -> _Bounds | None:
    """The least and the most people that ``text`` speaks of; None for the most where there is no bound."""
    if found := _FROM_TO.match(text):
        low, high = _count(found[1]), _count(found[2])
        return (low, high) if low is not None and high is not None and low <= high else None
    for form, bounds in (
        (_AT_MOST, lambda count: (1, count)),
        (_AT_LEAST, lambda count: (count, None)),
        (_LESS, lambda count: (1, max(1, count - 1))),
        (_MORE, lambda count: (count + 1, None)),
    ):
        if said := form.match(text):
            count = _count(next(each for each in said.groups() if each))
            return None if count is None else bounds(count)
    alone = _count(text)
    return None if alone is None else (max(1, alone), max(1, alone))


def _count(text: str) -> int | None:
    try:
        return parse_quantity(text)
    except RuleViolation:
        return None


def _overlap(one: _Bounds, other: _Bounds) -> bool:
    most = min((each for each in (one[1], other[1]) if each is not None), default=None)
    return most is None or max(one[0], other[0]) <= most


@lru_cache(maxsize=1)
def _sizes() -> tuple[tuple[str, _Bounds], ...]:
    """Our sizes with their bounds, out of their codes: ``10-49``, ``5000+``."""
    found = []
    for code in SEGMENTS:
        low, _, high = code.rstrip("+").partition("-")
        found.append((code, (int(low), int(high) if high else None)))
    return tuple(found)
