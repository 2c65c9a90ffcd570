"""One variant of the scenario board: its cells, and *make this the quote*, or the change, under them."""

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QObject, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.domain.checks.amounts import QUANTITY_MAX
from app.domain.errors import Problem
from app.services.scenarios.board_display import Choices, DisplayBoard, DisplayVariant
from app.services.words import Words
from app.ui.forms.problem_note import BELOW_LINES, ProblemNote
from app.ui.forms.quantity_problem import quantity_problem
from app.ui.labels.key_names import ctrl_enter
from app.ui.scenarios.cells import PADDING, Cell, FigureCell, ProductCell, TextCell
from app.ui.scenarios.foot import BoardFoot
from app.ui.theme import CARD, NOTE, set_tip
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.widgets.pill import Pill
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper

_BELOW_HEAD = QMargins(0, 4, 4, 0)
_LEAST = 1
"""A variant for nobody is no variant: what is not wanted is removed."""


class Column(QObject):
    """The cells of variant ``index``, one per row of the board, made in the order the keyboard visits them.

    Signals:
        seats_changed, term_chosen, offer_chosen: the new value.
        product_chosen: a product and the choice.
        why_asked: the key of an amount and its button.
        first_asked, rename_asked, copy_asked, remove_asked: what the rep wants to do with the variant.
    """

    seats_changed = Signal(object)
    term_chosen = Signal(object)
    offer_chosen = Signal(object)
    product_chosen = Signal(object, object)
    why_asked = Signal(object, object)
    first_asked = Signal()
    rename_asked = Signal()
    copy_asked = Signal()
    remove_asked = Signal()

    def __init__(
        self, index: int, shown: DisplayBoard, words: Words, parent: QWidget, foot: BoardFoot
    ) -> None:
        super().__init__(parent)
        self._index, self._words, self._parent = index, words, parent
        variant = shown.variants[index]
        self.id, self._letter = variant.id, variant.letter
        self.head = self._build_head()
        self._settings: list[Cell] = []
        self._offer = self._build_choice(shown.offers, "offer", self.offer_chosen)
        self.seats = self._build_seats(self._add_setting())
        self._term = self._build_choice(shown.terms, "term", self.term_chosen)
        self.products = [self._build_product(shown, row) for row in range(len(shown.products))]
        self.figures = self._build_figures(shown)
        self._texts = [TextCell(parent) for _ in shown.texts]
        self.first = self._build_first(shown, foot)
        self.show_variant(variant)

    def cells(self) -> Iterator[QWidget]:
        """The cells from top to bottom."""
        yield self.head
        yield from self._settings
        yield from self.products
        yield from self.figures
        yield from self._texts

    def show_variant(self, shown: DisplayVariant) -> None:
        """Show other values; what the rep has just typed and means the same stays as it is typed."""
        self._title.setText(shown.title)
        set_tip(self._title, shown.title)
        self._note.setText(shown.note)
        self.problem.say(shown.problem)
        self._pill.setVisible(shown.is_cheapest)
        for select, value in ((self._offer, shown.offer), (self._term, shown.term)):
            if select is not None and select.has_option(value):
                select.set_value(value)
        if self.seats.value() != shown.seats:
            self.seats.set_value(shown.seats)
        self._on_typing()
        for product_cell, product in zip(self.products, shown.products, strict=True):
            product_cell.show_product(product)
        for figure_cell, figure in zip(self.figures, shown.figures, strict=True):
            figure_cell.show_figure(figure)
        for text_cell, text in zip(self._texts, shown.texts, strict=True):
            text_cell.show_text(text)
        if self._index:
            self.first.set_kind("primary" if shown.is_suggested else "secondary")
            self.first.set_main(ctrl_enter(self._words) if shown.is_suggested else "")

    def replace_figures(self, shown: DisplayBoard) -> None:
        """Show other rows of amounts; what is typed into goes on as it is."""
        for cell in self.figures:
            cell.hide()
            cell.deleteLater()
        self.figures = self._build_figures(shown)
        inputs: list[QWidget] = [self.seats, *(each.select for each in self.products)]
        previous = inputs[-1]
        for cell in self.figures:
            for button in (cell.amount, cell.difference):
                QWidget.setTabOrder(previous, button)
                previous = button
        QWidget.setTabOrder(previous, self.first)
        self.show_variant(shown.variants[self._index])

    def allow_copy(self, is_allowed: bool) -> None:
        """Whether there is room for another variant."""
        self._copy.setEnabled(is_allowed)

    def _build_head(self) -> QWidget:
        words, head = self._words, QWidget(self._parent)
        self._title = Label("", CARD, parent=head)
        self._note = Label("", NOTE, "text3", head)
        self._pill = Pill(words.translate("scenarios", "The cheapest"), "success", "ok", head)
        more = IconButton(
            "more", words.translate("scenarios", "More about {letter}", letter=self._letter), head, size=28
        )
        more.setObjectName(f"more_{self._letter}")
        more.setMenu(self._build_menu(more))
        for label in (self._title, self._note):
            # Columns are as wide as each other, whatever their names are: a long one is shortened.
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self._title, 1)
        first.addWidget(more)
        second.addWidget(self._note, 1)
        second.addWidget(self._pill)
        # Notes stand on one line, with a pill beside them or without.
        second.addStrut(self._pill.sizeHint().height())
        column = QVBoxLayout(head)
        column.setContentsMargins(PADDING, 12, PADDING - 4, 8)
        column.setSpacing(0)
        column.addLayout(first)
        column.addLayout(second)
        self.problem = ProblemNote(head, _BELOW_HEAD)
        self.problem.setObjectName(f"problem_{self._letter}")
        column.addWidget(self.problem)
        column.addStretch(1)
        return head

    def _build_menu(self, button: IconButton) -> Menu:
        words = self._words
        menu = Menu(words.translate("scenarios", "More about {letter}", letter=self._letter), button)
        menu.add(words.translate("scenarios", "Rename"), "draft").triggered.connect(self.rename_asked)
        self._copy = menu.add(words.translate("scenarios", "Copy as another variant"), "copy")
        self._copy.triggered.connect(self.copy_asked)
        if self._index:
            remove = menu.add(words.translate("scenarios", "Remove from the board"), "trash", danger=True)
            remove.triggered.connect(self.remove_asked)
        return menu

    def _add_setting(self) -> Cell:
        cell = Cell(self._parent)
        self._settings.append(cell)
        return cell

    def _build_choice(self, choices: Choices | None, name: str, chosen: SignalInstance) -> Select | None:
        """A row of which one value is chosen, where the board has it."""
        if choices is None:
            return None
        cell = self._add_setting()
        said = self._words.translate(
            "scenarios", "{what} of {letter}", what=choices.label, letter=self._letter
        )
        select = Select(said, choices.options, cell, height=28)
        select.setObjectName(f"{name}_{self._letter}")
        select.chosen.connect(chosen)
        cell.add_line().addWidget(select)
        return select

    def _build_seats(self, cell: Cell) -> Stepper:
        words, letter = self._words, self._letter
        stepper = Stepper(
            words.translate("scenarios", "Licences of {letter}", letter=letter),
            words.translate("scenarios", "One licence less in {letter}", letter=letter),
            words.translate("scenarios", "One licence more in {letter}", letter=letter),
            cell,
            minimum=_LEAST,
            maximum=QUANTITY_MAX,
            text_of=words.formats.count,
        )
        stepper.setObjectName(f"seats_{letter}")
        stepper.changed.connect(self.seats_changed)
        cell.add_line().addWidget(stepper)
        self.seats_problem = ProblemNote(cell, BELOW_LINES)
        cell.lines.addWidget(self.seats_problem)
        stepper.problem_changed.connect(self._on_typing)
        typed = stepper.focusProxy()
        if isinstance(typed, QLineEdit):
            typed.textEdited.connect(self._on_typing)
        return stepper

    def _build_product(self, shown: DisplayBoard, row: int) -> ProductCell:
        product = shown.products[row]
        name = self._words.translate(
            "scenarios", "{product} in {letter}", product=product.label, letter=self._letter
        )
        cell = ProductCell(name, product, self._parent)
        cell.select.setObjectName(f"product_{product.id}_{self._letter}")
        cell.chosen.connect(lambda choice: self.product_chosen.emit(product.id, choice))
        return cell

    def _build_figures(self, shown: DisplayBoard) -> list[FigureCell]:
        return [self._build_figure(shown, row) for row in range(len(shown.figures))]

    def _build_figure(self, shown: DisplayBoard, row: int) -> FigureCell:
        figure, label = shown.figures[row]
        cell = FigureCell(f"{self._letter}, {label}", self._words, self._parent, is_main=row == 0)
        cell.amount.setObjectName(f"{figure}_{self._letter}")
        cell.difference.setObjectName(f"difference_{figure}_{self._letter}")
        cell.why_asked.connect(self.why_asked)
        return cell

    def _build_first(self, shown: DisplayBoard, foot: BoardFoot) -> Button:
        button = Button(shown.words.choose if self._index else shown.words.chosen, parent=foot)
        button.setObjectName(f"make_first_{self._letter}")
        button.setAccessibleName(f"{button.text()}, {self._letter}")
        if self._index:
            button.clicked.connect(self.first_asked)
        else:
            button.refuse(self._words.translate("scenarios", "The others are compared with it."))
        foot.follow(button, self.head)
        return button

    def _on_typing(self) -> None:
        """Say why what stands in the count cannot be used; the last good one stays in force."""
        problem = quantity_problem(self.seats) if self.seats.has_problem() else None
        if problem is None and self.seats.has_problem():
            data = {"value": self.seats.text(), "min": str(_LEAST), "max": str(QUANTITY_MAX)}
            problem = Problem("quantity.range", "quantity", data)
        self.seats_problem.say(self._words.problem(problem) if problem else "")
