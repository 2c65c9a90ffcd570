"""The scenario board of a change: up to four variants against one contract, each priced at every edit."""

from dataclasses import replace
from datetime import date

from app.domain.catalogue.catalogue import Bundle, Product
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.ids import ProductId
from app.domain.pricing.change_order import ChangeBasis
from app.domain.pricing.change_scenarios import ChangeComparison, ChangeScenario, ChangeVariant
from app.domain.pricing.scenario import ScenarioId
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editing import ChangeEditing, ChangeState
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices
from app.services.drafts.drafts import DraftKind
from app.services.scenarios.change_proposals import ChangeProposal, ChangeProposals, later_ends, wanted_seats
from app.services.scenarios.change_slots import Slots
from app.services.scenarios.change_terms import ChangeScenarioTerms
from app.services.scenarios.variants import Variants, begun

_PROPOSED_AT_FIRST = 2
_NOTHING = "change.nothing"


class ChangeBoard:
    """The variants of one draft; the first is the change itself, as the editor has it.

    Raises:
        RuleViolation: the draft, its customer, its contract or a part of the catalogue is not here.
    """

    def __init__(self, services: ChangeServices, draft_id: str) -> None:
        self._services = services
        self._opened: ChangeDraft = services.drafts.load(draft_id, ChangeDraft)
        self.editor = ChangeEditor(services, self._opened)
        self.names = self.editor.names
        self.terms = ChangeScenarioTerms(services.builder, self.editor.customer, self._basis)
        ends = (
            later_ends(self.end, [each.end for each in self.editor.contract_end.others()]) if self.end else ()
        )
        self._proposals = ChangeProposals(self.terms, self.names.programme, ends)
        self._known: dict[ScenarioId, ChangeState] = {}
        written = self.editor.editing.terms
        self.slots = Slots(written)
        self.variants = Variants(self._kept(written) or self._proposed(written), services.drafts.new_id)

    @property
    def end(self) -> date | None:
        """The last day of the term that runs; None for a first assignment."""
        term = self.editor.term
        return term.end if term is not None else None

    @property
    def ends(self) -> tuple[date, ...]:
        """The last days that may be chosen: the one there is, later ones, and what a variant has."""
        if self.end is None:
            return ()
        later = later_ends(self.end, [each.end for each in self.editor.contract_end.others()])
        chosen = (each.terms.new_end for each in self.variants.all)
        return tuple(sorted({self.end, *later, *(each for each in chosen if each is not None)}))

    @property
    def proposals(self) -> tuple[tuple[ChangeProposal, ChangeOrderTerms], ...]:
        """What could be added that is not on the board, with its terms."""
        there = {_compared(each.terms) for each in self.variants.all}
        return tuple(each for each in self._all_proposals() if _compared(each[1]) not in there)

    @property
    def draft(self) -> ChangeDraft:
        """What is kept of the board: its variants, the change, and what the change was before."""
        terms, written = self.variants.first.terms, self.editor.editing.terms
        before = self._opened.before or written
        is_other = terms != written or self._opened.before is not None
        return replace(
            self.editor.draft, terms=terms, variants=self.variants.all, before=before if is_other else None
        )

    @property
    def is_outdated(self) -> bool:
        """Whether somebody else has changed what is held since the board was opened.

        Raises:
            RuleViolation: the contract is not here any more.
        """
        terms, customer = self.editor.editing.terms, self.editor.customer
        return self._services.builder.basis(customer, terms).held != self._basis().held

    def save(self, draft: ChangeDraft) -> None:
        """Keep ``draft`` on this laptop."""
        name = self.editor.customer.identity.name
        self._services.drafts.save(
            draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id, title=name
        )

    def state(self, id: ScenarioId) -> ChangeState:
        """A variant with its price and what keeps it from being placed."""
        terms = self.variants.get(id).terms
        known = self._known.get(id)
        if known is None or known.terms != terms:
            known = self._known[id] = self._priced(terms)
        return known

    def is_as_held(self, id: ScenarioId) -> bool:
        """Whether a variant asks for nothing but what is held."""
        return [each.code for each in self.state(id).problems] == [_NOTHING]

    def comparison(self) -> ChangeComparison:
        """All variants, compared with the first."""
        return ChangeComparison(tuple(self._variant(each) for each in self.variants.all))

    def seats(self, id: ScenarioId) -> int:
        """The most seats that a variant wants of one product."""
        return wanted_seats(self.variants.get(id).terms)

    def set_seats(self, id: ScenarioId, seats: int) -> None:
        """Another total of every product that a variant has."""
        self.variants.type(id, f"{id}.seats", lambda terms: self.terms.with_seats(terms, seats))

    def set_product(self, id: ScenarioId, slot: str, choice: str) -> None:
        """A product at a level, or without; see ``board_display``."""
        seats = self.seats(id) or self.seats(self.variants.first.id) or self.state(id).seats_before or 1
        self.variants.edit(id, lambda terms: self.terms.with_product(terms, slot, self.slots, choice, seats))

    def set_end(self, id: ScenarioId, day: date) -> None:
        """Another last day of the contract."""
        new_end = None if day == self.end else day
        self.variants.edit(id, lambda terms: self.terms.with_end(terms, new_end))

    def set_commitment(self, id: ScenarioId, months: int) -> None:
        """How long first licences are committed to."""
        self.variants.edit(id, lambda terms: replace(terms, commitment_months=months))

    def take_over(self, id: ScenarioId, terms: ChangeOrderTerms) -> None:
        """Give a variant ``terms`` that were written elsewhere, and all of them what none has of its own."""
        framed = self.terms.framed
        self.variants.edit_all(lambda each: terms if each.id == id else framed(each.terms, terms))

    def add(self, proposal: ChangeProposal) -> ScenarioId | None:
        """A variant as proposed, after the others; None where it is not proposed any more."""
        found = next((terms for each, terms in self._all_proposals() if each == proposal), None)
        return None if found is None else self.variants.add(found)

    def addable(self) -> tuple[Product | Bundle, ...]:
        """What the partnership sells by seats and the change does not have."""
        return self._services.builder.addable(self.variants.first.terms)

    def level_of_bundle(self, id: ScenarioId, product_id: ProductId) -> str | None:
        """The level at which a bundle that a variant has gives a product; None where none gives it."""
        terms = self.variants.get(id).terms
        had = {line.product_id for line in terms.lines if line.quantity}
        bundles = (each for each in self.names.programme.bundles if each.id in had)
        if not any(product_id in each.product_ids for each in bundles):
            return None
        levels = self.terms.levels(terms, product_id)
        return levels[-1] if levels else ""

    def _basis(self) -> ChangeBasis:
        return self.editor.editing.state.basis

    def _priced(self, terms: ChangeOrderTerms) -> ChangeState:
        basis = self._basis()
        return ChangeEditing(terms, lambda _terms: basis).state

    def _variant(self, scenario: ChangeScenario) -> ChangeVariant:
        state = self.state(scenario.id)
        is_as_held = self.is_as_held(scenario.id)
        return ChangeVariant(scenario, state.priced, state.seats, not state.problems, is_as_held)

    def _all_proposals(self) -> tuple[tuple[ChangeProposal, ChangeOrderTerms], ...]:
        first = self.variants.first.terms
        return tuple(self._proposals.of(first, self._services.builder.sold_by_seats(first)))

    def _kept(self, written: ChangeOrderTerms) -> tuple[ChangeScenario, ...]:
        """The variants of the draft, the first as the editor has it now, all beside what is held now."""
        current = self._services.builder.current
        kept = [
            replace(each, terms=self.terms.framed(current(each.terms), written))
            for each in self._opened.variants
        ]
        return (replace(kept[0], terms=written), *kept[1:]) if kept else ()

    def _proposed(self, written: ChangeOrderTerms) -> tuple[ChangeScenario, ...]:
        """The change and what tells most beside it that could be placed."""
        sold = self._services.builder.sold_by_seats(written)
        proposed = (terms for _, terms in self._proposals.of(written, sold))
        placeable = [terms for terms in proposed if _is_comparable(self._priced(terms))]
        return begun((written, *placeable[:_PROPOSED_AT_FIRST]), self._services.drafts.new_id)


def _is_comparable(state: ChangeState) -> bool:
    """Whether the change could be placed, or is what is held."""
    return all(each.code == _NOTHING for each in state.problems)


def _compared(terms: ChangeOrderTerms) -> tuple[object, ...]:
    """What tells variants apart, whatever their lines are called."""
    lines = tuple(
        (
            line.licence_id,
            line.product_id,
            line.quantity,
            line.level,
            line.discounts,
            line.keeps_seats,
            line.swap and line.swap.seats,
        )
        for line in terms.lines
        if line.quantity or line.licence_id
    )
    return lines, terms.new_end, terms.commitment_months
