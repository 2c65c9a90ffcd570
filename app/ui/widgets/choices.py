"""Boxes, radios and switches."""

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QCheckBox, QWidget

from app.ui.theme import BODY, LARGE, TextStyle, theme
from app.ui.theme.icons import paint_icon
from app.ui.theme.paint import draw_box, draw_disc, leading, mirrored, painter_on, text_width
from app.ui.widgets.caption import Caption
from app.ui.widgets.painted import PaintedChoice

BOX_GAP = 10
_SWITCH = (36, 20)
_LARGE_SWITCH = (40, 24)


class CheckBox(Caption, PaintedChoice, QCheckBox):
    """Shows a check box before its text; ``toggled`` is Qt's own. ``large`` in a meeting."""

    def __init__(self, text: str, parent: QWidget | None = None, *, large: bool = False) -> None:
        super().__init__(parent)
        self.setText(text)
        self._large = large
        self.be_painted()

    def sizeHint(self) -> QSize:
        return _choice_size(self, self._large)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        box = _mark_rect(self, self._large)
        paint_box(painter, box, self.checkState(), enabled=self.isEnabled())
        ink = theme().color("text" if self.isEnabled() else "disabled")
        self.paint_words(painter, _words_rect(self, self._large), _style(self._large), ink, leading(self))


class ChoiceGroup(QButtonGroup):
    """Radios of which one is chosen, wherever they stand: a single tab stop, and arrows move inside."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.buttonToggled.connect(self._place_tab_stop)

    def add(self, button: QAbstractButton) -> None:
        """Add ``button`` to the group."""
        self.addButton(button)
        self._place_tab_stop()

    def _place_tab_stop(self) -> None:
        buttons = self.buttons()
        stop = self.checkedButton() or next((each for each in buttons if each.isEnabled()), None)
        for each in buttons:
            each.setFocusPolicy(
                Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus,
            )


def paint_box(painter: QPainter, rect: QRect, state: Qt.CheckState, *, enabled: bool = True) -> None:
    """Draw a box so that it fills ``rect``: for check boxes and for rows that can be ticked."""
    if state == Qt.CheckState.Unchecked:
        outline = theme().color("field" if enabled else "line2")
        draw_box(painter, rect, 4, theme().color("surface" if enabled else "sunken"), outline)
        return
    draw_box(painter, rect, 4, theme().color("accent" if enabled else "disabled"))
    partly = state == Qt.CheckState.PartiallyChecked
    paint_icon(painter, "minus" if partly else "check", theme().color("on_accent"), rect, rect.width() - 4)


def paint_radio(painter: QPainter, rect: QRect, *, checked: bool, enabled: bool = True) -> None:
    """Draw the disc of a radio so that it fills ``rect``: for radios and for choice cards."""
    if not checked:
        ring = theme().color("field" if enabled else "line2")
        draw_disc(painter, rect, theme().color("surface"), ring)
        return
    ink = theme().color("accent_text" if enabled else "disabled")
    draw_box(painter, rect, rect.height() / 2, theme().color("surface"), ink, 1.5)
    inset = rect.height() * 0.25
    draw_disc(painter, QRectF(rect).adjusted(inset, inset, -inset, -inset), ink)


def _side(large: bool) -> int:
    return theme().icon_size(20 if large else 16)


def _style(large: bool) -> TextStyle:
    return LARGE if large else BODY


def _choice_size(button: QAbstractButton, large: bool) -> QSize:
    style = _style(large)
    words = text_width(button.text(), style)
    return QSize(_side(large) + (BOX_GAP + words if words else 0), theme().scaled(style.line))


def _mark_rect(button: QAbstractButton, large: bool) -> QRect:
    side = _side(large)
    return mirrored(button, QRect(0, (button.height() - side) // 2, side, side))


def _words_rect(button: QAbstractButton, large: bool) -> QRect:
    left = _side(large) + BOX_GAP
    return mirrored(button, QRect(left, 0, button.width() - left, button.height()))
