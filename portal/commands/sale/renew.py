"""A validated renewal: the contract that it renews ends the day before the new one begins, exactly once."""

from dataclasses import replace
from datetime import timedelta
from typing import assert_never

from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import InvoiceId
from app.domain.money import Money
from app.domain.pricing.renewal import unused_payment
from app.domain.pricing.renewal_update import Drift, EndMoved, HeldMoved, OrderedForLater, drift_of
from app.domain.pricing.vat import vat_of
from app.domain.subscription.contract import Contract, Invoice, InvoiceStatus
from app.domain.subscription.term import term_on
from portal.commands.pipeline.outcome import in_conflict, rejected
from portal.commands.quote.pricing import Offer, vat_on
from portal.commands.quote.renewal import amounts_data, find_held, month_of
from portal.commands.quote.state import StoredQuote
from portal.commands.sale.sale import Sale
from portal.commands.sale.subscriptions import follow_renewal
from portal.store.command_context import CommandContext
from portal.store.documents import Stored

_DAY = timedelta(days=1)


def lock_renewed(context: CommandContext, found: StoredQuote) -> Stored | None:
    """The contract that the quote renews, nobody else's until the commit; None where it renews none.

    Raises:
        Declined: ``renewal-done`` with the contract that took its place and both amounts, or
            ``renewal-changed`` with what differs from what the rep saw.
        RuleViolation: ``document.missing``.
    """
    renews = found.quote.terms.renews
    if renews is None:
        return None
    stored = context.find(Kind.CONTRACT, renews.contract_id, lock=True)
    if stored is None or not isinstance(stored.document, Contract):
        raise violation("document.missing", "terms.renews", kind="contract", id=renews.contract_id)
    contract = stored.document
    if contract.renewed_by is not None:
        there = context.need(Contract, Kind.CONTRACT, contract.renewed_by)
        mine = found.quote.totals.monthly_net
        figures = amounts_data(mine, month_of(context, there.id) or Money.zero(mine.currency))
        data = {"contract": contract.number, "contract_number": there.number, **figures}
        raise rejected("renewal-done", data=data)
    drift = drift_of(found.quote.terms, find_held(context, contract), context.today)
    if drift is not None:
        data = {"contract": contract.number, **_drift_data(drift)}
        raise in_conflict("renewal-changed", found.stored, data)
    return stored


def _drift_data(drift: Drift) -> dict[str, str]:
    """What differs, as a person is told it: amounts before VAT, or days."""
    match drift:
        case HeldMoved(seen, now):
            return amounts_data(seen, now)
        case EndMoved(seen, now):
            return {"seen_end": seen.isoformat(), "end": now.isoformat()}
        case OrderedForLater(on):
            return {"later": on.isoformat()}
        case _ as never:
            assert_never(never)


def end_renewed(context: CommandContext, stored: Stored, sale: Sale, offer: Offer) -> None:
    """End the contract in ``stored`` on the day before that of ``sale``, which takes its place, begins.

    What was paid for days that are renewed comes back as a credit on the next invoice; subscriptions go on
    under the new contract, with what that has.
    """
    old, contract = stored.document, sale.contract
    if not isinstance(old, Contract):
        raise TypeError(type(old))
    held = find_held(context, old)
    ended = replace(
        old, renewed_by=contract.id, ended_on=contract.start_date - _DAY, revision=old.revision + 1
    )
    context.replace(stored, ended)
    if not term_on(old, context.today).is_over:
        _credit(context, unused_payment(held, contract.start_date), contract, offer)
    follow_renewal(context, old, sale)


def _credit(context: CommandContext, unused: Money, contract: Contract, offer: Offer) -> None:
    if not unused.minor:
        return
    credit = vat_of(-unused, vat_on(context, offer, context.today))
    context.create(
        Invoice(
            id=InvoiceId(context.new_id()),
            number="",
            customer_id=contract.customer_id,
            issued_on=contract.start_date,
            due_on=contract.start_date,
            status=InvoiceStatus.UPCOMING,
            net=credit.taxable,
            vat=credit.vat,
            total=credit.taxable + credit.vat,
        )
    )
