"""Editing the profile: every keystroke is kept, and saved when the rep says so."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.domain.customer.customer import Contact, Customer
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId
from app.services.customer_form import profile_edit as profile
from app.services.customer_form.pages import Page
from app.services.customer_form.profile_edit import ProfileDraft, ProfileEdit, edit_profile
from app.services.queries.duplicates import Duplicate
from app.services.store.changes import Changes
from app.ui.customer_file.elsewhere_notice import ElsewhereNotice, named_groups
from app.ui.customer_file.profile_pages import ProfilePages
from app.ui.customer_file.save_bar import SaveBar
from app.ui.customer_file.services import ProfileFormServices
from app.ui.customer_form.duplicate_search import DuplicateSearch
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.undo.say_done import say_done
from app.ui.workspace.workspace import Workspace


class ProfileForm(QWidget):
    """The form of one customer; what was typed and not saved is there again when the rep comes back."""

    def __init__(
        self,
        workspace: Workspace[ProfileFormServices],
        customer_id: CustomerId,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, customer_id
        self._notice = ElsewhereNotice(workspace.words, self)
        self._bar = SaveBar(workspace.words, self)
        self._auto_saver = AutoSaver(workspace.tasks, self)
        self._search = DuplicateSearch(workspace.services, workspace.tasks, self)
        self._edit: ProfileEdit
        self._pages: ProfilePages | None = None
        self._lay_out()
        self._connect()
        self._start(self._kept() or profile.begin(workspace.services.customers.get(customer_id)))
        self._look_elsewhere()

    def go_to_field(self, path: str) -> None:
        """Put the keyboard into the field of an answer."""
        if self._pages is not None:
            self._pages.go_to_field(path)

    def leave(self) -> None:
        """Keep what was typed last."""
        self._auto_saver.flush()

    def _kept(self) -> ProfileDraft | None:
        try:
            return profile.kept_profile(self._workspace.services.drafts, self._id)
        except RuleViolation:
            # Another version of the desk kept it in a form that this one cannot read.
            return None

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._notice)
        self._column.addWidget(self._bar)

    def _connect(self) -> None:
        self._notice.reload_asked.connect(self._on_reload)
        self._bar.save.clicked.connect(self._on_save)
        self._bar.discard.clicked.connect(self._on_discard)
        self._search.found.connect(self._on_duplicates_found)
        self._workspace.bridge.changed.connect(self._on_store_changed)
        save = QShortcut(QKeySequence("Ctrl+S"), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._on_save)

    def _start(self, draft: ProfileDraft) -> None:
        """Show ``draft`` in place of what was shown."""
        services = self._workspace.services
        self._edit = edit_profile(services.catalogue, draft)
        old = self._pages
        self._pages = ProfilePages(self._workspace, self._edit, self)
        self._pages.changed.connect(self._on_changed)
        self._pages.left.connect(self._show_bar)
        self._pages.removal_asked.connect(self._on_removal_asked)
        if old is not None:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._column.insertWidget(1, self._pages, 1)
        self.setFocusProxy(self._pages)
        self._notice.hide()
        if draft.refused:
            self._pages.tell_everything()
        self._show_bar()

    def _show_bar(self) -> None:
        is_changed = self._edit.is_changed
        self._bar.setVisible(is_changed)
        if is_changed and self._pages is not None:
            self._bar.show_changed(named_groups(self._workspace.words, self._edit.changed_groups))
            self._bar.show_missing(self._pages.said())

    def _on_changed(self) -> None:
        services, edit = self._workspace.services, self._edit
        self._show_bar()
        if edit.is_changed:
            self._auto_saver.keep(partial(profile.keep, services.drafts, edit.draft))
            self._search.look_for(edit.customer())
        else:
            self._auto_saver.keep(partial(services.drafts.drop, edit.draft_id))

    def _on_duplicates_found(self, found: object) -> None:
        self._edit.form.know_duplicates(cast("tuple[Duplicate, ...]", found))
        if self._pages is not None:
            self._pages.refresh()
            self._show_bar()

    def _on_save(self) -> None:
        if not self._edit.is_changed or self._pages is None or not self._bar.save.isEnabled():
            return
        if self._edit.form.problems():
            self._say_everything()
            return
        customers = self._workspace.services.customers
        before, edited = self._edit.before, self._edit.customer()
        instead_of = self._edit.instead_of
        self._auto_saver.hold()
        self._bar.save.setEnabled(False)
        self._workspace.tasks.command(
            lambda: customers.update(before, edited, instead_of), self._on_saved, self._on_refused
        )

    def _say_everything(self) -> None:
        self._edit.ask_for_everything()
        if self._pages is not None:
            self._pages.tell_everything()
        self._show_bar()

    def _on_saved(self, saved: Customer) -> None:
        words = self._workspace.words
        self._bar.save.setEnabled(True)
        self._auto_saver.keep(partial(self._workspace.services.drafts.drop, self._edit.draft_id))
        self._auto_saver.release()
        self._start(profile.begin(saved))
        text = words.translate("file", "{name}: the profile is saved", name=saved.identity.name)
        say_done(self._workspace, text, Kind.CUSTOMER, saved.id)

    def _on_refused(self, problems: tuple[Problem, ...]) -> None:
        """Say it where it can be put right: at its field, above the form, or else in a dialog."""
        self._bar.save.setEnabled(True)
        self._auto_saver.release()
        if any(problem.code == "customer.changed_elsewhere" for problem in problems):
            self._look_elsewhere()
        elif self._edit.form.problems():
            self._say_everything()
        else:
            self._workspace.messages.problems(problems)

    def _on_discard(self) -> None:
        words, services, kept = self._workspace.words, self._workspace.services, self._edit.draft
        draft_id = self._edit.draft_id
        self._auto_saver.keep(partial(services.drafts.drop, draft_id))
        self._start(profile.begin(services.customers.get(self._id)))
        self._workspace.messages.toast(
            words.translate("file", "Changes discarded"),
            words.translate("file", "Undo"),
            lambda: self._put_back(kept),
        )

    def _put_back(self, kept: ProfileDraft) -> None:
        # The toast outlives the form: then the changes are kept for when the rep comes back.
        if isValid(self):
            self._start(kept)
            self._on_changed()
            self._look_elsewhere()
            return
        services = self._workspace.services
        self._workspace.tasks.command(lambda: profile.keep(services.drafts, kept))

    def _on_removal_asked(self, index: int) -> None:
        words, contact = self._workspace.words, self._edit.form.remove_contact(index)
        name = contact.name.full or words.translate("file", "The contact")
        self._show_contacts("add_contact")
        self._workspace.messages.toast(
            words.translate("file", "{name} was removed.", name=name),
            words.translate("file", "Undo"),
            lambda: self._restore(index, contact),
        )

    def _restore(self, index: int, contact: Contact) -> None:
        if isValid(self):
            self._edit.form.restore_contact(index, contact)
            self._show_contacts(f"contacts.{index}.name.first")

    def _show_contacts(self, focus: str) -> None:
        if self._pages is not None:
            self._pages.rebuild(Page.CONTACTS, focus)
        self._on_changed()

    def _on_store_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if self._id in changes.of(Kind.CUSTOMER) or changes.is_everything:
            self._look_elsewhere()

    def _look_elsewhere(self) -> None:
        """Show what stands now; with changes of the rep's own, only say what somebody else changed."""
        current = self._workspace.services.customers.get(self._id)
        if difference(self._edit.before, current).is_empty:
            return
        if not self._edit.is_changed:
            self._start(profile.begin(current))
        elif self._bar.save.isEnabled():
            self._notice.show_groups(self._edit.contested(current), self._edit.changed_elsewhere(current))

    def _on_reload(self) -> None:
        words, kept = self._workspace.words, self._edit.draft
        current = self._workspace.services.customers.get(self._id)
        lost = named_groups(words, self._edit.contested(current))
        self._start(self._edit.rebased(current))
        self._on_changed()
        if lost:
            self._workspace.messages.toast(
                words.translate("file", "Theirs is shown: {groups}", groups=lost),
                words.translate("file", "Undo"),
                lambda: self._put_back(kept),
            )
