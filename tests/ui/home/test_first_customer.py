"""The start page of somebody who has no customer yet."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from app.services.desk.desk import Desk
from app.ui.workspace import places
from tests.support import builders as b
from tests.support.caches import FixedChoices, feed, open_store
from tests.support.clocks import FixedClock
from tests.support.desk import demo_account
from tests.support.home_driver import HomeDriver
from tests.support.vaults import kept_tokens
from tests.support.windows import Show


def test_where_there_is_no_customer_yet_the_way_to_the_first_is_shown(
    tmp_path: Path, clock: FixedClock, show: Show, qtbot: QtBot
) -> None:
    store = open_store(tmp_path, clock)
    store.apply_page(feed(b.partner()))
    desk = Desk(demo_account(), store, FixedChoices(), kept_tokens(tmp_path))
    home = HomeDriver(show(desk, places.Home()), qtbot)
    assert home.text("nothing_to_do").startswith("Rien ne vous attend. Commencez par")
    new = home.page.findChild(QAbstractButton, "new_quote_for")
    assert isinstance(new, QAbstractButton)
    assert not new.isVisible()
    wanted: dict[str, places.Place] = {
        "first_customer": places.AddCustomer(),
        "first_import": places.ImportCustomers(),
    }
    for name, place in wanted.items():
        button = home.page.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        home.click(button)
        assert type(home.place) is type(place)
        home.go()
    home.window.close()
    desk.close()
