"""Whom an e-mail goes to: chips in a box, with a line for the next one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPaintEvent,
    QPalette,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from app.domain.checks.address_list import addresses_in
from app.ui.forms.addressee import Addressee
from app.ui.forms.chip_box import ChipBox
from app.ui.forms.recipient_chip import RecipientChip
from app.ui.forms.suggestion_list import SuggestionList
from app.ui.theme import BODY, ring_on_parent, set_ring_radius, theme
from app.ui.theme.paint import draw_input_box, painter_on

_CLOSING = ",;"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RecipientLine(QLineEdit):
    """Where the next recipient is typed; the field has the first word about each key."""

    def __init__(self, field: "RecipientField") -> None:
        super().__init__(field)
        self._owner = field
        self.setFrame(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._owner.takes_key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        # Tab moves the keyboard before a key press is told: what is typed becomes a chip first.
        is_tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if is_tab and event.type() == QEvent.Type.KeyPress and self._owner.close_typed(may_complete=True):
            return True
        return super().event(event)


class RecipientField(ChipBox):
    """Recipients as chips, removed by click, Backspace or Delete; a typed or pasted address becomes one.

    ``read`` makes an ``Addressee`` of what was typed, with the problem of an address that cannot be one;
    ``suggest`` offers people for what is typed so far. Comma, semicolon, Enter and Tab close an address; of a
    name, they take the first who is offered.

    Signals:
        changed: other recipients than before.
        entered: one of them has the keyboard now: ``problem`` is about that one where it is wrong.
    """

    changed = Signal()
    entered = Signal()

    def __init__(
        self,
        name: str,
        read: Callable[[str], Addressee],
        suggest: Callable[[str], Sequence[Addressee]],
        remove_words: str,
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
    ) -> None:
        super().__init__(placeholder, parent)
        self._read, self._suggest, self._remove_words = read, suggest, remove_words
        self._has_problem = self._is_stepped = False
        self._offers: SuggestionList | None = None
        self.line = RecipientLine(self)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self._on_edited)
        self.line.installEventFilter(self)
        ring_on_parent(self.line)
        set_ring_radius(self, 6)
        self.setFocusProxy(self.line)
        self.setAccessibleName(name)
        self.line.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.retheme()
        theme().follow(self)

    def addressees(self) -> tuple[Addressee, ...]:
        """Whom it goes to, in order."""
        return tuple(chip.addressee for chip in self._chips)

    def set_addressees(self, addressees: Sequence[Addressee]) -> None:
        """Show these without saying so."""
        if self.addressees() == tuple(addressees):
            return
        for chip in self._chips:
            _put_away(chip)
        self._chips = [self._chip(each) for each in addressees]
        self._arranged()

    def add(self, addressee: Addressee) -> None:
        """Add somebody at the end; one who is there already stays once."""
        known = {each.address.casefold() for each in self.addressees()}
        if addressee.address.casefold() not in known:
            self._chips.append(self._chip(addressee))
            self._arranged()
            self._reveal(self.line)
            self.changed.emit()

    def problem(self) -> str:
        """What is wrong with the address that has the keyboard, else with the first wrong one; or nothing."""
        wrong = [chip for chip in self._chips if chip.addressee.problem]
        found = next((chip for chip in wrong if chip.hasFocus()), wrong[0] if wrong else None)
        return found.addressee.problem if found is not None else ""

    def enter_wrong(self) -> bool:
        """Give the keyboard to the first wrong address, where it is corrected; whether there is one."""
        wrong = next((chip for chip in self._chips if chip.addressee.problem), None)
        if wrong is not None:
            wrong.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return wrong is not None

    def set_problem(self, has_problem: bool) -> None:
        """Outline the box as wrong; the field around it says why."""
        self._has_problem = has_problem
        self.update()

    def close_typed(self, *, may_complete: bool = False) -> bool:
        """Make what is typed a chip; whether there was anything.

        An offer that an arrow chose is taken; the first one, chosen by itself, where it ``may_complete``.
        """
        chosen = self._offers.current if self._offers is not None and self._offers.isVisible() else None
        chosen = chosen if may_complete or self._is_stepped else None
        typed = self.line.text()
        if chosen is None and not typed.strip():
            return False
        self.line.clear()
        self._offer(())
        if chosen is not None:
            self.add(chosen)
        for each in () if chosen is not None else addresses_in(typed):
            self.add(self._read(each))
        return True

    def takes_key(self, event: QKeyEvent) -> bool:
        """Whether a key that was pressed in the line is the field's, which has then done it."""
        key, text = event.key(), self.line.text()
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste(QGuiApplication.clipboard().text())
        if key in _ENTER and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.close_typed(may_complete=True)
            return True
        if event.text() in tuple(_CLOSING) and ("@" in text or event.text() == ";"):
            self.close_typed(may_complete=True)
            return True
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._step(1 if key == Qt.Key.Key_Down else -1)
        if key == Qt.Key.Key_Escape and self._offers is not None and self._offers.isVisible():
            self._offer(())
            return True
        at_start = not text and self._chips
        if at_start and key == Qt.Key.Key_Backspace:
            self._remove(self._chips[-1])
            return True
        to_start = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if at_start and key == to_start:
            self._chips[-1].setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return False

    def retheme(self) -> None:
        self.line.setFont(theme().font(BODY))
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, theme().color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme().color("text3"))
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.line.setPalette(palette)
        self._arranged()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._reveal(watched)
            if watched is not self.line:
                self.entered.emit()
        elif watched is self.line and event.type() == QEvent.Type.FocusOut:
            self._on_left()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_input_box(painter_on(self), self, is_wrong=self._has_problem, is_quiet=not self.isEnabled())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def _chip(self, addressee: Addressee) -> RecipientChip:
        chip = RecipientChip(addressee, self._remove_words, self)
        chip.setCursor(Qt.CursorShape.ArrowCursor)
        chip.removed.connect(lambda: self._remove(chip))
        chip.corrected.connect(lambda: self._correct(chip))
        chip.moved.connect(lambda by: self._move(chip, by))
        chip.installEventFilter(self)
        chip.show()
        return chip

    def _remove(self, chip: RecipientChip) -> None:
        place = self._chips.index(chip)
        had_keyboard = chip.hasFocus()
        self._chips.remove(chip)
        if had_keyboard:
            beside = self._chips[min(place, len(self._chips) - 1)] if self._chips else self.line
            beside.setFocus(Qt.FocusReason.OtherFocusReason)
        _put_away(chip)
        self._arranged()
        self.changed.emit()

    def _correct(self, chip: RecipientChip) -> None:
        """Let the rep change the address where it was typed."""
        self.close_typed()
        address = chip.addressee.address
        self._remove(chip)
        self.line.setText(address)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, chip: RecipientChip, by: int) -> None:
        place = self._chips.index(chip) + by
        target = self._chips[place] if 0 <= place < len(self._chips) else self.line if place > 0 else chip
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, by: int) -> bool:
        if self._offers is None or not self._offers.isVisible():
            if by < 0:
                return False
            self._offer(self._suggest(self.line.text()))
        if self._offers is not None:
            self._offers.step(by)
            self._is_stepped = True
        return True

    def _offer(self, offers: Sequence[Addressee], *, is_first_chosen: bool = False) -> None:
        self._is_stepped = False
        if self._offers is None:
            if not offers:
                return
            self._offers = SuggestionList(self)
            self._offers.taken.connect(self._on_taken)
            self.destroyed.connect(self._offers.deleteLater)
        self._offers.offer(offers, is_first_chosen=is_first_chosen)

    def _on_edited(self, text: str) -> None:
        # A name is no address: who it names first is meant by it. What has an @ is meant as it is typed.
        self._offer(self._suggest(text) if text.strip() else (), is_first_chosen="@" not in text)

    def _paste(self, text: str) -> bool:
        """Make chips of pasted addresses; anything else is pasted as into any line."""
        if "@" not in text:
            return False
        for each in addresses_in(text):
            self.add(self._read(each))
        return True

    def _on_taken(self, addressee: Addressee) -> None:
        self.line.clear()
        self._offer(())
        self.add(addressee)

    def _on_left(self) -> None:
        self._offer(())
        if self.line.text().strip():
            self.close_typed()


def _put_away(chip: RecipientChip) -> None:
    chip.hide()
    chip.deleteLater()
