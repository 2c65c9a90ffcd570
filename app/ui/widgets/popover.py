"""A box that points at what it explains, inside the window."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QPropertyAnimation, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QGraphicsOpacityEffect, QVBoxLayout, QWidget

from app.ui.theme import theme
from app.ui.theme.paint import SHADOW_MARGIN, draw_box, draw_shadow, painter_on

_ARROW, _RADIUS, _PADDING, _FADE_MS = 8, 8, 20, 120


class Popover(QWidget):
    """Explains an amount in a card with an arrow: fill ``body``, then call ``open_at``.

    It lies below its anchor, or above where there is no room, always inside the window. Esc or a click
    elsewhere closes it (``closed``), and so does the end of its anchor: the rep went to another page by the
    keyboard. Esc gives the keyboard back to the anchor.
    """

    closed = Signal()

    def __init__(self, window: QWidget, name: str, *, width: int = 424) -> None:
        super().__init__(window)
        self._window = window
        self._width = width
        self._anchor: QWidget | None = None
        self._arrow_x = 0
        self._points_up = True
        self._watches_handle = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body = QVBoxLayout(self)
        self.body.setSpacing(0)
        self._effect = QGraphicsOpacityEffect(self)
        self._effect.setEnabled(False)
        self.setGraphicsEffect(self._effect)
        self._fade = QPropertyAnimation(self._effect, b"opacity", self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.finished.connect(self._on_faded)
        window.installEventFilter(self)
        self.hide()

    def open_at(self, anchor: QWidget, rect: QRect | None = None) -> None:
        """Point at ``rect`` of ``anchor`` (all of it when not given)."""
        self._anchor = anchor
        anchor.installEventFilter(self)
        self._watch_handle()
        place = rect if rect is not None else anchor.rect()
        self._place(QRect(anchor.mapTo(self._window, place.topLeft()), place.size()))
        duration = theme().duration_ms(_FADE_MS)
        if duration:
            self._effect.setEnabled(True)
            self._fade.setDuration(duration)
            self._fade.start()
        self.show()
        self.raise_()

    def close_popover(self, *, give_focus_back: bool = True) -> None:
        """Close; the keyboard goes back to the anchor unless the rep clicked elsewhere."""
        if not self.isVisible():
            return
        self.hide()
        if give_focus_back and self._anchor is not None and self._anchor.isVisible():
            self._anchor.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def card_rect(self) -> QRect:
        """The card inside this widget, without arrow and shadow."""
        margin = SHADOW_MARGIN
        return self.rect().adjusted(margin, margin, -margin, -margin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.isVisible():
            return False
        if watched is self._anchor and watched is not self._window:
            if event.type() == QEvent.Type.Hide:
                self.close_popover(give_focus_back=False)
            return False
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.close_popover(give_focus_back=False)
        elif event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._on_window_press(event.position().toPoint())
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_window_key(event)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        card = self.card_rect()
        draw_shadow(painter, card, _RADIUS)
        draw_box(painter, card, _RADIUS, theme().color("raised"), theme().color("line2"))
        edge = card.top() if self._points_up else card.bottom() + 1
        tip = edge - _ARROW if self._points_up else edge + _ARROW
        inner = edge + 1 if self._points_up else edge - 1
        half = QPointF(_ARROW, 0)
        middle = QPointF(self._arrow_x, inner)
        triangle = QPolygonF([middle - half, QPointF(self._arrow_x, tip), middle + half])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("raised"))
        painter.drawPolygon(triangle)
        painter.setPen(QPen(theme().color("line2"), 1))
        painter.drawPolyline(triangle)

    def _place(self, anchor: QRect) -> None:
        margin = SHADOW_MARGIN
        pad = margin + _PADDING
        self.body.setContentsMargins(pad, pad, pad, pad)
        width = min(theme().scaled(self._width), self._window.width() - 16) + 2 * margin
        self.setFixedWidth(width)
        self.body.activate()
        natural = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else -1
        height = max(natural, self.sizeHint().height())
        below = anchor.bottom() + 1 + _ARROW + 2
        above = anchor.top() - _ARROW - 2 - (height - 2 * margin)
        last = self._window.height() - 8 - (height - 2 * margin)
        self._points_up = below <= last or above < 8
        # Where it fits on neither side, it may cover its amount rather than leave the window.
        top = max(8, min(below, last)) if self._points_up else above
        left = anchor.center().x() - (width - 2 * margin) + 48
        left = max(8, min(left, self._window.width() - 8 - (width - 2 * margin)))
        self.setGeometry(left - margin, top - margin, width, height)
        low, high = margin + _RADIUS + _ARROW, width - margin - _RADIUS - _ARROW
        self._arrow_x = max(low, min(high, anchor.center().x() - self.x()))

    def _watch_handle(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and not self._watches_handle:
            self._watches_handle = True
            handle.installEventFilter(self)

    def _on_window_press(self, position: QPoint) -> None:
        if not self.card_rect().translated(self.pos()).contains(position):
            self.close_popover(give_focus_back=False)

    def _on_window_key(self, event: QKeyEvent) -> bool:
        """Esc closes from wherever the keyboard is, unless a dialog or menu has it."""
        if event.key() != Qt.Key.Key_Escape or QApplication.activePopupWidget() is not None:
            return False
        self.close_popover()
        return True

    def _on_faded(self) -> None:
        # An effect that stays on would draw the whole box through a picture at each repaint.
        self._effect.setEnabled(False)
