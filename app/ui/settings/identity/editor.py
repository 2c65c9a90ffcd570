"""What a manager is writing for the papers: every part of the tab reads and changes this one draft."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.domain.partner.branding import Branding
from app.services.branding.partner_branding import BrandingDraft
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.settings.services import IdentityServices
from app.ui.workspace.workspace import Workspace


class BrandingEditor(QObject):
    """Keeps the draft at every keystroke; in the main thread.

    Signals:
        changed: the draft is another; the parts that did not change it show it as it is now.
        restarted: another draft is there, of which every field is shown anew.
    """

    changed = Signal()
    restarted = Signal()

    def __init__(self, workspace: Workspace[IdentityServices], parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.service = workspace.services.partner_branding
        self.draft: BrandingDraft = self.service.begin()
        self._saver = AutoSaver(workspace.tasks, self)

    @property
    def may_change(self) -> bool:
        """Whether this is more than something to read."""
        return self.service.may_publish

    @property
    def branding(self) -> Branding:
        """What is being written."""
        return self.draft.branding

    def change(self, **groups: Any) -> None:
        """Give groups of the branding another value."""
        branding: Branding = replace(self.draft.branding, **groups)
        if branding == self.draft.branding:
            return
        self.draft = BrandingDraft(self.draft.before, branding)
        self._saver.keep(partial(self.service.keep, self.draft))
        self.changed.emit()

    def restart(self, draft: BrandingDraft, *, is_kept: bool = True) -> None:
        """Go on with ``draft``."""
        self.draft = draft
        if is_kept:
            self._saver.keep(partial(self.service.keep, draft))
        self.restarted.emit()
        self.changed.emit()

    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps it from being published."""
        return self.service.check(self.branding)

    def sentence(self, *fields: str) -> str:
        """What is wrong at a field, or at what is below it, or nothing."""
        for problem in self.problems():
            if any(problem.field == each or problem.field.startswith(f"{each}.") for each in fields):
                return self.workspace.words.problem(problem)
        return ""

    def discard(self) -> None:
        """Go back to what is published."""
        self._saver.hold()
        self.workspace.tasks.command(self.service.discard)
        self._saver.release()
        published = self.service.published()
        self.restart(BrandingDraft(published, published), is_kept=False)

    def publish(self, done: Callable[[None], None], refused: Callable[[tuple[Problem, ...]], None]) -> None:
        """Publish what is written."""
        draft = self.draft
        self._saver.hold()
        self.workspace.tasks.command(lambda: self.service.publish(draft), done, refused)
        self._saver.release()

    def leave(self) -> None:
        """Keep what was typed last."""
        self._saver.flush()
