"""The scenario board of an offer."""

from collections.abc import Sequence
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
from app.services.words import Words
from app.services.words.derivation import Explanation
from app.ui.drafts.auto_saver import Save
from app.ui.scenarios.column import Column
from app.ui.scenarios.flow import Do, VariantMoves
from app.ui.workspace import places


class QuoteFlow:
    """Variants of an offer differ in type of offer, users, commitment and products."""

    def __init__(self, board: ScenarioBoard, drafts: Drafts) -> None:
        self._board, self._drafts = board, drafts

    @property
    def words(self) -> Words:
        return self._board.names.words

    @property
    def variants(self) -> VariantMoves:
        return self._board.variants

    @property
    def editor(self) -> places.Place:
        """The editor of the offer."""
        return places.EditOffer(self._board.writing.draft.id)

    def trail(self) -> Sequence[tuple[places.Place, str]]:
        """Customers, the customer, the offer."""
        words, writing = self.words, self._board.writing
        offer = words.translate("scenarios", "New quote")
        if writing.quote is not None:
            offer = words.translate("scenarios", "Quote {number}", number=writing.quote.display_number)
        return (
            (places.Customers(), words.translate("scenarios", "Customers")),
            (places.CustomerFile(writing.customer.id, "quotes"), writing.customer.identity.name),
            (self.editor, offer),
        )

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
