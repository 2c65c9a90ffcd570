"""Renewals as pictures show them: the list, a selection, one explained, narrow windows, nobody due."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.scenes import Scene, Stage
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.renewal_list import RenewalFilter
from app.ui.renewals.page import RenewalsPage
from app.ui.renewals.table import RenewalTable
from app.ui.widgets.chip import Chip
from app.ui.widgets.search_box import SearchBox
from app.ui.workspace import places


def _open(stage: Stage) -> RenewalTable:
    stage.go(places.Renewals())
    page = stage.window.page
    assert isinstance(page, RenewalsPage)
    table = page.findChild(RenewalTable, "renewals")
    assert table is not None
    # The page stays as the scene before left it.
    for chip in page.findChildren(Chip):
        if chip.isChecked() and not chip.objectName().startswith("chip_days"):
            stage.driver.click(chip.objectName())
    table.setFocus()
    stage.settle()
    return table


def _settle(stage: Stage) -> None:
    """Wait until the panel shows the renewal that has the focus."""
    page = stage.window.page
    assert isinstance(page, RenewalsPage)
    stage.driver.wait_for(lambda: page.is_focus_shown, "the renewal in the panel")
    stage.settle()


def _list(stage: Stage) -> None:
    _open(stage)
    _settle(stage)


def _selected(stage: Stage) -> None:
    table = _open(stage)
    for number in range(14):
        if number not in (1, 5, 6):
            QTest.keyClick(table, Qt.Key.Key_Space)
        QTest.keyClick(table, Qt.Key.Key_Down)
    for _ in range(5):
        QTest.keyClick(table, Qt.Key.Key_Up)
    _settle(stage)


def _not_tacit(stage: Stage) -> None:
    _open(stage)
    stage.driver.click("chip_not_tacit")
    _settle(stage)


def _notice(stage: Stage) -> None:
    table = _open(stage)
    stage.driver.click("chip_notice")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    _settle(stage)


def _nothing(stage: Stage) -> None:
    _open(stage)
    stage.driver.click("chip_days_30")
    stage.driver.click("chip_notice")
    stage.driver.click("chip_not_tacit")


def _discounted(stage: Stage) -> None:
    """A contract whose discount is not carried over unless the rep says so."""
    table, renewals = _open(stage), stage.session.desk.renewals
    rows = stage.session.desk.queries.renewals(RenewalFilter(), 0, 100)
    for row in rows:
        preview = renewals.preview(row.contract_id, carries=False)
        if preview.carried is not None and len(preview.priced.lines) > 1:
            break
    box = stage.driver.find_as(SearchBox, "renewal_search")
    box.setText(row.number)
    stage.settle()
    table.setFocus()
    _settle(stage)


def _open_panel(stage: Stage) -> None:
    table = _open(stage)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_F6)
    _settle(stage)


def _editor(stage: Stage) -> None:
    """The offer of a renewal as it is written."""
    desk = stage.session.desk
    preview = desk.renewals.preview(
        desk.queries.renewals(RenewalFilter(), 6, 1)[0].contract_id, carries=False
    )
    draft = QuoteDraft(desk.drafts.new_id(), preview.customer.id, preview.terms)
    desk.drafts.save_quote(draft)
    stage.go(places.EditOffer(draft.id))


def _changed(stage: Stage) -> None:
    """What a renewal quote changes of the contract that it renews."""
    desk = stage.session.desk
    for row in desk.queries.renewals(RenewalFilter(), 0, 100):
        preview = desk.renewals.preview(row.contract_id, carries=False)
        if len(preview.priced.lines) > 1 and row.quote is None:
            quote = desk.quotes.create(preview.customer.id, preview.terms)
            stage.go(places.WhatChanged(quote.id))
            break
    stage.settle()


RENEWAL_SCENES = (
    Scene("19-renewals", _list),
    Scene("19b-renewals-selected", _selected),
    Scene("19c-renewals-not-tacit", _not_tacit),
    Scene("19d-renewals-notice", _notice),
    Scene("19e-renewals-none", _nothing),
    Scene("19i-renewals-discounted", _discounted),
    Scene("19f-renewals-panel", _open_panel),
    Scene("19h-renewal-offer", _editor),
    Scene("19j-renewal-what-changed", _changed),
)
