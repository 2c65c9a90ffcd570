"""The pad on which a customer signs: with a finger, a pen or the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.acceptance.signature import Signature
from app.services.words.words import Words
from app.ui.meeting.ink import Ink, edge_between, paint_stroke
from app.ui.meeting.pad_frame import RING, paint_frame, paint_line
from app.ui.theme import no_ring, theme
from app.ui.theme.paint import painter_on, smoothen
from app.ui.widgets.accessible_role import give_role

_SIZE = QSize(704, 192)
_LEAST = QSize(240, 128)
_PEN = 2.25


class SignaturePad(QWidget):
    """Keeps what is drawn as strokes, whatever drew it; the pressure of a pen counts for nothing.

    A stroke that leaves the pad ends at its edge, and one that comes back begins there. Ctrl+Z takes
    the last stroke. ``before`` says when and before whom it is signed.

    Signals:
        changed: a stroke was ended, taken away or erased.
    """

    changed = Signal()

    def __init__(self, words: Words, before: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._before, self._percent = words, before, 100
        self._ink = Ink()
        self._layer = QPixmap()
        self._last: QPointF | None = None
        """Where the pen that is down was last, also beyond the pad; None while none is."""
        self._finger = -1
        self.setObjectName("signature_pad")
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        no_ring(self)
        give_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(words.translate("agreement_step", "Signature"))
        self._tell_state()
        theme().follow(self)

    @property
    def is_empty(self) -> bool:
        return not self._ink.strokes

    def signature(self) -> Signature | None:
        """What was drawn, as vectors and no longer than a signature may be; None where nothing was."""
        return self._ink.signature()

    def erase(self) -> None:
        """Take everything away that was drawn."""
        if not self.is_empty:
            self._lift()
            self._ink = Ink()
            self._redraw()

    def take_last_stroke(self) -> None:
        """Take the last stroke away."""
        if not self.is_empty:
            self._lift()
            self._ink.take_last()
            self._redraw()

    def retheme(self) -> None:
        self._layer = QPixmap()
        self.updateGeometry()
        self.update()

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size."""
        if percent != self._percent:
            self._percent = percent
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(_SIZE.width(), theme().scaled(_SIZE.height() * self._percent / 100)) + QSize(
            2 * RING, 2 * RING
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST.width(), self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent):
                # The undo of the page is for what it shows; here it is for the strokes.
                if event.matches(QKeySequence.StandardKey.Undo):
                    event.accept()
                    return True
            case QEvent.Type.TouchBegin | QEvent.Type.TouchUpdate | QEvent.Type.TouchEnd if isinstance(
                event, QTouchEvent
            ):
                self._on_touch(event)
                return True
            case QEvent.Type.TouchCancel:
                self._lift()
                return True
            case _:
                pass
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position())
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._lift()

    def tabletEvent(self, event: QTabletEvent) -> None:
        match event.type():
            case QEvent.Type.TabletPress:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                self._press(event.position())
            case QEvent.Type.TabletMove:
                self._move(event.position())
            case _:
                self._lift()
        # Accepted: Qt would make another press of the mouse from it.
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.take_last_stroke()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lift()
        self._layer = QPixmap()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        paint_frame(painter, self)
        hint = self._words.translate("agreement_step", "With a finger, a pen or the mouse")
        paint_line(painter, self, hint, self._before, self._percent)
        if not self.is_empty:
            painter.drawPixmap(0, 0, self._drawn_layer())

    def _on_touch(self, event: QTouchEvent) -> None:
        """Follow the first finger that came down; the ball of the hand beside it draws nothing."""
        if event.type() == QEvent.Type.TouchBegin:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self._finger = event.points()[0].id()
            self._press(event.points()[0].position())
        else:
            for point in event.points():
                # A finger that rests is told of for the sake of the others.
                if point.id() == self._finger and point.state() != point.State.Stationary:
                    self._move(point.position())
                    if point.state() == point.State.Released:
                        self._lift()
        event.accept()

    def _press(self, at: QPointF) -> None:
        self._lift()
        self._last = at
        if self._is_inside(at):
            self._ink.begin(at - self._origin(), self._pad())
            self._paint_on(at, at)

    def _move(self, to: QPointF) -> None:
        if self._last is None:
            return
        last, self._last = self._last, to
        was_inside, is_inside = self._is_inside(last), self._is_inside(to)
        if is_inside and not was_inside:
            last = self._edge(to, last)
            self._ink.begin(last - self._origin(), self._pad())
        elif was_inside and not is_inside:
            to = self._edge(last, to)
        elif not is_inside:
            return
        self._ink.extend(to - self._origin())
        self._paint_on(last, to)

    def _lift(self) -> None:
        if self._last is not None:
            self._last, self._finger = None, -1
            self._tell_state()
            self.changed.emit()

    def _redraw(self) -> None:
        self._layer = QPixmap()
        self.update()
        self._tell_state()
        self.changed.emit()

    def _paint_on(self, start: QPointF, end: QPointF) -> None:
        """Paint what was just drawn, and nothing else: a long signature is as quick as a short one."""
        # Where the layer is to be made anew, the new piece is already in it.
        if not self._layer.isNull():
            painter = QPainter(self._layer)
            self._prepare(painter)
            painter.drawPoint(start) if start == end else painter.drawLine(start, end)
            painter.end()
        reach = QRectF(start, end).normalized().adjusted(-_PEN, -_PEN, _PEN, _PEN)
        self.update(reach.toAlignedRect())

    def _drawn_layer(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._layer.isNull() or self._layer.devicePixelRatio() != ratio:
            self._layer = QPixmap(self.size() * ratio)
            self._layer.setDevicePixelRatio(ratio)
            self._layer.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._layer)
            self._prepare(painter)
            painter.translate(self._origin())
            for stroke in self._ink.on(self._pad()):
                paint_stroke(painter, stroke)
            painter.end()
        return self._layer

    def _prepare(self, painter: QPainter) -> None:
        smoothen(painter)
        round_cap, round_join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.setPen(QPen(theme().color("text"), _PEN, Qt.PenStyle.SolidLine, round_cap, round_join))

    def _origin(self) -> QPointF:
        return QPointF(RING, RING)

    def _pad(self) -> QSizeF:
        return QSizeF(max(1, self.width() - 2 * RING), max(1, self.height() - 2 * RING))

    def _is_inside(self, at: QPointF) -> bool:
        return QRectF(self._origin(), self._pad()).contains(at)

    def _edge(self, inside: QPointF, outside: QPointF) -> QPointF:
        origin = self._origin()
        return edge_between(inside - origin, outside - origin, self._pad()) + origin

    def _tell_state(self) -> None:
        count = len(self._ink.strokes)
        state = (
            self._words.translate("agreement_step", "Signed, {n} strokes", n=count)
            if count
            else self._words.translate("agreement_step", "Nothing is drawn yet")
        )
        self.setAccessibleDescription(state)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
