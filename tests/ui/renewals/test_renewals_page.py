"""Renewals on the real window, cache and portal: twelve at once, one explained, two laptops at one."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.document import Kind
from app.domain.ids import ContractId, LicenceId
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence
from app.domain.subscription.term import term_on
from app.domain.texts import sort_key
from app.services.desk.desk import Desk
from app.services.queries.renewal_list import RenewalFilter
from app.ui.explanations.why_popover import WhyPopover
from app.ui.renewals.columns import CLIENT, CONTRACT, CURRENT, DIFFERENCE, DUE, RENEWED
from app.ui.renewals.exporting import ExportButton
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.demo_portal import PARTNER
from tests.support.renewal_driver import CONTROL, KEYS, SHIFT, RenewalDriver
from tests.support.toasts import toast_of, undo_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def select_twelve(renewals: RenewalDriver) -> None:
    renewals.press(KEYS.Key_Home, modifier=CONTROL)
    renewals.press(KEYS.Key_Space)
    renewals.press(KEYS.Key_Down, 11, SHIFT)


def test_what_is_due_first_stands_first_and_every_price_comes(renewals: RenewalDriver) -> None:
    count = renewals.table.model().rowCount()
    assert count == renewals.desk.queries.renewals_due() > 12
    days = [day[:10].split("/")[::-1] for day in renewals.cells(DUE)]
    assert days == sorted(days)
    assert all(renewals.cells(RENEWED))
    assert all(renewals.cells(CURRENT))
    assert any(cell == "" for cell in renewals.cells(DIFFERENCE))


def test_arrows_move_and_select_nothing(renewals: RenewalDriver) -> None:
    renewals.press(KEYS.Key_Down, 3)
    assert renewals.table.selected_rows() == []
    assert renewals.table.currentIndex().row() == 3
    assert not renewals.button("create_renewals").isVisible()


def test_twelve_are_quoted_at_once_and_one_undo_takes_them_back(
    renewals: RenewalDriver, qtbot: QtBot
) -> None:
    select_twelve(renewals)
    assert renewals.button("create_renewals").text() == "Créer 12 devis de renouvellement"
    renewals.press(KEYS.Key_Return, modifier=CONTROL)
    renewals.settle()
    assert len(renewals.quotes()) == 12
    assert renewals.table.selected_rows() == []
    toast = toast_of(renewals.window, qtbot)
    assert "12" in toast.text()
    QTest.mouseClick(undo_of(toast), Qt.MouseButton.LeftButton)
    renewals.settle()
    assert renewals.quotes() == []


def test_a_row_with_a_quote_is_not_selected_for_another_and_says_which(renewals: RenewalDriver) -> None:
    renewals.wait_for_panel()
    renewals.click("create_this_quote")
    (quote,) = renewals.quotes()
    first = renewals.table.model().index(0, CLIENT)
    assert quote.provisional_number in first.data(Qt.ItemDataRole.ToolTipRole)
    renewals.press(KEYS.Key_A, modifier=CONTROL)
    assert renewals.table.selected_rows() == list(range(1, renewals.table.model().rowCount()))
    renewals.wait_for_panel()
    assert not renewals.button("create_this_quote").isVisible()
    renewals.click("open_this_quote")
    assert renewals.window.workspace.router.place == places.ReadQuote(quote.id)


@pytest.mark.parametrize(
    ("language", "said"),
    [("fr", "Créer 12 devis de renouvellement"), ("en", "Create 12 renewal quotes")],
)
def test_twelve_renewals_reach_the_portal_and_one_is_validated(
    renewals: RenewalDriver, portal: EmbeddedPortal, said: str
) -> None:
    portal.stop()
    select_twelve(renewals)
    assert renewals.button("create_renewals").text() == said
    renewals.click("create_renewals")
    assert [each.number for each in renewals.quotes()] == [""] * 12

    portal.start()
    renewals.desk.sync.run_once()
    renewals.settle()
    assert all(each.number for each in renewals.quotes())
    assert renewals.desk.queries.attention() == ()

    quote = renewals.quotes()[0]
    renewals.desk.quotes.validate(quote.id, "Élise Dupré")
    renewals.desk.sync.run_once()
    renewals.settle()
    assert renewals.desk.quotes.get(quote.id).status is QuoteStatus.VALIDATED
    assert quote.renews is not None
    old = renewals.desk.store.load(Kind.CONTRACT, quote.renews)
    assert isinstance(old, Contract)
    assert old.renewed_by is not None
    new = renewals.desk.store.load(Kind.CONTRACT, old.renewed_by)
    assert isinstance(new, Contract)
    assert term_on(old, new.start_date).is_over
    assert old.number not in renewals.cells(CONTRACT)
    # What it holds is counted once: under the old contract until its end.
    row = renewals.desk.queries.customer_rows([quote.customer_id])[quote.customer_id]
    held = renewals.desk.queries.licences(quote.customer_id)
    counted = [each for each in held if each.contract_id != new.id]
    products = {each.product_id for each in counted}
    of_each = [sum(each.quantity for each in counted if each.product_id == id) for id in products]
    assert row.seats == max(of_each)


def test_two_laptops_renew_the_same_contract_and_the_second_is_told_of_the_first(
    desk_of: Callable[[str], Desk], renewals_of: Callable[[Desk], RenewalDriver]
) -> None:
    claire, hugo = desk_of("rep"), desk_of("rep2")
    first = renewals_of(claire)
    contract = claire.queries.renewals(RenewalFilter(), 0, 1)[0].contract_id
    first.wait_for_panel()
    first.click("create_this_quote")
    hugo.renewals.create([contract])
    claire.sync.run_once()
    hugo.sync.run_once()
    (refused,) = hugo.queries.attention()
    assert refused.code == "renewal-quoted"
    assert refused.data["rep"] == "Claire Moreau"


def test_the_panel_adds_up_and_a_discount_is_carried_over_at_once(renewals: RenewalDriver) -> None:
    for _ in range(renewals.table.model().rowCount()):
        renewals.table.setFocus()
        renewals.wait_for_panel()
        if renewals.button("carry_discount").isVisible():
            break
        renewals.press(KEYS.Key_Down)
    before, cell = renewals.text("renewed_amount"), renewals.cells(RENEWED)[renewals.row]
    assert before.startswith(cell)
    renewals.click("carry_discount")
    renewals.wait_for_panel()
    assert renewals.text("renewed_amount") != before
    assert renewals.text("renewed_amount").startswith(renewals.cells(RENEWED)[renewals.row])
    shown = renewals.text("renewed_amount")
    renewals.click("create_this_quote")
    (quote,) = renewals.quotes()
    assert renewals.desk.words.formats.money(quote.totals.monthly_net) == shown


def test_chips_narrow_and_a_selection_never_holds_what_is_filtered_away(renewals: RenewalDriver) -> None:
    renewals.press(KEYS.Key_A, modifier=CONTROL)
    everything = len(renewals.table.selected_rows())
    renewals.click("chip_not_tacit")
    shown = renewals.table.model().rowCount()
    assert 0 < shown < everything
    assert len(renewals.table.selected_rows()) == shown
    assert renewals.button("create_renewals").text() == f"Créer {shown} devis de renouvellement"
    renewals.click("chip_tacit")
    assert not renewals.button("chip_not_tacit").isChecked()
    renewals.click("chip_days_30")
    assert renewals.table.model().rowCount() < everything - shown


def test_the_search_finds_a_customer_or_a_contract(renewals: RenewalDriver, qtbot: QtBot) -> None:
    name, number = renewals.cells(CLIENT)[4], renewals.cells(CONTRACT)[4]
    box = renewals.page.findChild(QLineEdit)
    assert box is not None
    QTest.keyClick(renewals.table, KEYS.Key_F, CONTROL)
    QTest.keyClicks(box, number)
    qtbot.waitUntil(lambda: renewals.cells(CONTRACT) == [number])
    box.selectAll()
    QTest.keyClicks(box, name[:6])
    qtbot.waitUntil(lambda: name in renewals.cells(CLIENT))


def test_enter_opens_what_is_held(renewals: RenewalDriver) -> None:
    customer = renewals.desk.queries.renewals(RenewalFilter(), 0, 1)[0].customer_id
    renewals.press(KEYS.Key_Return)
    assert renewals.window.workspace.router.place == places.CustomerFile(customer, "licences")


def test_a_viewer_reads_and_makes_no_quote(
    desk_of: Callable[[str], Desk], renewals_of: Callable[[Desk], RenewalDriver]
) -> None:
    renewals = renewals_of(desk_of("viewer"))
    renewals.wait_for_panel()
    assert not renewals.button("create_this_quote").isEnabled()
    renewals.press(KEYS.Key_Space)
    renewals.press(KEYS.Key_Return, modifier=CONTROL)
    renewals.settle()
    assert renewals.quotes() == []


def test_an_amount_says_why_it_is_what_it_is(renewals: RenewalDriver) -> None:
    renewals.wait_for_panel()
    QTest.keyClick(renewals.table, KEYS.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert renewals.window.findChildren(WhyPopover)


def test_in_a_narrow_window_the_panel_opens_over_the_table_and_goes_again(renewals: RenewalDriver) -> None:
    renewals.resize(1024, 700)
    renewals.wait_for_panel()
    assert not renewals.button("view_contract").isVisible()
    renewals.press(KEYS.Key_F6)
    assert renewals.button("view_contract").isVisible()
    renewals.press_on_focus(KEYS.Key_Escape)
    assert not renewals.button("view_contract").isVisible()
    assert renewals.table.hasFocus()


def test_what_is_shown_is_written_to_a_file_with_exact_amounts(
    renewals: RenewalDriver, tmp_path: Path
) -> None:
    renewals.click("chip_not_tacit")
    button = renewals.button("export_renewals")
    assert isinstance(button, ExportButton)
    button.save(tmp_path / "renewals.csv")
    renewals.settle()
    head, *lines = (tmp_path / "renewals.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith("Client;Contrat;Programme")
    assert [line.split(";")[1] for line in lines] == renewals.cells(CONTRACT)
    assert "Non tacite" in lines[0]


def test_a_format_that_is_not_known_writes_nothing(renewals: RenewalDriver, tmp_path: Path) -> None:
    button = renewals.button("export_renewals")
    assert isinstance(button, ExportButton)
    button.save(tmp_path / "renewals.txt")
    renewals.settle()
    assert not (tmp_path / "renewals.txt").exists()


def test_a_click_on_a_head_sorts_by_its_column_and_the_row_in_the_panel_stays(
    renewals: RenewalDriver,
) -> None:
    renewals.press(KEYS.Key_Down, 2)
    focused = renewals.cells(CONTRACT)[renewals.row]
    header = renewals.table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(CLIENT) + 20, header.height() - 12)
    for _ in range(2):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    names = [sort_key(name) for name in renewals.cells(CLIENT)]
    assert names in (sorted(names), sorted(names, reverse=True))
    assert renewals.cells(CONTRACT)[renewals.row] == focused
    place.setX(header.sectionViewportPosition(DUE) + 20)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    days = [day[:10].split("/")[::-1] for day in renewals.cells(DUE)]
    assert days in (sorted(days), sorted(days, reverse=True))


def test_a_programme_is_chosen_from_its_menu(renewals: RenewalDriver) -> None:
    everything = renewals.table.model().rowCount()
    QTest.mouseClick(renewals.button("chip_programme"), Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    menu.setActiveAction(menu.actions()[-1])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    renewals.settle()
    assert 0 < renewals.table.model().rowCount() < everything
    assert renewals.button("chip_programme").text() != "Programme"


def test_contracts_of_one_customer_go_on_to_one_end(
    renewals: RenewalDriver, portal: EmbeddedPortal, qtbot: QtBot
) -> None:
    desk = renewals.desk
    (first,) = desk.queries.renewals(RenewalFilter(), 0, 1)
    contract = desk.store.load(Kind.CONTRACT, first.contract_id)
    assert isinstance(contract, Contract)
    other = replace(contract, id=ContractId(b.some_id(1)), number="C-2026-9999")
    held = [each for each in desk.store.load_all(Kind.LICENCE) if isinstance(each, Licence)]
    own = [each for each in held if each.contract_id == contract.id]
    copies = [
        replace(each, id=LicenceId(b.some_id(2 + place)), contract_id=other.id)
        for place, each in enumerate(own)
    ]
    seed(portal.engine, PARTNER, [other, *copies])
    desk.sync.run_once()
    qtbot.waitUntil(lambda: any("9999" in cell for cell in renewals.cells(CONTRACT)))
    renewals.settle()
    numbers = renewals.cells(CONTRACT)
    rows = sorted(
        next(i for i, cell in enumerate(numbers) if each in cell) for each in (contract.number, other.number)
    )
    renewals.press(KEYS.Key_Home, modifier=CONTROL)
    renewals.press(KEYS.Key_Down, rows[0])
    renewals.press(KEYS.Key_Space)
    assert not renewals.button("co_terminate_selected").isVisible()
    renewals.press(KEYS.Key_Down, rows[1] - rows[0])
    renewals.press(KEYS.Key_Space)
    renewals.click("co_terminate_selected")
    place = renewals.window.workspace.router.place
    assert isinstance(place, places.CoTerminate)
    assert place.customer_id == contract.customer_id
    assert set(place.contract_ids) == {contract.id, other.id}
