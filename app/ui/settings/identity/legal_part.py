"""The legal mentions and the registered office."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.electronic_address import FRENCH_SCHEME
from app.domain.checks.written import written
from app.domain.customer.contact_details import Address
from app.domain.customer.electronic_address import ElectronicAddress
from app.domain.partner.branding import Branding
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.forms.text_input import TextInput
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.theme import NOTE, SECTION
from app.ui.widgets.label import Label

_VERIFIED = ("siren", "vat_number")


class TextFields:
    """Fields of text about one branding: each shows, changes and checks its own value."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        self._editor, self._parent = editor, parent
        self._shown: list[Callable[[], None]] = []
        self.fields: dict[str, Field] = {}
        editor.restarted.connect(self._show_all)

    def field(
        self,
        name: str,
        label: str,
        of: Callable[[Branding], str],
        change: Callable[[str], None],
        *,
        optional: str = "",
        is_verified: bool = False,
        follows: str = "",
    ) -> Field:
        """A field whose value ``of`` gives and ``change`` takes; ``name`` is its place in the branding.

        One that ``follows`` another field shows what follows from it until it is given a value of its own.
        """
        editor, input = self._editor, TextInput(parent=self._parent)
        input.setObjectName(name)
        field = Field(label, input, self._parent, optional=optional)

        def show() -> None:
            input.show_text(of(editor.branding))
            verify()

        def verify() -> None:
            if is_verified:
                places = (name, follows) if follows else (name,)
                field.set_verified(bool(of(editor.branding).strip()) and not editor.sentence(*places))

        def check() -> str:
            verify()
            return editor.sentence(name)

        field.check_with(check)
        input.textEdited.connect(change)
        if follows:
            editor.changed.connect(lambda: None if input.hasFocus() else show())
        if not editor.may_change:
            input.set_fixed(True)
        self._shown.append(show)
        self.fields[name] = field
        show()
        return field

    def tell_everything(self) -> None:
        """Say at each field what is wrong with it."""
        for field in self.fields.values():
            field.check_now()

    def _show_all(self) -> None:
        for show in self._shown:
            show()
        for field in self.fields.values():
            field.set_problem("")


def _written(name: str, value: str) -> str:
    """A number that is kept in one piece as people write it."""
    plain = value.replace(" ", "")
    if name == "siren" and plain == value and plain.isdecimal():
        return " ".join(plain[at : at + 3] for at in range(0, len(plain), 3))
    return written(value) if name == "vat_number" and plain == value else value


class LegalPart(QWidget):
    """What the law wants on every paper."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, self._words = editor, editor.workspace.words
        self._texts = TextFields(editor, self)
        self._state = Label("", NOTE, "success", self)
        self._state.setObjectName("identity_state")
        self.grid = FormGrid(self)
        self._add_fields()
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 3, 0)
        head.addWidget(Label(self._words.translate("branding", "Legal identity"), SECTION, parent=self))
        head.addStretch(1)
        head.addWidget(self._state)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.grid)
        self._show_state()
        editor.changed.connect(self._show_state)

    def tell_everything(self) -> None:
        """Say at each field what is wrong with it."""
        self._texts.tell_everything()

    def _add_fields(self) -> None:
        words = self._words
        self.grid.add_row(
            (self._mention("name", words.translate("branding", "Company name")), 6),
            (self._mention("legal_form", words.translate("branding", "Legal form")), 2),
            (self._mention("capital", words.translate("branding", "Capital")), 4),
        )
        self.grid.add_row(
            (self._address("line1", words.translate("branding", "Registered office")), 6),
            (self._address("postal_code", words.translate("branding", "Postal code")), 2),
            (self._address("city", words.translate("branding", "City")), 4),
        )
        self.grid.add_row(
            (self._mention("siren", words.translate("branding", "SIREN")), 3),
            (self._mention("rcs_city", words.translate("branding", "Trade register of")), 3),
            (self._mention("vat_number", words.translate("branding", "VAT number")), 6),
        )
        self.grid.add_row((self._electronic(words.translate("branding", "Address of e-invoices")), 12))

    def _mention(self, name: str, label: str) -> Field:
        def change(text: str) -> None:
            self._editor.change(mentions=replace(self._editor.branding.mentions, **{name: text}))

        return self._texts.field(
            f"mentions.{name}",
            label,
            lambda branding: _written(name, getattr(branding.mentions, name)),
            change,
            is_verified=name in _VERIFIED,
        )

    def _electronic(self, label: str) -> Field:
        def shown(branding: Branding) -> str:
            own = branding.electronic_address
            found = own or ElectronicAddress(FRENCH_SCHEME, branding.mentions.siren.replace(" ", ""))
            return f"{found.scheme}:{found.value}"

        def change(text: str) -> None:
            scheme, colon, value = text.partition(":")
            if not colon:
                scheme, value = FRENCH_SCHEME, text
            typed = ElectronicAddress(scheme.strip(), value.strip()) if text.strip() else None
            self._editor.change(electronic_address=typed)

        return self._texts.field(
            "electronic_address", label, shown, change, is_verified=True, follows="mentions.siren"
        )

    def _address(self, name: str, label: str) -> Field:
        def change(text: str) -> None:
            address: Address = replace(self._editor.branding.address, **{name: text})
            self._editor.change(address=address)

        return self._texts.field(
            f"address.{name}", label, lambda branding: str(getattr(branding.address, name)), change
        )

    def _show_state(self) -> None:
        """Say beside the title whether anything is missing, and what."""
        words, said = self._words, []
        for name, field in self._texts.fields.items():
            if self._editor.sentence(name):
                said.append(field.label())
        if said:
            missing = ", ".join(said)
            self._state.set_colour("warning")
            self._state.setText(words.translate("branding", "to correct: {fields}", fields=missing))
        else:
            self._state.set_colour("success")
            self._state.setText(words.translate("branding", "complete"))
