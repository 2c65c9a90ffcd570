"""The frame of the wizard: bars above and below, steps at the left, the page of the step in the middle."""

from collections.abc import Sequence
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.services.customer_form.pages import Page, page_of
from app.services.customer_form.wizard import Wizard
from app.services.queries.duplicates import Duplicate
from app.services.sync.status import Phase, SyncStatus
from app.services.words.catalogue_texts import text_in
from app.ui.actions.quantity_question import ask_about_quantities
from app.ui.customer_form.duplicate_search import DuplicateSearch
from app.ui.customer_form.remove_entry import Removing
from app.ui.customer_form.step_page import StepPage
from app.ui.drafts.discard import discard_wizard
from app.ui.widgets.line_edit import enter_field
from app.ui.widgets.steps import StepList
from app.ui.wizard.bottom_bar import BottomBar
from app.ui.wizard.building import build_page
from app.ui.wizard.created import say_created
from app.ui.wizard.middle import Middle
from app.ui.wizard.package_page import LICENCES
from app.ui.wizard.progress import display_steps, next_words
from app.ui.wizard.services import WizardFrameServices
from app.ui.wizard.tab_order import order_tabs
from app.ui.wizard.top_bar import TopBar
from app.ui.wizard.wizard_saver import WizardSaver
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class WizardFrame(QWidget):
    """Shows ``wizard``; every change of it is kept. ``is_kept`` says that there is a draft already."""

    def __init__(
        self, workspace: Workspace[WizardFrameServices], wizard: Wizard, parent: QWidget, *, is_kept: bool
    ) -> None:
        super().__init__(parent)
        self._workspace, self._wizard = workspace, wizard
        self._refused = wizard.draft.refused
        words = workspace.words
        self._top, self._bottom = TopBar(words, self), BottomBar(words, self)
        self._steps = StepList(words.translate("wizard", "Steps"), parent=self)
        self._middle = Middle(words, self._steps, self)
        self._saving = WizardSaver(workspace, self._top, self._bottom, self)
        if is_kept:
            self._saving.resume_draft(wizard.draft.id)
        self._search = DuplicateSearch(workspace.services, workspace.tasks, self)
        self._removing = Removing(workspace, wizard.form, self._rebuild_page, self)
        self._page: StepPage
        self._is_turning = False
        self._lay_out()
        self._connect()
        self._open_page()
        if is_kept:
            self._look_for_duplicates()
        self._on_sync_changed(workspace.services.sync_status)

    def focusInEvent(self, event: QFocusEvent) -> None:
        first = self._page.first_control()
        if first is not None:
            first.setFocus(event.reason())

    def leave(self) -> None:
        """Keep what was typed last."""
        self._saving.flush()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._middle, 1)
        column.addWidget(self._bottom)

    def _connect(self) -> None:
        self._top.close_button.clicked.connect(self._on_closed)
        self._top.discard.clicked.connect(self._on_discarded)
        self._bottom.cancel.clicked.connect(self._on_closed)
        self._bottom.back.clicked.connect(self._on_back)
        self._bottom.next.clicked.connect(self._on_next)
        self._steps.chosen.connect(self._on_step_chosen)
        self._search.found.connect(self._on_duplicates_found)
        self._workspace.bridge.sync_changed.connect(self._on_sync_changed)
        close = QShortcut(QKeySequence("Esc"), self)
        close.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        close.activated.connect(self._on_closed)

    def _build_page(self) -> StepPage:
        return build_page(
            self._workspace, self._wizard, self._removing, self._on_page_chosen, self._middle.body
        )

    def _open_page(self) -> None:
        """Build the page where the wizard is, and give it the keyboard."""
        self._leave_field()
        self._page = self._build_page()
        if self._wizard.is_passed(self._wizard.page):
            self._page.form.tell_everything()
        self._show_page()
        first = self._page.first_control()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave_field(self) -> None:
        """Let the field with the keyboard be left before its page goes, so that the next shows it tidied."""
        focused = self.focusWidget()
        if focused is not None:
            self._is_turning = True
            focused.clearFocus()
            self._is_turning = False

    def _rebuild_page(self, focus: str) -> None:
        """Build the same page anew because its fields are others now; the keyboard goes to ``focus``."""
        touched = self._page.form.touched_paths
        self._page = self._build_page()
        self._page.form.tell(touched)
        self._show_page(keep_position=True)
        target = self._page.findChild(QWidget, focus)
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._middle.ensure_visible(target)
        self._on_changed()

    def _show_page(self, *, keep_position: bool = False) -> None:
        self._page.form.answered.connect(self._on_answered)
        self._page.form.left.connect(self._on_left)
        self._page.changed.connect(self._on_changed)
        self._page.finished.connect(self._on_next)
        self._page.outdated.connect(self._rebuild_page)
        self._refresh()
        self._middle.show_page(self._page, keep_position=keep_position)
        order_tabs([self._top, self._steps, self._page, self._bottom])

    def _refresh(self) -> None:
        """Show the answers, what is wrong with them, and how far the rep is."""
        words, wizard = self._workspace.words, self._wizard
        problems = (*wizard.form.problems(), *self._refused)
        here = [each for each in problems if page_of(each) is wizard.page]
        self._page.show_problems(here)
        said = self._page.said(here)
        self._bottom.show_missing(list(dict.fromkeys(said)))
        self._steps.set_steps(display_steps(words, wizard, problems, len(said)))
        offering = wizard.form.offering
        self._middle.show_tenant_note(wizard.form.asks.tenant)
        if offering is not None:
            name = text_in(offering.programme.name, words.language)
            self._top.show_programme(f"{name} · {offering.participation.partnership.value}")
        self._bottom.back.setVisible(wizard.page is not wizard.pages[0])
        self._bottom.next.setText(next_words(words, wizard))

    def _on_answered(self, path: str) -> None:
        self._refused = ()
        self._wizard.form.clear_refusal()
        self._on_changed()

    def _on_left(self, path: str) -> None:
        before = self._wizard.draft
        self._wizard.form.tidy(path)
        if self._wizard.draft != before:
            self._saving.keep_answers(self._wizard.draft)
        if not self._is_turning:
            self._refresh()

    def _on_changed(self) -> None:
        # The choice of a programme alone is nothing to find again; it goes along with the first answer.
        if self._saving.is_kept or self._wizard.page is not Page.PROGRAMME:
            self._saving.keep_answers(self._wizard.draft)
        self._refresh()
        self._look_for_duplicates()

    def _keep_move(self) -> None:
        """Keep where the rep is now; a wizard in which nothing was typed is no draft yet."""
        if self._saving.is_kept:
            self._saving.keep_answers(self._wizard.draft)

    def _look_for_duplicates(self) -> None:
        self._search.look_for(self._wizard.form.customer())

    def _on_duplicates_found(self, found: object) -> None:
        duplicates = cast("tuple[Duplicate, ...]", found)
        if duplicates != self._wizard.form.duplicates:
            self._wizard.form.know_duplicates(duplicates)
            self._refresh()

    def _on_next(self) -> None:
        before = self._wizard.page
        missing = self._wizard.next()
        self._keep_move()
        if missing:
            self._page.form.tell_everything()
            self._refresh()
            self._go_to(missing)
        elif self._wizard.page is not before:
            self._open_page()
        else:
            self._create()

    def _go_to(self, problems: Sequence[Problem]) -> None:
        self._page.go_to(problems)
        focused = self.focusWidget()
        if focused is not None:
            self._middle.ensure_visible(focused)

    def _on_back(self) -> None:
        if self._wizard.back():
            self._move()

    def _on_step_chosen(self, index: int) -> None:
        pages = self._wizard.steps[index].pages
        if self._wizard.page not in pages:
            self._on_page_chosen(pages[0])

    def _on_page_chosen(self, page: Page) -> None:
        if self._wizard.open(page):
            self._move()

    def _move(self) -> None:
        self._keep_move()
        self._open_page()

    def _create(self) -> None:
        problems = self._wizard.form.problems()
        if problems:
            self._on_refused(problems)
            return
        customer = self._wizard.form.customer()
        wanted = [(customer.package.product_id, customer.package.licences)] if customer.package else []
        ask_about_quantities(
            self._workspace, self, customer, wanted, self._open_account, self._correct_licences
        )

    def _correct_licences(self, _product_id: ProductId) -> None:
        self._on_page_chosen(Page.ACCOUNT_PACKAGE)
        enter_field(self._page.form.field(LICENCES).input)

    def _open_account(self) -> None:
        services, customer, id = self._workspace.services, self._wizard.form.customer(), self._wizard.draft.id
        self._saving.hold()
        self._bottom.next.setEnabled(False)
        open_account = partial(services.account_creations.open, customer, id)
        self._workspace.tasks.command(open_account, self._on_created, self._on_refused)

    def _on_created(self, customer: Customer) -> None:
        workspace = self._workspace
        workspace.router.replace(places.CustomerFile(customer.id, "licences"))
        say_created(workspace, customer)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Show the rep where it is wrong, on whichever page; elsewhere than at a field, in a dialog."""
        self._saving.release()
        self._bottom.next.setEnabled(True)
        known = [each for each in problems if each.field and page_of(each) in self._wizard.pages]
        if not known:
            self._workspace.messages.problems(problems)
            return
        self._refused = tuple(each for each in known if each not in self._wizard.form.problems())
        if self._wizard.page is not page_of(known[0]):
            self._wizard.open(page_of(known[0]))
            self._open_page()
        self._page.form.tell_everything()
        self._refresh()
        self._go_to(known)

    def _on_closed(self) -> None:
        if self._saving.is_kept:
            words = self._workspace.words
            self._workspace.messages.toast(
                words.translate("wizard", "The draft is kept: go on with it from “Customers”.")
            )
        self._workspace.router.back()

    def _on_discarded(self) -> None:
        self._saving.hold()
        discard_wizard(self._workspace, self._wizard.draft)
        self._workspace.router.back()

    def _on_sync_changed(self, news: object) -> None:
        status = cast(SyncStatus, news)
        self._middle.show_note(status.phase is Phase.OFFLINE)
