"""The countries of a list, by their names."""

from app.domain.search_text import fold
from app.services.flows.address_form import OFTEN, countries
from app.services.words import Words


def country_options(words: Words) -> list[tuple[object, str]]:
    """Every country by its name, after those met often."""
    named: list[tuple[object, str]] = [(code, words.formats.country(code)) for code in countries()]
    often, others = named[: len(OFTEN)], named[len(OFTEN) :]
    return [*often, *sorted(others, key=lambda each: fold(each[1]))]
