"""A change that stays open while the partner's midnight passes, on a laptop that stands elsewhere."""

from datetime import date, timedelta

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.subscription.term import period_on
from app.services.desk.desk import Desk
from app.services.store.existing import existing_contract
from app.ui.application.main_window import MainWindow
from app.ui.change_orders.editor.form import ChangeForm
from app.ui.widgets.label import Label
from app.ui.workspace import places
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named
from tests.support.time_zones import midnight_after
from tests.ui.days.test_partner_days import desk, look_at_day, pair, portal

__all__ = ["desk", "pair", "portal"]


def shown(window: MainWindow) -> str:
    page = window.page
    assert page is not None
    return "\n".join(each.text() for each in page.findChildren(Label) if each.isVisible())


def test_a_change_goes_on_in_the_billing_period_that_begins(
    window: MainWindow, desk: Desk, clock: FixedClock, qtbot: QtBot, pair: tuple[str, str]
) -> None:
    id = customer_named(desk, "Groupe Valmondois").id
    contract = existing_contract(desk.store, desk.queries.contracts(id)[0].id)
    last = period_on(contract, 1, desk.clock.today()).end - timedelta(days=1)
    clock.moment = midnight_after(pair[0], last) - timedelta(seconds=1)
    window.resize(1440, 900)
    window.workspace.router.go(places.ChangeLicences(id, contract.id))
    form = window.findChild(ChangeForm)
    assert form is not None
    note = form.findChild(QWidget, "partner_day")
    assert note is not None
    assert note.isVisible() == desk.clock.differs_here()
    assert "1 jour sur" in shown(window)
    clock.moment += timedelta(seconds=1)
    look_at_day(window, qtbot)
    begun = last + timedelta(days=1)
    days = (period_on(contract, 1, begun).end - begun).days
    assert f"{days} jours sur {days}" in shown(window)
    banner = form.findChild(QWidget, "change_rebased")
    assert banner is not None
    assert banner.isVisible()
    assert desk.clock.today() == begun > date(2026, 11, 1)
