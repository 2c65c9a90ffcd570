"""The audit log on the real window, cache and portal: before and after, what lost, why not, from where."""

import platform
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.customer.customer import Phone
from app.domain.customer.lifecycle import AccountEvent
from app.domain.kind import Kind
from app.domain.mail.message import Channel
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.mail.sending import Sending
from app.ui.customer_file.audit_popover import AuditPopover
from app.ui.customer_file.audit_tab import AuditTab
from app.ui.tables.view import TableView
from app.ui.widgets.chip import Chip
from app.ui.widgets.label import Label
from portal.demo.embedded import EmbeddedPortal
from tests.support.file_driver import FileDriver
from tests.support.mail_wire import Wire
from tests.support.windows import LaptopOn

INSTALLED = "Ateliers Brémond"
MINE, THEIRS = Phone("+33", "240001218"), Phone("+33", "240004700")
At = Callable[[str], FileDriver]


@pytest.fixture
def colleague(portal: EmbeddedPortal, laptop_on: LaptopOn) -> Desk:
    return laptop_on(portal, "rep2")


@pytest.fixture
def log(at_portal: At, synced: Desk, colleague: Desk) -> FileDriver:
    """A phone changed by both, so that one lost, and a suspension that came too late."""
    driver = at_portal(INSTALLED)
    for desk, phone in ((colleague, THEIRS), (synced, MINE)):
        customer = desk.customers.get(driver.id)
        desk.customers.update(customer, replace(customer, phone=phone))
    colleague.customer_transitions.set_state([driver.id], AccountEvent.DISABLE)
    synced.customer_transitions.set_state([driver.id], AccountEvent.SUSPEND)
    for desk in (colleague, synced):
        desk.sync.run_once()
    driver.open("audit")
    driver.qtbot.waitUntil(lambda: len(driver.find(AuditTab, "").model.rows) == 4)
    return driver


def plain(text: str) -> str:
    """``text`` with spaces that a test can type."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u200b", "")


def entry(driver: FileDriver, row: int) -> str:
    """Open an entry with the keyboard, read it and close it again."""
    view = driver.find(TableView, "audit_log")
    view.setFocus()
    view.setCurrentIndex(view.model().index(row, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    popover = driver.find(AuditPopover, "audit_entry")
    told = "\n".join(plain(each.text()) for each in popover.findChildren(Label))
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    driver.qtbot.waitUntil(lambda: not driver.is_there("audit_entry"))
    return told


def test_each_line_says_what_it_was_and_what_it_became_or_why_not(log: FileDriver) -> None:
    late, lost, moved, won = [[plain(cell) for cell in row] for row in log.rows("audit_log")]
    assert won[2].endswith("→ +33 2 40 00 47 00")
    assert moved[2] == "État du compte modifié, État du compte : Activé → Désactivé"
    assert lost[2].startswith("Profil modifié, Non appliqué : Téléphone : ")
    assert lost[2].endswith("→ +33 2 40 00 12 18")
    assert "« Désactivé »" in late[2]
    assert [row[4] for row in (late, lost, moved, won)] == ["Conflit", "Conflit", "Fait", "Fait"]
    assert late[3] == f"{platform.node()}, Ce poste"
    assert won[3] == platform.node()


def test_the_log_tells_when_it_was_on_the_clock_of_the_laptop(log: FileDriver) -> None:
    # Eleven in UTC, which is how the portal says it, and noon in Paris.
    assert {plain(row[0]) for row in log.rows("audit_log")} == {"20/11/2026, 12 h 00"}


def test_an_entry_opens_whole_by_keyboard(log: FileDriver) -> None:
    told = entry(log, 1)
    assert "Demandé, non appliqué" in told
    assert "+33 2 40 00 12 18" in told
    assert "« Désactivé »" in entry(log, 0)
    assert "Après" in entry(log, 3)


def test_an_open_entry_goes_with_its_page(log: FileDriver) -> None:
    log.find(TableView, "audit_log").opened.emit(0)
    assert log.is_there("audit_entry")
    log.open("profile")
    log.qtbot.waitUntil(lambda: not log.is_there("audit_entry"))


def test_chips_narrow_the_log_and_heads_sort_it(log: FileDriver) -> None:
    assert log.find(Chip, "audit_all").accessibleName() == "Tout 4"
    log.press("audit_undone")
    assert [row[4] for row in log.rows("audit_log")] == ["Conflit", "Conflit"]
    log.press("audit_changes")
    assert [row[4] for row in log.rows("audit_log")] == ["Fait", "Fait"]
    log.press("audit_all")
    header = log.find(TableView, "audit_log").horizontalHeader()
    header.sectionClicked.emit(1)
    names = [row[1] for row in log.rows("audit_log")]
    assert names == sorted(names)
    header.sectionClicked.emit(1)
    assert [row[1] for row in log.rows("audit_log")] == sorted(names, reverse=True)


def test_what_a_colleague_sent_is_in_the_file_and_in_the_log(
    at_portal: At, synced: Desk, colleague: Desk
) -> None:
    driver = at_portal("Maison Corbière")
    driver.open("quotes")
    assert "sent" not in driver.tabs()
    row = next(
        each
        for each in colleague.queries.quotes_of(driver.id)
        if each.status is QuoteStatus.OPEN and each.number
    )
    colleague.mail.queue(replace(colleague.mail.begin(Kind.QUOTE, row.id), channel=Channel.SMTP))
    store, account, freezing = colleague.store, colleague.account, colleague.mail.freezing
    Sending(store, store.clock, account, freezing, lambda _: Wire()).run_once(is_at_once=True)
    for desk in (colleague, synced):
        desk.sync.run_once()
    driver.qtbot.waitUntil(lambda: "sent" in driver.tabs())
    driver.open("sent")
    [line] = [[plain(cell) for cell in row] for row in driver.rows("sent_list")]
    assert line[1].startswith(f"Devis {row.display_number}, révision 1 · Devis {row.display_number}")
    assert line[2].startswith("Anne Lartigue, ")
    assert line[3] == colleague.account.name
    [sent] = synced.sent_documents.of_customer(driver.id)
    assert not sent.is_kept
    driver.open("audit")
    driver.qtbot.waitUntil(lambda: bool(driver.find(AuditTab, "").model.rows))
    logged = plain(driver.rows("audit_log")[0][2])
    assert logged == f"Envoyé par e-mail, Devis {row.display_number} · Anne Lartigue"
