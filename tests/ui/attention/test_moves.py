"""A change of status or account that the portal did not take: said in the list, with the way to the file."""

from pytestqt.qtbot import QtBot

from app.domain.customer import AccountState, Customer
from app.domain.document import Kind
from app.domain.lifecycle import AccountEvent
from app.services.desk import Desk
from app.ui import places
from app.ui.main_window import MainWindow
from app.wire.protocol import ResultStatus, WireProblem
from tests.support.answers import refuse
from tests.support.attention_hand import AttentionHand


def enabled(desk: Desk) -> Customer:
    """Somebody with an account."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.account_state is AccountState.ENABLED)


def test_what_a_colleague_moved_meanwhile_leads_to_the_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    customer = enabled(desk)
    desk.customer_moves.set_state([customer.id], AccountEvent.SUSPEND)
    data = {"state": "disabled", "seen": "enabled"}
    op_id = refuse(desk, "status-changed", data, status=ResultStatus.CONFLICT)
    hand = AttentionHand(window, qtbot)
    card = hand.card(op_id)
    assert "statut" in hand.reason(card)
    assert hand.names(card) == ["discard", "look_at_customer"]
    hand.button(card, "look_at_customer").click()
    assert window.workspace.router.place == places.CustomerFile(customer.id)
    assert desk.customers.get(customer.id).account_state is AccountState.ENABLED


def test_a_rules_no_is_said_in_its_own_words(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    customer = enabled(desk)
    desk.customer_moves.set_state([customer.id], AccountEvent.DISABLE)
    op_id = refuse(desk, "invalid", problems=[WireProblem("account.none", "account_state")])
    hand = AttentionHand(window, qtbot)
    assert "pas encore de compte" in hand.reason(hand.card(op_id))
