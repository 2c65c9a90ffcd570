"""The scenario board on screen: every edit is priced at once, kept, and can be undone."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.errors import Problem, RuleViolation
from app.domain.pricing.scenario import ScenarioId
from app.services.scenarios.board_display import BoardKey
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.explanations.why_popover import WhyPopover
from app.ui.scenarios.column import Column
from app.ui.scenarios.conclusion_card import ConclusionCard
from app.ui.scenarios.flow import BoardFlow
from app.ui.scenarios.foot import BoardFoot
from app.ui.scenarios.grid import BoardGrid
from app.ui.scenarios.header import BoardHeader
from app.ui.scenarios.rename_dialog import RenameDialog
from app.ui.theme import NOTE
from app.ui.theme.focus_moves import follow_focus
from app.ui.undo.undo_keys import UndoKeys
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.label import Label
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.workspace.workspace import Workspace

_MARGIN = 24


class BoardView(QWidget):
    """Header, conclusion and columns of one board."""

    def __init__(self, workspace: Workspace[object], flow: BoardFlow, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._flow = workspace, flow
        shown = flow.shown()
        self._popover: WhyPopover | None = None
        self.auto_saver = AutoSaver(workspace.tasks, self)
        self.header = BoardHeader(flow.words, flow.trail(), shown.words.back, self)
        self.card = ConclusionCard(self)
        self._foot = BoardFoot(self)
        self.grid = BoardGrid(flow.words, self._foot, self)
        self._note = Label("", NOTE, "text3", self, wrap=True)
        self._scroll = ScrollArea(self)
        self._keys = UndoKeys(self)
        self._lay_out()
        self._connect()
        self._show()

    def leave(self) -> None:
        """Hand over what is not on the disk yet."""
        self._close_popover()
        self.auto_saver.flush()

    def focus_first(self) -> None:
        """Put the keyboard to the licences of the first variant."""
        self.grid.columns[0].seats.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> None:
        """Take the last move back."""
        if self._flow.variants.undo():
            self._after_edit()

    def redo(self) -> None:
        """Make the last undone move again."""
        if self._flow.variants.redo():
            self._after_edit()

    def _meet(self) -> None:
        """Show the variants to the customer, unless a count cannot be used."""
        if self._is_typed_well():
            # Leaving the page keeps the draft before the meeting opens it.
            self._workspace.router.go(self._flow.meeting)

    def _read(self) -> None:
        """Show the variants as they are printed, unless a count cannot be used."""
        if self._is_typed_well():
            self._workspace.router.go(self._flow.paper)

    def make_first(self, id: ScenarioId) -> None:
        """Put a variant into the editor and go there, unless a count cannot be used."""
        if not self._is_typed_well():
            return
        self._flow.variants.make_first(id)
        self.auto_saver.keep_after_paint(self._flow.saving)
        # Leaving the page keeps the draft before the editor opens it.
        self._back()

    def _is_typed_well(self) -> bool:
        """Whether every count can be used; the keyboard goes to one that cannot."""
        mistyped = next((each for each in self.grid.columns if each.seats.has_problem()), None)
        if mistyped is not None:
            mistyped.seats.setFocus(Qt.FocusReason.OtherFocusReason)
        return mistyped is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._scroll.viewport() and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _lay_out(self) -> None:
        content = QWidget(self)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(_MARGIN, 16, _MARGIN, _MARGIN)
        inner.setSpacing(16)
        inner.addWidget(self.card, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self.grid)
        inner.addWidget(self._note)
        inner.addStretch(1)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._scroll.viewport().installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._foot)

    def _fit(self) -> None:
        """The conclusion is as wide as what can be seen, also where the columns are wider."""
        width = self._scroll.viewport().width() - 2 * _MARGIN
        self.card.setFixedWidth(max(0, width))
        self.card.fit(width)

    def _connect(self) -> None:
        header = self.header
        header.undo_asked.connect(self.undo)
        header.redo_asked.connect(self.redo)
        header.back_asked.connect(self._back)
        header.meet_asked.connect(self._meet)
        header.read_asked.connect(self._read)
        header.addition_chosen.connect(self._on_addition)
        header.copy_chosen.connect(self._on_copy)
        header.breadcrumb.chosen.connect(self._workspace.router.go)
        self._keys.undo_asked.connect(self.undo)
        self._keys.redo_asked.connect(self.redo)
        self.grid.column_built.connect(self._on_column_built)
        self._scroll.horizontalScrollBar().valueChanged.connect(self._foot.place)
        self.auto_saver.refused.connect(self._on_not_kept)
        follow_focus(self._on_focus_changed)

    def _show(self) -> None:
        shown, moves = self._flow.shown(), self._flow.variants
        self.header.show_board(shown, moves)
        self.card.show_conclusion(shown.conclusion)
        self.grid.show_board(shown, can_add=moves.can_add)
        self._note.setText(shown.note)
        self._note.setVisible(bool(shown.note))
        self._fit()

    def _after_edit(self) -> None:
        self._close_popover()
        self._show()
        self.auto_saver.keep_after_paint(self._flow.saving)

    def _back(self) -> None:
        self._workspace.router.go(self._flow.editor)

    def _on_focus_changed(self, _before: QWidget | None, _now: QWidget | None) -> None:
        self._flow.variants.end_merge()

    def _on_not_kept(self, problems: tuple[Problem, ...]) -> None:
        self._workspace.messages.problems(problems)

    def _on_column_built(self, built: object) -> None:
        column, moves = cast(Column, built), self._flow.variants
        id = column.id
        self._flow.connect(column, self._do)
        column.copy_asked.connect(lambda: self._do(lambda: moves.copy(id)))
        column.remove_asked.connect(lambda: self._do(lambda: moves.remove(id)))
        column.rename_asked.connect(lambda: self._on_rename(id))
        column.first_asked.connect(lambda: self.make_first(id))
        column.why_asked.connect(self._on_why_asked)

    def _do(self, change: Callable[[], object]) -> None:
        change()
        self._after_edit()

    def _on_addition(self, addition: object) -> None:
        self._do(lambda: self._flow.add(addition))

    def _on_copy(self, id: object) -> None:
        self._do(lambda: self._flow.variants.copy(cast(ScenarioId, id)))

    def _on_rename(self, id: ScenarioId) -> None:
        variant = next(each for each in self._flow.shown().variants if each.id == id)
        dialog = RenameDialog(
            self._flow.words, variant.letter, variant.own_name, variant.by_terms, self.window()
        )
        dialog.named.connect(lambda name: self._do(lambda: self._flow.variants.rename(id, name)))
        dialog.open(dialog.input)

    def _on_why_asked(self, key: object, amount: object) -> None:
        self._close_popover()
        try:
            explanation = self._flow.explain(cast(BoardKey, key))
        except RuleViolation as refused:
            self._workspace.messages.problems(refused.problems)
            return
        self._popover = WhyPopover(self.window(), explanation, self._flow.words)
        self._popover.closed.connect(self._on_popover_closed)
        self._popover.explain(cast(AmountButton, amount))

    def _close_popover(self) -> None:
        if self._popover is not None:
            self._popover.close_popover(give_focus_back=False)

    def _on_popover_closed(self) -> None:
        self._popover = None
