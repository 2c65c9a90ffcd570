"""The mouse of the rep over the small picture of the view points at the same place on the large one."""

from PySide6.QtCore import QChildEvent, QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.meeting.presentation import Presentation


class PointingPicture(QObject):
    """Listens to the mouse over ``picture``, which shows all of the view, and over everything in it.

    The wheel with Ctrl makes the view larger or smaller around the place it is over.
    """

    # Of the class, for a page that ends while it is shown: events still come when its Python half has gone.
    _picture: QWidget | None = None

    def __init__(self, picture: QWidget, presentation: Presentation) -> None:
        super().__init__(picture)
        self._presentation = presentation
        self._picture = picture
        self._listen(picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._picture is None or not isinstance(watched, QWidget):
            return False
        kind = event.type()
        if kind == QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QWidget):
                self._listen(child)
        elif kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._presentation.point_at(self._share(watched, event.position()))
        elif kind == QEvent.Type.Leave and watched is self._picture:
            self._presentation.point_at(None)
        elif kind == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            return self._takes_wheel(watched, event)
        return False

    def _takes_wheel(self, watched: QWidget, event: QWheelEvent) -> bool:
        turned = event.angleDelta().y()
        if not turned or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        self._presentation.zoom_at(self._share(watched, event.position()), 1 if turned > 0 else -1)
        return True

    def _listen(self, root: QWidget) -> None:
        for widget in (root, *root.findChildren(QWidget)):
            widget.setMouseTracking(True)
            # Qt keeps a filter once, however often it is installed.
            widget.installEventFilter(self)

    def _share(self, watched: QWidget, at: QPointF) -> QPointF:
        """Where ``at`` of ``watched`` is in the picture, 0 to 1 each way."""
        assert self._picture is not None
        place = watched.mapTo(self._picture, at)
        return QPointF(place.x() / max(1, self._picture.width()), place.y() / max(1, self._picture.height()))
