"""Data of a partner in a time zone that this laptop does not know: a sentence, and nothing by a guess."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.widgets.banner import Banner
from tests.support.desk import demo_desk
from tests.support.desktops import running


def test_a_start_says_which_zone_it_does_not_know(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    desk = demo_desk(tmp_path)
    laptop = desk.choices
    assert isinstance(laptop, Laptop)
    with desk.store.transaction() as connection:
        connection.exec_driver_sql(
            "UPDATE document SET body = CAST(replace(CAST(body AS TEXT), 'Europe/Paris', 'Europe/Atlantis')"
            " AS BLOB) WHERE kind = 'partner'"
        )
    desk.close()
    with running(laptop):
        (window,) = (each for each in qapp.topLevelWidgets() if isinstance(each, SignInWindow))
        qtbot.waitUntil(window.isVisible)
        said = [each.accessibleName() for each in window.findChildren(Banner) if each.isVisible()]
        assert any("Europe/Atlantis, que cet ordinateur ne connaît pas" in each for each in said), said
