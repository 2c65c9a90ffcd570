"""The first licences of a prospect, ordered at once or by change order."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.catalogue.catalogue import Period
from app.domain.customer.customer import LifecycleStatus
from app.domain.ids import ReasonId
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.select import Select
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.windows import LaptopOn
from tests.ui.change_orders.direct.steps import (
    CLOUD_PROSPECT,
    MSP_PROSPECT,
    PROSPECT,
    TODAY,
    At,
    confirm,
    exchange,
    held,
    plain,
    summary,
)


@pytest.mark.parametrize("is_online", [True, False], ids=["on line", "off line"])
@pytest.mark.parametrize(
    ("language", "says"),
    [
        pytest.param("fr", "+18 Protect et Archivage 10 ans dès aujourd’hui.", id="fr"),
        pytest.param("en", "+18 Protect and Ten-year archive from today.", id="en"),
    ],
)
def test_the_first_licences_of_a_prospect_make_the_contract(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, is_online: bool, says: str
) -> None:
    if not is_online:
        portal.stop()
    driver = at_portal(PROSPECT)
    driver.open("licences")
    driver.press("assign_licences")
    driver.press("add_protect")
    driver.type("total_protect", "18")
    driver.press("option_archive")
    assert not driver.is_there("review_change")
    assert summary(driver) == says
    confirm(driver)
    assert driver.window.workspace.router.place == places.CustomerFile(driver.id)
    assert synced.customers.get(driver.id).status is not LifecycleStatus.PROSPECT
    if not is_online:
        portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    assert held(synced, driver) == {"protect": 18, "archive": 18}
    customer = synced.customers.get(driver.id)
    assert customer.status is not LifecycleStatus.PROSPECT
    assert len(synced.queries.contracts(driver.id)) == 1


def test_the_first_licences_of_a_prospect_are_ordered_where_changes_are_written(
    at_portal: At, synced: Desk
) -> None:
    driver = at_portal(CLOUD_PROSPECT)
    driver.open("licences")
    driver.press("assign_licences")
    driver.press("add_email_security")
    driver.type("total_email_security", "60")
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-60")
    driver.press("submit_change")
    driver.settle()
    exchange(synced)
    assert held(synced, driver) == {"email_security": 60}
    assert [row.number for row in synced.queries.contracts(driver.id)]


@pytest.mark.parametrize("is_taken_back", [True, False])
def test_who_was_sold_first_licences_is_lost_only_once_the_order_is_taken_back(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, is_taken_back: bool
) -> None:
    portal.stop()
    id = at_portal(CLOUD_PROSPECT).id
    editor = ChangeEditor(synced.change_services, synced.change_services.builder.first_draft(id))
    editor.add(editor.addable()[0])
    editor.submit(Consent(is_governed=True, is_authorised=True, po_number=None))
    assert synced.customers.get(id).status is LifecycleStatus.INSTALLED
    (sale,) = synced.customer_transitions.waiting_sales(id)
    assert sale.amount(Period.MONTH).minor > 0
    taken_back = [sale.op_id] if is_taken_back else []
    outcome = synced.customer_transitions.lose([id], ReasonId("other"), "Fermé", taken_back)
    assert [each.problem.code for each in outcome.skipped] == (
        [] if is_taken_back else ["customer.sale_waiting"]
    )
    portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    expected = LifecycleStatus.LOST if is_taken_back else LifecycleStatus.INSTALLED
    assert synced.customers.get(id).status is expected
    assert bool(synced.queries.contracts(id)) is not is_taken_back


def test_a_first_assignment_asks_for_how_long(at_portal: At, synced: Desk) -> None:
    driver = at_portal(MSP_PROSPECT)
    driver.open("licences")
    driver.press("assign_licences")
    driver.press("add_protect")
    driver.type("total_protect", "46")
    choice = driver.find(Segmented, "commitment")
    QTest.mouseClick(choice.segment(36), Qt.MouseButton.LeftButton)
    QTest.keyClick(choice.segment(36), Qt.Key.Key_Left)
    confirm(driver)
    exchange(synced)
    (contract,) = synced.queries.contracts(driver.id)
    assert contract.commitment_months == 24


def test_first_licences_are_compared_over_their_commitments(at_portal: At) -> None:
    driver = at_portal(MSP_PROSPECT)
    driver.open("licences")
    driver.press("assign_licences")
    driver.press("add_protect")
    driver.type("total_protect", "46")
    driver.press("compare_change")
    months = driver.find(Select, "term_A")
    months.setFocus()
    QTest.keyClick(months, Qt.Key.Key_End)
    longest = months.value()
    amount = plain(driver.find(QAbstractButton, f"total_{TODAY}_A").text())
    driver.press("back_to_editor")
    assert plain(driver.find(QAbstractButton, "new_total").text()) == amount
    assert driver.find(Segmented, "commitment").value() == longest
    driver.press("undo")
    assert driver.find(Segmented, "commitment").value() != longest


def test_first_licences_that_meet_a_contract_are_kept_on_purpose(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, laptop_on: LaptopOn
) -> None:
    driver = at_portal(PROSPECT)
    colleague = laptop_on(portal, "other_partner", "colleague")
    for desk, seats in ((synced, 18), (colleague, 25)):
        services = desk.change_services
        editor = ChangeEditor(services, services.builder.first_draft(driver.id))
        editor.add(next(each for each in editor.addable() if each.id == "protect"))
        editor.editing.change_all(seats)
        editor.modify()
    exchange(colleague)
    exchange(synced)
    (refused,) = synced.queries.attention()
    assert refused.code == "customer-has-contract"
    driver.window.workspace.router.go(places.Attention())
    driver.settle()
    driver.press("keep_as_another")
    assert synced.queries.attention() == ()
    exchange(synced)
    assert sorted(row.quantity for row in synced.queries.licences(driver.id)) == [18, 25]
    assert len(synced.queries.contracts(driver.id)) == 2
