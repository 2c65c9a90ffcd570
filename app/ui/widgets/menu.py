"""Menus: icon, words, shortcut; what destroys comes last, in red, after a hairline."""

import re

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.theme import BODY, NOTE, theme
from app.ui.theme import apply_style_sheet as apply_style_sheet
from app.ui.theme.icons import IconName, icon, paint_icon
from app.ui.theme.paint import draw_box, draw_text, leading, mirrored, painter_on, trailing
from app.ui.widgets.caption import escaped

_PLUS = re.compile(r"\+(?=.)")
_GAP = 4
_DANGER, _ICON = "danger", "iconName"
# Where the system composes windows a corner can be left out; elsewhere it would be black.
_COMPOSED = frozenset(("windows", "cocoa", "wayland", "offscreen"))


class Menu(QMenu):
    """A menu in the look of the window; ``name`` is what a screen reader says. Texts mark no letter."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setAccessibleName(name)
        self._radius = 0
        self._pointed_at = QPoint()
        if QGuiApplication.platformName() in _COMPOSED:
            self._radius = 8
            self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
            self.setWindowFlag(Qt.WindowType.NoDropShadowWindowHint)
            self.setWindowFlag(Qt.WindowType.FramelessWindowHint)
        self.retheme()
        theme().follow(self)

    def add(
        self, text: str, icon_name: IconName | None = None, shortcut: str = "", *, danger: bool = False
    ) -> QAction:
        """A new item, to be connected by the caller; ``danger`` puts a hairline before it."""
        if danger and self.actions():
            self.addSeparator()
        action = QAction(escaped(text), self)
        if icon_name is not None:
            action.setIcon(icon(icon_name, "danger" if danger else "text2"))
            action.setProperty(_ICON, icon_name)
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
            # The action that owns the key is elsewhere; here it is only shown.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setProperty(_DANGER, danger)
        self.addAction(action)
        return action

    def refuse(self, action: QAction, reason: str) -> None:
        """Let an item rest and say why as it is pointed at."""
        action.setEnabled(False)
        action.setToolTip(reason)
        self.setToolTipsVisible(True)

    def open_at(self, place: QPoint) -> None:
        """Show it once, with its corner at ``place`` on the screen; the menu is gone when it closes."""
        self._pointed_at = place
        self.aboutToHide.connect(self.deleteLater)
        self.popup(place)

    def open_below(self, opener: QWidget) -> None:
        """Show it once under ``opener``, along its other edge where it would hang out of the window."""
        window = opener.window()
        width, left = self.sizeHint().width(), opener.mapTo(window, QPoint(0, 0)).x()
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        from_right = opener.width() - width
        hangs_out = left + from_right < 0 if is_mirrored else left + width > window.width()
        x = from_right if is_mirrored != hangs_out else 0
        self.open_at(opener.mapToGlobal(QPoint(x, opener.height() + _GAP)))
        self._pointed_at = opener.mapToGlobal(QPoint(opener.width() // 2, opener.height()))

    def belong_to_middle_of(self, window: QWidget) -> None:
        """What an entry opens has its place in the middle of ``window``: the entries are shown elsewhere."""
        self._pointed_at = window.mapToGlobal(window.rect().center())

    @staticmethod
    def icon_of(action: QAction) -> IconName | None:
        """The mark of an item of a menu."""
        name: IconName | None = action.property(_ICON)
        return name

    def opened_in(self, widget: QWidget) -> QRect:
        """The point of ``widget`` that the menu belongs to: what an entry opens has its place there."""
        return QRect(widget.mapFromGlobal(self._pointed_at), QSize(1, 1))

    def retheme(self) -> None:
        apply_style_sheet(self, "menu")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = painter_on(self)
        draw_box(painter, self.rect(), self._radius, theme().color("raised"), theme().color("line2"))
        for action in self.actions():
            area = self.actionGeometry(action)
            if not action.isVisible() or not area.intersects(event.rect()):
                continue
            if action.isSeparator():
                painter.fillRect(1, area.center().y(), self.width() - 2, 1, theme().color("line"))
            else:
                self._paint_item(painter, action, area)

    def _paint_item(self, painter: QPainter, action: QAction, area: QRect) -> None:
        enabled = action.isEnabled()
        if action is self.activeAction() and enabled:
            draw_box(painter, area, 6, theme().item_hover())
        danger = bool(action.property(_DANGER))
        ink = theme().color("disabled" if not enabled else "danger" if danger else "text")
        side = theme().icon_size(16)
        mark = mirrored(self, QRect(area.left() + 10, area.top(), side, area.height()))
        name = self.icon_of(action)
        if action.isCheckable() and action.isChecked():
            paint_icon(painter, "check", theme().color("accent_text"), mark, side)
        elif name is not None:
            tint = ink if danger or not enabled else theme().color("text2")
            paint_icon(painter, name, tint, mark, side)
        words = mirrored(self, area.adjusted(10 + side + 10, 0, -12, 0))
        draw_text(painter, words, action.text().replace("&&", "&"), BODY, ink, leading(self))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        if keys:
            faint = theme().color("text3" if enabled else "disabled")
            draw_text(painter, words, _PLUS.sub(" ", keys), NOTE, faint, trailing(self))
        elif action.menu() is not None:
            arrow = mirrored(self, QRect(area.right() - 10 - side, area.top(), side, area.height()))
            paint_icon(painter, "right", theme().color("text3"), arrow, theme().icon_size(14))
