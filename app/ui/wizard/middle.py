"""Between the bars: the steps, the page in its scroll area, and the note at the right or below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.words import Words
from app.ui.customer_form.step_page import RING, StepPage
from app.ui.forms.form_grid import FORM_WIDTH
from app.ui.theme import theme
from app.ui.theme.focus_moves import follow_focus
from app.ui.widgets.card import Panel
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.steps import StepList
from app.ui.wizard.portal_note import WIDTH as NOTE_WIDTH
from app.ui.wizard.portal_note import PortalNote

_STEPS_WIDTH, _LEAST_FORM = 264, 480
_MARGIN, _TIGHT_MARGIN, _GAP, _TOP = 32, 16, 32, 12


class Middle(QWidget):
    """With large text in a small window the steps give their room to the form."""

    def __init__(self, words: Words, steps: StepList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = Panel("canvas", "right", self)
        inside = QVBoxLayout(self._column)
        inside.setContentsMargins(24 - RING, 6 - RING, 24 - RING, 16)
        inside.addWidget(steps)
        inside.addStretch(1)
        self._note = PortalNote(words, self)
        self._page: StepPage | None = None
        self._scroll = ScrollArea(self)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._row.setSpacing(_GAP - RING)
        self._row.addWidget(self._note, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addStretch(1)
        self._scroll.setWidget(self.body)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(self._scroll, 1)
        theme().follow(self)
        follow_focus(self._on_focus_changed)

    def show_page(self, page: StepPage, *, keep_position: bool) -> None:
        """Show ``page``, a child of ``body``, in the place of the one before, which goes."""
        bar = self._scroll.verticalScrollBar()
        position = bar.value() if keep_position else 0
        old, self._page = self._page, page
        if old is not None:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._row.insertWidget(0, page, 0, Qt.AlignmentFlag.AlignTop)
        # Measured before it is shown: fields that are laid out twice cost as much as building them.
        self.retheme()
        page.show()
        self.body.adjustSize()
        bar.setValue(position)

    def show_note(self, is_offline: bool) -> None:
        """Say, or not, what the portal is still to check."""
        self._note.setVisible(is_offline)

    def show_tenant_note(self, is_shown: bool) -> None:
        """Whether what the portal is still to check includes a Microsoft account."""
        self._note.show_tenant(is_shown)

    def ensure_visible(self, widget: QWidget) -> None:
        """Scroll so far that ``widget`` is in view."""
        self._scroll.ensureWidgetVisible(widget, 0, 80)

    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Show what Tab reached, also from outside of the area; under the mouse nothing moves."""
        has_button = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if now is not None and self._page is not None and self._page.isAncestorOf(now) and not has_button:
            self._scroll.ensureWidgetVisible(now, 0, _GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.retheme()

    def retheme(self) -> None:
        """Share the width out: steps, form, note."""
        steps, form = theme().scaled(_STEPS_WIDTH), theme().scaled(FORM_WIDTH) + 2 * RING
        has_steps = self.width() >= steps + theme().scaled(_LEAST_FORM)
        self._column.setVisible(has_steps)
        self._column.setFixedWidth(steps)
        room = self.width() - (steps if has_steps else 0)
        margin = _MARGIN if room >= form + 2 * _MARGIN else _TIGHT_MARGIN
        beside = room >= form + margin + _GAP + theme().scaled(NOTE_WIDTH) + _TIGHT_MARGIN
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(direction)
        self._row.setContentsMargins(margin - RING, _TOP, _TIGHT_MARGIN, 24)
        if self._page is not None:
            self._page.fit(room - margin - _TIGHT_MARGIN)
