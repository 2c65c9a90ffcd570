"""Changing what a customer holds: the products with their preview, then the review of the order."""

from functools import cached_property
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.services.change_orders.change_amounts import ChangeKey
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.unopened import why_unopened
from app.services.drafts.drafts import DraftKind
from app.services.store.changes import Changes
from app.ui.change_orders.editor.asking import ChangeAsking
from app.ui.change_orders.editor.confirm_bar import ConfirmBar
from app.ui.change_orders.editor.form import FORM, ChangeForm
from app.ui.change_orders.editor.header import ChangeHeader
from app.ui.change_orders.editor.placing import Placing
from app.ui.change_orders.editor.refused_change import refused_change
from app.ui.change_orders.editor.renewal_steps import RenewalSteps
from app.ui.change_orders.preview.preview_panel import PANEL, ChangePreviewBar, ChangePreviewPanel
from app.ui.change_orders.review.review import ChangeReview
from app.ui.change_orders.services import ChangePageServices
from app.ui.drafts.discard import discard_change, place_of_change
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.explanations.amount_explanations import AmountExplanations
from app.ui.labels.partner_day import partner_day
from app.ui.undo.say_done import undo_action
from app.ui.undo.undo_keys import UndoKeys
from app.ui.widgets.limited_width import LimitedWidth
from app.ui.widgets.preview_beside import PreviewBeside
from app.ui.workspace import places
from app.ui.workspace.opened_page import OpenedPage
from app.ui.workspace.workspace import Workspace


