"""A change beside the renewal of its contract: open or validated, on one laptop or on two."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import ContractId
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.drafts.drafts import QuoteDraft
from app.ui.widgets.banner import Banner
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.label import Label
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.demo_portal import desk_on
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_meanwhile import NAME, exchange, ordered
from tests.ui.change_orders.test_vendors_example import plain

At = Callable[[str], FileDriver]


@pytest.fixture
def colleague(portal: EmbeddedPortal, tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """The desk of somebody else of the same partner."""
    desk = desk_on(portal, tmp_path / "colleague", "rep2", clock)
    yield desk
    desk.close()


def contract_of(desk: Desk, driver: FileDriver) -> ContractId:
    return desk.queries.contracts(driver.id)[0].id


def quoted(desk: Desk, driver: FileDriver) -> Quote:
    [quote] = desk.renewals.create([contract_of(desk, driver)])
    return quote


def seats_of(quote: Quote) -> dict[str, int]:
    return {str(line.product_id): line.quantity for line in quote.terms.lines}


def link(driver: FileDriver, banner: str) -> QAbstractButton:
    found = driver.find(Banner, banner).findChildren(QAbstractButton)
    return next(each for each in found if each.text() and each.isVisible())


def said(driver: FileDriver, banner: str) -> str:
    return plain(driver.find(Banner, banner).accessibleName())


def test_a_renewal_whose_contract_a_colleague_changed_is_taken_over_at_one_click(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal(NAME)
    quote = quoted(synced, driver)
    exchange(synced, colleague)
    ordered(colleague, driver, "protect", 700)
    exchange(colleague)
    synced.quotes.validate(quote.id, "Paul Lemaire")
    exchange(synced)
    refused = next(each for each in synced.queries.attention() if each.customer_id == driver.id)
    assert refused.code == "renewal-changed"
    attention = AttentionDriver(driver.window, driver.qtbot)
    driver.window.workspace.router.go(places.Attention())
    card = attention.card(refused.op_id)
    assert "Protect Essential 682 → 700" in plain(attention.reason(card))
    attention.press(card, "take_seats_over")
    driver.settle()
    assert seats_of(synced.quotes.get(quote.id)) == {"protect": 700, "cyber_coach": 682}
    exchange(synced, colleague)
    assert all(each.op_id != refused.op_id for each in synced.queries.attention())
    synced.quotes.validate(quote.id, "Paul Lemaire")
    exchange(synced, colleague)
    for desk in (synced, colleague):
        assert desk.quotes.get(quote.id).contract_number


def test_the_editor_of_a_renewal_says_what_differs_and_takes_it_over(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    quote = quoted(synced, driver)
    exchange(synced, colleague)
    ordered(colleague, driver, "protect", 700)
    exchange(colleague, synced)
    with pytest.raises(RuleViolation) as refused:
        synced.quotes.validate(quote.id, "Paul Lemaire")
    assert [each.code for each in refused.value.problems] == ["renewal.changed"]
    draft = QuoteDraft(synced.drafts.new_id(), driver.id, synced.quotes.get(quote.id).terms, quote.id)
    synced.drafts.save_quote(draft)
    driver.window.workspace.router.go(places.EditOffer(draft.id))
    driver.settle()
    assert "Protect Essential 682 → 700" in said(driver, "notice")
    QTest.mouseClick(link(driver, "notice"), Qt.MouseButton.LeftButton)
    driver.settle()
    assert not driver.is_there("notice")
    driver.open("licences")
    kept = synced.drafts.quote(draft.id).terms
    assert {line.product_id: line.quantity for line in kept.lines if line.quantity} == {
        "protect": 700,
        "cyber_coach": 682,
    }


@pytest.fixture
def renewed(at_portal: At, synced: Desk) -> tuple[FileDriver, Contract]:
    """The editor of a contract that is renewed already, and the contract that takes its place."""
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    old = contract_of(synced, driver)
    synced.quotes.validate(quoted(synced, driver).id, "Paul Lemaire")
    exchange(synced)
    contract = synced.store.load(Kind.CONTRACT, old)
    assert isinstance(contract, Contract)
    assert contract.renewed_by is not None
    renewal = synced.store.load(Kind.CONTRACT, contract.renewed_by)
    assert isinstance(renewal, Contract)
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, old))
    driver.settle()
    return driver, renewal


def test_seats_beside_a_validated_renewal_are_ordered_for_both_or_knowingly_for_one(
    renewed: tuple[FileDriver, Contract], synced: Desk
) -> None:
    driver, renewal = renewed
    assert renewal.number in said(driver, "beside_renewal")
    assert not driver.is_there("ends_with_contract")
    driver.type("total_protect", "700")
    assert "d’autres quantités" in said(driver, "beside_renewal")
    assert renewal.number in plain(driver.find(Label, "said_danger_protect").text())
    driver.press("review_change")
    assert not driver.is_there("is_governed")
    QTest.mouseClick(driver.find(CheckBox, "ends_with_contract"), Qt.MouseButton.LeftButton)
    driver.settle()
    driver.press("review_change")
    assert driver.is_there("is_governed")


def test_the_renewal_is_changed_first_with_the_totals_that_were_typed(
    renewed: tuple[FileDriver, Contract], synced: Desk
) -> None:
    driver, renewal = renewed
    driver.type("total_protect", "700")
    QTest.mouseClick(link(driver, "beside_renewal"), Qt.MouseButton.LeftButton)
    driver.settle()
    place = driver.window.workspace.router.place
    assert isinstance(place, places.ChangeLicences)
    assert place.contract_id == renewal.id
    assert place.draft_id is not None
    draft = synced.change_services.change_orders.kept_draft(driver.id, renewal.id)
    assert draft is not None
    editor = ChangeEditor(synced.change_services, draft)
    assert editor.problems() == ()
    assert {line.product_id: line.quantity for line in editor.editing.terms.lines} == {
        "protect": 700,
        "cyber_coach": 682,
    }
    assert editor.editing.terms.on == renewal.start_date


def test_seats_are_taken_off_a_renewal_before_it_begins(
    renewed: tuple[FileDriver, Contract], synced: Desk
) -> None:
    driver, renewal = renewed
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, renewal.id))
    driver.settle()
    shown = " ".join(plain(each.text()) for each in driver.window.findChildren(Label) if each.isVisible())
    assert "Les ajouts sont facturés à partir du 1er mars 2027." in shown
    assert "Jusqu’au 29 janvier 2027, des licences peuvent encore être retirées" in shown
    driver.type("total_protect", "600")
    driver.settle()
    shown = " ".join(plain(each.text()) for each in driver.window.findChildren(Label) if each.isVisible())
    assert "−82 licences retirées avant le début du contrat le 1er mars 2027 : non facturées" in shown
