"""A quote as the customer gets it: its PDF on screen, with what can be done with it."""

from dataclasses import replace
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QWidget

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.quote.quote import Quote
from app.domain.quote.revisions import as_of, has_before
from app.services.approvals.approvals import ApprovalStanding
from app.services.papers.views.paper import Paper
from app.services.store.changes import Changes
from app.services.words.acceptances import offline_note
from app.ui.actions.acceptance_popover import show_acceptance
from app.ui.actions.quote_actions import QuoteActions
from app.ui.labels.approval_cells import TO_APPROVE, TO_APPROVE_LOOK
from app.ui.labels.copy_name import copy_name, number_copied
from app.ui.labels.quote_cells import QUOTE_LOOK
from app.ui.labels.walk_bar import WalkBar
from app.ui.papers.next_steps import NextSteps
from app.ui.papers.paper_layout import lay_out
from app.ui.papers.paper_page import PaperPage
from app.ui.papers.paper_reader import PaperReader
from app.ui.papers.preview_tools import PreviewTools
from app.ui.papers.services import PreviewServices
from app.ui.widgets.banner import Banner
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.pill import Pill
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class PreviewPage(PaperPage):
    """Draws the PDF that would be saved, in either language, of the current revision or an earlier one."""

    def __init__(
        self, workspace: Workspace[PreviewServices], place: places.ReadQuote, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id, self._revision = workspace, place.quote_id, place.revision
        self._actions = QuoteActions(workspace, self)
        words = workspace.words
        quote = self._quote()
        customer = workspace.services.customers.get(quote.customer_id)
        with_annex = workspace.services.choices.settings.with_annex
        self._more = IconButton("more", words.translate("paper_page", "More"), self, outlined=True)
        self._more.setObjectName("quote_menu")
        self._next = NextSteps(words, self._actions, self)
        self._next.connect_to(quote)
        self._header = ObjectHeader(
            words.translate("paper_page", "Where you are"), [self._more, *self._next.buttons], self
        )
        self._tools = PreviewTools(words, customer.language, self)
        self._tools.offer_annex(is_on=with_annex)
        if has_before(quote):
            self._tools.offer_changes()
        self._copy = number_copied(workspace, self._header, quote.display_number)
        self._status = Pill("", "neutral", None, self)
        self._older = Banner("info", "", "", self)
        self._older.setObjectName("earlier_revision")
        self._offline = Banner("info", "", "", self)
        self._offline.setObjectName("accepted_offline")
        self._source = _QuoteSource(workspace, place)
        self._reader = PaperReader(
            workspace,
            self._source,
            self._tools,
            words.translate("paper_page", "Pages of the quote"),
            self,
            language=customer.language,
            with_annex=with_annex,
        )
        self._lay_out(quote, customer.identity.name)
        self._connect()
        self._show_quote()
        self._reader.draw()

    def _quote(self) -> Quote:
        """The quote as this page shows it.

        Raises:
            RuleViolation: it, or the revision, is not on this laptop.
        """
        quote = self._workspace.services.quotes.get(self._id)
        return quote if self._revision is None else as_of(quote, self._revision)

    def _lay_out(self, quote: Quote, customer: str) -> None:
        self._header.add_after_title(self._copy)
        self._header.add_after_title(self._status)
        self._header.add_before_breadcrumb(WalkBar(self._workspace, self))
        self._header.breadcrumb.set_places(
            [
                (places.Customers(), self._workspace.words.translate("paper_page", "Customers")),
                (places.CustomerFile(quote.customer_id, "quotes"), customer),
            ]
        )
        lay_out(self, self._header, self._tools, self._reader, [self._older, self._offline])

    def _connect(self) -> None:
        self._header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._reader.annex_switched.connect(self._on_annex_switched)
        self._tools.changes_switched.connect(self._on_changes_switched)
        self._tools.acceptance.clicked.connect(self._show_acceptance)
        self._more.clicked.connect(self._show_menu)
        self._older.action_triggered.connect(lambda: self._workspace.router.go(places.ReadQuote(self._id)))
        self._workspace.bridge.changed.connect(self._on_changed)

    def _show_quote(self) -> None:
        words, quote = self._workspace.words, self._quote()
        current = self._workspace.services.quotes.get(self._id)
        is_current = quote.revision == current.revision
        status = quote.status_on(self._workspace.services.clock.today())
        self._header.title.setText(
            words.translate("paper_page", "Quote {number}", number=quote.display_number)
        )
        self._copy.set_text(quote.display_number, copy_name(words, quote.display_number))
        if is_current:
            self._status.set_status(words.name(status), *QUOTE_LOOK[status])
        else:
            self._status.set_status(words.translate("paper_page", "Earlier revision"), "neutral", "clock")
        self._offline.set_message(
            "info",
            words.translate("paper_page", "Accepted offline."),
            offline_note(words, quote.acceptance, self._workspace.services.clock.zone),
            icon="cloud",
        )
        self._offline.setVisible(quote.acceptance is not None and quote.acceptance.is_offline)
        self._tools.acceptance.setVisible(quote.acceptance is not None)
        self._older.setVisible(not is_current)
        if not is_current:
            self._tell_older(quote, current)
        if self._next.show_next(quote, status, is_current=is_current) is ApprovalStanding.WAITS:
            self._status.set_status(words.say(TO_APPROVE), *TO_APPROVE_LOOK)

    def _tell_older(self, quote: Quote, current: Quote) -> None:
        words = self._workspace.words
        day = words.formats.long_date(quote.written_at.astimezone().date())
        strong = words.translate(
            "paper_page", "Revision {revision} of {day}.", revision=quote.revision, day=day
        )
        text = words.translate(
            "paper_page", "It is not the current one, which is {number}.", number=current.display_number
        )
        self._older.set_message("info", strong, text, icon="clock")
        self._older.set_action(words.translate("paper_page", "Read the current revision"))

    def _on_annex_switched(self, with_annex: bool) -> None:
        choices = self._workspace.services.choices
        self._workspace.tasks.command(
            lambda: choices.change_settings(lambda settings: replace(settings, with_annex=with_annex))
        )

    def _on_changes_switched(self, with_changes: bool) -> None:
        self._source.since = self._quote().revision - 1 if with_changes else None
        self._reader.draw()

    def _show_acceptance(self) -> None:
        with self._workspace.messages.saying_refusals():
            acceptance = self._quote().acceptance
            if acceptance is not None:
                show_acceptance(self._workspace, acceptance, self._tools.acceptance)

    def _show_menu(self) -> None:
        with self._workspace.messages.saying_refusals():
            quote = self._quote()
            if quote.revision != self._workspace.services.quotes.get(self._id).revision:
                self._actions.revisions_of(self._id, quote.revision, self).open_below(self._more)
                return
            row = self._workspace.services.queries.quote_rows([self._id]).get(self._id)
            if row is not None:
                self._actions.menu_of(row, self, is_read=True).open_below(self._more)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        is_about_it = self._id in changes.of(Kind.QUOTE) or changes.of(Kind.APPROVAL)
        if is_about_it or changes.is_everything:
            try:
                self._show_quote()
            except RuleViolation as refused:
                # The quote is gone: it was undone, or the portal did not take it and the rep gave it up.
                self._workspace.messages.problems(refused.problems)
                self._workspace.router.go(places.Quotes())
                return
            self._reader.draw()


class _QuoteSource:
    """The paper of one revision of a quote, with what changed ``since`` another where that is asked for."""

    def __init__(self, workspace: Workspace[PreviewServices], place: places.ReadQuote) -> None:
        self._services, self._words = workspace.services, workspace.words
        self._id, self._revision = place.quote_id, place.revision
        self.since: int | None = None

    def draw(self, language: str, *, with_annex: bool) -> bytes:
        return self._services.papers.preview_pdf(
            self._id, language, self._revision, with_annex=with_annex, since=self.since
        )

    def view(self, language: str, *, with_annex: bool) -> Paper:
        return self._services.papers.quote_view(
            self._id, language, self._revision, with_annex=with_annex, since=self.since
        )

    def save(self, path: Path, language: str, *, with_annex: bool) -> Path:
        return self._services.papers.save_quote_pdf(
            self._id, path, language, revision=self._revision, with_annex=with_annex, since=self.since
        )

    def file_name(self, language: str, *, with_annex: bool) -> str:
        return self._services.papers.file_name(self._id, language, self._revision, with_annex=with_annex)

    def why_kept_back(self) -> str:
        quote = self._services.quotes.get(self._id)
        shown = quote if self._revision is None else as_of(quote, self._revision)
        if not self._services.papers.needs_approval(shown):
            return ""
        return self._words.translate("approvals", "A manager must approve before it is printed or saved.")
