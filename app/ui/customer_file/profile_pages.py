"""The pages of the profile below each other: those of the wizard, over a customer who is there."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.services.customer_form.pages import Page, on_page
from app.services.customer_form.profile_edit import ProfileEdit
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.customer_form.additional_page import AdditionalPage
from app.ui.customer_form.company_page import CompanyPage
from app.ui.customer_form.contacts_page import ContactsPage
from app.ui.customer_form.domain_page import DOMAIN, DomainPage
from app.ui.customer_form.microsoft_page import MicrosoftPage
from app.ui.customer_form.remove_entry import Removing
from app.ui.customer_form.services import FormPagesServices
from app.ui.customer_form.step_page import StepPage
from app.ui.forms.field import Field
from app.ui.forms.form_grid import FormGrid
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select
from app.ui.workspace.workspace import Workspace

_MARGIN, _TOP, _BETWEEN, _RING = 24, 16, 24, 3
_LANGUAGES: tuple[tuple[str, Marked], ...] = (
    ("fr", QT_TRANSLATE_NOOP("file", "French")),
    ("en", QT_TRANSLATE_NOOP("file", "English")),
)


class ProfilePages(ScrollArea):
    """Shows ``edit``; the pages are built anew where their fields change.

    Signals:
        changed: an answer is another one now.
        left: a field was left, and what is wrong with it is said.
        removal_asked: the index of a contact that is not wanted.
    """

    changed = Signal()
    left = Signal()
    removal_asked = Signal(int)

    def __init__(
        self, workspace: Workspace[FormPagesServices], edit: ProfileEdit, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace, self._edit = workspace, edit
        self._wanted = ""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget(self)
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(_MARGIN - _RING, _TOP, _MARGIN - _RING, _MARGIN)
        self._column.setSpacing(_BETWEEN)
        self._removing = Removing(
            workspace, edit.form, lambda focus: self._on_outdated(Page.ADDITIONAL, focus), self
        )
        self._pages: dict[Page, StepPage] = {page: self._build(page) for page in edit.pages}
        for step in self._pages.values():
            self._column.addWidget(step)
        self._language = self._build_language()
        self._column.insertWidget(1, self._language)
        self._column.addStretch(1)
        self.setWidget(body)
        self.refresh()

    def refresh(self) -> None:
        """Show the answers, and what is wrong with them where the rep has been."""
        problems = self._edit.problems
        for page, step in self._pages.items():
            step.show_problems(on_page(problems, page))

    def said(self) -> list[str]:
        """The names of the fields that say what is wrong with them."""
        problems = self._edit.problems
        names = [name for page, step in self._pages.items() for name in step.said(on_page(problems, page))]
        return list(dict.fromkeys(names))

    def tell_everything(self) -> None:
        """Say all that is wrong, and give the keyboard to the first of it."""
        problems = self._edit.problems
        for step in self._pages.values():
            step.form.tell_everything()
        self.refresh()
        for page, step in self._pages.items():
            if on_page(problems, page):
                step.go_to(on_page(problems, page))
                break
        self._show_focused()

    def go_to_field(self, path: str) -> None:
        """Put the keyboard into the field of an answer, once the page that it is on is shown."""
        self._wanted = path
        QTimer.singleShot(0, self, self._focus_wanted)

    def _focus_wanted(self) -> None:
        path = self._wanted
        for step in self._pages.values():
            if step.form.has(path):
                step.form.field(path).input.setFocus(Qt.FocusReason.OtherFocusReason)
                self._show_focused()

    def rebuild(self, page: Page, focus: str = "") -> None:
        """Build a page anew, because its fields are others now; the keyboard goes to ``focus``."""
        old = self._pages[page]
        touched = old.form.touched_paths
        fresh = self._build(page)
        fresh.form.tell(touched)
        self._column.replaceWidget(old, fresh)
        old.hide()
        old.deleteLater()
        self._pages[page] = fresh
        fresh.show()
        self._fit()
        self.refresh()
        target = fresh.findChild(QWidget, focus) if focus else None
        if isinstance(target, QWidget):
            target.setFocus(Qt.FocusReason.TabFocusReason)
            self._show_focused()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for step in self._pages.values():
            step.fit(self.viewport().width() - 2 * _MARGIN)
        self._language.fit(self.viewport().width() - 2 * _MARGIN)

    def _build(self, page: Page) -> StepPage:
        step = self._build_page(page)
        step.form.answered.connect(self._on_answered)
        step.form.left.connect(self._on_left)
        step.changed.connect(self._on_answered)
        step.outdated.connect(lambda focus: self._on_outdated(page, focus))
        return step

    def _build_page(self, page: Page) -> StepPage:
        form = self._edit.form
        match page:
            case Page.CONTACTS:
                return self._build_contacts()
            case Page.DOMAIN_USER:
                return self._build_domain()
            case Page.MICROSOFT_ACCOUNT:
                return MicrosoftPage(self._workspace, form, self._says_everything, self)
            case Page.ADDITIONAL:
                additional = AdditionalPage(self._workspace, form, self)
                additional.removal_asked.connect(self._removing.remove_sales_contact)
                return additional
            case _:
                return CompanyPage(self._workspace, form, self)

    def _build_contacts(self) -> StepPage:
        # Who receives the onboarding e-mail is named while it is still to leave.
        is_due = self._edit.is_onboarding_due
        step = ContactsPage(
            self._workspace, self._edit.form, self._says_everything, self, names_recipients=is_due
        )
        step.removal_asked.connect(self.removal_asked)
        return step

    def _build_domain(self) -> StepPage:
        """It can be changed as long as nobody signs in on it."""
        step, user = DomainPage(self._workspace, self._edit.form, self), self._edit.before.first_user
        if user is not None:
            words = self._workspace.words
            why = words.translate("file", "Fixed: {email} signs in on this domain", email=user.email)
            step.form.field(DOMAIN).set_fixed(why)
        return step

    def _says_everything(self) -> bool:
        return self._edit.says_everything

    def _build_language(self) -> FormGrid:
        words = self._workspace.words
        grid = FormGrid(self)
        label = words.translate("file", "Language of quotes and e-mails")
        options: list[tuple[object, str]] = [(code, words.say(name)) for code, name in _LANGUAGES]
        box = Select(label, options, grid)
        box.setObjectName("language")
        box.set_value(self._edit.language)
        box.chosen.connect(self._on_language_chosen)
        grid.add_row((Field(label, box, grid), 6))
        return grid

    def _on_answered(self, _path: str = "") -> None:
        self._edit.form.clear_refusal()
        self.refresh()
        self.changed.emit()

    def _on_left(self, path: str) -> None:
        before = self._edit.form.answers
        self._edit.form.tidy(path)
        self.refresh()
        self.left.emit()
        if self._edit.form.answers != before:
            self.changed.emit()

    def _on_outdated(self, page: Page, focus: str) -> None:
        self.rebuild(page, focus)
        self.changed.emit()

    def _on_language_chosen(self, language: object) -> None:
        self._edit.language = str(language)
        self.changed.emit()

    def _show_focused(self) -> None:
        # What is said below the fields has its height once the layouts had their turn.
        QTimer.singleShot(0, self, self._scroll_to_focused)

    def _scroll_to_focused(self) -> None:
        """Show the field with the keyboard whole: its label, and what is said below."""
        part: QWidget | None = self.focusWidget()
        while part is not None and not isinstance(part, Field):
            part = part.parentWidget()
        if part is not None:
            self.ensureWidgetVisible(part, 0, _TOP)
