"""The draft of a change from its opening to the change order, or the order, that it becomes."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.catalogue.catalogue import Bundle, Product, SellingFlow
from app.domain.change.change_order import (
    ChangeOrder,
    ChangeOrderLine,
    ChangeOrderTerms,
    ChangeOrderTotals,
)
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ProductId
from app.domain.pricing.change_approval import change_approval_reasons
from app.domain.pricing.change_order import ChangeBasis, net_unit_price
from app.domain.subscription.contract import Contract, Order
from app.domain.subscription.term import Term, term_on
from app.services.approvals.approvals import ApprovalStanding, Asking, standing
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.beside_renewal import BesideRenewal
from app.services.change_orders.beyond_limits import BeyondLimits
from app.services.change_orders.change_amounts import ChangeKey, explain_change
from app.services.change_orders.change_checks import Consent, asking_about
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editing import ChangeEditing, ChangeState
from app.services.change_orders.change_preview import ChangePreview, preview_of_change
from app.services.change_orders.change_services import ChangeServices
from app.services.change_orders.change_summary import change_summary
from app.services.change_orders.contract_end import ContractEnd
from app.services.change_orders.line_discounts import LineDiscounts
from app.services.change_orders.newer_revision import NewerRevision
from app.services.change_orders.overtaken import is_overtaken
from app.services.change_orders.replacing import Replacing
from app.services.queries.waiting_orders import WaitingOrder
from app.services.words.catalogue_texts import text_in
from app.services.words.derivation import Explanation


class ChangeEditor:
    """One draft, opened; ``editing`` is what the rep works on.

    ``was_rebased`` says that its totals stand beside other seats or at other prices than it was written for;
    ``moved`` are its amounts as they were and as they became then, where both are known.

    Raises:
        RuleViolation: the draft's customer, its contract or a part of the catalogue is not here.
    """

    def __init__(self, services: ChangeServices, draft: ChangeDraft) -> None:
        self._services = services
        self.customer = services.customers.get(draft.customer_id)
        self._draft = replace(draft, before=None)
        terms = services.builder.current(draft.terms)
        self.was_rebased = terms != draft.terms
        before = terms if draft.before is None else services.builder.current(draft.before)
        self.editing = ChangeEditing(before, self._basis)
        self.editing.take_over(terms)  # A variant of the scenario board is one step, which can be undone.
        kind = services.catalogue.customer_type(self.customer.customer_type_id)
        type_name = text_in(kind.name, services.words.language) if kind else ""
        self._replacing = Replacing(self.editing, services.builder, self.customer)
        self._contract_end = ContractEnd(self.editing, services.builder)
        orders = services.change_orders
        self._discounts = LineDiscounts(self.editing, orders.discount_limit, orders.highest_discount_limit)
        self.newer = NewerRevision(self.editing, services, draft)
        self._beside_renewal = BesideRenewal(self.editing, services.builder, services.drafts)
        self.beyond = BeyondLimits(self.editing, self._discounts, self.standing)
        self.names = ProductNames(services.words, self.editing.state.basis.programme, type_name)
        saved = self.saved if self.was_rebased and draft.seen is None else None
        totals = saved.totals if saved is not None else draft.seen
        self.moved = _moved(totals if self.was_rebased else None, self.editing.state)

    @property
    def draft(self) -> ChangeDraft:
        """What is kept of the change as it is now."""
        return replace(self._draft, terms=self.editing.terms, based_on=self.newer.based_on)

    @property
    def saved(self) -> ChangeOrder | None:
        """The change order that this is a revision of, as long as it is here."""
        return self._services.change_orders.find(self._draft.change_order_id)

    @property
    def contract(self) -> Contract | None:
        """The contract that is changed; None for a first assignment."""
        held = self.editing.state.basis.held
        return held.contract if held is not None else None

    @property
    def term(self) -> Term | None:
        """The term of the contract that runs on the day of the change."""
        contract = self.contract
        return term_on(contract, self.editing.terms.on) if contract is not None else None

    @property
    def end(self) -> date | None:
        """The last day of the contract as the change leaves it; None for a first assignment."""
        term = self.term
        return self.editing.terms.new_end or (term.end if term is not None else None)

    @property
    def is_direct(self) -> bool:
        """Whether the change is applied at once, without a change order."""
        allowed = self.names.programme.terms_for(self.editing.terms.partnership)
        return allowed is not None and allowed.flow is SellingFlow.DIRECT

    @property
    def waiting(self) -> WaitingOrder | None:
        """The order about the same contract that the portal has not answered yet; None where none is."""
        draft = self._draft
        return self._services.queries.waiting_order(draft.customer_id, draft.terms.contract_id)

    def follow(self) -> bool:
        """Go on beside what is held now; True where the contract or its billing period is another by now."""
        if not is_overtaken(self.editing, self._services.builder, self.customer):
            return False
        before = self.editing.terms
        terms = self._services.builder.current(before)
        state = self.editing.state
        self.editing.begin(terms)
        self.moved = _moved(None if state.problems else state.priced.totals, self.editing.state)
        return terms != before

    def standing(self) -> ApprovalStanding:
        """Whether a manager must approve the change as it is now, and what was answered.

        Of a change that is saved first, what is not saved as it is now has never been asked about.
        """
        state, approvals = self.editing.state, self._services.approvals
        if state.problems or not change_approval_reasons(
            state.terms, state.basis, state.priced, approvals.limit()
        ):
            return ApprovalStanding.FREE
        if self.is_direct:
            # At each key: what the editor has priced is not checked and read again.
            return standing(approvals, asking_about(self._draft, state.terms, state.basis, state.priced))
        saved = self.saved
        if saved is None or not self.is_as_saved:
            return ApprovalStanding.NEEDED
        return standing(approvals, self._services.change_orders.asking(saved))

    @property
    def is_as_saved(self) -> bool:
        """Whether the change order that this would be a revision of says just this."""
        return self._services.change_orders.is_as_saved(self.draft)

    def asking(self) -> Asking:
        """What a manager may be asked about the direct change as it is now.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        return self._services.change_orders.asking_to_modify(self.draft)

    def preview(self) -> ChangePreview:
        """What the change comes to, as it is shown."""
        return preview_of_change(self.editing.state, self.names)

    def explain(self, key: ChangeKey) -> Explanation:
        """Where an amount comes from.

        Raises:
            RuleViolation: ``price.missing``.
        """
        return explain_change(self.editing.state, self.names, key)

    def note_number(self, number: str, *, needs_none: bool) -> None:
        """Keep the customer's number of the order, or that none is required."""
        self._draft = replace(self._draft, po_number=number, needs_no_po=needs_none)

    def problems(self) -> tuple[Problem, ...]:
        """What keeps the change from being saved or placed; fields are paths into the terms."""
        return self.editing.state.problems

    def addable(self) -> tuple[Product | Bundle, ...]:
        """The products that may be added."""
        return self._services.builder.addable(self.editing.terms)

    def options_of(self, product_id: ProductId) -> tuple[Product, ...]:
        """The options that may be had with a product under this contract."""
        state = self.editing.state
        if not state.basis.contract_terms(state.terms).has_options:
            return ()
        return tuple(
            each for each in self.names.programme.products if each.option_of == product_id and each.is_sold
        )

    def levels_not_offered(self, line: ChangeOrderLine) -> tuple[str, ...]:
        """The levels of a line's product that its programme knows and this partnership does not sell."""
        item = self.names.programme.sold(line.product_id)
        offered = self.levels(line)
        return tuple(each for each in item.levels if each not in offered) if isinstance(item, Product) else ()

    def list_unit_price(self, option: Product) -> Decimal | None:
        """What one unit of an option that is not had would cost now; None where the list has no price."""
        terms, state = self.editing.terms, self.editing.state
        line = self._services.builder.new_line(terms, option, self.customer)
        asked = replace(line, quantity=max(1, self._first_quantity(option)))
        try:
            return net_unit_price(asked, terms, state.basis.prices)
        except RuleViolation:
            return None

    @property
    def discounts(self) -> LineDiscounts:
        """The discounts and typed prices of the lines, and which of them a manager must approve."""
        return self._discounts

    @property
    def replacing(self) -> Replacing:
        """What takes the place of seats that are held."""
        return self._replacing

    @property
    def contract_end(self) -> ContractEnd:
        """Until when the contract runs, where the change moves its end."""
        return self._contract_end

    def want_option(self, option: Product, is_wanted: bool) -> None:
        """Have an option for the seats of its product, or let it go."""
        lines = self.editing.terms.lines
        index = next((i for i, line in enumerate(lines) if line.product_id == option.id), None)
        if index is None:
            if is_wanted:
                self.add(option)
        elif is_wanted:
            self.editing.change_line(index, quantity=self._first_quantity(option))
        else:
            self.editing.remove(index)

    @property
    def beside_renewal(self) -> BesideRenewal:
        """The contract that takes the place of this one, where it is renewed already."""
        return self._beside_renewal

    def summary(self) -> str:
        """What is asked for in one sentence; empty where nothing is."""
        return change_summary(self.editing.state, self.names)

    def levels(self, line: ChangeOrderLine) -> tuple[str, ...]:
        """The levels that may be chosen for a line; the one at which it is held stays among them."""
        item = self.names.programme.sold(line.product_id)
        allowed = self._services.builder.levels(self.editing.terms, item)
        held = self.editing.state.level_before(line)
        levels = item.levels if isinstance(item, Product) else ()
        return tuple(level for level in levels if level in allowed or level == held)

    def add(self, item: Product | Bundle) -> None:
        """Add a product for as many seats as the others have; an option for those of its product."""
        line = self._services.builder.new_line(self.editing.terms, item, self.customer)
        self.editing.add(replace(line, quantity=self._first_quantity(item)))

    def review(self, *, is_reviewed: bool) -> None:
        """The rep reads the order, or changes it again."""
        self._draft = replace(self._draft, is_reviewed=is_reviewed)

    def save(self) -> ChangeOrder:
        """Save the change order, or its new revision; the draft is gone then.

        Raises:
            RuleViolation: every problem of the terms, at its field; it is not open any more.
        """
        return self._services.change_orders.save(self.draft)

    def submit(self, consent: Consent) -> ChangeOrder:
        """Save what is not saved yet, and place the order.

        Raises:
            RuleViolation: every problem of the terms and of the review, at its field.
        """
        return self._services.change_orders.place(self.draft, consent)

    def modify(self) -> Order:
        """Change what is held at once.

        Raises:
            RuleViolation: every problem of the terms, at its field.
        """
        return self._services.change_orders.modify(self.draft)

    def _first_quantity(self, item: Product | Bundle) -> int:
        lines = self.editing.terms.lines
        if isinstance(item, Product) and item.option_of is not None:
            return sum(line.quantity for line in lines if line.product_id == item.option_of)
        return self.editing.state.common_total or self.editing.state.seats or 1

    def _basis(self, terms: ChangeOrderTerms) -> ChangeBasis:
        return self._services.builder.basis(self.customer, terms)


def _moved(
    before: ChangeOrderTotals | None, state: ChangeState
) -> tuple[ChangeOrderTotals, ChangeOrderTotals] | None:
    """Amounts as they were and as they are, where both can be told."""
    return None if before is None or state.problems else (before, state.priced.totals)
