"""A day without network, and what the portal says about it in the evening: settled in the window."""

from dataclasses import replace

from app.demo.ui_driver import UiDriver
from app.domain.customer.customer import Customer
from app.domain.customer.phone import to_phone
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.services.desk.desk import Desk
from app.services.queries.rows import SyncMark
from app.ui.application.main_window import MainWindow
from app.ui.attention.page import AttentionPage
from app.ui.workspace import places
from tests.e2e.conftest import NewDesk
from tests.support.companies import company
from tests.support.fault_proxy import FaultProxy

MINE, THEIRS = to_phone("+33 2 40 00 12 18", "FR"), to_phone("+33 2 40 00 47 00", "FR")


def french(desk: Desk) -> Customer:
    """A customer of the first programme."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if each.programme_id == "cyber360" and each.contacts)


def add(desk: Desk, number: int) -> Customer:
    """A new customer who is company ``number``."""
    like, new = french(desk), CustomerId(desk.identities.new())
    fresh = replace(like, id=new, identity=company(number, "Verrerie Neuve"), website="verrerie.fr")
    return desk.customers.create(replace(fresh, account_state=None, stage=None))


def open_cards(window: MainWindow) -> None:
    """Go to the list and open every card."""
    window.workspace.router.go(places.Attention())
    page = window.page
    assert isinstance(page, AttentionPage)
    for card in page.cards:
        card.set_open(True)


def test_what_two_reps_did_offline_is_decided_in_the_window_and_reaches_everybody(
    window: MainWindow, driver: UiDriver, desk: Desk, new_desk: NewDesk, proxy: FaultProxy
) -> None:
    colleague = new_desk("rep2")
    before = french(desk)
    proxy.disconnect()
    desk.customers.update(before, replace(before, phone=MINE))
    mine = add(desk, 5)
    colleague.customers.update(before, replace(before, phone=THEIRS))
    add(colleague, 5)
    colleague.sync.run_once()
    proxy.connect()
    desk.sync.sync_now()
    driver.wait_for(lambda: len(desk.queries.attention()) == 2, "the conflict and the refusal")
    assert desk.queries.customer_rows([mine.id])[mine.id].mark is SyncMark.ATTENTION

    open_cards(window)
    driver.check("mine:phone")
    driver.click("apply")
    driver.wait_for(lambda: len(desk.queries.attention()) == 1, "the conflict to be decided")
    open_cards(window)
    driver.click("mend_customer")
    driver.write("identity.registration_number", company(6).registration_number)
    driver.click("wizard_next")
    driver.click("wizard_next")
    driver.wait_for(lambda: not desk.queries.attention(), "the customer to be created again")
    driver.wait_for(lambda: not desk.queries.outbox(), "everything to be sent")

    colleague.sync.run_once()
    assert colleague.customers.get(before.id).phone == MINE
    created = colleague.customers.get(mine.id)
    assert created.identity.registration_number == company(6).registration_number
    assert (created.website, created.contacts) == ("verrerie.fr", mine.contacts)
