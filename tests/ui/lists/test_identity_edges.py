"""Identity and documents at its edges: what is long, badly typed or chosen by mistake loses nothing."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.forms.field import Field
from app.ui.settings.identity.conditions_part import ConditionsPart
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.widgets.tabs import Tabs
from app.ui.workspace import places
from tests.support import branding_builders as bb
from tests.support.windows import Show
from tests.ui.lists.test_identity_settings import Page, partner_of
from tests.ui.lists.test_identity_settings import manager as manager
from tests.ui.lists.test_identity_settings import page as page


def test_a_long_name_of_a_file_and_a_bad_colour_push_nothing_aside(page: Page, tmp_path: Path) -> None:
    take, name = page.find(Button, "take_logo_colour"), page.find(Label, "logo_name")
    colour, publish = page.find(QLineEdit, "colour"), page.find(Button, "publish_branding")
    places_before = [each.mapTo(page.window, QPoint()) for each in (take, colour)]
    width_before, publish_at = colour.width(), publish.mapTo(page.window, QPoint()).y()
    assert publish.isHidden()
    path = tmp_path / f"{'logo_' * 40}.png"
    path.write_bytes(bb.picture())
    page.drop(path)
    assert name.toolTip().endswith("logo_.png")
    page.type("colour", "bleu")
    QTest.keyClick(colour, Qt.Key.Key_Tab)
    page.settle()
    field = colour.parent()
    assert isinstance(field, Field)
    assert field.problem()
    assert [each.mapTo(page.window, QPoint()) for each in (take, colour)] == places_before
    assert colour.width() == width_before
    assert publish.mapTo(page.window, QPoint()).y() == publish_at


def test_a_colour_without_its_sign_or_in_short_is_what_it_means(page: Page, manager: Desk) -> None:
    for typed, meant in (("0f5b6b ", "#0F5B6B"), ("#a1c", "#AA11CC"), (" #7a1fa2", "#7A1FA2")):
        page.type("colour", typed)
        page.settle()
        assert manager.partner_branding.check(manager.partner_branding.begin().branding) == ()
        field = page.find(QLineEdit, "colour").parent()
        assert isinstance(field, Field)
        assert field.check_now()
        page.press("publish_branding") if page.can_publish else None
        page.settle()
        assert partner_of(manager).colour == meant
        line = page.find(QLineEdit, "colour")
        assert isinstance(line, QLineEdit)
        QTest.keyClick(line, Qt.Key.Key_Tab)
        assert line.text() == meant


def test_a_version_that_is_not_published_is_taken_back_and_one_that_is_stays(
    page: Page, manager: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "cgv.pdf"
    path.write_bytes(bb.conditions_pdf(21))
    part, taken_back = page.find(ConditionsPart), page.find(Button, "take_conditions_back")
    assert isinstance(part, ConditionsPart)

    def add() -> None:
        part.read(path)
        page.settle()
        dialog = page.window.findChild(QWidget, "version_dialog")
        assert dialog is not None
        warning = dialog.findChild(Label, "many_pages")
        assert warning is not None
        assert warning.text() == "Chaque devis qui les porte s’allonge de 21 pages."
        button = dialog.findChild(Button, "add_version")
        assert isinstance(button, Button)
        button.click()
        page.settle()

    page.type("mentions.rcs_city", "Rennes")
    add()
    page.press("take_conditions_back")
    page.settle()
    assert page.says("conditions_name") == "Aucunes"
    assert page.says("unpublished") == "1 changement non publié"
    add()
    page.press("publish_branding")
    page.settle()
    assert len(partner_of(manager).conditions) == 1
    assert taken_back.isHidden()


def test_the_tabs_of_the_settings_stay_where_they_are(manager: Desk, show: Show, qtbot: QtBot) -> None:
    window = show(manager)
    found = []
    wanted: tuple[places.SettingsTab, ...] = ("general", "identity")
    for tab in wanted:
        window.workspace.router.go(places.Settings(tab))
        assert window.page is not None
        tabs = window.page.findChild(Tabs, "settings_tabs")
        assert tabs is not None
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
        found.append(tabs.mapTo(window, QPoint()))
    assert found[0] == found[1]


def test_a_passing_wheel_leaves_the_keyboard_where_it_is(page: Page) -> None:
    for name in ("due", "early", "late"):
        select = page.find(Select, name)
        assert not select.focusPolicy() & Qt.FocusPolicy.WheelFocus & ~Qt.FocusPolicy.StrongFocus, name
