"""The next regular invoice of each contract of a customer, computed on this laptop.

It is what the contract and its licences come to as the portal last told them, by the rules that the portal
has too. What the rep has ordered and the portal has not answered is not in it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.customer.customer import Customer
from app.domain.ids import CustomerId
from app.domain.kind import Kind
from app.domain.pricing.charged import is_list_settled, list_of_term
from app.domain.pricing.held import HeldContract
from app.domain.pricing.invoices import RegularInvoice, next_invoice
from app.domain.pricing.priced import VatAmount
from app.domain.pricing.vat import vat_of
from app.domain.subscription.contract import Contract
from app.domain.subscription.term import follows_list
from app.services.catalogue.catalogue import Catalogue
from app.services.queries.held_contract import held_under
from app.services.queries.owned import owned
from app.services.session.clock import PartnerClock
from app.services.store.existing import existing_customer
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class UpcomingInvoice:
    """``is_open`` says that it is by a list that may be replaced before its day."""

    contract: Contract
    invoice: RegularInvoice
    vat: VatAmount
    is_open: bool


class UpcomingInvoices:
    """Computes them anew each time; any thread may ask."""

    def __init__(self, store: Store, catalogue: Catalogue, clock: PartnerClock) -> None:
        self._store, self._catalogue, self._clock = store, catalogue, clock

    def of_customer(self, id: CustomerId) -> tuple[UpcomingInvoice, ...]:
        """The next one of each contract, the first day first; a contract that ends before it has none.

        Raises:
            RuleViolation: the customer or the tax table is not here.
        """
        customer = existing_customer(self._store, id)
        found = self._found(customer)
        return tuple(sorted(found, key=lambda each: (each.invoice.on, each.contract.number)))

    def _found(self, customer: Customer) -> Iterator[UpcomingInvoice]:
        readers, today = self._store.readers, self._clock.today()
        for contract in owned(readers, Kind.CONTRACT, Contract, customer.id):
            held = held_under(readers, contract, self._catalogue.lists_of(contract))
            invoice = next_invoice(held, today)
            if invoice is not None:
                vat = vat_of(invoice.net, self._catalogue.vat(customer, invoice.on))
                yield UpcomingInvoice(contract, invoice, vat, self._is_open(held, invoice))

    def _is_open(self, held: HeldContract, invoice: RegularInvoice) -> bool:
        today, term = self._clock.today(), invoice.term
        if term.start <= today or not follows_list(held.contract, term):
            return False
        return not is_list_settled(list_of_term(held.contract, held.lists, term.start), today)
