"""The theme: what is put into the application, and how a change reaches widgets."""

from dataclasses import replace
from typing import get_args

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QPalette, QRawFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import AMOUNT, BODY, CELL_STRONG, CUSTOMER_NOTE, LOGO, Scheme, TextStyle, Theme, apply_theme
from app.ui.theme.palette import build_palette
from app.ui.theme.resources import resources_root
from app.ui.theme.stylesheet import SheetName, build_stylesheet
from app.ui.theme.tokens import DARK, LIGHT, Tokens
from app.ui.widgets.menu import Menu
from app.ui.widgets.scroll_area import ScrollArea
from app.ui.widgets.select import Select


class Follower(QWidget):
    """A widget that counts how often it was told of a new look."""

    told = 0

    def retheme(self) -> None:
        self.told += 1


@pytest.mark.parametrize(
    ("scheme", "percent", "told"),
    [(Scheme.LIGHT, 100, 0), (Scheme.LIGHT, 125, 1), (Scheme.DARK, 100, 1), (Scheme.LIGHT, 90, 0)],
)
def test_applied_again_it_is_told_to_widgets_only_where_it_is_another(
    look: Theme, qapp: QApplication, qtbot: QtBot, scheme: Scheme, percent: int, told: int
) -> None:
    follower = Follower()
    qtbot.addWidget(follower)
    look.follow(follower)
    assert apply_theme(qapp, scheme, percent) is look
    assert (follower.told, look.scheme, look.text_percent) == (told, scheme, max(percent, 100))
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == look.tokens.canvas


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_the_palette_carries_the_tokens(tokens: Tokens) -> None:
    palette = build_palette(tokens)
    assert palette.color(QPalette.ColorRole.Window).name().upper() == tokens.canvas
    assert palette.color(QPalette.ColorRole.Accent).name().upper() == tokens.accent
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
    assert disabled.name().upper() == tokens.disabled


@pytest.mark.parametrize("name", get_args(SheetName))
def test_a_style_sheet_holds_no_colour_of_its_own(name: SheetName) -> None:
    odd = replace(LIGHT, **dict.fromkeys(LIGHT.__dataclass_fields__, "#010203"))
    colours = {word for word in build_stylesheet(name, odd).replace(";", " ").split() if word.startswith("#")}
    assert colours <= {"#010203"}


def test_measures_of_a_style_sheet_grow_with_the_text() -> None:
    assert "height: 32px" in build_stylesheet("menu", LIGHT, 100)
    assert "height: 64px" in build_stylesheet("menu", LIGHT, 200)


def test_every_file_of_style_sheets_is_one_that_a_control_is_dressed_in() -> None:
    files = {file.stem for file in (resources_root() / "qss").glob("*.qss")}
    assert files == set(get_args(SheetName))


def test_the_application_has_no_style_sheet_which_every_control_would_pay_for(
    look: Theme, qapp: QApplication
) -> None:
    look.set_scheme(Scheme.DARK)
    assert qapp.styleSheet() == ""


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_qt_paints_follows_the_scheme(look: Theme, qtbot: QtBot) -> None:
    area, menu, select = ScrollArea(), Menu("Actions"), Select("Country", [("FR", "France")])
    for widget in (area, menu, select):
        qtbot.addWidget(widget)
    select.showPopup()
    select.hidePopup()
    dressed = (area.verticalScrollBar(), menu, select)
    for scheme, colour, other in ((Scheme.DARK, DARK, LIGHT), (Scheme.LIGHT, LIGHT, DARK)):
        look.set_scheme(scheme)
        sheets = [each.styleSheet() for each in dressed]
        assert all(colour.line2 in sheet and other.line2 not in sheet for sheet in sheets)


def test_changing_the_scheme_tells_followers_and_recolours_the_application(
    look: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    follower = Follower()
    qtbot.addWidget(follower)
    look.follow(follower)
    with qtbot.waitSignal(look.changed):
        look.set_scheme(Scheme.DARK)
    assert follower.told == 1
    assert look.is_dark
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas


@pytest.mark.parametrize(("asked", "got"), [(100, 32), (150, 48), (200, 64), (300, 64), (50, 32)])
def test_text_grows_from_100_to_200_percent(look: Theme, asked: int, got: int) -> None:
    look.set_text_percent(asked)
    assert look.font(AMOUNT).pixelSize() == got


def test_rows_and_icons_grow_with_the_text(look: Theme) -> None:
    assert (look.row_height(), look.icon_size(16), look.icon_size(12)) == (32, 16, 12)
    look.set_text_percent(200)
    assert (look.row_height(), look.icon_size(16), look.icon_size(12)) == (62, 24, 18)


def test_reduced_motion_leaves_no_movement(look: Theme) -> None:
    look.set_reduced_motion(True)
    assert look.duration_ms(160) == 0
    look.set_reduced_motion(False)
    assert look.duration_ms(160) == 160


@pytest.mark.parametrize("style", [BODY, CELL_STRONG, CUSTOMER_NOTE, LOGO])
def test_every_face_in_use_is_the_bundled_one(look: Theme, style: TextStyle) -> None:
    font = look.font(style)
    assert QFontInfo(font).family() == "Source Sans Pro"
    assert QFontInfo(font).weight() == font.weight()
    assert QFontInfo(font).italic() == style.italic


def test_the_family_has_the_signs_of_french_money_and_tabular_digits(look: Theme) -> None:
    font = look.font(BODY)
    raw = QRawFont.fromFont(font)
    assert all(raw.supportsCharacter(ord(sign)) for sign in "€\u202f\u00a0−×→✓œ«»’")
    metrics = QFontMetricsF(font)
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_the_current_item_of_a_menu_stands_out_from_its_ground(look: Theme, scheme: Scheme) -> None:
    look.set_scheme(scheme)
    assert look.item_hover() != look.color("raised")
