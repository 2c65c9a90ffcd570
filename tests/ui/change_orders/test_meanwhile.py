"""A change that meets a colleague's order, or the next billing period, on its way to the portal."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.domain.errors import RuleViolation
from app.domain.ids import ChangeOrderId
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import renew_epoch
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.file_driver import FileDriver
from tests.support.windows import LaptopOn

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"
YES = Consent(is_governed=True, is_authorised=True, po_number=None)


@pytest.fixture
def colleague(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    """The desk of somebody else of the same partner."""
    return laptop_on(portal, "rep2")


def ordered(desk: Desk, driver: FileDriver, product: str, quantity: int) -> str:
    """Order another total of one product; the id of the change order."""
    contract = desk.queries.contracts(driver.id)[0]
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))
    lines = editor.editing.terms.lines
    editor.editing.change_line(
        next(i for i, line in enumerate(lines) if line.product_id == product), quantity=quantity
    )
    return editor.submit(YES).id


def seats(desk: Desk, driver: FileDriver) -> dict[str, int]:
    return {row.product_id: row.quantity for row in desk.queries.licences(driver.id)}


def exchange(*desks: Desk) -> None:
    for desk in desks:
        desk.sync.run_once()
        desk.sync.run_once()


def test_the_second_of_two_orders_comes_back_and_is_placed_beside_the_first(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal(NAME)
    ordered(colleague, driver, "protect", 700)
    ordered(synced, driver, "cyber_coach", 690)
    exchange(colleague, synced)
    attention = AttentionDriver(driver.window, driver.qtbot)
    driver.window.workspace.router.go(places.Attention())
    [refused] = synced.queries.attention()
    assert refused.code == "contract-changed"
    attention.press(attention.card(refused.op_id), "open_change")
    driver.settle()
    assert isinstance(driver.window.workspace.router.place, places.ChangeLicences)
    editor = ChangeEditor(
        synced.change_services,
        synced.change_services.refused_orders.reopen(refused),
    )
    assert [line.quantity for line in editor.editing.terms.lines] == [700, 690]
    editor.submit(YES)
    exchange(synced, colleague)
    expected = {"protect": 700, "cyber_coach": 690}
    assert seats(synced, driver) == seats(colleague, driver) == expected
    assert synced.queries.attention() == ()


def test_an_open_editor_goes_on_beside_what_a_colleague_ordered(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal(NAME)
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_cyber_coach", "690")
    ordered(colleague, driver, "protect", 700)
    exchange(colleague, synced)
    driver.qtbot.waitUntil(lambda: driver.is_there("change_rebased"))
    held = driver.find(QLabel, "held_protect")
    assert held.text() == "700"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "Aujourd’hui\u00a0: 34,83\u00a0€ au lieu de 13,65\u00a0€"),
        ("en", "Today: €34.83 instead of €13.65"),
    ],
)
def test_a_saved_one_that_is_opened_in_another_period_says_what_it_was_and_is_now(
    at_portal: At, synced: Desk, clock: FixedClock, said: str
) -> None:
    driver = at_portal(NAME)
    contract = synced.queries.contracts(driver.id)[0]
    editor = ChangeEditor(synced.change_services, synced.change_services.builder.new_draft(contract.id))
    place = next(i for i, each in enumerate(editor.editing.terms.lines) if each.product_id == "protect")
    editor.editing.change_line(place, quantity=700)
    saved = editor.save()
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, saved.id))
    assert not driver.is_there("change_rebased")
    driver.open("licences")
    clock.advance(days=13)
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, saved.id))
    assert said in driver.find(Banner, "change_rebased").accessibleName()


def saved(desk: Desk, editor: ChangeEditor, quantity: int) -> ChangeOrderId:
    """Save a change quote, or its next revision, with another total of the first product."""
    editor.editing.change_line(0, quantity=quantity)
    id = editor.save().id
    exchange(desk)
    return id


def test_a_revision_of_a_colleague_is_never_written_over_unseen(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal(NAME)
    mine, theirs = synced.change_services, colleague.change_services
    contract = synced.queries.contracts(driver.id)[0]
    id = saved(synced, ChangeEditor(mine, mine.builder.new_draft(contract.id)), 700)
    exchange(colleague)
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, None, id))
    driver.type("total_protect", "720")
    driver.press("review_change")
    draft = theirs.builder.draft_of(theirs.change_orders.get(id))
    saved(colleague, ChangeEditor(theirs, draft), 710)
    exchange(synced)
    driver.qtbot.waitUntil(lambda: driver.is_there("newer_revision"))
    total = driver.find(Stepper, "total_protect")
    assert total.isVisible(), "the order is still read as if nothing had come"
    assert total.value() == 720
    banner = driver.find(Banner, "newer_revision")
    assert "Révision 2" in banner.accessibleName()
    button = next(each for each in banner.findChildren(QAbstractButton) if each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    driver.settle()
    assert (total.value(), driver.is_there("newer_revision")) == (710, False)
    driver.press("undo")
    assert total.value() == 720


def test_an_order_that_a_restored_portal_lost_is_held_on_neither_side_and_can_be_placed_again(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, tmp_path: Path
) -> None:
    driver = at_portal(NAME)
    before = seats(synced, driver)
    portal.stop()
    portal.engine.dispose()
    backup = {path: path.read_bytes() for path in tmp_path.glob("portal.db*")}
    portal.start()
    lost = ordered(synced, driver, "protect", 700)
    exchange(synced)
    assert seats(synced, driver)["protect"] == 700
    portal.stop()
    portal.engine.dispose()
    for path in tmp_path.glob("portal.db*"):
        path.unlink()
    for path, content in backup.items():
        path.write_bytes(content)
    renew_epoch(portal.engine)
    portal.start()
    exchange(synced)
    assert seats(synced, driver) == before
    with pytest.raises(RuleViolation, match=r"change_order\.missing"):
        synced.change_services.change_orders.get(ChangeOrderId(lost))
    ordered(synced, driver, "protect", 700)
    exchange(synced)
    # What was lost still waits for the rep's word.
    assert [each.code for each in synced.queries.attention()] == ["sync.restored"] * 2
    assert seats(synced, driver)["protect"] == 700
