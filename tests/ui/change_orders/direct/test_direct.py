"""Licences that are changed at once, without a quote: seats, levels and options of those held."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QCheckBox

from app.services.desk.desk import Desk
from app.ui.widgets.banner import Banner
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from portal.demo.embedded import EmbeddedPortal
from tests.support.windows import LaptopOn
from tests.ui.change_orders.direct.steps import (
    HOLDER,
    MSP,
    At,
    confirm,
    exchange,
    held,
    open_change,
    plain,
    summary,
)


@pytest.mark.parametrize("is_online", [True, False], ids=["on line", "off line"])
@pytest.mark.parametrize(
    ("language", "says"),
    [
        pytest.param("fr", "+12 Protect et Secure Link, Cyber Coach Advanced dès aujourd’hui.", id="fr"),
        pytest.param("en", "+12 Protect and Secure Link, Cyber Coach Advanced from today.", id="en"),
    ],
)
def test_an_msp_changes_levels_and_seats_at_once_and_another_laptop_holds_them(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, laptop_on: LaptopOn, is_online: bool, says: str
) -> None:
    driver = at_portal(MSP)
    before = held(synced, driver)
    if not is_online:
        portal.stop()
    open_change(driver)
    driver.type("total_protect", str(before["protect"] + 12))
    level = driver.find(Select, "level_cyber_coach")
    level.setFocus()
    QTest.keyClick(level, Qt.Key.Key_End)
    assert level.value() == "advanced"
    assert not driver.is_there("review_change")
    assert summary(driver) == says
    confirm(driver)
    if not is_online:
        assert held(synced, driver) == before
        portal.start()
    exchange(synced)
    assert synced.queries.attention() == ()
    theirs = held(laptop_on(portal, "other_manager"), driver)
    assert theirs == held(synced, driver)
    assert theirs["protect"] == before["protect"] + 12
    levels = {(row.product_id, row.level) for row in synced.queries.licences(driver.id)}
    assert ("cyber_coach", "advanced") in levels


def test_an_option_goes_with_its_product_on_the_board_too(at_portal: At) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    driver.press("compare_change")
    protect = driver.find(Select, "product_protect_A")
    protect.setFocus()
    QTest.keyClick(protect, Qt.Key.Key_Home)
    assert driver.find(Select, "product_archive_A").value() == ""
    driver.press("undo")
    assert driver.find(Select, "product_archive_A").value() == "included"


def test_an_option_follows_the_seats_of_its_product(at_portal: At, synced: Desk) -> None:
    driver = at_portal(HOLDER)
    driver.open("licences")
    driver.press("change_options")
    driver.type("total_protect", "70")
    driver.press("option_secure_link")
    confirm(driver)
    exchange(synced)
    now = held(synced, driver)
    assert (now["protect"], now["archive"], now["secure_link"], now["cyber_coach"]) == (70, 70, 70, 64)


def test_the_advanced_level_is_absent_for_em_and_there_for_msp(at_portal: At) -> None:
    driver = at_portal(HOLDER)
    driver.open("licences")
    driver.press("change_options")
    assert not driver.is_there("level_protect")
    driver = at_portal(MSP)
    driver.open("licences")
    driver.press("change_options")
    assert driver.is_there("level_protect")


def test_the_closing_bar_says_what_comes_today_and_what_goes_later(at_portal: At) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    assert summary(driver) == "Rien n’est encore modifié."
    driver.type("total_protect", "70")
    driver.press("option_secure_link")
    driver.type("total_cyber_coach", "20")
    assert summary(driver) == (
        "+6 Protect et Archivage 10 ans, +70 Secure Link dès aujourd’hui, "
        "−44 Cyber Coach et Simulations par SMS le 1er avril 2027."
    )


def test_the_way_back_of_a_reduction_leaves_the_seats_that_are_held(at_portal: At) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    driver.type("total_cyber_coach", "20")
    coach = driver.find(Banner, "coach_cyber_coach")
    assert coach.isVisible()
    back = next(each for each in coach.findChildren(QAbstractButton) if "64" in each.text())
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert not coach.isVisible()
    assert driver.window.focusWidget() is driver.find(Stepper, "total_cyber_coach").focusProxy()
    assert summary(driver) == "Rien n’est encore modifié."


def test_an_option_is_had_and_let_go_by_its_box_which_keeps_the_keyboard(at_portal: At) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    box = driver.find(QCheckBox, "option_secure_link")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert summary(driver).startswith("+64 Secure Link")
    assert driver.window.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert summary(driver) == "Rien n’est encore modifié."
    assert not box.isChecked()


def test_a_key_that_is_pressed_twice_orders_once(at_portal: At, synced: Desk) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    driver.type("total_protect", "70")
    box = driver.window.focusWidget()
    assert box is not None
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    with synced.store.readers.borrow() as connection:
        [[waiting]] = connection.execute("SELECT count(*) FROM outbox")
    assert waiting == 1


def test_the_licences_say_what_is_ordered_for_later_with_options_after_their_product(
    at_portal: At, synced: Desk
) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    driver.type("total_cyber_coach", "20")
    confirm(driver)
    exchange(synced)
    driver.settle()
    driver.open("licences")
    model = driver.find(QAbstractItemView, "licence_list").model()
    names, seats = (
        [plain(str(model.index(row, column).data())) for row in range(model.rowCount())] for column in (0, 2)
    )
    assert [name.split(",")[0] for name in names] == [
        "Protect",
        "Archivage 10 ans",
        "Cyber Coach",
        "Simulations par SMS",
    ]
    assert seats == ["64", "64", *("64, 20 à partir du 01/04/2027" for _ in range(2))]


def test_a_reduction_that_is_ordered_is_taken_back_by_itself(at_portal: At, synced: Desk) -> None:
    driver = at_portal(HOLDER)
    open_change(driver)
    driver.type("total_cyber_coach", "20")
    confirm(driver)
    exchange(synced)
    driver.settle()
    open_change(driver)
    coach = driver.find(Banner, "coach_cyber_coach")
    [keep] = [each for each in coach.findChildren(QAbstractButton) if plain(each.text()) == "Garder 64"]
    QTest.mouseClick(keep, Qt.MouseButton.LeftButton)
    assert not coach.isVisible()
    assert "La réduction commandée pour le 1er avril 2027 est annulée" in plain(driver.texts())
    assert summary(driver) == "maintien de 64 Cyber Coach et Simulations par SMS dès aujourd’hui."
    box = driver.window.focusWidget()
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert summary(driver) == "Rien n’est encore modifié."
    QTest.keyClick(box, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    confirm(driver)
    exchange(synced)
    driver.settle()
    driver.open("licences")
    model = driver.find(QAbstractItemView, "licence_list").model()
    assert [plain(str(model.index(row, 2).data())) for row in range(model.rowCount())] == ["64"] * 4
    driver.open("orders")
    kept = "Cyber Coach Essential : réduction à 20 annulée, 64 conservées"
    assert kept in plain(" ".join(" ".join(row) for row in driver.rows("order_list")))


def test_nothing_is_confirmed_before_something_is_changed_and_options_stand_under_their_product(
    at_portal: At, synced: Desk
) -> None:
    driver = at_portal("Carrières du Beaujolais")
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")
    button = driver.find(QAbstractButton, "confirm_change")
    assert not button.isEnabled()
    assert button.toolTip() == "Rien n’est encore modifié."
    driver.type("total_protect", "80")
    assert button.isEnabled()
    held = [driver.find(Label, f"held_{each.product_id}") for each in synced.queries.licences(driver.id)]
    ends = {each.mapTo(driver.window, each.contentsRect().topRight()).x() for each in held}
    assert len(held) == 4
    assert len(ends) == 1
