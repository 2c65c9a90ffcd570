"""The offer editor: what the rep writes, priced at every keystroke and kept, until it is a quote."""

from typing import cast

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.quote.quote import Quote
from app.services.customers.customers import may_write
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.offer_amounts import AmountKey
from app.services.quotes.offer_preview import preview_of
from app.services.quotes.offer_reasons import explain
from app.services.quotes.quote_editor import NoticeKind, QuoteEditor
from app.services.quotes.unusual_quantities import counted
from app.services.store.changes import Changes
from app.ui.actions.approval_steps import ask_about_quote
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.drafts.auto_saver import AutoSaver, Save
from app.ui.explanations.why_popover import WhyPopover
from app.ui.labels.partner_day import partner_day
from app.ui.quotes.editor.body import EditorBody
from app.ui.quotes.editor.header import EditorHeader
from app.ui.quotes.editor.notice import EditorNotice
from app.ui.quotes.editor.offer_form import OfferForm
from app.ui.quotes.editor.offer_invoicing import OfferInvoicing
from app.ui.quotes.editor.services import OfferEditorServices
from app.ui.quotes.editor.texts import closing_hint, prices_note
from app.ui.quotes.preview.bar import PreviewBar
from app.ui.quotes.preview.panel import PreviewPanel
from app.ui.theme.focus_moves import follow_focus
from app.ui.undo.say_done import say_done
from app.ui.undo.undo_keys import UndoKeys
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_CATALOGUE = (Kind.PRICE_LIST, Kind.CUSTOMER_TYPE, Kind.PROGRAMME)


