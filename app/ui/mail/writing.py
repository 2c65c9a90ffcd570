"""The message that is being written: what the parts of the page change and are told."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.errors import Problem
from app.domain.mail.message import MessageKind
from app.domain.mail.message_template import MessageTemplate
from app.services.drafts.kept_drafts import DraftKind
from app.services.mail.composition import Composition
from app.services.mail.mail import Mail
from app.services.mail.message_files import FileContent
from app.ui.drafts.draft_saver import DraftSaver
from app.ui.mail.services import WritingServices
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_PAUSE_MS = 200
_DRAWN = ("parts", "files", "language", "meeting")


class Writing(QObject):
    """Holds the composition, keeps it as a draft, and has its files drawn and its problems found.

    Signals:
        begun_anew: subject and text are others: of another template or language.
        refilled: the values in the text may be others: somebody else is written to.
        files_drawn: what goes with the message, as ``FileContent``.
        files_refused: why it cannot be drawn; the problems.
        problems_found: what keeps the message from being sent.
    """

    begun_anew = Signal()
    refilled = Signal()
    files_drawn = Signal(object)
    files_refused = Signal(object)
    problems_found = Signal(object)

    def __init__(
        self,
        workspace: Workspace[WritingServices],
        place: places.WriteMessage,
        composition: Composition,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._place = workspace, place
        self._composition = composition
        self._asked = 0
        self.saver = DraftSaver(workspace, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.values = self._mail.values(composition)
        kept = workspace.services.drafts.kept(DraftKind.MESSAGE)
        self.saver.resume_kept(kept, composition.id)

    @property
    def composition(self) -> Composition:
        """The message as it stands."""
        return self._composition

    def change(self, **values: Any) -> None:
        """Give the message other values of these fields, and keep it."""
        before, self._composition = self._composition, replace(self._composition, **values)
        if self._composition == before:
            return
        self._keep()
        self._pause.start()
        if before.addressee != self._composition.addressee:
            self.values = self._mail.values(self._composition)
            self.refilled.emit()
        if any(getattr(before, name) != getattr(self._composition, name) for name in _DRAWN):
            self.draw_files()

    def keep(self) -> None:
        """Keep the message as it stands, also where nothing was changed."""
        self._keep()

    def is_as_template(self) -> bool:
        """Whether nothing of the template was changed by hand."""
        anew = self._mail.with_template(self._composition, self.template())
        return (anew.subject, anew.body) == (self._composition.subject, self._composition.body)

    def templates(self) -> Sequence[MessageTemplate]:
        """What the message could have begun with."""
        about, language = self._composition.about.kind, self._composition.language
        return [t for kind in MessageKind for t in self._mail.templates.all(kind, about, language)]

    def template(self) -> MessageTemplate:
        """What it began with; the first there is where that one is gone."""
        found = self.templates()
        return next((each for each in found if each.id == self._composition.template_id), found[0])

    def take_template(self, template: MessageTemplate) -> None:
        """Begin the texts anew with a template."""
        self._begin_anew(self._mail.with_template(self._composition, template))

    def take_language(self, language: str) -> None:
        """Begin anew in another language: subject, text, papers and dates."""
        self._begin_anew(self._mail.in_language(self._composition, language))

    def draw_files(self) -> None:
        """Have everything drawn that goes with the message."""
        self._asked += 1
        mail, composition, asked = self._mail, self._composition, self._asked

        def take(files: tuple[FileContent, ...]) -> None:
            if asked == self._asked:
                self.files_drawn.emit(files)

        def refuse(problems: tuple[Problem, ...]) -> None:
            if asked == self._asked:
                self.files_refused.emit(problems)

        self._workspace.tasks.query(lambda: mail.files(composition), take, refuse)

    def look(self) -> None:
        """Find what keeps the message from being sent."""
        mail, composition = self._mail, self._composition

        def tell(problems: tuple[Problem, ...]) -> None:
            if composition is self._composition:
                self.problems_found.emit(problems)

        self._workspace.tasks.query(lambda: mail.problems(composition), tell, tell)

    def leave(self) -> None:
        """Hand over what is not on the disk yet; what is still being drawn comes too late."""
        self._asked += 1
        self._pause.stop()
        self.saver.flush()

    def _begin_anew(self, composition: Composition) -> None:
        is_other_language = composition.language != self._composition.language
        self._composition = composition
        self.values = self._mail.values(composition)
        self._keep()
        self.begun_anew.emit()
        self._pause.start()
        if is_other_language:
            self.draw_files()

    def _keep(self) -> None:
        mail, composition = self._mail, self._composition
        self.saver.keep_draft(
            replace(self._place, draft_id=composition.id), lambda: mail.keep_draft(composition)
        )

    @property
    def _mail(self) -> Mail:
        return self._workspace.services.mail
