"""The second step of a meeting: who says yes, what was read, the signature, and *Accept*."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.acceptance.acceptance import SignedBy
from app.domain.texts import TEXT_MAX, check_text
from app.services.words.agreement_step import AgreementTexts
from app.services.words.lists import enumeration
from app.services.words.words import Words
from app.ui.forms.field import Field
from app.ui.forms.text_input import TextInput
from app.ui.meeting.acceptance_bar import AcceptanceBar
from app.ui.meeting.acceptance_box import AcceptanceBox
from app.ui.meeting.field_row import FieldRow
from app.ui.meeting.pad_frame import RING
from app.ui.meeting.reading_cover import ReadingCover
from app.ui.meeting.reading_rows import ReadingRows
from app.ui.meeting.scale import DESIGN_HEIGHT
from app.ui.meeting.signature_block import SignatureBlock
from app.ui.theme import LARGE, TOTAL, theme
from app.ui.widgets.label import Label
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.scroll_area import scrolled_down

_MARGIN, _NARROW_MARGIN, _NARROW = 64, 32, 640
_WIDEST, _FIELD_HEIGHT = 710, 44
_DESIGN_WIDTH, _STEP = 832, 5


@runtime_checkable
class Magnified(Protocol):
    """A part that can be larger than the text size of the rep."""

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        ...


class AgreementStep(QWidget):
    """Asks for everything that an acceptance needs, in the language of ``words``, which is the customer's.

    ``now`` tells the moment, in the zone of the partner, at which a text was read.

    Signals:
        accepted: a ``SignedBy``, once; ``refuse`` lets the customer try again.
        back_asked: the customer goes back to the proposal; signature and tick are gone.
    """

    accepted = Signal(object)
    back_asked = Signal()

    def __init__(
        self, words: Words, texts: AgreementTexts, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._words, self._texts, self._now = words, texts, now
        self._reading, self._percent = 0, 100
        self.setObjectName("agreement_step")
        self._name = self._field(
            words.translate("agreement_step", "First and last name"), "signer_name", texts.name
        )
        self._role = self._field(words.translate("agreement_step", "Role"), "signer_role", texts.role)
        self.rows = ReadingRows(words, texts.texts, self)
        self.block = SignatureBlock(words, texts.before, self)
        self.box = AcceptanceBox(texts.sentence, self)
        self.box.setObjectName("accept_box")
        self.bar = AcceptanceBar(words, texts.accept, texts.copy, self)
        self._build()
        self.cover = ReadingCover(words, self)
        self._connect()
        self._show_missing()

    def withdraw(self, sentence: str) -> None:
        """Take the acceptance away for good: the offer expired, or is another one by now."""
        for part in (self._name, self._role, self.block, self.box):
            part.setEnabled(False)
        self.bar.withdraw(sentence)

    def refuse(self, sentence: str) -> None:
        """Say why nothing was accepted, and let the customer go on."""
        self.bar.refuse(sentence)

    def clear(self) -> None:
        """Take signature and tick away: what is presented may be another by the next time."""
        self.box.setChecked(False)
        self.block.clear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._magnify()
        self._keep_margins()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme().color("surface"))

    def _field(self, label: str, name: str, text: str) -> Field:
        input = TextInput(label, self, height=_FIELD_HEIGHT)
        input.setObjectName(name)
        input.setText(text)
        input.setCursorPosition(0)
        field = Field(label, input, self)
        input.textChanged.connect(self._on_named)
        return field

    def _build(self) -> None:
        words = self._words
        content = QWidget(self)
        self._column = column = QVBoxLayout(content)
        column.setSpacing(0)
        title = Label(words.translate("agreement_step", "Your agreement"), TOTAL, parent=content)
        subtitle = Label(self._texts.subtitle, LARGE, "text2", content, wrap=True)
        box = QHBoxLayout()
        box.addWidget(self.box)
        # Fields keep a little room around their box for the ring; everything else stands on their edge.
        for part in (title, subtitle, box):
            part.setContentsMargins(RING, 0, RING, 0)
        column.addWidget(title)
        column.addWidget(subtitle)
        column.addSpacing(24)
        column.addWidget(FieldRow(self._name, self._role, content))
        column.addSpacing(16)
        column.addWidget(self.rows)
        column.addSpacing(24)
        column.addWidget(self.block)
        column.addSpacing(24)
        column.addLayout(box)
        column.addSpacing(24)
        column.addWidget(self.bar)
        items = (column.itemAt(at) for at in range(column.count()))
        gaps = (each.spacerItem() for each in items if each is not None)
        self._gaps = [(gap, gap.sizeHint().height()) for gap in gaps if gap is not None]
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._limit = LimitedWidth(content, _WIDEST + 2 * _MARGIN, self)
        outer.addWidget(scrolled_down(self._limit, self))
        self._keep_margins()

    def _connect(self) -> None:
        self.rows.asked.connect(self._on_asked)
        self.cover.reached_end.connect(self._on_read)
        self.cover.closed.connect(self._on_closed)
        self.block.changed.connect(self._show_missing)
        self.box.toggled.connect(self._show_missing)
        self.bar.back_asked.connect(self._on_back)
        self.bar.accept_asked.connect(self._on_accept)

    def _magnify(self) -> None:
        """Grow with the screen, as what is read beside it does; a larger text size counts for it."""
        share = min(self.width() / _DESIGN_WIDTH, self.height() / DESIGN_HEIGHT)
        percent = max(100, int(share * 100 / theme().text_percent * 100) // _STEP * _STEP)
        if percent == self._percent:
            return
        self._percent = percent
        for gap, usual in self._gaps:
            gap.changeSize(0, usual * percent // 100)
        self._column.invalidate()
        self._limit.set_widest(round((_WIDEST + 2 * _MARGIN) * percent / 100))
        for part in self.findChildren(QWidget):
            if isinstance(part, Magnified):
                part.magnify(percent)

    def _keep_margins(self) -> None:
        side = _MARGIN * self._percent // 100
        if self.width() < theme().scaled(_NARROW):
            side = _NARROW_MARGIN
        self._column.setContentsMargins(side - RING, side - RING, side - RING, side - RING)

    def _on_named(self) -> None:
        for field in (self._name, self._role):
            problem = next(check_text("", self._text_of(field)), None)
            field.set_problem(self._words.problem(problem) if problem is not None else "")
        self._show_missing()

    def _on_asked(self, place: int) -> None:
        self._reading = place
        self.cover.open(self._texts.texts[place])

    def _on_read(self) -> None:
        self.rows.mark_read(self._reading, self._now())
        self._show_missing()

    def _on_closed(self) -> None:
        self.rows.enter(self._reading)

    def _on_back(self) -> None:
        self.clear()
        self.back_asked.emit()

    def _on_accept(self) -> None:
        name, role = self._text_of(self._name), self._text_of(self._role)
        self.accepted.emit(SignedBy(name, role, self.block.method, self.block.signature()))

    def _show_missing(self) -> None:
        words, missing = self._words, self._missing()
        sentence = words.translate(
            "agreement_step", "Still missing: {what}.", what=enumeration(words, missing)
        )
        self.bar.set_missing(sentence if missing else "")
        self.bar.set_clears(self.box.isChecked() or not self.block.is_empty)

    def _missing(self) -> list[str]:
        """What is still to be done, in the order of the page."""
        words = self._words
        name, role = self._text_of(self._name), self._text_of(self._role)
        missing = []
        if not name:
            missing.append(words.translate("agreement_step", "the name"))
        if not role:
            missing.append(words.translate("agreement_step", "the role"))
        if max(len(name), len(role)) > TEXT_MAX:
            missing.append(words.translate("agreement_step", "a shorter text"))
        missing += [
            words.translate("agreement_step", "the end of “{title}”", title=title)
            for title in self.rows.unread
        ]
        if self.block.is_empty:
            missing.append(words.translate("agreement_step", "the signature"))
        elif not self.block.is_of(name):
            missing.append(words.translate("agreement_step", "the same name as signature"))
        if not self.box.isChecked():
            missing.append(words.translate("agreement_step", "the tick in the box"))
        return missing

    def _text_of(self, field: Field) -> str:
        return field.input.text().strip() if isinstance(field.input, TextInput) else ""
