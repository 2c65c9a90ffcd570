"""Keeps the draft of the wizard and tells the rep how that stands."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from app.domain.errors import Problem
from app.services.customer_form.wizard_draft import WizardDraft, keep
from app.services.drafts.drafts import DraftKind
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.wizard.bottom_bar import BottomBar
from app.ui.wizard.top_bar import TopBar
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


class DraftSaving(AutoSaver):
    """From the first answer on there is a draft, and the place where the rep is becomes that draft."""

    def __init__(self, workspace: Workspace, top: TopBar, bottom: BottomBar, parent: QObject) -> None:
        super().__init__(workspace.tasks, parent)
        self._workspace, self._top, self._bottom = workspace, top, bottom
        self.is_kept = False
        self.saved.connect(self._on_saved)
        self.refused.connect(self._on_not_saved)

    def resume(self, draft_id: str) -> None:
        """There is a draft already: say when it was kept last."""
        kept = self._workspace.desk.drafts.kept(DraftKind.WIZARD)
        self.is_kept = True
        self._tell(next(each.saved_at for each in kept if each.id == draft_id))

    def keep_draft(self, draft: WizardDraft) -> None:
        """Keep ``draft`` as it is now."""
        if not self.is_kept:
            self.is_kept = True
            self._workspace.router.rename(places.AddCustomer(draft.id))
        self.keep(partial(keep, self._workspace.desk.drafts, draft))

    def _on_saved(self) -> None:
        self._tell(self._workspace.desk.clock.now())

    def _tell(self, moment: datetime) -> None:
        self._top.show_kept(moment.astimezone())
        self._bottom.show_kept(True)

    def _on_not_saved(self, problems: tuple[Problem, ...]) -> None:
        self._top.show_not_kept(" ".join(self._workspace.words.problem(each) for each in problems))
