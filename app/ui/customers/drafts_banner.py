"""What was begun and left before the end, above the grid: customers, profiles, carts, and offers."""

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.services.drafts.kept_drafts import DraftKind, KeptDraft
from app.services.store.changes import Changes
from app.ui.theme import CELL, CELL_STRONG
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import IconView
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.customers.services import DraftsBannerServices

_KINDS = (DraftKind.WIZARD, DraftKind.PROFILE, DraftKind.CART, DraftKind.ENDS)
"""Besides the offers, which every list of them counts alike."""


class DraftsBanner(QWidget):
    """The last draft with the ways to go on and to delete it, and a menu of them all; hidden without any."""

    def __init__(self, workspace: "Workspace[DraftsBannerServices]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kept: tuple[KeptDraft, ...] = ()
        words = workspace.words
        self._count = Label("", CELL_STRONG, parent=self)
        self._name = Label("", CELL, "text2", self)
        self._name.setMinimumWidth(1)
        self._resume = Button(words.translate("customers", "Go on"), "link", parent=self, height=28)
        self._delete = Button(words.translate("customers", "Delete it"), "link", parent=self, height=28)
        self._others = Button(
            words.translate("customers", "All drafts"), "link", "down", parent=self, height=28
        )
        self._resume.setObjectName("draft_resume")
        self._delete.setObjectName("draft_delete")
        self._others.setObjectName("draft_others")
        self._resume.clicked.connect(self._on_resumed)
        self._delete.clicked.connect(self._on_deleted)
        self._others.clicked.connect(self._on_others_asked)
        self._lay_out()
        self.refresh()
        workspace.bridge.changed.connect(self._on_changed)

    def refresh(self) -> None:
        """Read again which drafts there are."""
        queries = self._workspace.services.queries
        others = (each for kind in _KINDS for each in queries.kept_drafts(kind))
        found = (*queries.offer_drafts(), *others)
        self._kept = tuple(sorted(found, key=lambda each: each.saved_at, reverse=True))
        self.setVisible(bool(self._kept))
        self._others.setVisible(len(self._kept) > 1)
        if not self._kept:
            return
        words, name = self._workspace.words, self._name_of(self._kept[0])
        self._count.setText(words.translate("customers", "{n} drafts:", n=len(self._kept)))
        self._name.setText(name)
        self._resume.setAccessibleDescription(name)
        self._delete.setAccessibleDescription(name)

    def menu(self) -> Menu:
        """Every draft, the last first; choosing one goes on with it."""
        menu = Menu(self._others.text(), self)
        for each in self._kept:
            icon: IconName = "cart" if each.kind is DraftKind.CART else "draft"
            action = menu.add(self._name_of(each), icon)
            action.triggered.connect(lambda _checked=False, draft=each: self._open(draft))
        return menu

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(8)
        row.addWidget(IconView("draft", "text2", 16, self, line=CELL.line))
        row.addWidget(self._count)
        row.addWidget(self._name)
        row.addSpacing(8)
        row.addWidget(self._resume)
        row.addSpacing(4)
        row.addWidget(self._delete)
        row.addSpacing(4)
        row.addWidget(self._others)
        row.addStretch(1)

    def _name_of(self, draft: KeptDraft) -> str:
        """What a draft is, and that it is to be approved where it is."""
        words, name = self._workspace.words, self._plain_name_of(draft)
        if draft.kind not in (DraftKind.CART, DraftKind.CHANGE):
            return name
        if not self._workspace.services.queries.approvals.is_draft_waiting(draft.id):
            return name
        return words.translate("approvals", "{name}, to be approved", name=name)

    def _plain_name_of(self, draft: KeptDraft) -> str:
        if draft.kind is DraftKind.QUOTE:
            return self._workspace.words.translate("customers", "quote for {name}", name=draft.title)
        if draft.kind is DraftKind.CART:
            return self._workspace.words.translate("customers", "cart for {name}", name=draft.title)
        if draft.kind is DraftKind.PROFILE:
            return self._workspace.words.translate("customers", "profile of {name}", name=draft.title)
        if draft.kind is DraftKind.CHANGE:
            return self._workspace.words.translate("customers", "licences of {name}", name=draft.title)
        if draft.kind is DraftKind.ENDS:
            return self._workspace.words.translate("customers", "one end for {name}", name=draft.title)
        return draft.title or self._workspace.words.translate("customers", "without a name yet")

    def _open(self, draft: KeptDraft) -> None:
        place: places.Place = places.AddCustomer(draft.id)
        if draft.kind is DraftKind.QUOTE:
            place = places.EditOffer(draft.id)
        if draft.kind is DraftKind.CART and draft.customer_id is not None:
            place = places.BuyProducts(draft.customer_id, draft_id=draft.id)
        elif draft.kind is DraftKind.CHANGE and draft.customer_id is not None:
            place = places.ChangeLicences(draft.customer_id, draft_id=draft.id)
        elif draft.kind is DraftKind.ENDS and draft.customer_id is not None:
            place = places.CoTerminate(draft.customer_id)
        elif draft.kind is DraftKind.PROFILE and draft.customer_id is not None:
            place = places.CustomerFile(draft.customer_id, "profile")
        self._workspace.router.go(place)

    def _on_changed(self, news: object) -> None:
        changes = cast(Changes, news)
        if changes.drafts or changes.of(Kind.APPROVAL) or changes.is_everything:
            self.refresh()

    def _on_resumed(self) -> None:
        self._open(self._kept[0])

    def _on_deleted(self) -> None:
        draft, drafts = self._kept[0], self._workspace.services.drafts
        try:
            self._discard(draft)
        except RuleViolation:
            # Another version of the desk wrote it: there is nothing here that could bring it back.
            self._workspace.tasks.command(lambda: drafts.drop(draft.id))

    def _discard(self, draft: KeptDraft) -> None:
        # Wizard and cart wait until somebody needs them: the grid is the first page of a start.
        from app.services.change_orders.change_draft import ChangeDraft
        from app.services.change_orders.ends_draft import EndsDraft
        from app.services.customer_form.wizard_draft import reopen
        from app.ui.drafts import discard

        workspace = self._workspace
        if draft.kind is DraftKind.QUOTE:
            discard.discard_quote(workspace, workspace.services.drafts.quote(draft.id), draft.title)
        elif draft.kind is DraftKind.CART:
            discard.discard_cart(workspace, workspace.services.carts.open(draft.id), draft.title)
        elif draft.kind is DraftKind.CHANGE:
            kept = workspace.services.drafts.load(draft.id, ChangeDraft)
            discard.discard_change(workspace, kept, draft.title)
        elif draft.kind is DraftKind.ENDS and draft.customer_id is not None:
            discard.discard_ends(workspace, workspace.services.drafts.load(draft.id, EndsDraft), draft.title)
        elif draft.kind is DraftKind.PROFILE and draft.customer_id is not None:
            discard.discard_profile(workspace, draft.customer_id)
        else:
            discard.discard_wizard(workspace, reopen(workspace.services.drafts, draft.id))

    def _on_others_asked(self) -> None:
        self.menu().open_below(self._others)
