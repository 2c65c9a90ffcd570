"""Asks why customers were lost, and marks them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import CustomerEvent
from app.domain.ids import CustomerId
from app.services.customers.transitions import Moved
from app.ui.actions.reason_dialog import ReasonDialog, ReasonQuestion
from app.ui.actions.services import LoseServices
from app.ui.actions.skipped import LeftOutList
from app.ui.actions.transition_words import MOVES
from app.ui.workspace.workspace import Workspace


def lose_dialog(
    workspace: Workspace[LoseServices], ids: Sequence[CustomerId], asked: Moved, window: QWidget
) -> ReasonDialog:
    """Build the question for some customers; it names those of ``asked`` who cannot be lost now.

    ``carried_out`` gives what became of the action.
    """
    wanted, moves = tuple(ids), workspace.services.customer_transitions
    confirm = workspace.words.say(MOVES[CustomerEvent.LOSE].label)
    question = ReasonQuestion(_title(workspace, asked), confirm, act="lose", noun="loss", width=480)
    reasons = workspace.services.catalogue.lost_reasons()
    dialog = ReasonDialog(workspace, question, reasons, lambda *why: moves.lose(wanted, *why), window)
    dialog.body.insertWidget(0, LeftOutList(workspace.words, asked.skipped, dialog))
    return dialog


def _title(workspace: Workspace[object], asked: Moved) -> str:
    words = workspace.words
    if len(asked.done) == 1:
        return words.translate("customers", "Mark {name} as lost?", name=asked.done[0].name)
    return words.say(MOVES[CustomerEvent.LOSE].question, n=len(asked.done))
