"""The variants of an offer, as they are gone through with the customer."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import cast

from app.domain.catalogue.catalogue import OfferType
from app.domain.customer.customer import Customer
from app.domain.ids import ProductId
from app.domain.money import Money
from app.domain.pricing.scenario import ScenarioId
from app.domain.pricing.scenarios import Average, Comparison, Figure, Variant
from app.domain.quote.quote import QuoteTerms
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown
from app.domain.shown.shown_quote import shown_quote
from app.services.meeting.board_content import LevelOf, VariantsContent, bundles_of, given_of
from app.services.meeting.content import RepFigure
from app.services.meeting.controls import BoardControls, VariantControls
from app.services.meeting.quote_content import QuoteContent, margin_text, quote_frame
from app.services.quotes.quote_services import QuoteServices
from app.services.scenarios.board_display import LETTERS, DisplayBoard
from app.services.scenarios.scenario_terms import Proposal
from app.services.scenarios.scenario_view import view_of
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.store.changes import Changes


class QuoteVariants(VariantsContent[QuoteTerms]):
    """The board of the draft ``draft_id``."""

    def __init__(self, services: QuoteServices, draft_id: str) -> None:
        self._services = services
        self._opened = services.drafts.quote(draft_id)
        self._board = ScenarioBoard(services, draft_id)
        super().__init__(self._board.variants, self._board.take_over)

    @property
    def customer(self) -> Customer:
        return self._board.writing.customer

    @property
    def frame(self) -> Frame:
        return quote_frame(self._services, self._board.writing)

    def display(self) -> DisplayBoard:
        return view_of(self._board)

    def figures(self) -> tuple[RepFigure, ...]:
        words = self._services.words
        return tuple(
            RepFigure(
                words.translate("meeting", "{letter}, margin per month", letter=LETTERS[at]),
                margin_text(words, self._board.state(each.id).priced),
            )
            for at, each in enumerate(self._board.scenarios)
        )

    def shown(self, frame: Frame) -> tuple[Shown, ...]:
        return tuple(
            shown_quote(frame, each.terms, self._board.state(each.id).priced)
            for each in self._board.scenarios
        )

    def controls(self, frame: Frame, today: date, *, with_vat: bool) -> BoardControls:
        comparison = self._board.comparison()
        best = comparison.best(Average.PER_MONTH)
        place = next((at for at, each in enumerate(comparison.variants) if each.scenario.id in best), 0)
        less = comparison.average_difference(place, Average.PER_MONTH) if place else None
        is_spread = any(
            each.printed(figure).minor
            for each in comparison.variants
            for figure in (Figure.YEAR, Figure.ONE_TIME)
        )
        return BoardControls(
            variants=tuple(self._controls(frame, comparison, is_spread=is_spread)),
            order=tuple(each.id for each in self._board.names.programme.products),
            less=None if not less else Money.rounded(-less, comparison.variants[0].priced.currency),
            today=today,
            with_vat=with_vat,
        )

    def set_seats(self, key: str, seats: int) -> None:
        self._board.set_seats(ScenarioId(key), seats)

    def set_term(self, key: str, term: object) -> None:
        self._board.set_commitment(ScenarioId(key), cast(int, term))

    def choose_offer(self, key: str, offer: OfferType) -> None:
        self._board.choose_offer(ScenarioId(key), offer)

    def set_product(self, key: str, product: str, choice: str) -> None:
        self._board.set_product(ScenarioId(key), ProductId(product), choice)

    def add(self, addition: object) -> None:
        self._board.add(cast(Proposal, addition))

    def is_outdated(self, changes: Changes) -> bool:
        """An offer stands on nothing but its own prices."""
        return False

    def reopen(self) -> None:
        """Nothing is another one for an offer."""

    def keep_draft(self) -> None:
        self._services.drafts.save_quote(self._board.draft)

    def discard(self) -> None:
        self._services.drafts.save_quote(self._opened)

    def _open_first(self) -> QuoteContent:
        # The way back leads to the board here, not to what the offer was before.
        draft = replace(self._board.draft, before=None)
        self._services.drafts.save_quote(draft)
        return QuoteContent(self._services, draft.id, self._opened if self.is_changed else None)

    def _controls(
        self, frame: Frame, comparison: Comparison, *, is_spread: bool
    ) -> Iterator[VariantControls]:
        best, programme = comparison.best(Average.PER_MONTH), self._board.names.programme
        for each in comparison.variants:
            terms = each.scenario.terms
            had = [(line.product_id, line.quantity) for line in terms.lines]
            yield VariantControls(
                key=each.scenario.id,
                is_cheapest=each.scenario.id in best,
                can_take=bool(each.users) and not self._board.state(each.scenario.id).problems,
                bundles=bundles_of(had, programme),
                given=tuple(given_of(had, programme, frame, self._level_of(terms))),
                average=_average(each) if is_spread else None,
            )

    def _level_of(self, terms: QuoteTerms) -> LevelOf:
        return lambda id: self._board.terms.highest_level(id, terms)


def _average(variant: Variant) -> Money | None:
    exact = variant.average(Average.PER_MONTH)
    return None if exact is None or not variant.users else Money.rounded(exact, variant.priced.currency)
