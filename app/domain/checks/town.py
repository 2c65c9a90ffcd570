"""A line of an address pasted into one field, taken apart: ``F-33000 Bordeaux``, ``Austin, TX 78701``."""

import re
from dataclasses import dataclass

from app.domain.checks.checked import plain
from app.domain.checks.national import rules_of
from app.domain.checks.postcode import check_postcode
from app.domain.checks.region import check_region, has_region, regions

_CITY_WORDS = 8
_CODE_WORDS = 3
_BETWEEN = re.compile(r"[\s,;()]+")


@dataclass(frozen=True, slots=True)
class Town:
    """The parts of the line; ``region`` is a code, empty where the line does not say it."""

    postal_code: str
    city: str
    region: str = ""


def read_town(text: str, country: str) -> Town | None:
    """Postal code and city of a line that has both, in whichever order; None for any other text."""
    rules = rules_of(country)
    words = _BETWEEN.sub(" ", plain(text)).split()
    if rules is None or not rules.postal_code_matchers or not 2 <= len(words) <= _CITY_WORDS + _CODE_WORDS:
        return None
    for count in range(min(_CODE_WORDS, len(words) - 1), 0, -1):
        for code, rest in ((words[:count], words[count:]), (words[-count:], words[:-count])):
            checked = check_postcode(" ".join(code), country)
            if checked.is_valid and _is_code(checked.normal) and _is_name(rest):
                return _with_region(checked.normal, rest, country)
    return None


def _with_region(postal_code: str, words: list[str], country: str) -> Town:
    """The city without the state at its end, which is one or several words."""
    if has_region(country) and regions(country):
        for start in range(1, len(words)):
            found = check_region(" ".join(words[start:]), country)
            if found.is_valid:
                return Town(postal_code, " ".join(words[:start]), found.normal)
    return Town(postal_code, " ".join(words))


def _is_code(text: str) -> bool:
    return any(character.isdigit() for character in text)


def _is_name(words: list[str]) -> bool:
    return any(character.isalpha() for character in "".join(words))
