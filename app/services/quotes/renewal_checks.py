"""What a contract says, on this laptop, to quotes that renew it."""

from datetime import date

from app.domain.errors import violation
from app.domain.ids import ContractId
from app.domain.pricing.renewal import renewed_monthly
from app.domain.pricing.renewal_rules import check_not_renewed
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


def check_renewed(offers: Offers, terms: QuoteTerms, seen: Renewal) -> None:
    """Check that the contract is as it was when its renewal, ``terms``, was written.

    Raises:
        RuleViolation: ``renewal.done``, or ``renewal.changed`` with what a month came to and comes to.
    """
    held = offers.held(seen.contract_id)
    raise_any(tuple(check_not_renewed(held.contract)))
    if held.contract.revision == seen.contract_revision:
        return
    now = renewed_monthly(held, terms.start_date)
    raise violation(
        "renewal.changed",
        "renews",
        contract=held.contract.number,
        seen_monthly=str(seen.monthly_net.amount),
        monthly=str(now.amount),
        currency=now.currency,
    )
