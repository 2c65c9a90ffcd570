"""A change of status or account that the portal did not take: said in the list, with the way to the file."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.customer.customer import AccountState, Customer
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.transitions import SetAccountState
from app.domain.document import Kind
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.workspace import places
from app.wire.protocol import ResultStatus, WireProblem
from tests.support.answers import refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.caches import fed, page


def enabled(desk: Desk) -> Customer:
    """Somebody with an account."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.account_state is AccountState.ENABLED)


def test_what_a_colleague_moved_meanwhile_leads_to_the_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = enabled(desk)
    desk.customer_transitions.set_state([customer.id], AccountEvent.SUSPEND)
    data = {"state": "disabled", "seen": "enabled"}
    op_id = refuse(desk, "status-changed", data, status=ResultStatus.CONFLICT)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert "« Désactivé »" in driver.reason(card).replace("\u00a0", " ")
    assert driver.names(card) == ["discard", "look_at_customer", "reissue"]
    driver.button(card, "look_at_customer").click()
    assert window.workspace.router.place == places.CustomerFile(customer.id)
    assert desk.customers.get(customer.id).account_state is AccountState.ENABLED


def test_it_can_be_done_all_the_same_from_how_the_customer_stands_now(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = enabled(desk)
    desk.customer_transitions.set_state([customer.id], AccountEvent.DISABLE)
    op_id = refuse(
        desk, "status-changed", {"state": "suspended", "seen": "enabled"}, status=ResultStatus.CONFLICT
    )
    theirs = replace(customer, account_state=AccountState.SUSPENDED)
    desk.store.apply_page(page([fed(theirs, 9_000, 2)], head=9_000))
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.card(op_id), "reissue")
    driver.wait_for(0)
    [queued] = desk.queries.outbox()
    assert queued.command == SetAccountState(AccountEvent.DISABLE, AccountState.SUSPENDED)
    assert desk.customers.get(customer.id).account_state is AccountState.DISABLED


def test_a_rules_no_is_said_in_its_own_words(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    customer = enabled(desk)
    desk.customer_transitions.set_state([customer.id], AccountEvent.DISABLE)
    op_id = refuse(desk, "invalid", problems=[WireProblem("account.none", "account_state")])
    driver = AttentionDriver(window, qtbot)
    assert "pas encore de compte" in driver.reason(driver.card(op_id))
