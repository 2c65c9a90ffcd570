"""The countries of a list, by their names."""

from functools import lru_cache

from app.domain.texts import fold
from app.services.customer_form.address_form import OFTEN, countries
from app.services.formats.formatting import Formats
from app.services.words import Words

Options = tuple[tuple[object, str], ...]


def country_options(words: Words) -> Options:
    """Every country by its name, after those met often."""
    return _countries_in(words.formats.language)


@lru_cache(maxsize=4)
def _countries_in(language: str) -> Options:
    """The same, named and sorted once in each language: every page with an address has the list."""
    formats = Formats(language)
    named: list[tuple[object, str]] = [(code, formats.country(code)) for code in countries()]
    often, others = named[: len(OFTEN)], named[len(OFTEN) :]
    return (*often, *sorted(others, key=lambda each: fold(each[1])))
