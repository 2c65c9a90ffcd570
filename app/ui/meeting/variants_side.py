"""The rep's side of variants side by side: one of them at a time is turned here, and taken."""

from collections.abc import Iterator, Set

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pricing.scenario import ScenarioId
from app.services.scenarios.board_display import Choices, DisplayBoard, DisplayProduct, DisplayVariant
from app.services.words import Words
from app.ui.theme import CELL, CELL_STRONG, NOTE, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_RIGHT = Qt.AlignmentFlag.AlignRight


class VariantsSide(QWidget):
    """A letter per variant; below it what can be turned of the one that is chosen.

    Signals:
        seats_asked, term_asked, offer_asked: the key of a variant and what is wanted of it.
        product_asked: the same with a product and the choice of a level; see ``board_display``.
        addition_asked: put what the board proposes after the others.
        copy_asked, removal_asked: the key of a variant.
        taken: the key of the variant to go on with.
    """

    seats_asked = Signal(str, int)
    term_asked = Signal(str, object)
    offer_asked = Signal(str, object)
    product_asked = Signal(str, str, str)
    addition_asked = Signal(object)
    copy_asked = Signal(str)
    removal_asked = Signal(str)
    taken = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._key: ScenarioId | None = None
        self._board: DisplayBoard | None = None
        self._can_take: Set[str] = frozenset()
        self._can_add = False
        self._letters: Segmented | None = None
        self._form: _VariantForm | None = None
        self._title = Label("", SECTION, parent=self)
        self._problem = Label("", NOTE, "warning", self, wrap=True)
        self._problem.setObjectName("meeting_variant_problem")
        self._take = Button("", "secondary", "arrow", self)
        self._take.setObjectName("meeting_take")
        more = words.translate("meeting_page", "Add or remove a variant")
        self._more = IconButton("more", more, self)
        self._more.setObjectName("meeting_more_variants")
        self._menu = Menu(more, self._more)
        self._more.setMenu(self._menu)
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._more)
        self._head.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(3, 3, 3, 3)
        self._column.setSpacing(12)
        self._column.addLayout(self._head)
        for part in (self._title, self._problem, self._take):
            self._column.addWidget(part)
        self._column.setAlignment(self._take, _RIGHT)
        self._take.clicked.connect(lambda: self.taken.emit(self._key))

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self if self._form is None else self._form.seats

    def show_board(self, board: DisplayBoard, can_take: Set[str], *, can_add: bool) -> None:
        """Show the variants as they are, and which can be taken; what is typed just now stays.

        A variant that was added is the one that is turned from then on.
        """
        self._can_take, self._can_add = can_take, can_add
        keys = [each.id for each in board.variants]
        if self._board is None or keys != [each.id for each in self._board.variants]:
            self._build_letters(board)
        known = keys if self._board is None else [each.id for each in self._board.variants]
        if self._key not in keys or len(keys) > len(known):
            self._key = keys[-1] if len(keys) > len(known) else keys[0]
        self._board = board
        self._show_chosen()

    def _build_letters(self, board: DisplayBoard) -> None:
        if self._letters is not None:
            self._letters.hide()
            self._letters.deleteLater()
        options = [(each.id, each.letter) for each in board.variants]
        name = self._words.translate("meeting_page", "The variant that is turned here")
        letters = self._letters = Segmented(name, options, self)
        letters.setObjectName("meeting_letters")
        letters.chosen.connect(self._on_letter)
        self._head.insertWidget(0, letters)

    def _on_letter(self, key: ScenarioId) -> None:
        self._key = key
        self._show_chosen()

    def _show_chosen(self) -> None:
        board = self._board
        assert board is not None
        assert self._letters is not None
        at = next(n for n, each in enumerate(board.variants) if each.id == self._key)
        variant = board.variants[at]
        self._letters.set_value(variant.id)
        self._title.setText(variant.title)
        self._problem.setText(variant.problem)
        self._problem.setVisible(bool(variant.problem))
        self._take.setText(
            self._words.translate("meeting_page", "Go on with {letter}", letter=variant.letter)
        )
        self._take.setEnabled(variant.id in self._can_take)
        if self._form is None or self._form.shape != _shape(board, variant):
            self._build_form(board, variant)
        assert self._form is not None
        self._form.show_variant(variant)
        self._fill_menu(board, variant, is_first=not at)

    def _fill_menu(self, board: DisplayBoard, variant: DisplayVariant, *, is_first: bool) -> None:
        """What can be put beside the variants, while there is room, and the one that can be taken away."""
        menu, words, key = self._menu, self._words, variant.id
        menu.clear()
        if self._can_add:
            for addition, text in board.additions:
                act = menu.add(text, "plus")
                act.triggered.connect(lambda _=False, addition=addition: self.addition_asked.emit(addition))
            copy = menu.add(words.translate("scenarios", "A copy of {name}", name=variant.title), "copy")
            copy.triggered.connect(lambda: self.copy_asked.emit(key))
        if not is_first:
            text = words.translate("meeting_page", "Remove {letter}", letter=variant.letter)
            menu.add(text, "trash", danger=True).triggered.connect(lambda: self.removal_asked.emit(key))
        self._more.setEnabled(not menu.isEmpty())

    def _build_form(self, board: DisplayBoard, variant: DisplayVariant) -> None:
        before, form = self._form, _VariantForm(self._words, board, variant, self)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        key = variant.id
        form.seats.changed.connect(lambda seats: self.seats_asked.emit(key, int(seats)))
        if form.term is not None:
            form.term.chosen.connect(lambda term: self.term_asked.emit(key, term))
        if form.offer is not None:
            form.offer.chosen.connect(lambda offer: self.offer_asked.emit(key, offer))
        for id, select in form.products.items():
            select.chosen.connect(lambda choice, id=id: self.product_asked.emit(key, id, str(choice)))
        self._form = form
        self._column.insertWidget(2, form)


