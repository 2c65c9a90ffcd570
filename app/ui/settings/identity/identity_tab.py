"""Identity and documents: the form at the left, what papers come out like at the right."""

from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import Problem
from app.domain.kind import Kind
from app.services.branding.partner_branding import BrandingDraft
from app.services.store.changes import Changes
from app.services.words.audit import audit_fields
from app.ui.settings.identity.colour_part import ColourPart
from app.ui.settings.identity.conditions_part import ConditionsPart
from app.ui.settings.identity.editor import BrandingEditor
from app.ui.settings.identity.legal_part import LegalPart
from app.ui.settings.identity.logo_part import LogoPart
from app.ui.settings.identity.payment_part import PaymentPart
from app.ui.settings.identity.preview import PreviewPanel
from app.ui.settings.identity.publish_bar import PublishBar
from app.ui.settings.services import IdentityServices
from app.ui.theme import NOTE, theme
from app.ui.undo.say_done import say_done
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_FORM, _BESIDE = 664, 1000


class IdentityTab(QWidget):
    """A manager's to change and everybody's to read; ``tools`` stand in the head of the page."""

    def __init__(self, workspace: Workspace[IdentityServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._editor = editor = BrandingEditor(workspace, self)
        self.tools = PublishBar(workspace.words)
        self.tools.publish.clicked.connect(self._on_publish)
        self.tools.discard.clicked.connect(self._on_discard)
        words = workspace.words
        self._elsewhere = Banner("warning", "", "", self, icon="attention")
        self._elsewhere.setObjectName("branding_elsewhere")
        self._elsewhere.action_triggered.connect(self._on_take_theirs)
        self._body = QWidget(self)
        self._logo, self._colour = LogoPart(editor, self._body), ColourPart(editor, self._body)
        self._legal = LegalPart(editor, self._body)
        self._payment = PaymentPart(editor, self._body)
        self._conditions = ConditionsPart(editor, self._body)
        self._preview = PreviewPanel(editor, self)
        self._look = Button(words.translate("branding", "Preview"), "secondary", "quote", self)
        self._look.setObjectName("show_preview")
        self._look.setCheckable(True)
        self._look.toggled.connect(lambda _: self._arrange())
        self._lay_out()
        editor.changed.connect(self._show_state)
        workspace.bridge.changed.connect(self._on_store_changed)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.activated.connect(self._on_publish)
        self._show_state()
        self._look_elsewhere()
        if editor.draft.changed:
            self._tell_everything()

    def leave(self) -> None:
        """Keep what was typed last."""
        self._editor.leave()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._body)
        column.setContentsMargins(21, 12, 21, 24)
        column.setSpacing(16)
        column.addLayout(self._about())
        column.addWidget(self._elsewhere)
        self._first = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._first.setSpacing(10)
        self._first.addWidget(self._logo, 1)
        self._first.addWidget(self._colour, 1)
        column.addLayout(self._first)
        for part in (self._legal, self._payment, self._conditions):
            column.addWidget(HLine("line", self._body))
            column.addWidget(part)
        column.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        self._above = QHBoxLayout()
        self._above.addWidget(self._look, 0, Qt.AlignmentFlag.AlignLeft)
        left.addLayout(self._above)
        self._scroll = scrolled_down(self._body, self)
        left.addWidget(self._scroll, 1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(left, 1)
        self._side = scrolled_down(self._preview, self)
        outer.addWidget(self._side)
        self._elsewhere.hide()
        self._arrange()

    def _about(self) -> QHBoxLayout:
        words, service = self._workspace.words, self._editor.service
        if self._editor.may_change:
            icon = IconView("info", "text3", 16, self._body)
            text = words.translate(
                "branding",
                "A manager’s setting: {n} colleagues get it with the next exchange. "
                "Papers that were sent or accepted do not change.",
                n=service.readers(),
            )
        else:
            icon = IconView("lock", "text3", 16, self._body)
            last = service.last_change()
            if last is not None:
                day = words.formats.short_date(last.until.astimezone().date())
                text = words.translate("branding", "Set by {name} on {day}", name=last.replaced_by, day=day)
            else:
                names = ", ".join(service.managers())
                text = words.translate("branding", "Set by your managers: {names}", names=names)
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 3, 0)
        row.setSpacing(8)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        about = Label(text, NOTE, "text3", self._body, wrap=True)
        about.setObjectName("branding_about")
        row.addWidget(about, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Form and preview beside each other, or one of the two where there is no room for both."""
        is_wide = self.width() >= theme().scaled(_BESIDE)
        self._look.setVisible(not is_wide)
        self._above.setContentsMargins(24, 0 if is_wide else 12, 24, 0)
        shows_preview = is_wide or self._look.isChecked()
        self._side.setVisible(shows_preview)
        self._scroll.setVisible(is_wide or not self._look.isChecked())
        self._side.setFixedWidth(self._preview.width() + 2)
        room = self.width() - (self._side.width() if is_wide else 0) - 42
        form = min(theme().scaled(_FORM) + 6, max(room, 1))
        self._body.setMaximumWidth(theme().scaled(_FORM) + 48)
        is_narrow = form < theme().scaled(560)
        sideways, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._first.setDirection(down if is_narrow else sideways)
        for grid in (self._legal.grid, self._payment.grid):
            grid.fit(form)

    def _show_state(self) -> None:
        if self._editor.may_change:
            problems = self._editor.problems()
            reason = self._workspace.words.problem(problems[0]) if problems else ""
            self.tools.show_changes(len(self._editor.draft.changed), reason)

    def _on_publish(self) -> None:
        if not (self._editor.may_change and self._editor.draft.changed):
            return
        if self._editor.problems():
            self._tell_everything()
            return
        self._editor.publish(self._on_published, self._on_refused)

    def _tell_everything(self) -> None:
        """Say at each field what keeps it from being published."""
        self._legal.tell_everything()
        self._payment.tell_everything()

    def _on_published(self, _nothing: None) -> None:
        words, service = self._workspace.words, self._editor.service
        published = service.published()
        self._editor.restart(BrandingDraft(published, published), is_kept=False)
        text = words.translate("branding", "Published for the team")
        say_done(self._workspace, text, Kind.PARTNER, self._editor.service.partner_id)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if any(each.code == "branding.changed_elsewhere" for each in problems):
            self._look_elsewhere()
        else:
            self._workspace.messages.problems(problems)

    def _on_discard(self) -> None:
        words, kept = self._workspace.words, self._editor.draft
        self._editor.discard()
        self._elsewhere.hide()
        self._workspace.messages.toast(
            words.translate("branding", "Changes discarded"),
            words.translate("branding", "Undo"),
            lambda: self._editor.restart(kept),
        )

    def _on_store_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.is_everything or changes.of(Kind.PARTNER):
            # The catalogue hears the same news, and perhaps only after this page.
            QTimer.singleShot(0, self, self._look_elsewhere)

    def _look_elsewhere(self) -> None:
        """Show what is published now; over what is being written, and where both are, let the manager say."""
        editor, words = self._editor, self._workspace.words
        published = editor.service.published()
        if published == editor.draft.before:
            return
        merged = editor.service.merged(editor.draft)
        if not merged.conflicts:
            editor.restart(BrandingDraft(published, merged.branding))
            return
        names = audit_fields(words, tuple(each.group for each in merged.conflicts))
        last = editor.service.last_change()
        who = last.replaced_by if last else words.translate("branding", "Somebody else")
        self._elsewhere.set_message(
            "warning",
            words.translate("branding", "{name} published meanwhile: {groups}.", name=who, groups=names),
            second=words.translate("branding", "What you wrote is shown; publishing puts it in its place."),
            icon="attention",
        )
        self._elsewhere.set_action(words.translate("branding", "Take theirs"))
        self._elsewhere.show()
        self._theirs = editor.service.over_theirs(editor.draft, mine=False)
        editor.restart(editor.service.over_theirs(editor.draft, mine=True))

    def _on_take_theirs(self) -> None:
        self._elsewhere.hide()
        self._editor.restart(self._theirs)
