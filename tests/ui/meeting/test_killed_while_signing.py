"""kill -9 around an acceptance: all of it is there at the next start, or the draft alone, which is said."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrderStatus
from app.domain.quote.quote import QuoteStatus
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.theme import apply_theme
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.child_process import killed_when
from tests.support.desk import customer_named
from tests.support.signing_process import ACCEPTED, CUSTOMERS, HALF, HOLDS, SIGNED
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import GRID
from tests.ui.quotes.offer_pages import CUSTOMER, DRAFT, pictured_terms


@pytest.mark.parametrize(("what", "moment"), [("change", SIGNED), ("quote", HALF), ("quote", ACCEPTED)])
def test_the_whole_is_there_or_the_draft_of_the_meeting_alone(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, what: str, moment: str
) -> None:
    desk_in(tmp_path, customers=CUSTOMERS).close()
    said = killed_when(
        lambda line: line == moment, "tests.support.signing_process", str(tmp_path), what, moment
    )
    assert said == moment
    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    try:
        window.start_exchange()
        if moment == ACCEPTED:
            _is_accepted(desk)
            qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
            assert window.workspace.messages.last_toast == ""
            return
        toast = toast_of(window, qtbot)
        assert "signature" in toast.text()
        assert desk.queries.outbox() == ()
        _is_draft_alone(desk, what)
        undo_of(toast).click()
        assert isinstance(window.workspace.router.place, places.Meet)
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        assert desk.drafts.signing.lost() is None
    finally:
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        window.close()
        desk.sync.stop()
        desk.close()


def _is_accepted(desk: Desk) -> None:
    customer = customer_named(desk, CUSTOMER)
    found = [desk.quotes.get(each.id) for each in desk.queries.quotes_of(customer.id)]
    (sold,) = (each for each in found if each.acceptance is not None)
    assert sold.status is QuoteStatus.VALIDATED
    assert sold.acceptance is not None
    assert sold.acceptance.signature is not None
    assert [type(each.command).__name__ for each in desk.queries.outbox()] == ["CreateQuote", "ValidateQuote"]
    assert not list(desk.drafts.kept(DraftKind.QUOTE))


def _is_draft_alone(desk: Desk, what: str) -> None:
    """One seat more than it began with, and nothing sold."""
    if what == "quote":
        customer = customer_named(desk, CUSTOMER)
        begun = pictured_terms(desk, customer.id).lines[0].quantity
        assert desk.drafts.quote(DRAFT).terms.lines[0].quantity == begun + 1
        return
    (kept,) = desk.drafts.kept(DraftKind.CHANGE)
    draft: ChangeDraft = desk.drafts.load(kept.id, ChangeDraft)
    assert {each.quantity for each in draft.terms.lines} == {683}
    orders = desk.change_services.change_orders.of_customer(customer_named(desk, HOLDS).id)
    assert ChangeOrderStatus.SUBMITTED not in {each.status for each in orders if each.submission}
