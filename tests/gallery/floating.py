"""The column of what floats: dialog, menu, popover, toast."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.forms.field import Field
from app.ui.theme import theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.dialog import Dialog
from app.ui.widgets.menu import Menu
from app.ui.widgets.popover import Popover
from app.ui.widgets.preview_rows import PreviewHeading, PreviewRow
from app.ui.widgets.select import Select
from app.ui.widgets.toast import Toast
from tests.gallery.column import Column


class FloatingColumn(Column):
    """Each floating part over a small stage of its own."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.heading("Dialogue")
        self._dialog_stage = self._stage(260)
        self.heading("Menu")
        self._menu_picture = QLabel(self)
        self._show_menu()
        self.part(self._menu_picture)
        self.heading("Explication d’un montant")
        self._popover_stage = self._stage(260)
        self.heading("Annonce")
        self._toast_stage = self._stage(92)
        self.finish()

    def show_over_stages(self) -> None:
        """Open dialog, popover and toast over their stages, once these have their sizes."""
        self._show_dialog()
        self._show_popover()
        Toast(self._toast_stage).say("Devis D-2026-1203 créé", "Annuler")

    def _stage(self, height: int) -> QWidget:
        stage = QWidget(self)
        stage.setFixedHeight(theme().scaled(height))
        stage.setMinimumWidth(theme().scaled(432))
        self.part(stage)
        return stage

    def _show_dialog(self) -> None:
        dialog = Dialog(
            self._dialog_stage, "Refuser le devis D-2026-1142 ?", "Refuser le devis", "Annuler", width=400
        )
        dialog.body.addWidget(Field("Motif", Select("Motif", [(1, "Budget reporté")], dialog), dialog))
        dialog.setGeometry(self._dialog_stage.rect())
        dialog.show()

    def _show_menu(self) -> None:
        menu = Menu("Devis", self)
        menu.add("Modifier", "draft", "Return")
        hovered = menu.add("Dupliquer", "copy", "Ctrl+D")
        menu.add("Aperçu PDF", "print", "Ctrl+P")
        menu.add("Supprimer", "trash", "Del", danger=True)
        menu.setActiveAction(hovered)
        menu.resize(menu.sizeHint())
        self._menu_picture.setPixmap(menu.grab())

    def _show_popover(self) -> None:
        amount = AmountButton("119,43 €", parent=self._popover_stage)
        amount.set_open(True)
        layout = QVBoxLayout(self._popover_stage)
        layout.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        amount.show()
        layout.activate()
        theme().set_reduced_motion(True)
        popover = Popover(self._popover_stage, "Pourquoi ce montant ?", width=280)
        popover.body.addWidget(PreviewHeading("Pourquoi ce montant ?", "", popover))
        popover.body.addWidget(PreviewRow("Prix catalogue", "1,80", popover))
        popover.body.addWidget(PreviewRow("Quantité", "× 80", popover))
        popover.body.addWidget(PreviewRow("Arrondi au centime", "119,43 €", popover, strong=True))
        popover.open_at(amount)
