"""A line of text in a box, which can be wrong, verified or fixed."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import BODY, CELL, LARGE, TextStyle, TokenName, magnified, set_ring_radius, theme
from app.ui.theme.icons import IconName, paint_icon
from app.ui.theme.paint import draw_input_box, draw_text, mirrored, painter_on, text_width, trailing
from app.ui.widgets.line_edit import LineEdit

_PADDING = 10
_LARGE_FROM = 44
# QLineEdit keeps 2 px of its own on each side of the text.
_OWN = 2


class TextInput(LineEdit):
    """A line edit, 32 high (28 in tables, 44 in a meeting); Qt's ``textEdited`` says that the rep types.

    ``icon`` stands before the text, ``unit`` after it.
    """

    def __init__(
        self,
        name: str = "",
        parent: QWidget | None = None,
        *,
        placeholder: str = "",
        icon: IconName | None = None,
        unit: str = "",
        height: int = 32,
        align_right: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon: IconName | None = icon
        self._unit = unit
        self._height, self._percent = height, 100
        self._has_problem = self._is_verified = self._is_fixed = self._is_quiet = False
        self.setFrame(False)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if align_right:
            self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        set_ring_radius(self, 6)
        self.retheme()
        theme().follow(self)

    def magnify(self, percent: int) -> None:
        """Be ``percent`` of the usual size: for what is read and filled in from further away."""
        if percent != self._percent:
            self._percent = percent
            self.retheme()

    def set_problem(self, has_problem: bool) -> None:
        """Outline the box as wrong; the field around it says why."""
        self._has_problem = has_problem
        self.update()

    def set_verified(self, verified: bool) -> None:
        """Tick the value as checked."""
        self._is_verified = verified
        self.retheme()

    def set_fixed(self, fixed: bool) -> None:
        """Lock the value for good; it can still be selected and copied."""
        self._is_fixed = fixed
        self.setReadOnly(fixed)
        self.retheme()

    def set_quiet(self, is_quiet: bool) -> None:
        """Write in the colour of notes: a value that changes nothing, such as a discount of 0."""
        if is_quiet != self._is_quiet:
            self._is_quiet = is_quiet
            self.retheme()

    def set_unit(self, unit: str) -> None:
        self._unit = unit
        self.retheme()

    def retheme(self) -> None:
        self.setFont(theme().font(self._style()))
        padding = self._padding()
        before = padding - _OWN + (theme().icon_size(16) + 8 if self._icon else 0)
        after = padding - _OWN
        if self._unit:
            after += text_width(self._unit, self._style()) + 4
        if self._ending() is not None:
            after += theme().icon_size(16) + 6
        rtl = self.isRightToLeft()
        self.setTextMargins(after if rtl else before, 0, before if rtl else after, 0)
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.Text, theme().color(self._ink()))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme().color("text3"))
        # The box is painted below the text; Qt would fill it with another.
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.updateGeometry()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.LayoutDirectionChange):
            self.retheme()

    def sizeHint(self) -> QSize:
        return QSize(theme().scaled(200), theme().scaled(self._height * self._percent / 100))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().scaled(56), theme().scaled(self._height * self._percent / 100))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        quiet = self._is_fixed or not self.isEnabled()
        draw_input_box(painter, self, is_wrong=self._has_problem, is_quiet=quiet, quiet_line="line2")
        self._paint_marks(painter)
        painter.end()
        super().paintEvent(event)

    def _paint_marks(self, painter: QPainter) -> None:
        """The icon before the text; the unit, the tick or the lock after it."""
        side = theme().icon_size(16)
        if self._icon is not None:
            area = mirrored(self, QRect(self._padding(), 0, side, self.height()))
            paint_icon(painter, self._icon, theme().color("text2"), area, side)
        right = self.width() - self._padding()
        ending = self._ending()
        if ending is not None:
            icon, colour = ending
            area = mirrored(self, QRect(right - side, 0, side, self.height()))
            size = theme().icon_size(14) if icon == "lock" else side
            paint_icon(painter, icon, theme().color(colour), area, size)
            right -= side + 6
        if self._unit:
            width = text_width(self._unit, self._style())
            area = mirrored(self, QRect(right - width, 0, width, self.height()))
            draw_text(painter, area, self._unit, self._style(), theme().color("text3"), trailing(self))

    def _ending(self) -> tuple[IconName, TokenName] | None:
        if self._is_fixed:
            return "lock", "text2"
        return ("check", "success") if self._is_verified else None

    def _ink(self) -> TokenName:
        if not self.isEnabled():
            return "disabled"
        return "text2" if self._is_fixed else "text3" if self._is_quiet else "text"

    def _padding(self) -> int:
        return _PADDING * self._percent // 100

    def _style(self) -> TextStyle:
        style = CELL if self._height < 32 else BODY if self._height < _LARGE_FROM else LARGE
        return magnified(style, self._percent)
