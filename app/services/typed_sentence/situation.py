"""What a customer holds and may be sold, as far as sentences ask for it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.catalogue.catalogue import Bundle, Product, Programme, SellingFlow
from app.domain.customer.customer import Customer
from app.domain.ids import ContractId, CustomerId, ProductId
from app.domain.subscription.term import TermState
from app.domain.typed_sentence.product_names import ProductMention
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices

_RUNNING = frozenset({TermState.INITIAL, TermState.RENEWED, TermState.EXTENDED, TermState.UPCOMING})


@dataclass(frozen=True, slots=True)
class OpenedContract:
    """A contract that runs, opened to be changed; nothing of it is kept."""

    editor: ChangeEditor

    @property
    def number(self) -> str:
        contract = self.editor.contract
        return contract.number if contract is not None else ""

    @property
    def held(self) -> frozenset[ProductId]:
        """The products that are held under it."""
        lines = self.editor.editing.terms.lines
        return frozenset(line.product_id for line in lines if line.licence_id is not None)

    @property
    def addable(self) -> tuple[Product | Bundle, ...]:
        """What may be added to it, options of what is held among them."""
        options = [
            each for id in self.held for each in self.editor.options_of(id) if each.id not in self.held
        ]
        return (*self.editor.addable(), *options)

    def meant(self, mention: ProductMention) -> frozenset[ProductId]:
        """The products of this contract that a mention may mean: what is held before what may be added."""
        held = mention.ids & self.held
        return held or mention.ids & frozenset(each.id for each in self.addable)


class Situation:
    """One customer: what is held, and how more is sold to it.

    ``is_choice`` where it is one of several that may be meant: each has then one reading, and no others.
    """

    def __init__(self, services: ChangeServices, customer_id: CustomerId, *, is_choice: bool = False) -> None:
        self._services, self.is_choice = services, is_choice
        self.customer: Customer = services.customers.get(customer_id)
        rows = services.queries.contracts(customer_id)
        self.contract_ids = tuple(ContractId(row.id) for row in rows if row.state in _RUNNING)

    @property
    def programme(self) -> Programme:
        """The programme that the customer belongs to."""
        return self._services.catalogue.programme(self.customer.programme_id)

    @property
    def flow(self) -> SellingFlow | None:
        """How first licences are sold to the customer in its own programme."""
        terms = self.programme.terms_for(self.customer.partnership)
        return terms.flow if terms is not None else None

    def opened(self, contract_id: ContractId) -> OpenedContract:
        """A contract, opened anew: two readings of a sentence never share an editor.

        Raises:
            RuleViolation: it has ended, or a part of the catalogue is not here.
        """
        draft = self._services.builder.new_draft(contract_id)
        return OpenedContract(ChangeEditor(self._services, draft))

    def first_licences(self) -> OpenedContract:
        """The customer's first licences where they are assigned without a quote.

        Raises:
            RuleViolation: ``licences.not_sold_so``, or a part of the catalogue is not here.
        """
        draft = self._services.builder.first_draft(self.customer.id)
        return OpenedContract(ChangeEditor(self._services, draft))


def fitting(contracts: Iterable[OpenedContract], mentions: Sequence[ProductMention]) -> list[OpenedContract]:
    """The contracts to which every mention may belong: those that hold it all, else those that may add it."""
    able = [each for each in contracts if all(each.meant(mention) for mention in mentions)]
    holding = [each for each in able if all(mention.ids & each.held for mention in mentions)]
    return holding or able
