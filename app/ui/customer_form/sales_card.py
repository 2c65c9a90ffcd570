"""One sales representative: name, e-mail, phone, and the cross that removes them."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.services.words import Words
from app.ui.customer_form.answer_form import AnswerForm
from app.ui.customer_form.phone_block import add_phone
from app.ui.customer_form.step_page import RING
from app.ui.forms.form_grid import FormGrid
from app.ui.theme import SECTION, theme
from app.ui.widgets.card import Card
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label

_PADDING, _HEAD = 20, 28


class SalesCard(Card):
    """The fields of the sales representative at ``index``.

    Signals:
        removal_asked: nobody is wanted here.
    """

    removal_asked = Signal()

    def __init__(self, form: AnswerForm, words: Words, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, padding=_PADDING - RING)
        self._form, self._words, self._path = form, words, f"sales_contacts.{index}"
        self._place = words.formats.count(index + 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        title = words.translate("wizard", "Sales representative {number}", number=self._place)
        # Tab follows the order in which controls are made: the cross comes after the fields.
        fields = self._build_fields()
        remove = IconButton("close", self._spoken(words.translate("wizard", "Remove")), self, size=28)
        remove.setObjectName(f"{self._path}.remove")
        remove.clicked.connect(self.removal_asked)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.addStrut(theme().scaled(_HEAD))
        head.addWidget(Label(title, SECTION, parent=self))
        head.addStretch(1)
        head.addWidget(remove)
        side = _PADDING - RING
        self.body.setContentsMargins(side, 12, side, side)
        self.body.setSpacing(3)
        self.body.addLayout(head)
        self.body.addWidget(fields)

    def _build_fields(self) -> FormGrid:
        words, form, path = self._words, self._form, self._path
        grid = FormGrid(self, inset=2 * _PADDING)
        name = form.add_text(f"{path}.name", words.translate("wizard", "Name"), grid)
        email = form.add_text(f"{path}.email", words.translate("wizard", "E-mail"), grid)
        for field in (name, email):
            field.set_spoken(self._spoken(field.label()))
        phone = add_phone(
            form, words, f"{path}.phone", words.translate("wizard", "Phone"), grid, self._spoken
        )
        grid.add_row((name, 12))
        grid.add_row((email, 6), *phone)
        return grid

    def _spoken(self, name: str) -> str:
        return self._words.translate(
            "wizard", "{field}, sales representative {number}", field=name, number=self._place
        )
