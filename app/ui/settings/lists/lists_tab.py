"""The partner's own lists: one column, a manager's to change and everybody's to read."""

from decimal import Decimal
from typing import cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.catalogue.catalogue import CustomerType, LostReason, Period, RefusalReason
from app.domain.errors import Problem
from app.domain.ids import CustomerTypeId, PartnerSubscriptionId, ReasonId
from app.domain.kind import Kind
from app.domain.subscription.subscription import PartnerSubscription
from app.services.branding.own_lists import ListsDraft
from app.services.store.changes import Changes
from app.services.words.audit import audit_fields
from app.ui.settings.identity.publish_bar import PublishBar
from app.ui.settings.lists.editor import ListsEditor
from app.ui.settings.lists.entries_part import EntriesPart
from app.ui.settings.lists.limits_part import LimitsPart
from app.ui.settings.services import ListsServices
from app.ui.theme import NOTE, theme
from app.ui.undo.say_done import say_done
from app.ui.widgets.banner import Banner
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.lines import HLine
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.workspace.workspace import Workspace

_WIDTH, _AROUND = 760, 21
_CREDIT_DAYS = 30


class ListsTab(QWidget):
    """``tools`` stand in the head of the page."""

    def __init__(self, workspace: Workspace[ListsServices], parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._editor = editor = ListsEditor(workspace, self)
        self.tools = PublishBar(workspace.words)
        self.tools.publish.clicked.connect(self._on_publish)
        self.tools.discard.clicked.connect(self._on_discard)
        self._theirs: ListsDraft | None = None
        self._body = QWidget(self)
        self._elsewhere = Banner("warning", "", "", self._body, icon="attention")
        self._elsewhere.setObjectName("lists_elsewhere")
        self._elsewhere.action_triggered.connect(self._on_take_theirs)
        self._elsewhere.hide()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(_AROUND, 12, _AROUND, 24)
        column.setSpacing(16)
        column.addLayout(self._about())
        column.addWidget(self._elsewhere)
        for place, part in enumerate(self._parts()):
            if place:
                column.addWidget(HLine("line", self._body))
            column.addWidget(part)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled_down(self._body, self))
        editor.changed.connect(self._show_state)
        workspace.bridge.changed.connect(self._on_store_changed)
        QShortcut(QKeySequence("Ctrl+S"), self).activated.connect(self._on_publish)
        self._show_state()
        self._look_elsewhere()

    def leave(self) -> None:
        """Keep what was typed last."""
        self._editor.leave()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._body.setMaximumWidth(theme().scaled(_WIDTH) + 2 * _AROUND)

    def _parts(self) -> list[QWidget]:
        words, editor, body = self._workspace.words, self._editor, self._body
        order = words.translate("lists", "In this order they are offered; Other is always the last.")

        def empty() -> dict[str, str]:
            return {"fr": "", "en": ""}

        return [
            EntriesPart(
                editor,
                "customer_types",
                words.translate("lists", "Customer types"),
                words.translate("lists", "What new offers begin with, and how long customers have credit."),
                lambda id: CustomerType(CustomerTypeId(id), empty(), Decimal(0), _CREDIT_DAYS),
                ("discount_percent", "credit_days"),
                body,
            ),
            EntriesPart(
                editor,
                "partner_subscriptions",
                words.translate("lists", "Partner subscriptions"),
                words.translate("lists", "Under which customers buy: how they are billed, when they pay."),
                lambda id: PartnerSubscription(
                    PartnerSubscriptionId(id), empty(), Period.MONTH, _CREDIT_DAYS
                ),
                ("billing", "credit_days"),
                body,
            ),
            EntriesPart(
                editor,
                "refusal_reasons",
                words.translate("lists", "Reasons of refusal"),
                order,
                lambda id: RefusalReason(ReasonId(id), empty()),
                (),
                body,
            ),
            EntriesPart(
                editor,
                "lost_reasons",
                words.translate("lists", "Reasons of loss"),
                order,
                lambda id: LostReason(ReasonId(id), empty()),
                (),
                body,
            ),
            LimitsPart(editor, body),
        ]

    def _about(self) -> QHBoxLayout:
        words, service = self._workspace.words, self._editor.service
        text = words.translate(
            "lists",
            "Everybody gets it with the next exchange. What is taken out is no longer offered; "
            "quotes and customers that have it keep it.",
        )
        if not self._editor.may_change:
            names = ", ".join(service.managers())
            text = words.translate("lists", "Set by your managers: {names}", names=names)
        icon = IconView("info" if self._editor.may_change else "lock", "text3", 16, self._body)
        about = Label(text, NOTE, "text3", self._body, wrap=True)
        about.setObjectName("lists_about")
        row = QHBoxLayout()
        row.setContentsMargins(3, 0, 3, 0)
        row.setSpacing(8)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(about, 1)
        return row

    def _show_state(self) -> None:
        if self._editor.may_change:
            problems = self._editor.problems()
            reason = self._workspace.words.problem(problems[0]) if problems else ""
            self.tools.show_changes(len(self._editor.draft.changed), reason)

    def _on_publish(self) -> None:
        if self._editor.may_change and self._editor.draft.changed and not self._editor.problems():
            self._editor.publish(self._on_published, self._on_refused)

    def _on_published(self, _nothing: None) -> None:
        words, service = self._workspace.words, self._editor.service
        published = service.published()
        self._elsewhere.hide()
        self._editor.restart(ListsDraft(published, published), is_kept=False)
        text = words.translate("lists", "Published for the team")
        say_done(self._workspace, text, Kind.PARTNER, service.partner_id)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        if any(each.code == "lists.changed_elsewhere" for each in problems):
            self._look_elsewhere()
        else:
            self._workspace.messages.problems(problems)

    def _on_discard(self) -> None:
        words, kept = self._workspace.words, self._editor.draft
        self._editor.discard()
        self._elsewhere.hide()
        self._workspace.messages.toast(
            words.translate("lists", "Changes discarded"),
            words.translate("lists", "Undo"),
            lambda: self._editor.restart(kept),
        )

    def _on_store_changed(self, news: object) -> None:
        changes = cast("Changes", news)
        if changes.is_everything or changes.of(Kind.PARTNER):
            # The catalogue hears the same news, and perhaps only after this page.
            QTimer.singleShot(0, self, self._look_elsewhere)

    def _look_elsewhere(self) -> None:
        """Show what counts now; over what is being written, and where both are, let the manager say."""
        editor, words = self._editor, self._workspace.words
        published = editor.service.published()
        if published == editor.draft.before:
            return
        merged = editor.service.merged(editor.draft)
        if not merged.conflicts:
            editor.restart(ListsDraft(published, merged.lists))
            return
        names = audit_fields(words, tuple(each.group for each in merged.conflicts))
        self._elsewhere.set_message(
            "warning",
            words.translate("lists", "Somebody else published meanwhile: {lists}.", lists=names),
            second=words.translate("lists", "What you wrote is shown; publishing puts it in its place."),
            icon="attention",
        )
        self._elsewhere.set_action(words.translate("lists", "Take theirs"))
        self._elsewhere.show()
        self._theirs = editor.service.over_theirs(editor.draft, mine=False)
        editor.restart(editor.service.over_theirs(editor.draft, mine=True))

    def _on_take_theirs(self) -> None:
        self._elsewhere.hide()
        if self._theirs is not None:
            self._editor.restart(self._theirs)
