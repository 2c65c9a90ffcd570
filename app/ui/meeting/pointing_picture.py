"""The mouse of the rep over the small picture of the view points at the same place on the large one."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.ui.meeting.presentation import Presentation


class PointingPicture(QObject):
    """Listens to the mouse over ``picture``, which shows all of the view, and tells ``presentation``.

    The wheel with Ctrl makes the view larger or smaller around the place it is over.
    """

    # Of the class, for a page that ends while it is shown: events still come when its Python half has gone.
    _picture: QWidget | None = None

    def __init__(self, picture: QWidget, presentation: Presentation) -> None:
        super().__init__(picture)
        self._presentation = presentation
        picture.setMouseTracking(True)
        picture.installEventFilter(self)
        self._picture = picture

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._picture is None:
            return False
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._presentation.point_at(self._share(event.position()))
        elif event.type() == QEvent.Type.Leave:
            self._presentation.point_at(None)
        elif event.type() == QEvent.Type.Wheel and isinstance(event, QWheelEvent):
            turned = event.angleDelta().y()
            if turned and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._presentation.zoom_at(self._share(event.position()), 1 if turned > 0 else -1)
                return True
        return False

    def _share(self, at: QPointF) -> QPointF:
        assert self._picture is not None
        return QPointF(at.x() / max(1, self._picture.width()), at.y() / max(1, self._picture.height()))
