"""What a contract says to quotes that renew it: one of them is open, and it is about what is held now."""

from app.domain.catalogue.catalogue import PriceList
from app.domain.document import Kind
from app.domain.ids import ContractId
from app.domain.money import Money
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.charged import needs_lists
from app.domain.pricing.renewal import monthly_net
from app.domain.quote.quote import Quote, QuoteStatus
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from portal.commands.pipeline.outcome import rejected
from portal.store.command_context import CommandContext


def check_only_renewal(context: CommandContext, quote: Quote) -> None:
    """Check that no other quote that renews the contract of ``quote`` is open.

    The customer is locked for it: of two laptops that renew one contract at once, the second finds the
    quote of the first, however many processes carry them out.

    Raises:
        Declined: ``renewal-quoted`` with the number of the other.
    """
    if quote.renews is None:
        return
    context.find(Kind.CUSTOMER, quote.customer_id, lock=True)
    for stored in context.of_customer(quote.customer_id, Kind.QUOTE, lock=False):
        other = stored.document
        if not isinstance(other, Quote) or other.id == quote.id or other.renews != quote.renews:
            continue
        if other.status_on(context.today) is QuoteStatus.OPEN:
            data = {"quote_number": other.display_number, "rep": other.created_by.name}
            raise rejected("renewal-quoted", data=data)


def find_held(context: CommandContext, contract: Contract) -> HeldContract:
    """The contract with the licences under it."""
    stored = context.of_customer(contract.customer_id, Kind.LICENCE, lock=False)
    licences = (each.document for each in stored if isinstance(each.document, Licence))
    mine = (each for each in licences if each.contract_id == contract.id)
    return HeldContract(contract, tuple(sorted(mine, key=lambda each: each.id)), lists_of(context, contract))


def lists_of(context: CommandContext, contract: Contract) -> tuple[PriceList, ...]:
    """The lists by which a further term of ``contract`` may be priced; none where its prices are kept."""
    return tuple(context.all_of(Kind.PRICE_LIST, PriceList)) if needs_lists(contract) else ()


def amounts_data(before: Money, now: Money) -> dict[str, str]:
    """A month before VAT as the rep saw it, and as it is now, as a person is told them."""
    return {"currency": now.currency, "seen_monthly": str(before.amount), "monthly": str(now.amount)}


def month_of(context: CommandContext, contract_id: ContractId | None) -> Money | None:
    """What a month of everything under a contract costs on its first day; None where there is none."""
    stored = context.find(Kind.CONTRACT, contract_id) if contract_id else None
    if stored is None or not isinstance(stored.document, Contract):
        return None
    held = find_held(context, stored.document)
    return monthly_net(held, max(context.today, stored.document.start_date))
