"""Two reps sell to one prospect, neither knowing of the other: the second one settles it in the window."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import OfferType, Partnership
from app.domain.customer.customer import Customer, LifecycleStatus
from app.domain.errors import RuleViolation
from app.domain.ids import ProgrammeId
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.validate_dialog import ValidateDialog
from app.ui.application.main_window import MainWindow
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.attention_driver import AttentionDriver
from tests.support.demo_portal import PARTNER
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver
from tests.support.turns import in_turn


@pytest.fixture
def prospect(desk: Desk, other: Desk) -> Customer:
    """A prospect whom both laptops know."""
    in_turn(desk, other)
    return customer_named(desk, "Maison Corbière")


def offered(desk: Desk, customer: Customer, quantity: int = 14) -> Quote:
    """A quote for the customer, made on that laptop."""
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.BUNDLE)
    lines = tuple(replace(line, quantity=quantity) for line in terms.lines[:1])
    return desk.quotes.create(customer.id, replace(terms, lines=lines))


def sell(desk: Desk, customer: Customer, quantity: int = 14) -> Quote:
    """The same, accepted and validated."""
    return desk.quotes.validate(offered(desk, customer, quantity).id, "Élise Corbière")


def test_the_contract_of_the_colleague_is_named_with_the_money_of_both(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    theirs, mine = sell(other, prospect, 14), sell(desk, prospect, 20)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    contract = other.quotes.get(theirs.id).contract_number
    reason = driver.reason(card)
    assert other.account.name in reason
    assert contract in reason
    money, texts = desk.words.formats.money, driver.texts(card)
    both = theirs.totals.monthly_net + mine.totals.monthly_net
    for amount in (theirs.totals.monthly_net, mine.totals.monthly_net, both):
        assert money(amount) in texts
    assert driver.names(card) == [
        "discard",
        "open_quote",
        "keep_as_another",
        "look_at_customer",
        "turn_into_change",
    ]
    assert desk.customers.get(prospect.id).status is LifecycleStatus.INSTALLING
    assert desk.quotes.get(mine.id).status is QuoteStatus.OPEN


def test_mine_is_kept_as_a_second_contract_on_purpose(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    sell(other, prospect)
    mine = sell(desk, prospect, 20)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.press(card, "keep_as_another")
    driver.wait_for(0)
    in_turn(desk, other)
    assert desk.quotes.get(mine.id).status is QuoteStatus.VALIDATED
    assert len(desk.queries.contracts(prospect.id)) == 2
    assert len(other.queries.contracts(prospect.id)) == 2
    assert desk.queries.attention() == ()


def test_mine_becomes_a_change_of_the_contract_that_is_there(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    sell(other, prospect, 14)
    sell(desk, prospect, 20)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.press(card, "turn_into_change")
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.ChangeLicences))
    file = FileDriver(window, qtbot, prospect.id)
    file.press("review_change")
    for name in ("is_governed", "is_authorised"):
        file.press(name)
    QTest.keyClicks(file.find(QLineEdit, "po_number"), "BC-20")
    file.press("submit_change")
    file.settle()
    assert desk.queries.attention() == ()
    in_turn(desk, other)
    for each in (desk, other):
        assert len(each.queries.contracts(prospect.id)) == 1
        assert {row.quantity for row in each.queries.licences(prospect.id)} == {20}


def test_mine_is_discarded_and_nothing_is_sold_twice(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    sell(other, prospect)
    mine = sell(desk, prospect)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.press(card, "discard")
    driver.wait_for(0)
    in_turn(desk, other)
    assert len(desk.queries.contracts(prospect.id)) == 1
    assert desk.quotes.get(mine.id).status is QuoteStatus.OPEN


def test_a_superseded_quote_is_quoted_again_and_validated_on_purpose(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    mine = offered(desk, prospect)
    in_turn(desk, other)
    theirs = sell(other, prospect)
    desk.quotes.validate(mine.id, "Élise Corbière")
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert other.quotes.get(theirs.id).contract_number in driver.reason(card)
    driver.press(card, "requote")
    driver.wait_for(0)
    (again,) = [row for row in desk.queries.quotes_of(prospect.id) if row.status is QuoteStatus.OPEN]
    with pytest.raises(RuleViolation):
        desk.quotes.validate(again.id, "Élise Corbière")


def test_a_rep_who_knows_of_the_contract_is_asked_before(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, prospect: Customer
) -> None:
    theirs = sell(other, prospect)
    in_turn(other, desk)
    mine = offered(desk, prospect, 20)
    QuoteActions(window.workspace, window).validate(mine.id)
    dialog = window.findChild(ValidateDialog)
    assert isinstance(dialog, ValidateDialog)
    told = dialog.findChild(Banner, "contract_there")
    assert isinstance(told, Banner)
    both = theirs.totals.monthly_net + mine.totals.monthly_net
    assert desk.words.formats.money(both) in told.accessibleName()
    assert desk.queries.contracts(prospect.id)[0].number in told.accessibleName()
    for name in ("accept_agreement", "another_contract"):
        assert dialog.primary.isEnabled() is False
        box = dialog.findChild(CheckBox, name)
        assert isinstance(box, CheckBox)
        QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.mouseClick(dialog.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    in_turn(desk)
    assert desk.quotes.get(mine.id).contract_number
    assert desk.queries.attention() == ()


def order_first(desk: Desk, customer: Customer, seats: int) -> None:
    """First licences by a change order, as Email Cloud is sold."""
    services = desk.change_services
    editor = ChangeEditor(services, services.builder.first_draft(customer.id))
    editor.add(next(each for each in editor.addable() if each.id == "email_security"))
    editor.editing.change_all(seats)
    editor.submit(Consent(is_governed=True, is_authorised=True, po_number=None))


@pytest.fixture
def cloud(portal: EmbeddedPortal, desk: Desk, other: Desk, prospect: Customer) -> Customer:
    """The same prospect, of a programme that begins with change orders."""
    programme_id, partnership = ProgrammeId("email_cloud"), Partnership.MSP
    seed(portal.engine, PARTNER, [replace(prospect, programme_id=programme_id, partnership=partnership)])
    in_turn(desk, other)
    return desk.customers.get(prospect.id)


@pytest.mark.parametrize(
    ("way", "contracts", "seats"), [("keep_as_another", 2, {14, 20}), ("discard", 1, {14})]
)
def test_a_first_change_order_that_meets_a_contract_is_kept_on_purpose_or_not(
    desk: Desk,
    other: Desk,
    window: MainWindow,
    qtbot: QtBot,
    cloud: Customer,
    way: str,
    contracts: int,
    seats: set[int],
) -> None:
    order_first(other, cloud, 14)
    order_first(desk, cloud, 20)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert set(driver.names(card)) == {"discard", "keep_as_another", "look_at_customer", "turn_into_change"}
    driver.press(card, way)
    driver.wait_for(0)
    in_turn(desk, other)
    for each in (desk, other):
        assert len(each.queries.contracts(cloud.id)) == contracts
        assert {row.quantity for row in each.queries.licences(cloud.id)} == seats
    assert desk.queries.attention() == ()


def test_a_first_change_order_becomes_a_change_of_the_contract_that_is_there(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot, cloud: Customer
) -> None:
    order_first(other, cloud, 14)
    order_first(desk, cloud, 20)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.press(card, "turn_into_change")
    qtbot.waitUntil(lambda: isinstance(window.workspace.router.place, places.ChangeLicences))
    file = FileDriver(window, qtbot, cloud.id)
    file.press("review_change")
    # That no number is required was said before.
    for name in ("is_governed", "is_authorised", "submit_change"):
        file.press(name)
    file.settle()
    in_turn(desk, other)
    for each in (desk, other):
        assert len(each.queries.contracts(cloud.id)) == 1
        assert {row.quantity for row in each.queries.licences(cloud.id)} == {20}
    assert desk.queries.attention() == ()
    mine = [each.status.value for each in desk.change_services.change_orders.of_customer(cloud.id)]
    assert sorted(mine) == ["cancelled", "submitted", "submitted"]
