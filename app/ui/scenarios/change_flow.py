"""The scenario board of a change of what is held."""

from datetime import date
from typing import cast

from app.domain.document import Kind
from app.services.scenarios.board_display import BoardKey, DisplayBoard
from app.services.scenarios.change_board import ChangeBoard
from app.services.scenarios.change_proposals import ChangeProposal
from app.services.scenarios.change_reasons import explain_figure
from app.services.scenarios.change_view import view_of
from app.services.store.changes import Changes
from app.services.words.derivation import Explanation
from app.ui.drafts.auto_saver import Save
from app.ui.drafts.discard import place_of_change
from app.ui.scenarios.column import Column
from app.ui.scenarios.flow import BoardFlow, Do
from app.ui.workspace import places


class ChangeFlow(BoardFlow):
    """Variants of a change differ in seats, products, levels, and until when the contract runs."""

    def __init__(self, board: ChangeBoard) -> None:
        super().__init__(board.names.words, board.variants, board.editor.customer, "licences")
        self._board = board

    @property
    def editor(self) -> places.Place:
        """The editor of the change."""
        return place_of_change(self._board.draft)

    @property
    def meeting(self) -> places.Place:
        """Where the variants are gone through with the customer."""
        return places.Meet(self._board.draft.id, is_change=True, is_board=True)

    @property
    def paper(self) -> places.Place:
        """Where the variants are read as they are printed."""
        return places.ReadVariants(self._board.draft.id, is_change=True)

    def edited(self) -> str:
        """The change, by its number once it is saved."""
        words, saved = self.words, self._board.editor.saved
        if saved is not None:
            return words.translate("changes", "Change quote {number}", number=saved.display_number)
        if self._board.editor.is_direct:
            return words.translate("changes", "Change licences")
        return words.translate("changes", "Change options")

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
        """One of the board's own proposals."""
        self._board.add(cast(ChangeProposal, addition))

    def connect(self, column: Column, do: Do) -> None:
        """Let the controls of ``column`` edit its variant."""
        board, id = self._board, column.id
        column.seats_changed.connect(lambda seats: do(lambda: board.set_seats(id, int(seats))))
        column.product_chosen.connect(
            lambda slot, choice: do(lambda: board.set_product(id, str(slot), str(choice)))
        )
        if board.end is None:
            column.term_chosen.connect(lambda months: do(lambda: board.set_commitment(id, int(months))))
        else:
            column.term_chosen.connect(lambda day: do(lambda: board.set_end(id, cast(date, day))))

    def is_outdated(self, changes: Changes) -> bool:
        """Whether what is held is other than it was.

        Raises:
            RuleViolation: the contract is not here any more.
        """
        is_near = changes.of(Kind.LICENCE) or changes.of(Kind.CONTRACT) or changes.is_everything
        return bool(is_near) and self._board.is_outdated

    def saving(self) -> Save:
        """What keeps the variants with the draft of the change."""
        board, draft = self._board, self._board.draft
        return lambda: board.save(draft)
