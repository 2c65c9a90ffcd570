"""A new price list as pictures show it: what it moves, a change quote, a conflict, afterwards, nothing."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.scenes import Scene, Stage
from app.domain.ids import ChangeOrderId, ContractId
from app.domain.kind import Kind
from app.services.change_orders.change_checks import Consent
from app.services.repricing.moved_offer import MovedOffer
from app.ui.renewals.new_list.moved_columns import CLIENT
from app.ui.renewals.new_list.moved_table import MovedModel, MovedTable
from app.ui.widgets.amount_button import AmountButton
from app.ui.workspace import places


def _open(stage: Stage) -> MovedTable:
    stage.go(places.NewPriceList())
    stage.settle()
    table = stage.driver.find_as(MovedTable, "moved_offers")
    table.setFocus()
    return table


def _changes(stage: Stage) -> list[MovedOffer]:
    """The change quotes that the list moves, and those that cannot be re-priced."""
    repricing = stage.session.desk.repricing
    found = [each for each in repricing.concerned() if each.kind is Kind.CHANGE_ORDER]
    return [each for each in repricing.preview(found) if each.is_moved or each.problems]


def _focus(table: MovedTable, moved: MovedOffer) -> None:
    model = table.model()
    assert isinstance(model, MovedModel)
    row = model.position_of(moved.offer.id)
    assert row is not None
    table.setCurrentIndex(model.index(row, CLIENT))


def _list(stage: Stage) -> None:
    _open(stage)


def _change(stage: Stage) -> None:
    """A change quote in the panel, which opens over the table where the window is narrow."""
    table = _open(stage)
    _focus(table, next(each for each in _changes(stage) if each.move is not None))
    QTest.keyClick(table, Qt.Key.Key_F6)
    stage.settle()


def _why(stage: Stage) -> None:
    """Where the amount of today comes from."""
    _change(stage)
    buttons = stage.window.findChildren(AmountButton)
    [each for each in buttons if each.isVisible()][1].click()


def _conflict(stage: Stage) -> None:
    """Let a colleague order something under the contract of a change quote."""
    changes, desk = _changes(stage), stage.session.desk
    if not any(each.problems for each in changes):
        colleague = stage.session.open_colleague()
        try:
            colleague.sync.run_once()
            change = colleague.change_services
            draft = change.builder.new_draft(ContractId(changes[-1].offer.contract_id))
            first, *others = draft.terms.lines
            lines = (replace(first, quantity=first.quantity + 3), *others)
            draft = replace(draft, terms=replace(draft.terms, lines=lines))
            change.change_orders.place(draft, Consent(True, True, None))
            colleague.sync.run_once()
        finally:
            colleague.close()
        desk.sync.run_once()
    table = _open(stage)
    _focus(table, next(each for each in _changes(stage) if each.problems))


def _reprice(stage: Stage) -> None:
    """Re-price what is ticked, and take it back once the picture is taken."""
    stage.driver.click("reprice")
    stage.settle()
    _take_back_afterwards(stage)


def _take_back_afterwards(stage: Stage) -> None:
    """Undo the last action once the picture is taken."""
    undo = stage.session.desk.undo
    action_id = undo.last()
    assert action_id is not None
    stage.afterwards(lambda: undo.undo(action_id))


def _after(stage: Stage) -> None:
    table = _open(stage)
    QTest.keyClick(table, Qt.Key.Key_Space)
    _reprice(stage)


def _nothing_left(stage: Stage) -> None:
    """Everything is re-priced, and what could not be was let go."""
    desk = stage.session.desk
    for each in _changes(stage):
        if each.problems:
            desk.change_services.change_orders.cancel(ChangeOrderId(each.offer.id))
            _take_back_afterwards(stage)
    table = _open(stage)
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    _reprice(stage)


NEW_LIST_SCENES = (
    Scene("19g-new-price-list", _list),
    Scene("19k-new-price-list-change", _change),
    Scene("19o-new-price-list-why", _why),
    Scene("19l-new-price-list-conflict", _conflict),
    Scene("19m-new-price-list-after", _after),
    Scene("19n-new-price-list-none", _nothing_left),
)
