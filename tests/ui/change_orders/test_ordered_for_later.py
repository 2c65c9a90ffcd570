"""A reduction that is ordered for later, and the changes that come before its day."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.domain.document import Kind
from app.domain.subscription.licence import Licence
from app.services.desk.desk import Desk
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"


def place(driver: FileDriver, desk: Desk) -> None:
    """Review and submit what is written, and exchange."""
    driver.press("review_change")
    driver.press("is_governed")
    driver.press("is_authorised")
    if driver.find(QLineEdit, "po_number").isEnabled():
        driver.press("needs_no_po")
    driver.press("submit_change")
    desk.sync.run_once()
    desk.sync.run_once()
    driver.settle()
    assert desk.queries.attention() == ()


def change(driver: FileDriver) -> None:
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")


def protect(desk: Desk, driver: FileDriver) -> Licence:
    found = (each for each in desk.store.load_all(Kind.LICENCE) if isinstance(each, Licence))
    return next(each for each in found if (each.customer_id, each.product_id) == (driver.id, "protect"))


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def said(driver: FileDriver) -> str:
    return plain(driver.find(Label, "said_info_protect").text())


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "fr",
            "Cette commande annule la réduction à 600 commandée pour le 1er mars 2027 ; "
            "commandez-la de nouveau ensuite si elle doit rester",
        ),
        (
            "en",
            "The reduction to 600 that is ordered for 1 March 2027 is taken back by this order; "
            "order it again afterwards if it is to remain",
        ),
    ],
)
def test_another_level_or_more_seats_say_that_they_take_the_reduction_back(
    at_portal: At, synced: Desk, sentence: str
) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.type("total_protect", "600")
    place(driver, synced)
    assert [(each.on.isoformat(), each.quantity) for each in protect(synced, driver).scheduled] == [
        ("2027-03-01", 600)
    ]
    change(driver)
    assert not driver.is_there("said_info_protect")
    driver.type("total_protect", "700")
    assert said(driver) == sentence
    driver.type("total_protect", "682")
    level = driver.find(Select, "level_protect")
    level.setFocus()
    QTest.keyClick(level, Qt.Key.Key_End)
    assert said(driver) == sentence
    driver.press("review_change")
    assert sentence in plain(driver.texts())
    driver.press("edit_change")
    place(driver, synced)
    after = protect(synced, driver)
    assert (after.level, after.quantity, after.scheduled) == ("advanced", 682, ())


def test_fewer_seats_still_are_the_last_word_and_seats_that_come_go_at_the_renewal(
    at_portal: At, synced: Desk
) -> None:
    driver = at_portal(NAME)
    change(driver)
    driver.type("total_protect", "700")
    place(driver, synced)
    change(driver)
    driver.type("total_protect", "650")
    place(driver, synced)
    after = protect(synced, driver)
    assert (after.quantity, [each.quantity for each in after.scheduled]) == (700, [650])
    change(driver)
    driver.type("total_protect", "640")
    assert not driver.is_there("said_info_protect")
    place(driver, synced)
    after = protect(synced, driver)
    assert (after.quantity, [each.quantity for each in after.scheduled]) == (700, [640])
