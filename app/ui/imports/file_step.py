"""The first step of an import: the file, how it is read, and what holds for all of its rows."""

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.phone import calling_code
from app.domain.ids import CustomerTypeId
from app.domain.partner.partner import Participation
from app.services.customer_form.address_form import countries
from app.services.spreadsheets.import_session import ImportSession
from app.services.spreadsheets.reading import ROWS_MAX, Encoding, Separator
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.services.words.catalogue_texts import text_in
from app.services.words.lists import enumeration
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.theme import CELL, SECTION
from app.ui.widgets.buttons import Button
from app.ui.widgets.card import Card
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace

_ENCODINGS = {
    Encoding.UTF_8: "UTF-8",
    Encoding.UTF_16: "UTF-16",
    Encoding.WINDOWS: "Windows-1252",
    Encoding.LATIN_1: "ISO 8859-1 (Latin-1)",
}
_SEPARATORS: dict[Separator, Marked] = {
    Separator.SEMICOLON: QT_TRANSLATE_NOOP("imports", "Semicolon ;"),
    Separator.COMMA: QT_TRANSLATE_NOOP("imports", "Comma ,"),
    Separator.TAB: QT_TRANSLATE_NOOP("imports", "Tab"),
}


class FileStep(QWidget):
    """Signals:
    choose_asked: the rep wants to pick a file.
    dialect_chosen: an ``Encoding`` and a ``Separator`` to read it with.
    """

    choose_asked = Signal()
    dialect_chosen = Signal(object, object)

    def __init__(
        self, workspace: Workspace[object], session: ImportSession, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._session = workspace, session
        words = workspace.words
        self.choose = Button(words.translate("imports", "Choose a file"), "secondary", None, self)
        self.choose.setObjectName("choose_file")
        self._name = Label("", SECTION, parent=self)
        self._name.setObjectName("file_name")
        self._about = Label("", CELL, "text2", self, wrap=True)
        self._grid = FormGrid(self, inset=32)
        self._encoding = self._build_encoding()
        self._separator = self._build_separator()
        self._programme = self._build_programme()
        self._type = self._build_type()
        self._country = self._build_country()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the file of the session."""
        words, file = self._workspace.words, self._session.file
        is_text = file is not None and file.table.dialect is not None
        for part in (self._encoding, self._separator):
            part.setVisible(is_text)
        if file is None:
            self._name.setText(words.translate("imports", "CSV or XLSX"))
            self._about.setText(
                words.translate(
                    "imports",
                    "The first row names the columns; each other row is one customer, {rows} at most.",
                    rows=ROWS_MAX,
                )
            )
            return
        self._name.setText(file.path.name)
        columns = words.translate("imports", "{n} columns", n=len(file.table.heads))
        rows = words.translate("imports", "{n} rows", n=len(file.table.rows))
        self._about.setText(words.translate("imports", "{rows}, {columns}", rows=rows, columns=columns))
        if file.table.dialect is not None:
            self._select(self._encoding).set_value(file.table.dialect.encoding)
            self._select(self._separator).set_value(file.table.dialect.separator)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grid.fit(self.width())

    def _select(self, field: Field) -> Select:
        return cast(Select, field.input)

    def _field(self, label: str, options: list[tuple[object, str]], name: str, hint: str = "") -> Field:
        select = Select(label, options, self._grid)
        select.setObjectName(name)
        return Field(label, select, self._grid, hint=hint)

    def _build_encoding(self) -> Field:
        label = self._workspace.words.translate("imports", "Encoding")
        return self._field(label, list(_ENCODINGS.items()), "encoding")

    def _build_separator(self) -> Field:
        words = self._workspace.words
        options: list[tuple[object, str]] = [(each, words.say(said)) for each, said in _SEPARATORS.items()]
        return self._field(words.translate("imports", "Separator"), options, "separator")

    def _build_programme(self) -> Field:
        words = self._workspace.words
        options: list[tuple[object, str]] = [
            (
                each.participation,
                f"{text_in(each.programme.name, words.language)} · {each.participation.partnership.value}",
            )
            for each in self._session.offerings
        ]
        field = self._field(words.translate("imports", "Programme"), options, "programme")
        self._select(field).set_value(self._session.defaults.participation)
        field.set_hint(self._about_programme())
        return field

    def _about_programme(self) -> str:
        """What else happens with customers of the programme, and why others are not in the list."""
        words, session = self._workspace.words, self._session
        said = []
        if "microsoft_account" in session.pages:
            said.append(
                words.translate(
                    "imports",
                    "A row without a Microsoft domain leaves that account for later. Each admin user is sent"
                    " the sign-in details by e-mail.",
                )
            )
        names = list(dict.fromkeys(text_in(each.programme.name, words.language) for each in session.skipped))
        if names:
            said.append(
                words.translate(
                    "imports",
                    "Without {programmes}: those accounts are opened one by one, with a package and an"
                    " accepted agreement.",
                    programmes=enumeration(words, names),
                )
            )
        return " ".join(said)

    def _build_type(self) -> Field:
        words = self._workspace.words
        none: list[tuple[object, str]] = [("", words.translate("imports", "None"))]
        types: list[tuple[object, str]] = [
            (each.id, text_in(each.name, words.language)) for each in self._session.types
        ]
        hint = words.translate("imports", "For rows that name none")
        field = self._field(words.translate("imports", "Customer type"), none + types, "customer_type", hint)
        self._select(field).set_value(self._session.defaults.customer_type_id or "")
        return field

    def _build_country(self) -> Field:
        words = self._workspace.words
        options: list[tuple[object, str]] = [
            (code, words.formats.country(code)) for code in countries() if calling_code(code)
        ]
        hint = words.translate("imports", "For rows that name none")
        field = self._field(words.translate("imports", "Country"), options, "country", hint)
        self._select(field).set_value(self._session.defaults.country)
        return field

    def _lay_out(self) -> None:
        card = Card(self)
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._about)
        line.addLayout(words, 1)
        line.addWidget(self.choose)
        card.body.addLayout(line)
        self._grid.add_row((self._encoding, 6), (self._separator, 6))
        self._grid.add_row((self._programme, 12))
        self._grid.add_row((self._type, 6), (self._country, 6))
        self._type.setVisible(bool(self._session.types))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        inset = QVBoxLayout()
        inset.setContentsMargins(3, 0, 3, 0)
        inset.addWidget(card)
        column.addLayout(inset)
        column.addWidget(self._grid)
        column.addStretch(1)

    def _connect(self) -> None:
        session = self._session
        self.choose.clicked.connect(self.choose_asked)
        for field in (self._encoding, self._separator):
            self._select(field).chosen.connect(self._on_dialect_chosen)
        self._select(self._programme).chosen.connect(self._on_programme_chosen)
        self._select(self._type).chosen.connect(
            lambda value: session.set_type(CustomerTypeId(str(value)) if value else None)
        )
        self._select(self._country).chosen.connect(lambda value: session.set_country(str(value)))

    def _on_programme_chosen(self, value: object) -> None:
        self._session.set_programme(cast(Participation, value))
        self._programme.set_hint(self._about_programme())

    def _on_dialect_chosen(self) -> None:
        self.dialect_chosen.emit(self._select(self._encoding).value(), self._select(self._separator).value())
