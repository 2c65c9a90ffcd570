"""One list of entries that have a name in each language: written, moved, added and taken out."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import Period
from app.domain.partner.partner_lists import CREDIT_DAYS_MAX, LANGUAGES
from app.ui.forms.decimal_input import DecimalInput
from app.ui.forms.text_input import TextInput
from app.ui.settings.lists.editor import ListsEditor
from app.ui.theme import NOTE, SECTION, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select

RING = 3
_NUMBER_WIDTH, _BILLING_WIDTH = 112, 132


class EntriesPart(QWidget):
    """``fresh`` makes a new entry of an identity; ``columns`` are the fields after the names."""

    def __init__(
        self,
        editor: ListsEditor,
        group: str,
        title: str,
        about: str,
        fresh: Callable[[str], Any],
        columns: Sequence[str],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._editor, self._group, self._fresh, self._columns = editor, group, fresh, columns
        self._words, self._title = editor.workspace.words, title
        self._rows = QWidget(self)
        self._inputs: dict[str, QWidget] = {}
        self._problem = Label("", NOTE, "danger", self, wrap=True)
        self._problem.setObjectName(f"{group}_problem")
        self._problem.setContentsMargins(RING, 0, RING, 0)
        head = QHBoxLayout()
        head.setContentsMargins(RING, 0, RING, 0)
        head.addWidget(Label(title, SECTION, parent=self), 1)
        self._add = Button(self._words.translate("lists", "Add"), "secondary", "plus", parent=self)
        self._add.setAccessibleName(self._words.translate("lists", "Add: {list}", list=title))
        self._add.setObjectName(f"{group}_add")
        self._add.setVisible(editor.may_change)
        self._add.clicked.connect(self._on_add)
        head.addWidget(self._add)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        note = Label(about, NOTE, "text3", self, wrap=True)
        note.setContentsMargins(RING, 0, RING, 0)
        self._column.addWidget(note)
        self._column.addWidget(self._rows)
        self._column.addWidget(self._problem)
        self.rebuild()
        theme().follow(self)
        editor.restarted.connect(self.rebuild)
        editor.changed.connect(self._show_problem)

    @property
    def entries(self) -> tuple[Any, ...]:
        """The list as it is being written."""
        found: tuple[Any, ...] = getattr(self._editor.lists, self._group)
        return found

    def rebuild(self) -> None:
        """Show every entry anew, in the order in which it is offered."""
        fresh = QWidget(self)
        grid = QGridLayout(fresh)
        grid.setContentsMargins(RING, 0, RING, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._inputs = {}
        for column, text in enumerate(self._heads()):
            grid.addWidget(Label(text, NOTE, "text3", fresh), 0, column)
        for place, entry in enumerate(self.entries):
            self._add_row(grid, fresh, place, entry)
        self._column.replaceWidget(self._rows, fresh)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fresh
        fresh.show()
        self.retheme()
        self._show_problem()

    def retheme(self) -> None:
        """Give numbers and choices the width that their text needs at this size."""
        for input in self._inputs.values():
            if isinstance(input, DecimalInput):
                input.setFixedWidth(theme().scaled(_NUMBER_WIDTH))
            elif isinstance(input, Select):
                input.setFixedWidth(theme().scaled(_BILLING_WIDTH))

    def _heads(self) -> list[str]:
        words = self._words
        names = {
            "discount_percent": words.translate("lists", "Discount"),
            "credit_days": words.translate("lists", "Credit"),
            "billing": words.translate("lists", "Billing"),
        }
        own = [names[each] for each in self._columns]
        return [words.translate("lists", "In French"), words.translate("lists", "In English"), *own]

    def _add_row(self, grid: QGridLayout, parent: QWidget, place: int, entry: Any) -> None:
        row = place + 1
        for column, language in enumerate(LANGUAGES):
            input = TextInput(self._heads()[column], parent)
            input.show_text(entry.name.get(language, ""))
            input.textEdited.connect(partial(self._on_named, place, language))
            self._put(grid, input, row, column, f"{place}.name.{language}")
        for column, field in enumerate(self._columns, start=len(LANGUAGES)):
            made = self._own_input(field, place, entry, parent)
            self._put(grid, made, row, column, f"{place}.{field}")
        if self._editor.may_change:
            buttons = self._buttons(place, entry, parent)
            grid.addLayout(buttons, row, len(LANGUAGES) + len(self._columns))

    def _put(self, grid: QGridLayout, input: QWidget, row: int, column: int, name: str) -> None:
        input.setObjectName(f"{self._group}.{name}")
        if isinstance(input, TextInput):
            input.set_fixed(not self._editor.may_change)
        else:
            input.setEnabled(self._editor.may_change)
        self._inputs[f"{self._group}.{name}"] = input
        grid.addWidget(input, row, column)

    def _own_input(self, field: str, place: int, entry: Any, parent: QWidget) -> QWidget:
        words = self._words
        if field == "billing":
            options = [
                (Period.MONTH, words.translate("lists", "each month")),
                (Period.YEAR, words.translate("lists", "each year")),
            ]
            select = Select(words.translate("lists", "Billing"), options, parent)
            select.set_value(entry.billing)
            select.chosen.connect(partial(self._on_changed, place, "billing"))
            return select
        is_percent = field == "discount_percent"
        number = number_input(
            self._editor,
            words.translate("lists", "Discount") if is_percent else words.translate("lists", "Credit"),
            "%" if is_percent else words.translate("lists", "days"),
            Decimal(100) if is_percent else Decimal(CREDIT_DAYS_MAX),
            parent,
            places=2 if is_percent else 0,
        )
        number.set_value(Decimal(getattr(entry, field)))
        number.changed.connect(partial(self._on_number, place, field))
        return number

    def _buttons(self, place: int, entry: Any, parent: QWidget) -> QHBoxLayout:
        words, count = self._words, len(self.entries)
        name = entry.name.get(words.language) or words.translate("lists", "without a name")
        is_other = getattr(entry, "needs_text", False)
        last = count - (2 if any(getattr(each, "needs_text", False) for each in self.entries) else 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        up = IconButton("up", words.translate("lists", "Move up: {name}", name=name), parent, size=28)
        down = IconButton("down", words.translate("lists", "Move down: {name}", name=name), parent, size=28)
        remove = IconButton("trash", words.translate("lists", "Take out: {name}", name=name), parent, size=28)
        # What asks for a sentence is the last, and nobody does without it.
        up.setEnabled(not is_other and place > 0)
        down.setEnabled(not is_other and place < last)
        remove.setEnabled(not is_other)
        for button, act, done in (
            (up, "up", partial(self._on_moved, place, -1)),
            (down, "down", partial(self._on_moved, place, 1)),
            (remove, "remove", partial(self._on_removed, place)),
        ):
            button.setObjectName(f"{self._group}.{place}.{act}")
            button.clicked.connect(done)
            row.addWidget(button)
        return row

    def _change(self, entries: Sequence[Any]) -> None:
        self._editor.change(self._group, tuple(entries))

    def _on_named(self, place: int, language: str, text: str) -> None:
        self._on_changed(place, "name", {**self.entries[place].name, language: text})

    def _on_number(self, place: int, field: str, value: object) -> None:
        if isinstance(value, Decimal):
            self._on_changed(place, field, value if field == "discount_percent" else int(value))

    def _on_changed(self, place: int, field: str, value: object) -> None:
        entries = list(self.entries)
        entries[place] = replace(entries[place], **{field: value})
        self._change(entries)

    def _on_moved(self, place: int, by: int, _checked: bool = False) -> None:
        entries = list(self.entries)
        entries.insert(place + by, entries.pop(place))
        self._change(entries)
        self.rebuild()
        self._enter(f"{place + by}.name.{LANGUAGES[0]}")

    def _on_removed(self, place: int, _checked: bool = False) -> None:
        entries = list(self.entries)
        entries.pop(place)
        self._change(entries)
        self.rebuild()
        if entries:
            self._enter(f"{min(place, len(entries) - 1)}.name.{LANGUAGES[0]}")
        else:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_add(self) -> None:
        entries = list(self.entries)
        place = len(entries)
        if entries and getattr(entries[-1], "needs_text", False):
            place -= 1
        entries.insert(place, self._fresh(self._editor.service.new_id()))
        self._change(entries)
        self.rebuild()
        self._enter(f"{place}.name.{LANGUAGES[0]}")

    def _enter(self, name: str) -> None:
        self._inputs[f"{self._group}.{name}"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_problem(self) -> None:
        """Mark each value that is in the way, and say below the list what is wrong with the first."""
        mine = [each for each in self._editor.problems() if each.field.split(".")[0] == self._group]
        at = {each.field for each in mine}
        for name, input in self._inputs.items():
            if isinstance(input, TextInput):
                input.set_problem(name in at)
        self._problem.setText(self._words.problem(mine[0]) if mine else "")
        self._problem.setVisible(bool(mine))


def number_input(
    editor: ListsEditor, name: str, unit: str, most: Decimal, parent: QWidget, *, places: int = 2
) -> DecimalInput:
    """A box for a number from 0 to ``most``; emptied it is 0."""
    formats = editor.workspace.words.formats
    return DecimalInput(
        name,
        parent,
        unit=unit,
        places=places,
        minimum=Decimal(0),
        maximum=most,
        text_of=formats.number,
        decimal_sign=formats.decimal_sign,
        when_empty=Decimal(0),
    )
