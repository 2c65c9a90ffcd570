"""The rules of a quote that renews a contract; desk and portal ask the same."""

from collections.abc import Iterator
from datetime import date

from app.domain.errors import Problem
from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import term_on


def check_renewal(terms: QuoteTerms, contract: Contract, today: date) -> Iterator[Problem]:
    """What keeps ``terms`` from taking the place of ``contract``.

    ``renewal.done``: another contract does already. ``renewal.other``: the terms are of another programme,
    partnership or currency. ``renewal.too_early``: the term that runs would not have lasted a day.
    """
    data = {"contract": contract.number}
    yield from check_not_renewed(contract)
    frame = (terms.programme_id, terms.partnership, terms.currency)
    if frame != (contract.programme_id, contract.partnership, contract.currency):
        yield Problem("renewal.other", "renews", data)
    term = term_on(contract, today)
    if terms.start_date <= term.start:
        yield Problem("renewal.too_early", "start_date", {**data, "start": term.start.isoformat()})


def check_not_renewed(contract: Contract) -> Iterator[Problem]:
    """``renewal.done`` where another contract takes the place of ``contract`` already."""
    if contract.renewed_by is not None:
        yield Problem("renewal.done", "renews", {"contract": contract.number})
