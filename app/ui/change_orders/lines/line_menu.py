"""What else can be done with a line of a change: its discount, its notes, replacing it, and letting it go."""

from functools import cached_property

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.change_orders.lines.row_views import RowView
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.menu import Menu


class LineMenu(IconButton):
    """The menu is built when it is first opened.

    Signals:
        price_asked: show what the price is made of.
        notes_asked: show the notes.
        replace_asked: something else takes the place of its seats.
        kept: nothing takes their place after all.
        removed: the product is to go.
    """

    price_asked = Signal()
    notes_asked = Signal()
    replace_asked = Signal()
    kept = Signal()
    removed = Signal()

    def __init__(self, words: Words, view: RowView, parent: QWidget) -> None:
        name = words.translate("changes", "More about {product}", product=view.product)
        super().__init__("more", name, parent, size=28)
        self._words, self._view = words, view
        self.setObjectName(f"more_{view.product_id}")
        self.clicked.connect(self._on_clicked)

    def show_view(self, view: RowView) -> None:
        """Offer what makes sense for another state of the line."""
        self._view = view

    @cached_property
    def price(self) -> QAction:
        """Show the discounts and the price."""
        action = self._menu.add(self._words.translate("changes", "Discount and price"), "scale")
        action.triggered.connect(self.price_asked)
        return action

    @cached_property
    def notes(self) -> QAction:
        """Show the notes."""
        action = self._menu.add("", "draft")
        action.triggered.connect(self.notes_asked)
        return action

    @cached_property
    def replace(self) -> QAction:
        """Let something else take the place of its seats."""
        action = self._menu.add(self._words.translate("changes", "Replace…"), "sync")
        action.triggered.connect(self.replace_asked)
        return action

    @cached_property
    def keep(self) -> QAction:
        """Let nothing take their place."""
        action = self._menu.add(self._words.translate("changes", "Replace nothing"), "undo")
        action.triggered.connect(self.kept)
        return action

    @cached_property
    def remove(self) -> QAction:
        """Let the product go."""
        words, product = self._words, self._view.product
        remove = words.translate("changes", "Remove {product}", product=product)
        action = self._menu.add(remove, "trash", danger=True)
        action.triggered.connect(self.removed)
        return action

    @cached_property
    def _menu(self) -> Menu:
        """The menu itself."""
        return Menu(self.accessibleName(), self)

    def _on_clicked(self) -> None:
        words, view = self._words, self._view
        self.price.setEnabled(bool(view.quantity))
        self.notes.setText(
            words.translate("changes", "Edit the note")
            if view.has_notes
            else words.translate("changes", "Add a note")
        )
        self.replace.setVisible(view.can_be_replaced)
        self.keep.setVisible(view.is_replaced)
        self.remove.setEnabled(bool(view.quantity) or view.is_added)
        width = self._menu.sizeHint().width()
        self._menu.popup(self.mapToGlobal(QPoint(self.width() - width, self.height() + 2)))
