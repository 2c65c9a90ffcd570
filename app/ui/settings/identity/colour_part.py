"""The colour, whether it can be read, and what would be instead."""

from decimal import Decimal

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.partner.colour import (
    LEAST_CONTRAST,
    contrast_with_white,
    is_colour,
    is_legible,
    least_contrast_with_white,
    legible,
    written_colour,
)
from app.services.branding.logo_file import colour_of
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.theme import NOTE, theme
from app.ui.theme.paint import draw_box, painter_on
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label

_SIGNS_MAX = 9
"""A colour, with what comes along where it is pasted."""


class ColourPart(QWidget):
    """A colour that white letters can be read on, and that can be read on white paper."""

    def __init__(self, editor: BrandingEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self._editor, words = editor, editor.workspace.words
        self._input = TextInput(parent=self)
        self._input.setMaxLength(_SIGNS_MAX)
        self._input.setObjectName("colour")
        self._field = Field(words.translate("branding", "Colour"), self._input, self)
        self._field.check_with(lambda: editor.sentence("colour"))
        self._swatch = _Swatch(self)
        self._field.mark_label(self._swatch)
        self._input.textEdited.connect(self._on_typed)
        self._take = Button(words.translate("branding", "Take the logo’s colour"), parent=self)
        self._take.setObjectName("take_logo_colour")
        self._take.clicked.connect(self._on_take)
        self._letters = _Contrast(words.translate("branding", "White letters on the colour"), self)
        self._paper = _Contrast(words.translate("branding", "Colour on white paper, also in greys"), self)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._instead = Button("", "link", parent=self)
        self._instead.setObjectName("use_legible_colour")
        self._instead.clicked.connect(self._on_instead)
        self._lay_out()
        self._show()
        editor.changed.connect(self._show)
        editor.restarted.connect(self._show_anew)
        self._field.left.connect(self._show_anew)

    def _lay_out(self) -> None:
        may_change = self._editor.may_change
        self._input.set_fixed(not may_change)
        self._take.setVisible(may_change)
        row = QHBoxLayout()
        row.setSpacing(5)
        row.addWidget(self._field, 1)
        beside = QVBoxLayout()
        beside.addStretch(1)
        beside.addWidget(self._take)
        beside.addSpacing(3)
        row.addLayout(beside)
        lines = QGridLayout()
        lines.setContentsMargins(3, 0, 3, 0)
        lines.setHorizontalSpacing(8)
        lines.setVerticalSpacing(2)
        lines.setColumnStretch(1, 1)
        for number, each in enumerate((self._letters, self._paper)):
            lines.addWidget(each.mark, number, 0)
            lines.addWidget(each.words, number, 1)
            lines.addWidget(each.figure, number, 2)
        foot = QHBoxLayout()
        foot.setContentsMargins(3, 0, 3, 0)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._instead)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        # Below the button as well: beside it a sentence has the room of a few letters.
        self._field.take_note(lambda note: column.insertWidget(1, note))
        column.addLayout(lines)
        column.addLayout(foot)
        column.addStretch(1)

    def _show(self) -> None:
        words, colour = self._editor.workspace.words, written_colour(self._editor.branding.colour)
        if not self._input.hasFocus() or not self._input.isModified():
            self._input.show_text(colour)
        self._swatch.show_colour(colour if is_colour(colour) else "")
        has_logo = self._editor.branding.logo is not None
        if has_logo:
            self._take.allow()
        else:
            self._take.refuse(words.translate("branding", "There is no logo yet."))
        is_known = is_colour(colour)
        letters, paper = (
            each(colour) if is_known else 0.0 for each in (contrast_with_white, least_contrast_with_white)
        )
        for line, contrast in ((self._letters, letters), (self._paper, paper)):
            line.show_contrast(self._ratio(contrast) if is_known else "", contrast >= LEAST_CONTRAST)
        needed = words.translate("branding", "{ratio} at least", ratio=self._ratio(LEAST_CONTRAST))
        self._note.setText(needed)
        is_poor = is_known and not is_legible(colour)
        self._instead.setVisible(is_poor and self._editor.may_change)
        if is_poor:
            self._instead.setText(words.translate("branding", "Apply {colour}", colour=legible(colour)))

    def _show_anew(self) -> None:
        """Write the colour as it is kept, once nobody is typing it."""
        self._input.show_text(written_colour(self._editor.branding.colour))

    def _ratio(self, contrast: float) -> str:
        tenths = round(contrast * 10)
        if contrast < LEAST_CONTRAST <= tenths / 10:
            # What is not enough is not rounded up to what would be.
            tenths -= 1
        shown = self._editor.workspace.formats.number(Decimal(tenths) / 10, 1)
        return self._editor.workspace.words.translate("branding", "{figure} : 1", figure=shown)

    def _on_typed(self, text: str) -> None:
        self._editor.change(colour=text)

    def _on_take(self) -> None:
        logo = self._editor.branding.logo
        if logo is None:
            return
        service = self._editor.service
        self._editor.workspace.tasks.query(lambda: colour_of(service.file(logo.file_id)), self._set)

    def _on_instead(self) -> None:
        self._set(legible(written_colour(self._editor.branding.colour)))

    def _set(self, colour: str) -> None:
        self._input.show_text(colour)
        self._field.set_problem("")
        self._editor.change(colour=colour)


class _Contrast:
    """A line: whether it passes, of what, and by how much."""

    def __init__(self, text: str, parent: QWidget) -> None:
        self.mark = IconView("check", "success", 16, parent)
        self.words = Label(text, NOTE, "text2", parent, wrap=True)
        self.figure = Label("", NOTE, "text2", parent)

    def show_contrast(self, ratio: str, passes: bool) -> None:
        """Show ``ratio`` with a tick or a cross; without one there is nothing to say."""
        self.mark.set_icon("check" if passes else "error", "success" if passes else "danger")
        self.figure.setText(ratio)
        for part in (self.mark, self.figure):
            part.setVisible(bool(ratio))


class _Swatch(QWidget):
    """The colour itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = ""
        self.retheme()
        theme().follow(self)

    def retheme(self) -> None:
        side = theme().scaled(14)
        self.setFixedSize(side, side)

    def show_colour(self, colour: str) -> None:
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        fill = QColor(self._colour) if self._colour else None
        draw_box(painter_on(self), self.rect(), 3, fill, theme().color("line2"))
