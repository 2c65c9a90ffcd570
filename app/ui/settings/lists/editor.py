"""What a manager is writing of the lists: every part of the tab reads and changes this one draft."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.errors import Problem
from app.domain.partner.partner_lists import PartnerLists
from app.services.branding.own_lists import ListsDraft
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.settings.services import ListsServices
from app.ui.workspace.workspace import Workspace


class ListsEditor(QObject):
    """Keeps the draft at every keystroke; in the main thread.

    Signals:
        changed: the draft is another.
        restarted: another draft is there, of which every list is shown anew.
    """

    changed = Signal()
    restarted = Signal()

    def __init__(self, workspace: Workspace[ListsServices], parent: QObject) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.service = workspace.services.own_lists
        self.draft: ListsDraft = self.service.begin()
        self._saver = AutoSaver(workspace.tasks, self)

    @property
    def may_change(self) -> bool:
        """Whether this is more than something to read."""
        return self.service.may_publish

    @property
    def lists(self) -> PartnerLists:
        """What is being written."""
        return self.draft.lists

    def change(self, group: str, value: Any) -> None:
        """Give a list another value."""
        self.draft = ListsDraft(self.draft.before, replace(self.draft.lists, **{group: value}))
        self._saver.keep(partial(self.service.keep, self.draft))
        self.changed.emit()

    def restart(self, draft: ListsDraft, *, is_kept: bool = True) -> None:
        """Go on with ``draft``."""
        self.draft = draft
        if is_kept:
            self._saver.keep(partial(self.service.keep, draft))
        self.restarted.emit()
        self.changed.emit()

    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps it from being published."""
        return self.service.check(self.draft)

    def discard(self) -> None:
        """Go back to what counts."""
        self._saver.hold()
        self.workspace.tasks.command(self.service.discard)
        self._saver.release()
        published = self.service.published()
        self.restart(ListsDraft(published, published), is_kept=False)

    def publish(self, done: Callable[[None], None], refused: Callable[[tuple[Problem, ...]], None]) -> None:
        """Publish what is written."""
        draft = self.draft
        self._saver.hold()
        self.workspace.tasks.command(lambda: self.service.publish(draft), done, refused)
        self._saver.release()

    def leave(self) -> None:
        """Keep what was typed last."""
        self._saver.flush()
