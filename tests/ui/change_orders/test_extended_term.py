"""A contract past its end: every page charges the surcharge, and a change says why."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QAbstractButton

from app.domain.document import Kind
from app.domain.pricing.trace.change import ChangeAmount
from app.domain.subscription.contract import Contract
from app.services.change_orders.change_amounts import ChangeKey
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_vendors_example import NAME, amount, place, plain

At = Callable[[str], FileDriver]


@pytest.fixture
def extended(at_portal: At, synced: Desk, portal: EmbeddedPortal) -> FileDriver:
    """A contract that came to its end five days ago, at a surcharge of 3 %."""
    driver = at_portal(NAME)
    contract = synced.store.load(Kind.CONTRACT, synced.queries.contracts(driver.id)[0].id)
    assert isinstance(contract, Contract)
    terms = replace(contract.terms, is_tacit=False, extension_percent=Decimal(3))
    over = replace(contract, terms=terms, end_date=date(2026, 10, 31), revision=contract.revision + 1)
    seed(portal.engine, synced.account.partner_id, [over])
    synced.sync.run_once()
    driver.window.resize(1440, 900)
    return driver


def test_the_surcharge_is_shown_charged_and_explained(extended: FileDriver, synced: Desk) -> None:
    driver = extended
    driver.open("licences")
    # 682 x 2.068 x 1.03 and 682 x 1.276 x 1.03
    payments = {row.product_id: row.payment.minor for row in synced.queries.licences(driver.id)}
    assert payments == {"protect": 145_269, "cyber_coach": 89_634}
    assert synced.queries.customer_rows([driver.id])[driver.id].monthly == b.eur("2349.03")
    driver.press("change_options")
    assert "3 %" in plain(driver.find(Banner, "extended_term").accessibleName())
    assert not [each for each in driver.window.findChildren(QAbstractButton, "move_end") if each.isVisible()]
    driver.type("total_protect", "700")
    # 700 x 2.068 x 1.03 beside the other product; the whole of December is of another extended month.
    assert amount(driver, "new_total") == "2 387,37 €"
    draft = synced.change_services.builder.new_draft(synced.queries.contracts(driver.id)[0].id)
    editor = ChangeEditor(synced.change_services, draft)
    index = next(i for i, each in enumerate(editor.editing.terms.lines) if each.product_id == "protect")
    editor.editing.change_line(index, quantity=700)
    for key in (ChangeAmount.PAYMENT, ChangeAmount.NEXT_INVOICE):
        told = plain(editor.explain(ChangeKey(key, index)).derivation.text)
        assert "Majoration de prolongation" in told
        assert "1 491,03 €" in told
    place(driver)
    synced.sync.run_once()
    synced.sync.run_once()
    assert synced.queries.customer_rows([driver.id])[driver.id].monthly == b.eur("2387.37")