class OfferEditor(QWidget):
    """Header, form and preview of one draft."""

    def __init__(
        self, workspace: Workspace[OfferEditorServices], writing: QuoteEditor, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._workspace, self._writing = workspace, writing
        words = workspace.words
        self._target_margin = workspace.services.catalogue.partner().target_margin_percent
        self._popover: WhyPopover | None = None
        self._asks_afterwards = False
        self.auto_saver = AutoSaver(workspace.tasks, self)
        self.header = EditorHeader(writing, words, self)
        self.notice = EditorNotice(workspace, self)
        self.form = OfferForm(writing, self)
        self._invoicing = OfferInvoicing(workspace, writing, self.header.invoicing, self.form.references)
        self.panel = PreviewPanel(words, self._prices_note(), self)
        self.bar = PreviewBar(words, self)
        self.body = EditorBody(self.notice, self.form, self.panel, self.bar, self)
        self._keys = UndoKeys(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.body, 1)
        self._connect()
        self._show_amounts()
        self._check_account()
        self.notice.show_notice(writing.notice())
        self._show_day()

    def leave(self) -> None:
        """Hand over what is not on the disk yet; an offer that says nothing yet leaves no draft."""
        self._close_popover()
        self.auto_saver.flush()
        _leave_no_empty_draft(self._workspace, self._writing)

    def focus_first(self) -> None:
        """Put the keyboard where the rep begins: the first count."""
        if self.form.rows:
            self.form.rows[0].focus_field("quantity")

    def undo(self) -> None:
        """Take the last move back."""
        if self._writing.editing.undo():
            self._after_history()

    def redo(self) -> None:
        """Make the last undone move again."""
        if self._writing.editing.redo():
            self._after_history()

    def finish(self) -> None:
        """Create the quote or save the revision, or say at each field what keeps it from being one."""
        if self.form.has_typing_problem:
            self.form.focus_first_problem()
            return
        problems = self._writing.check()
        if problems:
            self.form.show_problems(problems)
            return
        wanted, customer = counted(self._writing.editing.terms), self._writing.customer
        ask_about_quantities(self._workspace, self, customer, wanted, self._finish, self.form.focus_quantity)

    def finish_and_ask(self) -> None:
        """Save as ``finish`` does, then ask a manager to approve what was saved."""
        self._asks_afterwards = True
        self.finish()

    def _finish(self) -> None:
        self.auto_saver.hold()
        self.header.set_busy(True)
        self._workspace.tasks.command(self._writing.finish, self._on_finished, self._on_refused)

    def _connect(self) -> None:
        header, form, bridge = self.header, self.form, self._workspace.bridge
        header.undo_asked.connect(self.undo)
        header.redo_asked.connect(self.redo)
        header.compare_asked.connect(self._on_compare_asked)
        header.meet_asked.connect(lambda: self._workspace.router.go(places.Meet(self._writing.draft.id)))
        header.drop_asked.connect(self._on_drop_asked)
        header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._keys.undo_asked.connect(self.undo)
        self._keys.redo_asked.connect(self.redo)
        form.changed.connect(self._on_edited)
        header.finish_asked.connect(self._on_finish_asked)
        self.panel.ask_asked.connect(self.finish_and_ask)
        for asker in (form, self.panel, self.bar):
            asker.why_asked.connect(self._on_why_asked)
        self.notice.action_asked.connect(self._on_notice_action)
        self.auto_saver.saved.connect(self.header.show_saved)
        self.auto_saver.refused.connect(self._on_not_saved)
        bridge.changed.connect(self._on_changed_elsewhere)
        why = QShortcut(QKeySequence("Alt+Return"), self)
        why.activated.connect(self._on_why_key)
        follow_focus(self._on_focus_changed)

    def _show_amounts(self) -> None:
        """Everything beside the form that follows the offer."""
        editing = self._writing.editing
        shown = preview_of(editing.state, self._writing.names, self._target_margin)
        self.body.show_preview(shown)
        self.header.show_beyond(shown.beyond)
        self.header.show_audit(editing.can_undo, editing.can_redo)
        self.header.show_renewal(self._writing.renewal)
        self._invoicing.refresh()

    def _show_day(self) -> None:
        """Show what depends on the partner's date, which may turn while the offer is written.

        A start that is past by now is said at once; what is merely not filled in yet is not.
        """
        words, writing = self._workspace.words, self._writing
        self.body.hint.setText(closing_hint(words, writing))
        self.form.show_day(writing.today, partner_day(words, self._workspace.services.clock))
        for problem in self._writing.check():
            if problem.field == "start_date":
                self.form.settings.show_problem(problem)

    def _check_account(self) -> None:
        try:
            may_write(self._workspace.services.account)
        except RuleViolation as refused:
            self.header.refuse_account(self._workspace.words.problem(refused.problems[0]))
            self.panel.set_may_ask(False)

    def _on_finish_asked(self) -> None:
        self._asks_afterwards = False
        self.finish()

    def _on_edited(self) -> None:
        self._close_popover()
        self._show_amounts()
        self.auto_saver.keep_after_paint(self._saving)

    def _saving(self) -> Save:
        drafts, draft = self._workspace.services.drafts, self._writing.draft
        return lambda: drafts.save_quote(draft)

    def _after_history(self) -> None:
        self.form.show_offer()
        self._on_edited()

    def _on_focus_changed(self, _before: QWidget | None, after: QWidget | None) -> None:
        self._writing.editing.end_merge()
        if after is not None and self.form.isAncestorOf(after):
            self.body.bring_into_view(after)

    def _on_not_saved(self, problems: tuple[Problem, ...]) -> None:
        self.header.show_not_saved(self._workspace.words.problem(problems[0]))

    def _on_finished(self, quote: Quote) -> None:
        words, number = self._workspace.words, quote.display_number
        said = (
            words.translate("quotes", "Revision {number} is saved.", number=number)
            if self._writing.quote is not None
            else words.translate("quotes", "Quote {number} is created.", number=number)
        )
        window = self.window()
        self._workspace.router.replace(places.CustomerFile(quote.customer_id, "quotes"))
        say_done(self._workspace, said, Kind.QUOTE, quote.id)
        if self._asks_afterwards:
            ask_about_quote(self._workspace, quote.id, window)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        self.header.set_busy(False)
        self.auto_saver.release()
        self.form.show_problems(problems)
        self.notice.show_notice(self._writing.notice())

    def _on_compare_asked(self) -> None:
        self._workspace.router.go(places.CompareOffer(self._writing.draft.id))

    def _on_drop_asked(self) -> None:
        drafts, draft = self._workspace.services.drafts, self._writing.draft
        self.auto_saver.hold()
        tasks = self._workspace.tasks
        tasks.command(lambda: drafts.drop(draft.id), lambda _: _say_dropped(self._workspace, draft))

    def _on_changed_elsewhere(self, news: object) -> None:
        changes = cast(Changes, news)
        quote = self._writing.quote
        is_about_quote = quote is not None and quote.id in changes.of(Kind.QUOTE)
        if is_about_quote or any(changes.of(kind) for kind in _CATALOGUE) or changes.is_everything:
            self.notice.show_notice(self._writing.notice())
            self.header.show_title(self._writing)
        if changes.is_everything:
            self._show_day()

    def _on_notice_action(self, kind: object) -> None:
        try:
            match kind:
                case NoticeKind.NEWER_REVISION:
                    self._writing.take_newer_revision()
                case NoticeKind.NEWER_PRICES:
                    self._writing.take_todays_prices()
                case NoticeKind.SEATS_CHANGED:
                    self._writing.take_seats_over()
                case NoticeKind.NOT_OPEN:
                    self._become_new_quote()
                    return
        except RuleViolation as refused:
            self.form.show_problems(refused.problems)
            return
        self.notice.show_notice(self._writing.notice())
        self.panel.set_prices_note(self._prices_note())
        self._after_history()

    def _prices_note(self) -> str:
        services, prices = self._workspace.services, self._writing.editing.state.pricing.prices
        now = services.clock.now().astimezone()
        return prices_note(self._workspace.words, prices, services.sync_status.last_at, now)

    def _become_new_quote(self) -> None:
        draft = self._writing.become_new_quote()
        drafts, router = self._workspace.services.drafts, self._workspace.router
        self.auto_saver.hold()
        self._workspace.tasks.command(
            lambda: drafts.save_quote(draft), lambda _: router.replace(places.EditOffer(draft.id))
        )

    def _on_why_key(self) -> None:
        """Alt+Enter explains the amount with the focus, the line the keyboard is in, or the whole."""
        focused = QApplication.focusWidget()
        if isinstance(focused, AmountButton):
            focused.click()
            return
        row = self.form.row_with_focus()
        amount = self.bar.main_amount if self.body.is_folded else self.panel.main_amount
        (row.net if row is not None and row.net.isVisible() else amount).click()

    def _on_why_asked(self, key: object, amount: object) -> None:
        self._close_popover()
        editing = self._writing.editing
        try:
            explanation = explain(editing.state, self._writing.names, cast(AmountKey, key))
        except RuleViolation as refused:
            self.form.show_problems(refused.problems)
            return
        self._popover = WhyPopover(self.window(), explanation, self._workspace.words)
        self._popover.closed.connect(self._on_popover_closed)
        self._popover.explain(cast(AmountButton, amount))

    def _close_popover(self) -> None:
        if self._popover is not None:
            self._popover.close_popover(give_focus_back=False)

    def _on_popover_closed(self) -> None:
        self._popover = None


def _leave_no_empty_draft(workspace: Workspace[OfferEditorServices], writing: QuoteEditor) -> None:
    """Drop a draft that says nothing yet, unless the rep goes on with it where they are now."""
    drafts, tasks, router = workspace.services.drafts, workspace.tasks, workspace.router
    draft_id = writing.draft.id
    if not _works_on(router.place, draft_id) and writing.is_untouched:
        tasks.command(lambda: drafts.drop(draft_id))
        # The page that comes next lists what there is.
        tasks.finish_writing()
        router.forget(places.EditOffer(draft_id))


def _works_on(place: places.Place, draft_id: str) -> bool:
    """Whether the rep goes on with the draft at ``place``."""
    with_draft = places.EditOffer | places.CompareOffer | places.ReadVariants | places.Meet
    return isinstance(place, with_draft) and place.draft_id == draft_id


def _say_dropped(workspace: Workspace[OfferEditorServices], draft: QuoteDraft) -> None:
    """Leave a draft that is gone, and offer the way back to it."""
    words = workspace.words

    def bring_back() -> None:
        drafts, router = workspace.services.drafts, workspace.router
        workspace.tasks.command(
            lambda: drafts.save_quote(draft), lambda _: router.go(places.EditOffer(draft.id))
        )

    workspace.router.replace(places.CustomerFile(draft.customer_id, "quotes"))
    said = words.translate("quotes", "The draft is deleted.")
    workspace.messages.toast(said, words.translate("quotes", "Undo"), bring_back)
