"""What changes of a customer's status are called: in menus, questions and toasts."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.domain.customer.lifecycle import AccountEvent, CustomerEvent
from app.services.customers.transitions import Event
from app.services.words import QT_TRANSLATE_N_NOOP, QT_TRANSLATE_NOOP, Marked
from app.ui.theme.icons import IconName


@dataclass(frozen=True, slots=True)
class TransitionWords:
    """``verb``, ``question``, ``done`` are for many, ``done_one`` for one; ``nobody``: none of them may."""

    icon: IconName
    label: Marked
    verb: Marked
    question: Marked
    done_one: Marked
    done: Marked
    nobody: Marked


TRANSITION_WORDS: Mapping[Event, TransitionWords] = {
    AccountEvent.ENABLE: TransitionWords(
        "check",
        QT_TRANSLATE_NOOP("customers", "Enable the account"),
        QT_TRANSLATE_NOOP("customers", "Enable"),
        QT_TRANSLATE_N_NOOP("customers", "Enable {n} accounts?"),
        QT_TRANSLATE_NOOP("customers", "{name}: account enabled"),
        QT_TRANSLATE_N_NOOP("customers", "{n} accounts enabled"),
        QT_TRANSLATE_NOOP("customers", "None of these accounts can be enabled"),
    ),
    AccountEvent.DISABLE: TransitionWords(
        "no",
        QT_TRANSLATE_NOOP("customers", "Disable the account"),
        QT_TRANSLATE_NOOP("customers", "Disable"),
        QT_TRANSLATE_N_NOOP("customers", "Disable {n} accounts?"),
        QT_TRANSLATE_NOOP("customers", "{name}: account disabled"),
        QT_TRANSLATE_N_NOOP("customers", "{n} accounts disabled"),
        QT_TRANSLATE_NOOP("customers", "None of these accounts can be disabled"),
    ),
    AccountEvent.SUSPEND: TransitionWords(
        "lock",
        QT_TRANSLATE_NOOP("customers", "Suspend the account"),
        QT_TRANSLATE_NOOP("customers", "Suspend"),
        QT_TRANSLATE_N_NOOP("customers", "Suspend {n} accounts?"),
        QT_TRANSLATE_NOOP("customers", "{name}: account suspended"),
        QT_TRANSLATE_N_NOOP("customers", "{n} accounts suspended"),
        QT_TRANSLATE_NOOP("customers", "None of these accounts can be suspended"),
    ),
    CustomerEvent.REOPEN: TransitionWords(
        "redo",
        QT_TRANSLATE_NOOP("customers", "Take up again"),
        QT_TRANSLATE_NOOP("customers", "Take up again"),
        QT_TRANSLATE_N_NOOP("customers", "Take {n} customers up again?"),
        QT_TRANSLATE_NOOP("customers", "{name} is a prospect again"),
        QT_TRANSLATE_N_NOOP("customers", "{n} customers are prospects again"),
        QT_TRANSLATE_NOOP("customers", "None of these customers can be taken up again"),
    ),
    CustomerEvent.LOSE: TransitionWords(
        "no",
        QT_TRANSLATE_NOOP("customers", "Mark as lost"),
        QT_TRANSLATE_NOOP("customers", "Mark as lost"),
        QT_TRANSLATE_N_NOOP("customers", "Mark {n} customers as lost?"),
        QT_TRANSLATE_NOOP("customers", "{name} is marked as lost"),
        QT_TRANSLATE_N_NOOP("customers", "{n} customers are marked as lost"),
        QT_TRANSLATE_NOOP("customers", "None of these customers can be marked as lost"),
    ),
}
"""In the order of menus; what is hardest to take back comes last."""
