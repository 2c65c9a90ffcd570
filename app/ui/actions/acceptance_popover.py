"""The details of an acceptance: who, how, before whom, what was on the screen, and its fingerprint."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.domain.acceptance.acceptance import Acceptance
from app.services.words import Words
from app.services.words.acceptance_details import AcceptanceDetails, acceptance_details
from app.ui.actions.services import AcceptanceServices
from app.ui.actions.signature_picture import SignaturePicture
from app.ui.theme import CELL, CELL_STRONG, NOTE, NOTE_STRONG, SECTION, theme
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.menu import Menu
from app.ui.widgets.popover import Popover
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_WIDTH, _SHOWN_HEIGHT = 480, 176


def add_acceptance(
    menu: Menu, workspace: Workspace[AcceptanceServices], acceptance: Acceptance | None, place: QWidget
) -> None:
    """Add the way to the details of ``acceptance`` to the menu of what was accepted, if it was."""
    if acceptance is None:
        return
    accepted = acceptance
    entry = menu.add(workspace.words.translate("acceptances", "Details of the acceptance"), "ok")
    entry.setObjectName("acceptance_details")
    entry.triggered.connect(lambda: show_acceptance(workspace, accepted, place, menu.opened_in(place)))


def show_acceptance(
    workspace: Workspace[AcceptanceServices],
    acceptance: Acceptance,
    anchor: QWidget,
    rect: QRect | None = None,
) -> None:
    """Open the details at ``rect`` of ``anchor``."""
    with workspace.messages.saying_refusals():
        details = acceptance_details(workspace.words, acceptance, workspace.services.clock.zone)
        AcceptancePopover(anchor.window(), workspace.words, details).explain(anchor, rect)


class AcceptancePopover(Popover):
    """Made anew each time, and gone when closed."""

    def __init__(self, window: QWidget, words: Words, details: AcceptanceDetails) -> None:
        title = words.translate("acceptances", "Acceptance")
        super().__init__(window, title, width=_WIDTH)
        self.setObjectName("acceptance_popover")
        self._words, self._details = words, details
        self._close = IconButton("close", words.translate("acceptances", "Close"), self, size=28)
        top = QHBoxLayout()
        top.addWidget(Label(title, SECTION, parent=self), 1)
        top.addWidget(self._close)
        self.body.addLayout(top)
        self.body.addSpacing(8)
        if details.late:
            self.body.addWidget(Label(details.late, NOTE, "warning", self, wrap=True))
            self.body.addSpacing(8)
        self._add_facts()
        self._add_signature()
        self._add_shown()
        self._add_fingerprint()
        self._close.clicked.connect(self.close_popover)
        self.closed.connect(self.deleteLater)

    def explain(self, anchor: QWidget, rect: QRect | None) -> None:
        """Open at ``rect`` of ``anchor``."""
        self.open_at(anchor, rect)
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_facts(self) -> None:
        grid = _grid(stretched=1)
        for row, (name, value) in enumerate(self._details.facts):
            grid.addWidget(Label(name, CELL, "text3", self), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(
                Label(value, CELL_STRONG, parent=self, wrap=True), row, 1, Qt.AlignmentFlag.AlignTop
            )
        self.body.addLayout(grid)

    def _add_signature(self) -> None:
        details, name = self._details, self._words.translate("acceptances", "Signature")
        if details.signature is None and not details.typed:
            return
        self.body.addSpacing(12)
        self.body.addWidget(Label(name, NOTE_STRONG, "text2", self))
        self.body.addSpacing(4)
        if details.signature is not None:
            said = self._words.translate("acceptances", "Signature of {who}", who=details.facts[0][1])
            self.body.addWidget(SignaturePicture(details.signature, said, self))
        else:
            self.body.addWidget(Label(details.typed, SECTION, parent=self, wrap=True))

    def _add_shown(self) -> None:
        if not self._details.shown:
            return
        self.body.addSpacing(12)
        self.body.addWidget(HLine("line", self))
        self.body.addSpacing(8)
        title = self._words.translate("acceptances", "What was shown, sealed")
        self.body.addWidget(Label(title, NOTE_STRONG, "text2", self))
        self.body.addSpacing(4)
        self.body.addWidget(self._shown_lines())

    def _shown_lines(self) -> ScrollArea:
        """The lines and sums; more of them than there is room for are scrolled to."""
        area, content = ScrollArea(self), QWidget(self)
        grid = _grid(stretched=0)
        grid.setContentsMargins(0, 0, 8, 0)
        content.setLayout(grid)
        for row, (name, amount) in enumerate(self._details.shown):
            value = Label(amount, CELL, parent=content)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(name, CELL, "text2", content, wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1, Qt.AlignmentFlag.AlignTop)
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedHeight(min(content.sizeHint().height(), theme().scaled(_SHOWN_HEIGHT)))
        return area

    def _add_fingerprint(self) -> None:
        details, words = self._details, self._words
        if not details.fingerprint:
            return
        self.body.addSpacing(12)
        self.body.addWidget(HLine("line", self))
        self.body.addSpacing(8)
        row = QHBoxLayout()
        row.addWidget(
            Label(words.translate("acceptances", "Fingerprint (SHA-256)"), NOTE_STRONG, "text2", self), 1
        )
        copy = Button(words.translate("acceptances", "Copy"), "discreet", "copy", self)
        copy.setObjectName("copy_fingerprint")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details.fingerprint))
        row.addWidget(copy)
        self.body.addLayout(row)
        groups = Label(details.groups, NOTE, "text", self, wrap=True)
        groups.setObjectName("fingerprint")
        self.body.addWidget(groups)


def _grid(*, stretched: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(stretched, 1)
    return grid
