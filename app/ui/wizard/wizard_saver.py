"""Keeps the draft of the wizard, and lets its bars tell how that stands."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from app.services.customer_form.wizard_draft import WizardDraft, keep
from app.services.drafts.drafts import DraftKind
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.wizard.bottom_bar import BottomBar
from app.ui.wizard.services import WizardSaverServices
from app.ui.wizard.top_bar import TopBar
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class WizardSaver(DraftSaver):
    """From the first answer on there is a draft, and the place where the rep is becomes that draft."""

    def __init__(
        self, workspace: Workspace[WizardSaverServices], top: TopBar, bottom: BottomBar, parent: QObject
    ) -> None:
        super().__init__(workspace, parent)
        self._drafts, self._bottom = workspace.services.drafts, bottom
        self.kept_at.connect(top.show_kept)
        self.kept_at.connect(self._on_kept)
        self.not_kept.connect(top.show_not_kept)

    def resume_draft(self, draft_id: str) -> None:
        """Go on with a draft that is there already."""
        kept = self._drafts.kept(DraftKind.WIZARD)
        self.resume(next(each.saved_at for each in kept if each.id == draft_id))

    def keep_answers(self, draft: WizardDraft) -> None:
        """Keep ``draft`` as it is now."""
        self.keep_draft(places.AddCustomer(draft.id), partial(keep, self._drafts, draft))

    def _on_kept(self, _moment: datetime) -> None:
        self._bottom.show_kept(True)
