"""The icons: every name has its file, takes its colour, and turns with the direction of writing."""

from typing import get_args

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from app.ui.theme import Scheme, Theme
from app.ui.theme.icons import MIRRORED, IconName, UnknownIcon, icon, pixmap
from app.ui.theme.resources import resources_root


def ink(image: QImage) -> set[str]:
    """The colours of the fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name() for pixel in pixels if pixel.alpha() == 255}


def test_the_typed_names_are_exactly_the_files() -> None:
    files = {file.stem for file in (resources_root() / "icons").glob("*.svg")}
    assert set(get_args(IconName)) == files


@pytest.mark.parametrize("name", get_args(IconName))
def test_an_icon_is_drawn_in_the_colour_asked_for(look: Theme, name: IconName) -> None:
    picture = pixmap(name, QColor("#123456"), 48)
    assert ink(picture.toImage()) == {"#123456"}


def test_an_icon_has_the_pixels_of_its_screen(look: Theme) -> None:
    picture = pixmap("home", QColor("black"), 16, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (32, 2.0)


def test_an_icon_follows_the_scheme(look: Theme) -> None:
    tinted = icon("trash", "danger")
    assert look.tokens.danger.lower() in ink(tinted.pixmap(QSize(48, 48)).toImage())
    look.set_scheme(Scheme.DARK)
    assert look.tokens.danger.lower() in ink(tinted.pixmap(QSize(48, 48)).toImage())


def test_a_disabled_icon_is_greyed(look: Theme) -> None:
    picture = icon("trash", "danger").pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert look.tokens.disabled.lower() in ink(picture.toImage())


@pytest.mark.parametrize("name", ["back", "clock"])
def test_only_directional_icons_turn_from_right_to_left(
    look: Theme, qapp: QApplication, name: IconName
) -> None:
    before = pixmap(name, QColor("black"), 24).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = pixmap(name, QColor("black"), 24).toImage()
    assert (before != after) == (name in MIRRORED)


def test_an_unknown_name_is_refused(look: Theme) -> None:
    with pytest.raises(UnknownIcon):
        pixmap("unicorn", QColor("black"), 16)  # type: ignore[arg-type]
