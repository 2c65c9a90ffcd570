"""What a rep can do about a command that the portal did not apply; the first way is the one that leads on."""

from decimal import Decimal
from enum import StrEnum

from app.domain.commands import (
    CreateCustomer,
    CreateQuote,
    Purchase,
    ReviseQuote,
    SendOnboarding,
    StartTrial,
    UpdateCustomer,
    ValidateQuote,
)
from app.domain.customer_moves import LoseCustomer, ReopenCustomer, SetAccountState
from app.domain.money import Money
from app.services.queries.queues import AttentionItem


class Question(StrEnum):
    """What a person is asked."""

    FIELDS = "fields"
    """Which value of each field group is to stand."""
    QUOTE = "quote"
    """Which of two revisions of a quote is to stand."""
    REFUSAL = "refusal"
    """Where to go from a no."""


class Way(StrEnum):
    """A way out of a refusal."""

    DISCARD = "discard"
    OPEN_QUOTE = "open_quote"
    OPEN_CUSTOMER = "open_customer"
    LOOK_AT_CUSTOMER = "look_at_customer"
    """The file, to see how the customer stands now."""
    OPEN_OTHER = "open_other"
    """The file of the customer who holds the same registration number."""
    MEND_CUSTOMER = "mend_customer"
    """The wizard, with everything as the rep wrote it."""
    MEND_QUOTE = "mend_quote"
    """The offer editor, with the terms as the rep wrote them."""
    REQUOTE = "requote"


_REPRICED = frozenset({"price-changed", "quote-expired"})


def question_of(item: AttentionItem, *, is_quote_open: bool) -> Question:
    """What ``item`` asks; ``is_quote_open`` says whether its quote can still be revised."""
    if item.conflict is not None and item.conflict.groups:
        return Question.FIELDS
    if item.code == "version-mismatch" and isinstance(item.command, ReviseQuote) and is_quote_open:
        return Question.QUOTE
    return Question.REFUSAL


def ways_out(
    item: AttentionItem, *, has_customer: bool, has_quote: bool, is_quote_open: bool
) -> tuple[Way, ...]:
    """The ways out of a refusal, given what of it is on this laptop."""
    match item.command:
        case CreateCustomer():
            ways = [Way.MEND_CUSTOMER]
            if item.code == "duplicate-customer":
                ways.insert(0, Way.OPEN_OTHER)
        case UpdateCustomer():
            ways = [Way.OPEN_CUSTOMER]
            if item.code == "duplicate-customer":
                ways.append(Way.OPEN_OTHER)
        case SetAccountState() | LoseCustomer() | ReopenCustomer():
            ways = [Way.LOOK_AT_CUSTOMER]
        case CreateQuote():
            ways = [Way.REQUOTE] if item.code in _REPRICED else []
            ways.append(Way.MEND_QUOTE)
        case Purchase() | StartTrial() | SendOnboarding():
            ways = [Way.LOOK_AT_CUSTOMER]
        case _:
            ways = _ways_of_quote(item, has_quote=has_quote, is_quote_open=is_quote_open)
    if not has_customer:
        ways = [way for way in ways if way in (Way.MEND_CUSTOMER, Way.OPEN_OTHER)]
    return (*ways, Way.DISCARD)


def totals_apart(item: AttentionItem) -> tuple[Money, Money, Money, Money] | None:
    """The rep's monthly, the portal's, the rep's over the term, the portal's; None without the portal's."""
    match item.command:
        case ReviseQuote(totals=mine) | ValidateQuote(totals=mine) | Purchase(totals=mine):
            pass
        case CreateQuote(quote=quote):
            mine = quote.totals
        case _:
            return None
    data = item.data
    if item.code != "price-changed" or not {"currency", "monthly_net", "term_total"} <= data.keys():
        return None
    currency = mine.term_total.currency
    if data["currency"] != currency:
        return None
    monthly, term = (Money.rounded(Decimal(data[name]), currency) for name in ("monthly_net", "term_total"))
    return mine.monthly_net, monthly, mine.term_total, term


def _ways_of_quote(item: AttentionItem, *, has_quote: bool, is_quote_open: bool) -> list[Way]:
    seen = [Way.OPEN_QUOTE] if has_quote else []
    if item.code == "already-validated":
        # The contract is made: there is nothing left to do but to take note.
        return seen
    if item.code in _REPRICED and has_quote:
        return [Way.REQUOTE, *seen]
    if isinstance(item.command, ReviseQuote):
        return [Way.MEND_QUOTE, *seen] if is_quote_open else [Way.REQUOTE, *seen]
    return seen
