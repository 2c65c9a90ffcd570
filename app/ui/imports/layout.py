"""The widgets of the import: header, steps at the left, the step in the middle, the bar below."""

from typing import assert_never

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.services.spreadsheets.import_session import ImportSession, Stage
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.imports.bar import ImportBar
from app.ui.imports.check_step import CheckStep
from app.ui.imports.columns_step import ColumnsStep
from app.ui.imports.file_step import FileStep
from app.ui.imports.services import ImportServices
from app.ui.theme import theme
from app.ui.widgets.banner import Banner
from app.ui.widgets.card import Panel
from app.ui.widgets.empty_state import EmptyState
from app.ui.widgets.page_header import ObjectHeader
from app.ui.widgets.scroll_area import scrolled_down
from app.ui.widgets.steps import Step, StepList, StepState
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_STEPS_WIDTH, _ROOMY = 224, 900
_NAMES: dict[Stage, Marked] = {
    Stage.FILE: QT_TRANSLATE_NOOP("imports", "File"),
    Stage.COLUMNS: QT_TRANSLATE_NOOP("imports", "Columns"),
    Stage.CHECK: QT_TRANSLATE_NOOP("imports", "Check"),
    Stage.DONE: QT_TRANSLATE_NOOP("imports", "Done"),
}


class ImportLayout:
    """Lays the parts out in ``frame``, and shows them as the session stands."""

    def __init__(self, workspace: Workspace[ImportServices], session: ImportSession, frame: QWidget) -> None:
        self._workspace, self._session = workspace, session
        words = workspace.words
        self.header = ObjectHeader(words.translate("imports", "Where you are"), (), frame)
        self.header.title.setText(words.translate("imports", "Import customers"))
        self.header.breadcrumb.set_places([(places.Customers(), words.translate("imports", "Customers"))])
        self.steps = StepList(words.translate("imports", "Steps"), parent=frame)
        self.trouble = Banner("warning", "", "", frame)
        self.trouble.setObjectName("import_trouble")
        self.file = FileStep(workspace, session, frame)
        self.columns = ColumnsStep(workspace, session, frame)
        self.check = CheckStep(workspace, session, frame)
        self.done = EmptyState("ok", "", "", None, frame)
        self.done.sentence.setObjectName("import_done")
        self.bar = ImportBar(words, frame)
        self._lay_out(frame)

    def fit(self, width: int) -> None:
        """In a narrow window the steps leave their room to what is being done."""
        self._side.setFixedWidth(theme().scaled(_STEPS_WIDTH))
        self._side.setVisible(width >= theme().scaled(_ROOMY))

    def show_stage(self, stage: Stage) -> None:
        """Show the step of ``stage``, what leads on from it, and how far the rep is."""
        self._stack.setCurrentIndex(tuple(Stage).index(stage))
        self.steps.set_steps([self._step(each, stage) for each in Stage])
        self._show_bar(stage)

    def show_written(self, count: int) -> None:
        """Say how many customers were created."""
        words = self._workspace.words
        self.done.sentence.setText(words.translate("imports", "{n} customers imported", n=count))
        self.done.next_step.setText(
            words.translate("imports", "They are prospects now, and are sent with the next exchange.")
        )
        self.done.next_step.show()

    def can_open(self, wanted: Stage, stage: Stage) -> bool:
        """Whether the rep may go to ``wanted`` from ``stage``."""
        if stage is Stage.DONE or self.bar.progress.isVisible():
            return False
        match wanted:
            case Stage.FILE:
                return True
            case Stage.COLUMNS:
                return self._session.file is not None
            case Stage.CHECK:
                return self._session.checked is not None
            case Stage.DONE:
                return False
            case never:
                assert_never(never)

    def _show_bar(self, stage: Stage) -> None:
        words, session, bar = self._workspace.words, self._session, self.bar
        bar.back.setVisible(stage in (Stage.COLUMNS, Stage.CHECK))
        bar.close_button.setVisible(stage is not Stage.DONE)
        match stage:
            case Stage.FILE:
                bar.next.setText(words.translate("imports", "Next"))
                bar.next.setEnabled(session.file is not None)
            case Stage.COLUMNS:
                bar.next.setText(words.translate("imports", "Check"))
                bar.next.setEnabled(any(session.columns))
            case Stage.CHECK:
                good = len(session.checked.good) if session.checked else 0
                bar.next.setText(words.translate("imports", "Import {n} customers", n=good))
                bar.next.setEnabled(session.ready > 0)
            case Stage.DONE:
                bar.next.setText(words.translate("imports", "Show the customers"))
                bar.next.setEnabled(True)
            case never:
                assert_never(never)
        nothing_yet = words.translate("imports", "Nothing is written before you confirm.")
        bar.note.setText("" if stage is Stage.DONE else nothing_yet)

    def _step(self, each: Stage, stage: Stage) -> Step:
        order = tuple(Stage)
        name = self._workspace.words.say(_NAMES[each])
        if each is stage:
            state = StepState.DONE if stage is Stage.DONE else StepState.CURRENT
        else:
            state = StepState.DONE if order.index(each) < order.index(stage) else StepState.TO_COME
        return Step(name, "", state, is_enabled=each is not stage and self.can_open(each, stage))

    def _lay_out(self, frame: QWidget) -> None:
        self._side = Panel("canvas", "right", frame)
        inset = QVBoxLayout(self._side)
        inset.setContentsMargins(21, 12, 21, 16)
        inset.addWidget(self.steps)
        inset.addStretch(1)
        scroll = scrolled_down(self.file, frame)
        middle = QWidget(frame)
        self._stack = QStackedLayout()
        for step in (scroll, self.columns, self.check, self.done):
            self._stack.addWidget(step)
        inside = QVBoxLayout(middle)
        inside.setContentsMargins(21, 16, 21, 8)
        inside.setSpacing(12)
        # As far from the edge as the steps below, which leave room for the ring around what has the keyboard.
        above = QVBoxLayout()
        above.setContentsMargins(3, 0, 3, 0)
        above.addWidget(self.trouble)
        inside.addLayout(above)
        inside.addLayout(self._stack, 1)
        self.trouble.hide()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(middle, 1)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(row, 1)
        column.addWidget(self.bar)