class _VariantForm(QWidget):
    """What can be turned of one variant, a row each."""

    def __init__(self, words: Words, board: DisplayBoard, variant: DisplayVariant, parent: QWidget) -> None:
        super().__init__(parent)
        self.shape = _shape(board, variant)
        self._board = board
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self.seats = Stepper(
            words.translate("meeting_page", "Licences of {letter}", letter=variant.letter),
            words.translate("meeting_page", "One less"),
            words.translate("meeting_page", "One more"),
            self,
            value=variant.seats,
            text_of=words.formats.count,
        )
        self.seats.setObjectName("meeting_variant_seats")
        self._add(words.translate("meeting_page", "Licences"), self.seats, strong=True)
        self.offer = self._choice(board.offers, "meeting_variant_offer")
        self.term = self._choice(board.terms, "meeting_variant_term")
        self.products: dict[str, Select] = {}
        self._texts: dict[str, Label] = {}
        for row, product in zip(board.products, variant.products, strict=True):
            if product.choice is None:
                self._texts[row.id] = Label("", CELL, "text2", self)
                self._add(row.label, self._texts[row.id])
            else:
                select = Select(row.label, row.choices, self)
                select.setObjectName(f"meeting_variant_{row.id}")
                self.products[row.id] = select
                self._add(row.label, select)

    def show_variant(self, variant: DisplayVariant) -> None:
        """Show other values; what is typed just now stays."""
        if self.seats.value() != variant.seats:
            self.seats.set_value(variant.seats)
        for select, value in ((self.offer, variant.offer), (self.term, variant.term)):
            if select is not None and select.has_option(value):
                select.set_value(value)
        for id, product in self._had(variant):
            if id in self._texts:
                self._texts[id].setText(product.text)
            elif self.products[id].has_option(product.choice):
                self.products[id].set_value(product.choice)

    def _had(self, variant: DisplayVariant) -> Iterator[tuple[str, DisplayProduct]]:
        for row, product in zip(self._board.products, variant.products, strict=True):
            yield row.id, product

    def _choice(self, choices: Choices | None, name: str) -> Select | None:
        if choices is None or len(choices.options) < 2:
            return None
        select = Select(choices.label, choices.options, self)
        select.setObjectName(name)
        self._add(choices.label, select)
        return select

    def _add(self, text: str, part: QWidget, *, strong: bool = False) -> None:
        at = self._grid.rowCount()
        self._grid.addWidget(Label(text, CELL_STRONG if strong else CELL, parent=self), at, 0)
        self._grid.addWidget(part, at, 1, _RIGHT)


def _shape(board: DisplayBoard, variant: DisplayVariant) -> tuple[object, ...]:
    """What decides which rows there are: the variant, the choices, and which products can be chosen."""
    can_choose = tuple(each.choice is not None for each in variant.products)
    return variant.id, variant.letter, board.products, board.offers, board.terms, can_choose
