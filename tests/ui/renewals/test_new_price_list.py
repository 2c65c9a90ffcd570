"""A new price list and what is open: what it moves is shown first, and re-priced in one pass."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.ids import PriceListId
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.domain.texts import sort_key
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.explanations.why_popover import WhyPopover
from app.ui.renewals.new_list.moved_columns import AFTER, BEFORE, BOX, CLIENT, DIFFERENCE, KIND, NUMBER
from app.ui.renewals.new_list.moved_table import MovedModel, MovedTable
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.progress import ProgressLine
from app.ui.workspace import places
from tests.support.caches import fed, page
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.newer_lists import following_list, give_list
from tests.support.toasts import toast_of, undo_of
from tests.support.windows import GRID

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


@pytest.fixture
def new_list(desk: Desk) -> PriceList:
    """A list that came today: everything of Cyber 360 for VARs is a tenth dearer."""
    return give_list(desk, following_list(desk))


class Pass:
    """The page of a new list, and the hand that works on it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot

    @property
    def table(self) -> MovedTable:
        assert self.window.page is not None
        found = self.window.page.findChild(MovedTable, "moved_offers")
        assert found is not None
        return found

    @property
    def model(self) -> MovedModel:
        found = self.table.model()
        assert isinstance(found, MovedModel)
        return found

    @property
    def ids(self) -> list[str]:
        return [each.offer.id for each in self.model.rows]

    @property
    def ticked(self) -> list[str]:
        return [each.offer.id for each in self.model.rows if each.is_ticked]

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def button(self, name: str) -> QAbstractButton:
        assert self.window.page is not None
        found = self.window.page.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    def said(self, name: str) -> str:
        assert self.window.page is not None
        found = self.window.page.findChild(QLabel, name)
        assert found is not None, name
        return found.text() if found.isVisible() else ""

    def wait_for(self, text: str) -> None:
        """Wait until the page says ``text``: what is new in a panel is shown a moment later."""
        self._qtbot.waitUntil(lambda: text in self.page_says())

    def page_says(self) -> str:
        assert self.window.page is not None
        labels = self.window.page.findChildren(QLabel)
        return "\n".join(each.text() for each in labels if each.isVisible())

    def click(self, name: str) -> None:
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)
        self.settle()

    def click_box(self, row: int) -> None:
        self._click(self.table.box_rect(row).center())

    def click_row(self, row: int) -> None:
        self._click(self.table.visualRect(self.model.index(row, CLIENT)).center())

    def click_head(self, column: int) -> None:
        head = self.table.horizontalHeader()
        place = QPoint(head.sectionViewportPosition(column) + 20, head.height() - 12)
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.table, key, modifier)
        self.settle()

    def cell(self, row: int, column: int) -> str:
        return str(self.model.index(row, column).data())

    def _click(self, place: QPoint) -> None:
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.settle()


@pytest.fixture
def opened(window: MainWindow, qtbot: QtBot) -> Callable[[], Pass]:
    """Goes to the page by the button of the renewals."""

    def make() -> Pass:
        window.resize(1440, 900)
        window.workspace.router.go(places.Renewals())
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        there = Pass(window, qtbot)
        qtbot.waitUntil(lambda: there.button("new_price_list").isVisible())
        QTest.mouseClick(there.button("new_price_list"), Qt.MouseButton.LeftButton)
        there.settle()
        return there

    return make


