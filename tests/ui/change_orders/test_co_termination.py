"""Contracts of a customer are brought to one end in the window: shown, explained, ordered, refused."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit

from app.domain.document import Kind
from app.domain.money import Money
from app.domain.subscription.licence import ChargedDiscounts, Licence
from app.services.change_orders.change_checks import Consent
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.ui.explanations.why_popover import WhyPopover
from app.ui.forms.date_input import DateInput
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.demo_portal import desk_on
from tests.support.file_driver import FileDriver
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import Show
from tests.ui.change_orders.test_vendors_example import amount, plain

At = Callable[[str], FileDriver]
NAME = "Laboratoires Vernay"
LATER = date(2028, 12, 31)


def opened(at_portal: At, day: str = "31/12/2028") -> FileDriver:
    """The page from the licences of the customer, with a day in its box."""
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("co_terminate")
    box = driver.find(DateInput, "common_end")
    assert box.hasFocus()
    box.selectAll()
    QTest.keyClicks(box, day)
    driver.settle()
    return driver


def order(driver: FileDriver, number: str = "") -> None:
    driver.press("is_governed")
    assert not driver.is_there("submit_ends")
    driver.press("is_authorised")
    if number:
        QTest.keyClicks(driver.find(QLineEdit, "po_number"), number)
    else:
        driver.press("needs_no_po")
    submit = driver.find(QAbstractButton, "submit_ends")
    QTest.mouseDClick(submit, Qt.MouseButton.LeftButton)
    QTest.mouseClick(submit, Qt.MouseButton.LeftButton)
    driver.settle()


def ends(desk: Desk, driver: FileDriver) -> list[date]:
    return [each.end_date for each in desk.queries.contracts(driver.id)]


def exchange(desk: Desk) -> None:
    desk.sync.run_once()
    desk.sync.run_once()


def test_all_are_ordered_off_line_and_end_so_on_both_sides(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock, tmp_path: Path
) -> None:
    portal.stop()
    driver = opened(at_portal)
    numbers = [each.number for each in reversed(synced.queries.contracts(driver.id))]
    parts = [amount(driver, f"more_{number}") for number in numbers]
    assert parts == ["4 884,00 € de plus", "18 627,84 € de plus"]
    assert amount(driver, "to_new_end_EUR") == "71 412,00 €"
    order(driver)
    assert isinstance(driver.window.workspace.router.place, places.CustomerFile)
    portal.start()
    exchange(synced)
    assert ends(synced, driver) == [LATER, LATER]
    assert synced.queries.attention() == ()
    other = desk_on(portal, tmp_path / "other", "rep", clock)
    try:
        assert [each.end_date for each in other.queries.contracts(driver.id)] == [LATER, LATER]
        placed = [each for each in other.queries.orders(driver.id) if each.new_end == LATER]
        assert len(placed) == 2
    finally:
        other.close()


def test_one_undo_takes_all_of_them_back(at_portal: At, synced: Desk) -> None:
    driver = opened(at_portal)
    before = ends(synced, driver)
    order(driver)
    toast = toast_of(driver.window, driver.qtbot)
    assert "2 commandes pour Laboratoires Vernay passées" in plain(toast.text())
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    driver.settle()
    exchange(synced)
    assert ends(synced, driver) == before
    assert synced.change_services.change_orders.of_customer(driver.id) == ()


def test_one_that_the_portal_refuses_spoils_no_other_and_is_decided_once(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock, tmp_path: Path
) -> None:
    driver = opened(at_portal)
    first = synced.queries.contracts(driver.id)[0]
    colleague = desk_on(portal, tmp_path / "colleague", "rep", clock)
    try:
        services = colleague.change_services
        draft = services.builder.new_draft(first.id)
        from app.services.change_orders.change_editor import ChangeEditor

        editor = ChangeEditor(services, draft)
        editor.editing.change_line(0, quantity=editor.editing.terms.lines[0].quantity + 5)
        editor.submit(Consent(is_governed=True, is_authorised=True, po_number=None))
        exchange(colleague)
    finally:
        colleague.close()
    order(driver, "BC-77")
    exchange(synced)
    # One decision: the order hangs on the change quote that it places, and says nothing of its own.
    [refused] = synced.queries.attention()
    assert refused.code == "contract-changed"
    assert synced.sync_status.attention == 1
    found = {each.id: each.end_date for each in synced.queries.contracts(driver.id)}
    assert found.pop(first.id) == first.end_date
    assert list(found.values()) == [LATER]
    attention = AttentionDriver(driver.window, driver.qtbot)
    [card] = attention.cards
    attention.press(attention.card(card.item.op_id), "open_change")
    driver.press("review_change")
    # What was agreed to is asked again, the number of the order is not.
    assert driver.find(QLineEdit, "po_number").text() == "BC-77"
    for name in ("is_governed", "is_authorised", "submit_change"):
        driver.press(name)
    exchange(synced)
    assert synced.queries.attention() == ()
    assert ends(synced, driver) == [LATER, LATER]


def test_what_stays_says_why_and_one_is_left_out(at_portal: At, synced: Desk) -> None:
    driver = opened(at_portal, "30/06/2027")
    bundle, package = synced.queries.contracts(driver.id)
    assert "Il se termine plus tard" in driver.find(QLabel, f"stays_{bundle.number}").text()
    assert not driver.find(QAbstractButton, f"take_{bundle.number}").isEnabled()
    driver.press("is_governed")
    driver.press("is_authorised")
    assert driver.is_there("submit_ends")
    driver.press(f"take_{package.number}")
    assert not driver.is_there("submit_ends")
    assert driver.find(QLabel, "ends_summary").text() == "Aucun contrat ne change d’échéance."
    assert not driver.find(QAbstractButton, "save_ends").isEnabled()
    driver.press(f"take_{package.number}")
    # What was agreed to was another order.
    assert not driver.find(QAbstractButton, "is_governed").isChecked()
    driver.press(f"as_{bundle.number}")
    assert driver.find(DateInput, "common_end").value() == bundle.end_date
    assert "Il se termine déjà ce jour-là." in driver.find(QLabel, f"stays_{bundle.number}").text()


@pytest.mark.parametrize("day", ["01/01/2026", "01/01/2040", "hier"])
def test_a_day_that_is_none_moves_nothing(at_portal: At, day: str) -> None:
    driver = opened(at_portal, day)
    assert driver.find(DateInput, "common_end").problem() is not None
    assert driver.find(QLabel, "ends_summary").text() == "Aucun contrat ne change d’échéance."
    assert not driver.is_there("to_new_end_EUR")


def test_a_sum_tells_of_which_contracts_it_is(at_portal: At, synced: Desk) -> None:
    driver = opened(at_portal)
    driver.press("to_new_end_EUR")
    popover = driver.find(WhyPopover, "why_popover")
    assert "71 412,00 €" in plain(popover.text)
    for each in synced.queries.contracts(driver.id):
        assert each.number in popover.text


def sold_for_less(desk: Desk, driver: FileDriver) -> str:
    """Let what is held under the first contract be charged at fifteen percent less; its number."""
    contract = desk.queries.contracts(driver.id)[0]
    for place, row in enumerate(desk.queries.licences(driver.id)):
        licence = desk.store.load(Kind.LICENCE, row.id)
        if isinstance(licence, Licence) and licence.contract_id == contract.id:
            unit = licence.net_unit_price * Decimal("0.85")
            payment = Money.rounded(unit * licence.quantity, licence.payment.currency)
            less = ChargedDiscounts(line_percent=Decimal(15))
            sold = replace(licence, net_unit_price=unit, payment=payment, discounts=less)
            desk.store.apply_page(page([fed(sold, 95_000 + place, version=9)]))
    return contract.number


def test_a_discount_that_would_last_longer_is_asked_about_first(at_portal: At, synced: Desk) -> None:
    number = sold_for_less(synced, at_portal(NAME))
    driver = opened(at_portal)
    for box in ("is_governed", "is_authorised", "needs_no_po"):
        driver.press(box)
    said = driver.find(QLabel, "ends_approval").text()
    assert number in said
    assert "un responsable doit l’approuver" in said
    assert not driver.is_there("submit_ends")
    driver.press(f"take_{number}")
    assert not driver.is_there("ends_approval")
    for box in ("is_governed", "is_authorised"):
        driver.press(box)
    assert driver.is_there("submit_ends")


def test_what_was_chosen_is_there_again_after_the_window_was_closed_and_gone_once_it_is_ordered(
    at_portal: At, synced: Desk, show: Show
) -> None:
    driver = opened(at_portal, "30/06/2029")
    left, taken = (each.number for each in reversed(synced.queries.contracts(driver.id)))
    driver.press(f"take_{left}")
    driver.press("is_governed")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-7")
    driver.window.close()
    driver = FileDriver(show(synced), driver.qtbot, driver.id)
    driver.press("draft_resume")
    driver.settle()
    assert driver.find(DateInput, "common_end").value() == date(2029, 6, 30)
    assert not driver.find(QAbstractButton, f"take_{left}").isChecked()
    assert driver.find(QAbstractButton, f"take_{taken}").isChecked()
    assert driver.find(QLineEdit, "po_number").text() == "BC-7"
    # What was agreed to is agreed to anew.
    assert not driver.find(QAbstractButton, "is_governed").isChecked()
    driver.find(QLineEdit, "po_number").clear()
    order(driver)
    assert not list(synced.drafts.kept(DraftKind.ENDS))
    undo_of(toast_of(driver.window, driver.qtbot)).click()
    driver.settle()
    assert driver.find(DateInput, "common_end").value() == date(2029, 6, 30)


def test_cancelled_it_is_dropped_and_can_be_had_back(at_portal: At, synced: Desk) -> None:
    driver = opened(at_portal, "30/06/2029")
    driver.press("cancel_ends")
    driver.settle()
    assert not list(synced.drafts.kept(DraftKind.ENDS))
    undo_of(toast_of(driver.window, driver.qtbot)).click()
    driver.settle()
    assert driver.find(DateInput, "common_end").value() == date(2029, 6, 30)


def test_looked_at_without_a_choice_nothing_is_kept(at_portal: At, synced: Desk) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("co_terminate")
    driver.press("cancel_ends")
    driver.settle()
    assert not list(synced.drafts.kept(DraftKind.ENDS))


def test_tab_goes_from_the_day_through_the_contracts_to_what_is_agreed(at_portal: At, synced: Desk) -> None:
    driver = opened(at_portal)
    window, names = driver.window, [each.number for each in reversed(synced.queries.contracts(driver.id))]
    seen: list[str] = []
    while "is_governed" not in seen and len(seen) < 30:
        at = window.focusWidget()
        assert at is not None
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = window.focusWidget()
        assert at is not None
        seen.append(at.objectName())
    boxes = [each for each in seen if each.startswith("take_") or each == "is_governed"]
    assert boxes == [*(f"take_{number}" for number in names), "is_governed"]
