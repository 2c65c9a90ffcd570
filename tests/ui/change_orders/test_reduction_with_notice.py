"""350 seats become 200: when they go, what is charged until then, and the day itself with the desk off."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from app.domain.document import Kind
from app.domain.money import Money
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence, held_on
from app.domain.subscription.term import term_on
from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.clocks import FixedClock
from tests.support.demo_portal import resumed_desk_on
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def assert_totals_are_dated(driver: FileDriver, desk: Desk) -> None:
    """The total until seats go and the one after are never one number."""
    words, read = desk.words, driver.texts()
    until, since = (words.formats.short_date(date(2027, *day)) for day in ((2, 28), (3, 1)))
    assert words.translate("changes", "Monthly until {day}, excl. VAT", day=until) in read
    assert words.translate("changes", "Monthly from {day}, excl. VAT", day=since) in read


def amount(driver: FileDriver, name: str) -> str:
    return plain(driver.find(QAbstractButton, name).text())


def protect(desk: Desk, driver: FileDriver) -> Licence:
    found = (each for each in desk.store.load_all(Kind.LICENCE) if isinstance(each, Licence))
    return next(each for each in found if (each.customer_id, each.product_id) == (driver.id, "protect"))


@pytest.mark.parametrize(
    ("language", "is_online", "said"),
    [
        (
            "fr",
            True,
            "−150 licences possibles à partir du 1er mars 2027, à commander au plus tard le 29 janvier",
        ),
        ("fr", False, "D’ici là, 350 restent en service et facturées."),
        ("en", True, "−150 seats take effect on 1 March 2027, to be ordered by 29 January 2027"),
        ("en", False, "Until then 350 stay in service and are charged."),
    ],
)
def test_it_is_dated_charged_until_then_and_gone_on_its_day(
    at_portal: At,
    synced: Desk,
    portal: EmbeddedPortal,
    clock: FixedClock,
    tmp_path: Path,
    is_online: bool,
    said: str,
) -> None:
    driver = at_portal(NAME)
    seed(portal.engine, "arvane", [replace(protect(synced, driver), quantity=350)])
    synced.sync.run_once()
    if not is_online:
        portal.stop()
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    before = amount(driver, "horizon_next_invoice")
    driver.type("total_protect", "200")
    assert said in plain(driver.find(Banner, "coach_protect").accessibleName())
    assert amount(driver, "horizon_today") == plain(synced.words.formats.money(Money.zero("EUR")))
    assert amount(driver, "horizon_next_invoice") == before
    driver.press("review_change")
    assert_totals_are_dated(driver, synced)
    driver.press("is_governed")
    driver.press("is_authorised")
    QTest.keyClicks(driver.find(QLineEdit, "po_number"), "BC-350")
    driver.press("submit_change")
    if not is_online:
        portal.start()
    synced.sync.run_once()
    synced.sync.run_once()
    assert synced.queries.attention() == ()
    ordered = protect(synced, driver)
    assert [(each.on.isoformat(), each.quantity) for each in ordered.scheduled] == [("2027-03-01", 200)]

    # The day passes while the laptop is off, and with it the term, which goes on by itself.
    portal.stop()
    clock.advance(days=101)
    synced.store.roll_over()
    assert clock.today().isoformat() == "2027-03-01"
    (row,) = [each for each in synced.queries.licences(driver.id) if each.product_id == "protect"]
    assert row.quantity == 200
    contract = synced.store.load(Kind.CONTRACT, ordered.contract_id)
    assert isinstance(contract, Contract)
    assert term_on(contract, clock.today()).end.isoformat() == "2028-02-29"
    portal.start()
    other = resumed_desk_on(portal, tmp_path / "other", "rep2", clock)
    assert held_on(protect(other, driver), clock.today()).quantity == 200
    other.close()
