"""The window in a process of its own, in which a customer signs, until it is killed.

Arguments: the folder of the cache, ``quote`` or ``change``, and the moment at which it says so and stands
still: ``signed`` before *Accept*, ``half`` when one of the two commands is written, ``accepted`` after both.
"""

import signal
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.services.drafts.drafts import QuoteDraft
from app.services.store.unit_of_work import UnitOfWork
from app.ui.application.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.support.caches import desk_in
from tests.support.desk import customer_named
from tests.support.meeting_driver import MeetingDriver, PatienceOfProcess, change_draft
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms

HOLDS, CUSTOMERS = "Groupe Valmondois", 40
SIGNED, HALF, ACCEPTED = "signed", "half", "accepted"


def main(folder: Path, what: str, moment: str) -> None:
    """Have it signed up to that moment, and stay."""
    application = QApplication([])
    apply_theme(application)
    desk = desk_in(folder, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    window.show()
    if what == "quote":
        customer, draft = customer_named(desk, CUSTOMER), DRAFT
        desk.drafts.save_quote(QuoteDraft(DRAFT, customer.id, pictured_terms(desk, customer.id)))
    else:
        draft = change_draft(desk, HOLDS)
    meeting = MeetingDriver(window, PatienceOfProcess())
    meeting.open(draft, is_change=what == "change")
    meeting.one_more()
    meeting.ask_to_accept()
    meeting.sign()
    meeting.settle()
    if moment == SIGNED:
        stand_still(moment)
    if moment == HALF:
        stop_in_the_middle()
    meeting.accept()
    stand_still(ACCEPTED)


def stop_in_the_middle() -> None:
    """Stand still in the middle of the transaction."""
    whole = UnitOfWork.enqueue

    def halt(*arguments: Any, **values: Any) -> None:
        whole(*arguments, **values)
        stand_still(HALF)

    setattr(UnitOfWork, "enqueue", halt)  # noqa: B010 - a type checker allows no other way.


def stand_still(moment: str) -> None:
    """Tell the test, at once, and wait to be killed."""
    sys.stdout.write(f"{moment}\n")
    sys.stdout.flush()
    while True:
        signal.pause()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
