"""What a contract says, on this laptop, to quotes that renew it."""

from datetime import date
from typing import assert_never

from app.domain.errors import violation
from app.domain.ids import ContractId
from app.domain.pricing.renewal_rules import check_not_renewed
from app.domain.pricing.renewal_update import EndMoved, HeldMoved, OrderedForLater, drift_of
from app.domain.quote.quote import QuoteTerms, Renewal
from app.models.connection import Readers
from app.services.customers.customers import raise_any
from app.services.queries.renewal_list import open_renewal_of
from app.services.quotes.offers import Offers


def check_only_renewal(readers: Readers, contract_id: ContractId, today: date) -> None:
    """Check that no other quote renews the contract.

    Raises:
        RuleViolation: ``renewal.quoted`` with its number.
    """
    with readers.borrow() as connection:
        there = open_renewal_of(connection, contract_id, today)
    if there is not None:
        raise violation("renewal.quoted", "renews", number=there.number)


def check_renewed(offers: Offers, terms: QuoteTerms, seen: Renewal, today: date) -> None:
    """Check that the contract is what its renewal, ``terms``, was written for.

    Raises:
        RuleViolation: ``renewal.done``; ``renewal.changed`` with what a month came to and comes to,
            ``renewal.end_moved``, or ``renewal.ordered_for_later``.
    """
    held = offers.held(seen.contract_id)
    raise_any(tuple(check_not_renewed(held.contract)))
    drift, number = drift_of(terms, held, today), held.contract.number
    match drift:
        case None:
            return
        case HeldMoved(before, now):
            raise violation(
                "renewal.changed",
                "renews",
                contract=number,
                seen_monthly=str(before.amount),
                monthly=str(now.amount),
                currency=now.currency,
            )
        case EndMoved(before, now):
            ends = {"seen_end": before.isoformat(), "end": now.isoformat()}
            raise violation("renewal.end_moved", "renews", contract=number, **ends)
        case OrderedForLater(on):
            raise violation("renewal.ordered_for_later", "renews", contract=number, later=on.isoformat())
        case _ as never:
            assert_never(never)
