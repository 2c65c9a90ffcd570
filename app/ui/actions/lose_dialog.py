"""Asks why customers were lost, and marks them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from app.domain.customer.lifecycle import CustomerEvent
from app.domain.ids import CustomerId
from app.services.customers.transitions import TransitionOutcome
from app.services.queries.known_sales import PendingSale
from app.ui.actions.reason_dialog import ReasonDialog, ReasonQuestion
from app.ui.actions.services import LoseServices
from app.ui.actions.skipped import SkippedList
from app.ui.actions.transition_words import TRANSITION_WORDS
from app.ui.widgets.banner import Banner
from app.ui.workspace.workspace import Workspace


def lose_dialog(
    workspace: Workspace[LoseServices], ids: Sequence[CustomerId], preview: TransitionOutcome, window: QWidget
) -> ReasonDialog:
    """Build the question for some customers; it names those of ``preview`` who cannot be lost now.

    Sales that wait to be sent are named, and taken back with the answer. ``carried_out`` gives what became of
    the action.
    """
    wanted, transitions = tuple(ids), workspace.services.customer_transitions
    sales = tuple(sale for each in preview.done for sale in each.sales)
    confirm = workspace.words.say(TRANSITION_WORDS[CustomerEvent.LOSE].label)
    if sales:
        confirm = workspace.words.translate("customers", "Take the sale back and mark as lost")
    question = ReasonQuestion(_title(workspace, preview), confirm, act="lose", noun="loss", width=480)
    reasons = workspace.services.catalogue.lost_reasons()
    taken_back = [each.op_id for each in sales]
    dialog = ReasonDialog(
        workspace,
        question,
        reasons,
        lambda reason, text: transitions.lose(wanted, reason, text, taken_back),
        window,
    )
    if sales:
        dialog.body.insertWidget(0, _waiting_sales(workspace, sales, dialog))
    dialog.body.insertWidget(0, SkippedList(workspace.words, preview.skipped, dialog))
    return dialog


def _waiting_sales(
    workspace: Workspace[object], sales: Sequence[PendingSale], dialog: ReasonDialog
) -> Banner:
    """What was sold here and has not left: it is taken back, and nothing of it reaches the portal."""
    words, first = workspace.words, sales[0]
    if len(sales) > 1:
        strong = words.translate("customers", "{n} sales wait to be sent.", n=len(sales))
    elif first.number:
        strong = words.translate(
            "customers", "Quote {number} is validated and waits to be sent.", number=first.number
        )
    else:
        strong = words.translate("customers", "An order waits to be sent.")
    text = words.translate(
        "customers", "It is taken back first: no contract is made. You can undo both afterwards."
    )
    banner = Banner("warning", strong, text, dialog, icon="attention")
    banner.setObjectName("waiting_sales")
    return banner


def _title(workspace: Workspace[object], preview: TransitionOutcome) -> str:
    words = workspace.words
    if len(preview.done) == 1:
        return words.translate("customers", "Mark {name} as lost?", name=preview.done[0].name)
    return words.say(TRANSITION_WORDS[CustomerEvent.LOSE].question, n=len(preview.done))
