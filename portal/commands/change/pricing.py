"""The portal's own price of a change: the same rules as on the laptop, with what is held by now."""

from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.catalogue.in_force import is_in_force
from app.domain.change.change_order import ChangeOrderTerms, ChangeOrderTotals
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation, violation
from app.domain.ids import CustomerId
from app.domain.money import Money
from app.domain.pricing.change_order import ChangeBasis, HeldContract, PricedChangeOrder, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from portal.commands.quote.pricing import Offer, find_offer, vat_on
from portal.commands.quote.renewal import find_held, lists_of
from portal.store.command_context import CommandContext
from portal.store.documents import Stored


@dataclass(frozen=True, slots=True)
class LockedContract:
    """A contract with the licences under it, nobody else's until the commit."""

    stored: Stored
    licences: tuple[Stored, ...]
    held: HeldContract


@dataclass(frozen=True, slots=True)
class ChangeCase:
    """A change and everything that it is checked and priced with; ``locked`` is None before the contract."""

    offer: Offer
    terms: ChangeOrderTerms
    locked: LockedContract | None
    basis: ChangeBasis


def find_case(
    context: CommandContext, customer_id: CustomerId, terms: ChangeOrderTerms, at: datetime
) -> ChangeCase:
    """Everything that ``terms`` refer to, for an order placed ``at`` a moment.

    The customer is locked first and the contract after it, so that two orders on one contract wait for each
    other.

    Raises:
        RuleViolation: ``document.missing``, or the pinned price list is of another programme or partnership.
    """
    context.find(Kind.CUSTOMER, customer_id, lock=True)
    offer = find_offer(context, customer_id, terms)
    locked = _lock_contract(context, customer_id, terms)
    held = locked.held if locked else None
    vat = vat_on(context, offer, terms.on)
    basis = ChangeBasis(
        programme=offer.programme,
        prices=offer.prices,
        vat=vat,
        held=held,
        now=at,
        renewal=None if held is None else _renewal_of(context, held.contract),
        renewed=None if held is None else _renewed_by(context, held.contract),
        placed_on=context.date_of(at),
    )
    return ChangeCase(offer, terms, locked, basis)


def _renewal_of(context: CommandContext, contract: Contract) -> HeldContract | None:
    """The contract that takes the place of ``contract``; it is changed under the lock of the customer too."""
    if contract.renewed_by is None:
        return None
    return find_held(context, context.need(Contract, Kind.CONTRACT, contract.renewed_by))


def _renewed_by(context: CommandContext, contract: Contract) -> Contract | None:
    """The contract whose place ``contract`` takes."""
    return None if contract.renews is None else context.need(Contract, Kind.CONTRACT, contract.renews)


def _lock_contract(
    context: CommandContext, customer_id: CustomerId, terms: ChangeOrderTerms
) -> LockedContract | None:
    if terms.contract_id is None:
        return None
    stored = context.find(Kind.CONTRACT, terms.contract_id, lock=True)
    contract = stored.document if stored else None
    if stored is None or not isinstance(contract, Contract) or contract.customer_id != customer_id:
        raise violation("document.missing", "terms.contract_id", kind="contract", id=terms.contract_id)
    found = {
        each.id: (each, each.document)
        for each in context.of_customer(customer_id, Kind.LICENCE)
        if isinstance(each.document, Licence) and each.document.contract_id == contract.id
    }
    return LockedContract(
        stored,
        tuple(each for each, _ in found.values()),
        HeldContract(contract, tuple(licence for _, licence in found.values()), lists_of(context, contract)),
    )


def price_case(case: ChangeCase) -> PricedChangeOrder:
    """Price the change, as far as its rules let it pass.

    Raises:
        RuleViolation: what ``check_change_order`` finds; ``price_list.not_in_force`` where the pinned list
            was not in force on the day of the order.
    """
    problems = [each.at("terms") for each in check_change_order(case.terms, case.basis)]
    if not is_in_force(case.offer.prices, case.terms.on):
        problems.append(Problem("price_list.not_in_force", "terms.price_list_id"))
    if problems:
        raise RuleViolation(*problems)
    return price_change_order(case.terms, case.basis)


def check_flow(case: ChangeCase, flow: SellingFlow, code: str) -> None:
    """Check that licences come to be by ``flow`` under the partnership.

    Raises:
        RuleViolation: ``code``.
    """
    allowed = case.offer.programme.terms_for(case.terms.partnership)
    if allowed is None or allowed.flow is not flow:
        raise violation(code, "terms.programme_id")


def moved_case(context: CommandContext, case: ChangeCase, terms: ChangeOrderTerms) -> ChangeCase:
    """The same case for ``terms`` of another day, with the price list and the VAT of that day."""
    offer = find_offer(context, case.offer.customer.id, terms)
    vat = vat_on(context, offer, terms.on)
    basis = replace(case.basis, programme=offer.programme, prices=offer.prices, vat=vat)
    return replace(case, offer=offer, terms=terms, basis=basis)


def totals_data(totals: ChangeOrderTotals, prefix: str = "") -> dict[str, str]:
    """Totals of a change as a person is told them: decimal texts and the currency.

    There is no ``to_term_end`` where the contract has no end.
    """
    amounts: dict[str, Money | None] = {
        "prior_total": totals.prior_total,
        "new_total": totals.new_total,
        "today": totals.today,
        "next_invoice": totals.next_invoice,
        "to_term_end": totals.to_term_end,
        "today_vat": totals.today_vat,
    }
    found = {f"{prefix}{name}": str(each.amount) for name, each in amounts.items() if each is not None}
    return {"currency": totals.today.currency, **found}