def test_while_nothing_is_on_an_older_price_nothing_is_offered_and_the_page_says_so(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.workspace.router.go(places.Renewals())
    there = Pass(window, qtbot)
    there.settle()
    assert not there.button("new_price_list").isVisible()
    window.workspace.router.go(places.NewPriceList())
    there.settle()
    assert "Aucun devis ouvert" in there.page_says()
    assert not there.table.isVisible()


def test_quotes_and_change_quotes_are_there_with_what_they_come_to_and_what_is_moved_is_ticked(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList, qtmodeltester: ModelTester
) -> None:
    there = opened()
    moved = {each.offer.id: each for each in desk.repricing.preview(desk.repricing.concerned())}
    assert there.ids == list(moved)
    assert there.ticked == [id for id, each in moved.items() if each.is_moved]
    kinds = {there.cell(row, KIND) for row in range(len(moved))}
    assert {"Devis", "Modification"} <= kinds
    amount = desk.words.formats.amount
    for row, each in enumerate(moved.values()):
        assert each.move is not None
        assert there.cell(row, NUMBER) == each.offer.number
        assert there.cell(row, BEFORE) == amount(each.move.headline.before)
        assert there.cell(row, AFTER) == amount(each.move.headline.after)
    assert str(len(there.ticked)) in there.said("repricing_count")
    qtmodeltester.check(there.model)  # type: ignore[no-untyped-call]


def test_a_head_sorts_by_its_column_either_way_and_keeps_what_is_ticked_and_the_row_in_focus(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList
) -> None:
    there = opened()
    by_expiry, ticked = there.ids, set(there.ticked)
    there.click_row(3)
    in_focus = there.ids[there.table.currentIndex().row()]
    differences = {
        each.offer.id: each.move.headline.difference.minor
        for each in desk.repricing.preview(desk.repricing.concerned())
        if each.move is not None
    }
    for place, wanted in enumerate((sorted(by_expiry, key=lambda id: differences[id]), None)):
        there.click_head(DIFFERENCE)
        found = [differences[id] for id in there.ids]
        assert found == sorted(differences.values(), reverse=place == 1)
        assert wanted is None or there.ids == wanted
        assert set(there.ticked) == ticked
        assert there.ids[there.table.currentIndex().row()] == in_focus
    there.click_head(CLIENT)
    names = [there.cell(row, CLIENT) for row in range(len(by_expiry))]
    assert names == sorted(names, key=sort_key)


def test_what_was_ticked_is_re_priced_at_once_and_one_undo_takes_it_back(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList, qtbot: QtBot
) -> None:
    there = opened()
    before = {each.offer.id: (each.offer, each.moved) for each in there.model.rows}
    first = there.ids.index(there.ticked[0])
    left = there.ids[first]
    there.click_box(first)
    assert left not in there.ticked
    chosen = there.ticked
    kept = {id: desk.store.load(offer.kind, id) for id, (offer, _) in before.items()}
    there.click("reprice")

    for id in chosen:
        offer, moved = before[id]
        now, was = desk.store.load(offer.kind, id), kept[id]
        assert isinstance(now, Quote | ChangeOrder)
        assert isinstance(was, Quote | ChangeOrder)
        assert moved is not None
        assert moved.move is not None
        assert (now.revision, now.totals) == (was.revision + 1, moved.move.after)
        assert now.terms.price_list_id == new_list.id
    assert desk.store.load(before[left][0].kind, left) == kept[left]
    qtbot.waitUntil(lambda: not set(chosen) & set(there.ids))
    assert left in there.ids

    QTest.mouseClick(undo_of(toast_of(there.window, qtbot)), Qt.MouseButton.LeftButton)
    there.settle()
    assert {id: desk.store.load(offer.kind, id) for id, (offer, _) in before.items()} == kept


def test_a_pass_shows_how_far_it_is_and_can_be_cancelled(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList, qtbot: QtBot
) -> None:
    there, may_go_on = opened(), Event()
    before = there.ids
    # Whatever is written waits for what was asked for before it.
    there.window.workspace.tasks.command(lambda: may_go_on.wait(30))
    QTest.mouseClick(there.button("reprice"), Qt.MouseButton.LeftButton)
    line = there.window.findChild(ProgressLine, "repricing_progress")
    assert line is not None
    qtbot.waitUntil(line.isVisible)
    assert not there.button("reprice").isEnabled()
    (cancel,) = line.findChildren(QAbstractButton)
    QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    may_go_on.set()
    there.settle()
    assert "rien n’a été écrit" in there.window.workspace.messages.last_toast
    assert not line.isVisible()
    assert (there.ids, desk.queries.outbox()) == (before, ())
    assert there.button("reprice").isEnabled()


def test_what_a_pass_leaves_says_why_at_its_row_while_the_others_go_on(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList
) -> None:
    there, may_go_on = opened(), Event()
    chosen = there.ticked
    row = there.ids.index(chosen[0])
    offer = there.model.row_at(row).offer
    quote = desk.store.load(offer.kind, offer.id)
    assert isinstance(quote, Quote)
    there.window.workspace.tasks.command(lambda: may_go_on.wait(30))
    QTest.mouseClick(there.button("reprice"), Qt.MouseButton.LeftButton)
    # A colleague's revision arrives between the click and its turn.
    desk.store.apply_page(page([fed(replace(quote, revision=quote.revision + 1), 96_000, version=9)]))
    may_go_on.set()
    there.settle()
    shown = there.model.row_at(there.ids.index(offer.id))
    assert [each.code for each in shown.problems] == ["repricing.revised"]
    assert not shown.is_ticked
    assert shown.can_be_repriced
    assert set(there.ids) & set(chosen) == {offer.id}
    assert "1 laissé tel quel" in there.window.workspace.messages.last_toast


def test_space_ticks_and_the_focus_goes_where_the_rep_points_without_ticking(
    opened: Callable[[], Pass], new_list: PriceList
) -> None:
    there = opened()
    everything = there.ticked
    row = there.ids.index(everything[1])
    there.click_row(row)
    assert there.ticked == everything
    there.press(Qt.Key.Key_Space)
    assert there.ticked == [each for each in everything if each != there.ids[row]]
    box = there.model.index(row, BOX)
    assert box.data(Qt.ItemDataRole.CheckStateRole) == UNCHECKED
    assert box.data(Qt.ItemDataRole.AccessibleTextRole) == "non coché"
    there.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(there.ticked) == sum(each.can_be_repriced for each in there.model.rows)
    assert box.data(Qt.ItemDataRole.CheckStateRole) == CHECKED
    there.click("tick_none")
    assert there.ticked == []
    assert not there.button("reprice").isEnabled()


def test_the_page_says_which_lines_the_list_moves_and_which_stay(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList
) -> None:
    there = opened()
    row = next(row for row in range(len(there.ids)) if there.cell(row, CLIENT) == "Fonderie Marchetti")
    there.click_row(row)
    for said in ("Ce que le tarif change", "Jusqu’à l’échéance", "Commande au"):
        there.wait_for(said)
    QTest.keyClick(there.table, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    there.settle()
    (popover,) = there.window.findChildren(WhyPopover)
    assert popover.isVisible()
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    there.press(Qt.Key.Key_Return)
    assert isinstance(there.window.workspace.router.place, places.ChangeLicences)


def test_a_contract_that_was_changed_meanwhile_says_so_at_its_row_and_cannot_be_ticked(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList
) -> None:
    there = opened()
    row = next(row for row in range(len(there.ids)) if there.cell(row, CLIENT) == "Fonderie Marchetti")
    id = there.ids[row]
    contract = desk.store.load(Kind.CONTRACT, there.model.row_at(row).offer.contract_id)
    assert isinstance(contract, Contract)
    changed = replace(contract, revision=contract.revision + 1)
    desk.store.apply_page(page([fed(changed, 95_000, version=9)]))
    there.settle()
    there.click_row(row)
    assert contract.number in there.said("moved_problem")
    shown = there.model.row_at(row)
    assert (shown.offer.id, shown.can_be_repriced) == (id, False)
    there.click_box(row)
    assert id not in there.ticked
    assert there.model.index(row, CLIENT).data(Qt.ItemDataRole.ToolTipRole) == there.said("moved_problem")


def test_what_the_new_list_cannot_price_says_why_in_its_place(
    opened: Callable[[], Pass], desk: Desk, new_list: PriceList
) -> None:
    nothing = replace(new_list, id=PriceListId(f"{new_list.id}b"), version=new_list.version + 1, entries=())
    give_list(desk, nothing, 90_003)
    there = opened()
    assert there.ticked == []
    assert not any(each.can_be_repriced for each in there.model.rows)
    assert "tarif" in there.said("moved_problem").lower()
    assert not there.button("reprice").isEnabled()


def test_a_viewer_sees_it_all_and_re_prices_nothing(
    tmp_path: Path, clock: FixedClock, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = demo_desk(tmp_path, clock=clock, who="viewer")
    give_list(desk, following_list(desk))
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.workspace.router.go(places.NewPriceList())
    there = Pass(window, qtbot)
    there.settle()
    assert there.ticked
    assert not there.button("reprice").isEnabled()
    window.close()
    desk.close()
