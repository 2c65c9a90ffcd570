"""The scenario board of an offer."""

from typing import cast

from app.domain.catalogue.catalogue import OfferType
from app.domain.ids import ProductId
from app.services.drafts.drafts import Drafts
from app.services.scenarios.board_display import BoardKey, DisplayBoard
from app.services.scenarios.scenario_reasons import explain_figure
from app.services.scenarios.scenario_terms import Proposal
from app.services.scenarios.scenario_view import view_of
from app.services.scenarios.scenarios import ScenarioBoard
from app.services.store.changes import Changes
from app.services.words.derivation import Explanation
from app.ui.drafts.auto_saver import Save
from app.ui.scenarios.column import Column
from app.ui.scenarios.flow import BoardFlow, Do
from app.ui.workspace import places


class QuoteFlow(BoardFlow):
    """Variants of an offer differ in type of offer, users, commitment and products."""

    def __init__(self, board: ScenarioBoard, drafts: Drafts) -> None:
        super().__init__(board.names.words, board.variants, board.writing.customer, "quotes")
        self._board, self._drafts = board, drafts

    @property
    def editor(self) -> places.Place:
        """The editor of the offer."""
        return places.EditOffer(self._board.writing.draft.id)

    @property
    def meeting(self) -> places.Place:
        """Where the variants are gone through with the customer."""
        return places.Meet(self._board.writing.draft.id, is_board=True)

    @property
    def paper(self) -> places.Place:
        """Where the variants are read as they are printed."""
        return places.ReadVariants(self._board.writing.draft.id)

    def edited(self) -> str:
        """The offer, by its number once it is a quote."""
        quote = self._board.writing.quote
        if quote is None:
            return self.words.translate("scenarios", "New quote")
        return self.words.translate("scenarios", "Quote {number}", number=quote.display_number)

    def shown(self) -> DisplayBoard:
        """The board as it is now."""
        return view_of(self._board)

    def explain(self, key: BoardKey) -> Explanation:
        """Where an amount comes from.

        Raises:
            RuleViolation: ``price.missing``.
        """
        return explain_figure(self._board, key)

    def add(self, addition: object) -> None:
        """Another type of offer, or commitment."""
        self._board.add(cast(Proposal, addition))

    def connect(self, column: Column, do: Do) -> None:
        """Let the controls of ``column`` edit its variant."""
        board, id = self._board, column.id
        column.seats_changed.connect(lambda seats: do(lambda: board.set_seats(id, int(seats))))
        column.term_chosen.connect(lambda months: do(lambda: board.set_commitment(id, int(months))))
        column.offer_chosen.connect(lambda offer: do(lambda: board.choose_offer(id, OfferType(offer))))
        column.product_chosen.connect(
            lambda product, choice: do(lambda: board.set_product(id, ProductId(product), choice))
        )

    def is_outdated(self, changes: Changes) -> bool:
        """An offer stands on nothing but its own prices."""
        return False

    def saving(self) -> Save:
        """What keeps the variants with the draft of the offer."""
        drafts, draft = self._drafts, self._board.draft
        return lambda: drafts.save_quote(draft)
