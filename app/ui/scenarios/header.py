"""The top of the scenario board: whose offer, how many variants, undo and redo, another variant."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.domain.pricing.scenarios import ScenarioId
from app.services.scenarios.scenario_terms import Proposal
from app.services.scenarios.scenario_view import LETTERS, described, name_of
from app.services.scenarios.scenarios import VARIANTS_MAX, ScenarioBoard
from app.ui.theme import BODY
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places


class BoardHeader(ObjectHeader):
    """Breadcrumb back to the offer, and the buttons of the board.

    Signals:
        undo_asked, redo_asked: one move back or forth.
        proposal_chosen: add a variant as proposed.
        copy_chosen: add a copy of a variant.
        back_asked: return to the editor.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    proposal_chosen = Signal(object)
    copy_chosen = Signal(object)
    back_asked = Signal()

    def __init__(self, board: ScenarioBoard, parent: QWidget) -> None:
        words = self._words = board.names.words
        self.undo = IconButton("undo", words.translate("scenarios", "Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", words.translate("scenarios", "Redo (Ctrl+Shift+Z)"))
        self.add = Button(words.translate("scenarios", "Add a variant"), "secondary", "plus")
        self.back = Button(words.translate("scenarios", "Back to the offer"), "secondary", "back")
        names = {"undo": self.undo, "redo": self.redo, "add_variant": self.add, "back_to_offer": self.back}
        for name, button in names.items():
            button.setObjectName(name)
        super().__init__(words.translate("scenarios", "Where you are"), [*names.values()], parent)
        self.title.setText(words.translate("scenarios", "Scenarios"))
        self._count = Label("", BODY, "text3", self)
        self.add_after_title(self._count)
        self._menu = Menu(words.translate("scenarios", "Add a variant"), self.add)
        self.add.setMenu(self._menu)
        self._show_places(board)
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.back.clicked.connect(self.back_asked)

    def show_board(self, board: ScenarioBoard) -> None:
        """Say how many there are, and offer only what can be done."""
        words = self._words
        self._count.setText(
            words.translate("scenarios", "{count} of {most}", count=len(board.scenarios), most=VARIANTS_MAX)
        )
        self.undo.setEnabled(board.history.can_undo)
        self.redo.setEnabled(board.history.can_redo)
        if board.can_add:
            self.add.allow()
        else:
            self.add.refuse(words.translate("scenarios", "Four variants stand side by side at most."))
        self._fill_menu(board)

    def _show_places(self, board: ScenarioBoard) -> None:
        words, writing = self._words, board.writing
        offer = words.translate("scenarios", "New quote")
        if writing.quote is not None:
            offer = words.translate("scenarios", "Quote {number}", number=writing.quote.display_number)
        self.breadcrumb.set_places(
            [
                (places.Customers(), words.translate("scenarios", "Customers")),
                (places.CustomerFile(writing.customer.id, "quotes"), writing.customer.identity.name),
                (places.EditOffer(writing.draft.id), offer),
            ]
        )

    def _fill_menu(self, board: ScenarioBoard) -> None:
        menu, words = self._menu, self._words
        menu.clear()
        for proposal in board.proposals:
            self._add_proposal(described(board, proposal.offer, proposal.months), proposal)
        if board.proposals:
            menu.addSeparator()
        for letter, scenario in zip(LETTERS, board.scenarios, strict=False):
            name = f"{letter} · {name_of(board, scenario)}"
            self._add_copy(words.translate("scenarios", "A copy of {name}", name=name), scenario.id)

    def _add_proposal(self, text: str, proposal: Proposal) -> None:
        action = self._menu.add(text, "plus")
        action.triggered.connect(lambda: self.proposal_chosen.emit(proposal))

    def _add_copy(self, text: str, id: ScenarioId) -> None:
        self._menu.add(text, "copy").triggered.connect(lambda: self.copy_chosen.emit(id))