class ChangePage(OpenedPage["ChangeBody"]):
    """The change, or why nothing can be changed for the customer and the way back."""

    def __init__(
        self,
        workspace: Workspace[ChangePageServices],
        place: places.ChangeLicences,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        services, draft = workspace.services, None
        try:
            draft = _draft(services, place)
            editor = ChangeEditor(services.change_services, draft)
        except RuleViolation as refused:
            if draft is not None:
                refused = RuleViolation(*why_unopened(services.change_services, draft, refused))
            self.show_refusal(refused_change(workspace, self, place, draft, refused))
            return
        # Steps beside other seats, or at other prices, would lead to what cannot be any more.
        services.drafts.histories.resume(draft.id, editor.editing, is_anew=editor.was_rebased)
        self.show_body(ChangeBody(workspace, editor, self))


class ChangeBody(QWidget):
    """The two steps of a change, and what is kept of them."""

    def __init__(
        self, workspace: Workspace[ChangePageServices], editor: ChangeEditor, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._editor = workspace, editor
        words = workspace.words
        self._explanations = AmountExplanations(
            workspace, lambda key, _button: editor.explain(cast(ChangeKey, key)), self
        )
        self._header = ChangeHeader(editor, words, self)
        self._saving = DraftSaver(workspace, self)
        self._keys = UndoKeys(self)
        self._form = ChangeForm(editor, self._explanations, self)
        self._say_standing()
        self._panel = ChangePreviewPanel(words, self._explanations, self)
        self._bar = ChangePreviewBar(words, self._explanations, self)
        self._beside = PreviewBeside(self._panel, self._bar, self._bar, PANEL, self)
        self._beside.set_content(LimitedWidth(self._form, FORM, self))
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self._stack, 1)
        self._closing = ConfirmBar(editor, self._header, self)
        column.addWidget(self._closing)
        self._asking = ChangeAsking(workspace, editor, self)
        self._placing = Placing(workspace, editor, self)
        self._renewal = RenewalSteps(workspace, editor, self._form, self._keep)
        self._connect()
        self._saving.resume_kept(workspace.services.drafts.kept(DraftKind.CHANGE), editor.draft.id)
        self._refresh()
        if editor.draft.is_reviewed and not editor.problems() and editor.beyond.every() is None:
            self._show_review()
        else:
            self._show_form()

    @property
    def first_field(self) -> QWidget:
        """Where the keyboard begins."""
        return self._review.first_field if self._is_review else self._form.first_field

    @cached_property
    def _review(self) -> ChangeReview:
        """The second step, built when the rep first goes there."""
        review = ChangeReview(self._workspace, self._editor, self._explanations, self)
        review.submitted.connect(lambda: self._placing.submit(review.consent))
        review.ask_asked.connect(self._on_ask_about_saved)
        review.noted.connect(self._on_noted)
        self._stack.addWidget(review)
        return review

    @property
    def _is_review(self) -> bool:
        return self._stack.currentWidget() is not self._beside

    def leave(self) -> None:
        """Keep what was typed last."""
        self._explanations.close()
        self._saving.flush()

    def _connect(self) -> None:
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._header.undo_asked.connect(self._on_undo)
        self._header.redo_asked.connect(self._on_redo)
        self._header.place_asked.connect(self._go_through)
        self._header.cancel_asked.connect(self._on_cancel)
        self._header.save_asked.connect(self._on_save)
        self._header.review_asked.connect(self._on_review)
        self._header.edit_asked.connect(self._on_edit)
        self._header.confirm_asked.connect(self._on_confirm)
        self._saving.kept_at.connect(lambda _: self._header.show_saved())
        self._saving.not_kept.connect(self._header.show_not_saved)
        self._keys.undo_asked.connect(self._on_undo)
        self._keys.redo_asked.connect(self._on_redo)
        self._form.edited.connect(self._on_edited)
        self._form.banners.newer_asked.connect(self._on_newer)
        self._form.banners.taken_back.connect(lambda action_id: undo_action(self._workspace, action_id))
        self._placing.begun.connect(self._on_begun)
        self._placing.refused.connect(self._on_problems)
        self._closing.ask_asked.connect(self._on_ask_to_modify)
        self._workspace.bridge.changed.connect(self._on_changed)

    def _refresh(self) -> None:
        """Show the change as it is now, in every part."""
        editing = self._editor.editing
        self._form.refresh()
        preview = self._editor.preview()
        self._panel.show_preview(preview)
        self._bar.show_preview(preview)
        self._header.show_ways(editing.can_undo, editing.can_redo)
        self._closing.refresh()

    def _on_changed(self, news: object) -> None:
        """Go on beside what is held now, where the portal told of something else."""
        changes = cast(Changes, news)
        self._say_standing()
        if self._editor.newer.found is not None and self._is_review:
            self._show_form()
        if changes.of(Kind.APPROVAL):
            self._show_approval()
        if not (changes.of(Kind.LICENCE) or changes.of(Kind.CONTRACT) or changes.is_everything):
            return
        try:
            is_other = self._editor.follow()
        except RuleViolation as refused:
            self._form.tell(refused.problems)
            return
        if is_other:
            self._form.banners.say_rebased()
            self._show_form()
        self._refresh()

    def _say_standing(self) -> None:
        """Say whose dates these are, while it is another day for the partner than here, and what waits."""
        services = self._workspace.services.change_services
        self._form.show_day(partner_day(self._workspace.words, services.clock))
        self._form.banners.refresh()

    def _show_approval(self) -> None:
        """Show what a manager has answered meanwhile."""
        self._closing.refresh()
        if self._is_review:
            self._review.show_approval(self._editor.standing())

    def _on_edited(self) -> None:
        if self._editor.is_direct:
            # What waits for an answer is about what was there before.
            self._asking.withdraw_other()
        self._form.tell(())
        self._refresh()
        self._keep()

    def _keep(self) -> None:
        draft, drafts = self._editor.draft, self._workspace.services.drafts
        of = {"customer_id": draft.customer_id, "title": self._editor.customer.identity.name}
        self._saving.keep_draft(
            place_of_change(draft), lambda: drafts.save(draft.id, DraftKind.CHANGE, draft, **of)
        )

    def _on_newer(self) -> None:
        self._editor.newer.take()
        self._say_standing()
        self._on_edited()

    def _on_undo(self) -> None:
        if self._editor.editing.undo():
            self._on_edited()

    def _on_redo(self) -> None:
        if self._editor.editing.redo():
            self._on_edited()

    def do_main_act(self) -> None:
        """Take the next step: review, submit what was reviewed, or confirm where nothing is reviewed."""
        if self._is_review:
            self._review.submit_if_offered()
        elif self._editor.is_direct:
            self._on_confirm()
        else:
            self._on_review()

    def _on_review(self) -> None:
        if not self._is_stopped() and self._editor.beyond.every() is None:
            self._show_review()
            self._keep()

    def _is_stopped(self) -> bool:
        """Say what keeps the change from going on, at its place; a key that comes again waits."""
        if self._placing.is_busy:
            return True
        problems, is_mistyped = self._editor.problems(), self._form.enter_mistyped()
        if problems and not is_mistyped:
            self._form.tell(problems)
        self._beside.bring_keyboard_into_view()
        return is_mistyped or bool(problems)

    def _show_review(self) -> None:
        self._editor.review(is_reviewed=True)
        self._review.show_order()
        self._review.show_approval(self._editor.standing())
        self._stack.setCurrentWidget(self._review)
        self._header.show_step(is_review=True)
        self._keys.set_enabled(False)
        self._review.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_edit(self) -> None:
        self._show_form()
        self._keep()

    def _show_form(self) -> None:
        self._editor.review(is_reviewed=False)
        self._stack.setCurrentWidget(self._beside)
        self._header.show_step(is_review=False)
        self._keys.set_enabled(True)
        self._form.first_field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_noted(self) -> None:
        consent = self._review.consent
        self._editor.note_number(consent.po_number or "", needs_none=consent.po_number is None)
        self._keep()

    def _go_through(self, place: places.Place) -> None:
        """Go where the draft is looked at otherwise; what is not kept yet is, so that it is found there."""
        if not self._form.enter_mistyped():
            self._keep()
            self._workspace.router.go(place)

    def _on_cancel(self) -> None:
        """Drop the draft, with the way to have it back; what is saved stays as it is."""
        workspace, draft = self._workspace, self._editor.draft
        name, was_kept = self._editor.customer.identity.name, self._saving.is_kept
        self._saving.hold()
        workspace.router.replace(places.CustomerFile(draft.customer_id))
        if was_kept:
            discard_change(workspace, draft, name)

    def _on_save(self) -> None:
        if not self._is_stopped():
            self._placing.save()

    def _on_confirm(self) -> None:
        if not self._is_stopped() and self._editor.beyond.every() is None:
            self._placing.confirm()

    def _on_ask_about_saved(self) -> None:
        if not self._is_stopped():
            self._placing.save_and_ask()

    def _on_ask_to_modify(self) -> None:
        if self._is_stopped():
            return
        self._keep()
        self._saving.flush()
        self._asking.ask_to_modify()

    def _on_begun(self) -> None:
        self._saving.hold()
        self._header.set_busy(True)
        if self._is_review:
            self._review.submit.setEnabled(False)

    def _on_problems(self, problems: tuple[Problem, ...]) -> None:
        self._header.set_busy(False)
        self._saving.release()
        (self._review if self._is_review else self._form).tell(problems)


def _draft(services: ChangePageServices, place: places.ChangeLicences) -> ChangeDraft:
    """The draft that the rep goes on with, or a new one.

    Raises:
        RuleViolation: why there can be none.
    """
    changes = services.change_services
    if place.draft_id is not None:
        found: ChangeDraft = services.drafts.load(place.draft_id, ChangeDraft)
        return found
    if place.change_order_id is not None:
        return changes.builder.draft_of(changes.change_orders.get(place.change_order_id))
    kept = changes.change_orders.kept_draft(place.customer_id, place.contract_id)
    if kept is not None:
        return kept
    if place.contract_id is not None:
        return changes.builder.new_draft(place.contract_id)
    return changes.builder.first_draft(place.customer_id)
