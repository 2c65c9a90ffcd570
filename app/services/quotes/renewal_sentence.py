"""What a renewal does to the contract whose place it takes, said where its start is chosen."""

from collections.abc import Iterable
from datetime import date, timedelta

from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.pricing.renewal_update import SeatsChange
from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on
from app.services.catalogue.product_names import ProductNames
from app.services.quotes.quote_services import QuoteServices
from app.services.words import Words

_DAY = timedelta(days=1)


def seats_sentence(names: ProductNames, changes: Iterable[SeatsChange]) -> str:
    """Say product by product what is held otherwise than when a renewal was written."""
    return ", ".join(_changed(names, each) for each in changes)


def differences_of(services: QuoteServices, id: QuoteId) -> str:
    """The same for an open quote that renews a contract; empty where nothing differs, or it is not here."""
    try:
        terms = services.quotes.get(id).terms
        names = ProductNames(services.words, services.catalogue.programme(terms.programme_id))
        return seats_sentence(names, services.offers.renewal_changes(terms))
    except RuleViolation:
        return ""


def _changed(names: ProductNames, change: SeatsChange) -> str:
    words, count = names.words, names.words.formats.count
    product = names.sold_as(change.product_id, change.level or "")
    before, now = count(change.before), count(change.now)
    if change.is_mine:
        return words.translate(
            "quotes",
            "{product} {before} → {now}, {quoted} quoted",
            product=product,
            before=before,
            now=now,
            quoted=count(change.quoted),
        )
    return words.translate("quotes", "{product} {before} → {now}", product=product, before=before, now=now)


def renewal_sentence(words: Words, terms: QuoteTerms, contract: Contract | None, today: date) -> str:
    """Say which contract ``terms`` renew and when it ends then; empty where they renew none."""
    if contract is None:
        return ""
    day, term = words.formats.short_date, term_on(contract, today)
    number, last = contract.number, terms.start_date - _DAY
    if last < term.end:
        return words.translate(
            "quotes",
            "Renews contract {number} early: it ends on {last} instead of {end}, and what is paid for later "
            "days comes back as a credit.",
            number=number,
            last=day(last),
            end=day(term.end),
        )
    percent = contract.terms.extension_percent
    if last > contract.end_date and not contract.terms.is_tacit and percent is not None:
        return words.translate(
            "quotes",
            "Renews contract {number} late: until {last} it goes on month by month, {percent} dearer.",
            number=number,
            last=day(last),
            percent=words.formats.percent(percent),
        )
    if last > term.end and not contract.terms.is_tacit:
        return words.translate(
            "quotes",
            "Renews contract {number} late: its term ends on {end}, and the renewal begins on {start}.",
            number=number,
            end=day(term.end),
            start=day(terms.start_date),
        )
    return words.translate(
        "quotes", "Renews contract {number}, which ends on {last}.", number=number, last=day(last)
    )
