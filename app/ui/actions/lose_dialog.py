"""Asks why customers were lost, and marks them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import CustomerEvent
from app.domain.ids import CustomerId
from app.services.customers.transitions import TransitionOutcome
from app.ui.actions.reason_dialog import ReasonDialog, ReasonQuestion
from app.ui.actions.services import LoseServices
from app.ui.actions.skipped import SkippedList
from app.ui.actions.transition_words import TRANSITION_WORDS
from app.ui.workspace.workspace import Workspace


def lose_dialog(
    workspace: Workspace[LoseServices], ids: Sequence[CustomerId], preview: TransitionOutcome, window: QWidget
) -> ReasonDialog:
    """Build the question for some customers; it names those of ``preview`` who cannot be lost now.

    ``carried_out`` gives what became of the action.
    """
    wanted, transitions = tuple(ids), workspace.services.customer_transitions
    confirm = workspace.words.say(TRANSITION_WORDS[CustomerEvent.LOSE].label)
    question = ReasonQuestion(_title(workspace, preview), confirm, act="lose", noun="loss", width=480)
    reasons = workspace.services.catalogue.lost_reasons()
    dialog = ReasonDialog(workspace, question, reasons, lambda *why: transitions.lose(wanted, *why), window)
    dialog.body.insertWidget(0, SkippedList(workspace.words, preview.skipped, dialog))
    return dialog


def _title(workspace: Workspace[object], preview: TransitionOutcome) -> str:
    words = workspace.words
    if len(preview.done) == 1:
        return words.translate("customers", "Mark {name} as lost?", name=preview.done[0].name)
    return words.say(TRANSITION_WORDS[CustomerEvent.LOSE].question, n=len(preview.done))
