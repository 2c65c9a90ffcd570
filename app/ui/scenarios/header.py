"""The top of the scenario board: whose it is, how many variants, undo and redo, another variant."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.pricing.scenario import ScenarioId
from app.services.scenarios.board_display import DisplayBoard
from app.services.scenarios.variants import VARIANTS_MAX
from app.services.words import Words
from app.ui.scenarios.flow import VariantMoves
from app.ui.theme import BODY
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.page_header import ObjectHeader
from app.ui.workspace import places


class BoardHeader(ObjectHeader):
    """Breadcrumb back to the editor, and the buttons of the board.

    Signals:
        undo_asked, redo_asked: one move back or forth.
        addition_chosen: add a variant as proposed.
        copy_chosen: add a copy of a variant.
        back_asked: return to the editor.
        meet_asked: go through the variants with the customer.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    addition_chosen = Signal(object)
    copy_chosen = Signal(object)
    back_asked = Signal()
    meet_asked = Signal()
    read_asked = Signal()

    def __init__(
        self, words: Words, trail: Sequence[tuple[places.Place, str]], back: str, parent: QWidget
    ) -> None:
        self._words = words
        self.undo = IconButton("undo", words.translate("scenarios", "Undo (Ctrl+Z)"))
        self.redo = IconButton("redo", words.translate("scenarios", "Redo (Ctrl+Shift+Z)"))
        self.add = Button(words.translate("scenarios", "Add a variant"), "secondary", "plus")
        self.back = Button(back, "secondary", "back")
        self.read = Button(words.translate("scenarios", "Preview PDF"), "discreet", "print")
        show = words.translate("scenarios", "Show the customer")
        self.meet = Button(show, "secondary", "screen", shortcut="F11")
        names = {
            "undo": self.undo,
            "redo": self.redo,
            "add_variant": self.add,
            "read_pdf": self.read,
            "meet_customer": self.meet,
            "back_to_editor": self.back,
        }
        for name, button in names.items():
            button.setObjectName(name)
        super().__init__(words.translate("scenarios", "Where you are"), [*names.values()], parent)
        self.title.setText(words.translate("scenarios", "Scenarios"))
        self._count = Label("", BODY, "text3", self)
        self.add_after_title(self._count)
        self._menu = Menu(words.translate("scenarios", "Add a variant"), self.add)
        self.add.setMenu(self._menu)
        self.breadcrumb.set_places(list(trail))
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.back.clicked.connect(self.back_asked)
        self.read.clicked.connect(self.read_asked)
        self.meet.clicked.connect(self.meet_asked)
        QShortcut(QKeySequence("F11"), self).activated.connect(self.meet_asked)

    def show_board(self, shown: DisplayBoard, moves: VariantMoves) -> None:
        """Say how many there are, and offer only what can be done."""
        words = self._words
        self._count.setText(
            words.translate("scenarios", "{count} of {most}", count=len(shown.variants), most=VARIANTS_MAX)
        )
        self.undo.setEnabled(moves.can_undo)
        self.redo.setEnabled(moves.can_redo)
        if moves.can_add:
            self.add.allow()
        else:
            self.add.refuse(words.translate("scenarios", "Four variants stand side by side at most."))
        self._fill_menu(shown)

    def _fill_menu(self, shown: DisplayBoard) -> None:
        menu, words = self._menu, self._words
        menu.clear()
        for addition, text in shown.additions:
            self._offer_addition(text, addition)
        if shown.additions:
            menu.addSeparator()
        for variant in shown.variants:
            self._offer_copy(words.translate("scenarios", "A copy of {name}", name=variant.title), variant.id)

    def _offer_addition(self, text: str, addition: object) -> None:
        self._menu.add(text, "plus").triggered.connect(lambda: self.addition_chosen.emit(addition))

    def _offer_copy(self, text: str, id: ScenarioId) -> None:
        self._menu.add(text, "copy").triggered.connect(lambda: self.copy_chosen.emit(id))
