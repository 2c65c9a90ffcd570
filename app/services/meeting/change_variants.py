"""The variants of a change of what is held, as they are gone through with the customer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import cast

from app.domain.catalogue.catalogue import OfferType
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.customer.customer import Customer
from app.domain.document import Kind
from app.domain.ids import ProductId
from app.domain.pricing.change_scenarios import ChangeComparison
from app.domain.pricing.scenario import ScenarioId
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_change import shown_change
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_services import ChangeServices
from app.services.meeting.board_content import LevelOf, VariantsContent, bundles_of, given_of
from app.services.meeting.change_content import ChangeContent, change_frame
from app.services.meeting.content import RepFigure
from app.services.meeting.controls import BoardControls, VariantControls
from app.services.scenarios.board_display import LETTERS, DisplayBoard
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.change_names import IN_THE_END
from app.services.scenarios.change_proposals import ChangeProposal
from app.services.scenarios.change_view import view_of
from app.services.store.changes import Changes


class ChangeVariants(VariantsContent[ChangeOrderTerms]):
    """The board of the draft ``draft_id``."""

    def __init__(self, services: ChangeServices, draft_id: str) -> None:
        self._services = services
        self._opened: ChangeDraft = services.drafts.load(draft_id, ChangeDraft)
        self._board = ChangeBoard(services, draft_id)
        super().__init__(self._board.variants, self._board.take_over)

    @property
    def customer(self) -> Customer:
        return self._board.editor.customer

    @property
    def frame(self) -> Frame:
        return change_frame(self._services, self._board.editor)

    def display(self) -> DisplayBoard:
        return view_of(self._board)

    def figures(self) -> tuple[RepFigure, ...]:
        words = self._services.words
        return tuple(
            RepFigure(
                words.translate("meeting", "{letter}, difference to what is held", letter=LETTERS[at]),
                words.formats.signed(self._board.state(each.id).priced.change.difference),
            )
            for at, each in enumerate(self._variants.all)
        )

    def shown(self, frame: Frame) -> tuple[Shown, ...]:
        states = (self._board.state(each.id) for each in self._variants.all)
        return tuple(shown_change(frame, each.terms, each.priced, each.basis.held) for each in states)

    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> BoardControls:
        comparison = self._board.comparison()
        best = comparison.best(IN_THE_END)
        place = next((at for at, each in enumerate(comparison.variants) if each.scenario.id in best), 0)
        is_told = place and comparison.stands_for_something(place)
        less = comparison.difference(place, IN_THE_END) if is_told else None
        return BoardControls(
            variants=tuple(self._controls(frame, comparison)),
            order=tuple(each.id for each in self._board.names.programme.products),
            less=-less if less else None,
            today=today,
            with_vat=with_vat,
        )

    def set_seats(self, key: str, seats: int) -> None:
        self._board.set_seats(ScenarioId(key), seats)

    def set_term(self, key: str, term: object) -> None:
        if isinstance(term, date):
            self._board.set_end(ScenarioId(key), term)
        else:
            self._board.set_commitment(ScenarioId(key), cast(int, term))

    def choose_offer(self, key: str, offer: OfferType) -> None:
        """A change has no type of offer; a bundle is one of its products."""

    def set_product(self, key: str, product: str, choice: str) -> None:
        self._board.set_product(ScenarioId(key), product, choice)

    def add(self, addition: object) -> None:
        self._board.add(cast(ChangeProposal, addition))

    def is_outdated(self, changes: Changes) -> bool:
        is_near = changes.of(Kind.LICENCE) or changes.of(Kind.CONTRACT) or changes.is_everything
        return bool(is_near) and self._board.is_outdated

    def reopen(self) -> None:
        self._is_other = self.is_changed
        draft = self._board.draft
        self._board.save(draft)
        self._board = ChangeBoard(self._services, draft.id)
        self._stand_on(self._board.variants, self._board.take_over)

    def keep_draft(self) -> None:
        self._board.save(self._board.draft)

    def discard(self) -> None:
        self._board.save(self._opened)

    def _open_first(self) -> ChangeContent:
        # The way back leads to the board here, not to what the change was before.
        draft = replace(self._board.draft, before=None)
        self._board.save(draft)
        return ChangeContent(self._services, draft.id, self._opened if self.is_changed else None)

    def _controls(self, frame: Frame, comparison: ChangeComparison) -> Iterator[VariantControls]:
        best, programme = comparison.best(IN_THE_END), self._board.names.programme
        for each in comparison.variants:
            id = each.scenario.id
            had = [(line.product_id, line.quantity) for line in each.scenario.terms.lines]
            yield VariantControls(
                key=id,
                is_cheapest=id in best,
                can_take=each.is_placeable,
                bundles=bundles_of(had, programme),
                given=tuple(given_of(had, programme, frame, self._level_of(id))),
                average=None,
            )

    def _level_of(self, id: ScenarioId) -> LevelOf:
        return lambda product_id: self._board.level_of_bundle(id, ProductId(product_id)) or None
