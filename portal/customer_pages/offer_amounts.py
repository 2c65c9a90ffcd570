"""Amounts and percentages as the readers of the customers' pages write them."""

from decimal import Decimal

from app.domain.money import Money
from portal.customer_pages.typography import NARROW, WIDE
from portal.customer_pages.words import Words

MINUS = "\u2212"
_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}


def sign_of(currency: str) -> str:
    """What the head of a column of amounts says of its currency."""
    return _SIGNS.get(currency, currency)


def number(say: Words, value: Decimal) -> str:
    """An amount without its currency, with at least the two places of a cent."""
    places = max(2, -int(value.as_tuple().exponent))
    written = f"{abs(value):,.{places}f}"
    if say.language == "fr":
        written = written.replace(",", NARROW).replace(".", ",")
    return f"{MINUS}{written}" if value < 0 else written


def whole(say: Words, value: int) -> str:
    """A whole number as the language writes it."""
    return f"{value:,}".replace(",", NARROW if say.language == "fr" else ",")


def amount(say: Words, value: Decimal, currency: str) -> str:
    """An amount as the language writes it."""
    written = number(say, abs(value))
    minus = MINUS if value < 0 else ""
    if say.language == "fr":
        return f"{minus}{written}{WIDE}{sign_of(currency)}"
    between = "" if currency in _SIGNS else WIDE
    return f"{minus}{sign_of(currency)}{between}{written}"


def money(say: Words, value: Money) -> str:
    """Money as the language writes it."""
    return amount(say, value.amount, value.currency)


def percent(say: Words, value: Decimal) -> str:
    """A percentage without its sign."""
    return f"{value:f}".replace(".", ",") if say.language == "fr" else f"{value:f}"
