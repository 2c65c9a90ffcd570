"""Keeps a draft that is a place of its own, a cart or a new customer, and says how that stands."""

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.services.drafts.kept_drafts import KeptDraft
from app.ui.drafts.auto_saver import AutoSaver, Save
from app.ui.drafts.services import DraftSaverServices
from app.ui.workspace.places import Place
from app.ui.workspace.workspace import Workspace


class DraftSaver(AutoSaver):
    """From the first change on there is a draft, and the place where the rep is becomes that draft.

    Signals:
        begun: there is something now that could be thrown away.
        kept_at: everything is on the disk since a moment, in the rep's zone.
        not_kept: why the last change is not on the disk, as a sentence.
    """

    begun = Signal()
    kept_at = Signal(object)
    not_kept = Signal(str)

    def __init__(self, workspace: Workspace[DraftSaverServices], parent: QObject) -> None:
        super().__init__(workspace.tasks, parent)
        self._workspace = workspace
        self.is_kept = False
        self.saved.connect(self._on_saved)
        self.refused.connect(self._on_refused_to_disk)

    def resume(self, saved_at: datetime) -> None:
        """Go on with a draft that is there already, and was kept last at that moment."""
        self.is_kept = True
        self.kept_at.emit(saved_at.astimezone())

    def resume_kept(self, kept: Iterable[KeptDraft], id: str) -> None:
        """Say when the draft with that id was kept last, where it is among ``kept``."""
        found = next((each for each in kept if each.id == id), None)
        if found is not None:
            self.resume(found.saved_at)

    def keep_draft(self, place: Place, save: Save) -> None:
        """Run ``save`` soon; after the first one the rep is at ``place``."""
        if not self.is_kept:
            self.is_kept = True
            self._workspace.router.rename(place)
            self.begun.emit()
        self.keep(save)

    def _on_saved(self) -> None:
        self.kept_at.emit(self._workspace.services.clock.now().astimezone())

    def _on_refused_to_disk(self, problems: tuple[Problem, ...]) -> None:
        self.not_kept.emit(" ".join(self._workspace.words.problem(each) for each in problems))
