"""A change quote on screen as its customer gets it: saved, signed with its details, and out of date."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.ids import ChangeOrderId
from app.domain.subscription.contract import Contract
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.ui.actions.acceptance_popover import AcceptancePopover
from app.ui.actions.signature_picture import SignaturePicture
from app.ui.application.main_window import MainWindow
from app.ui.papers.change_page import ChangePaperPage
from app.ui.widgets.banner import Banner
from app.ui.widgets.buttons import Button
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.label import Label
from app.ui.widgets.menu import Menu
from app.ui.workspace import places
from tests.support.caches import fed
from tests.support.caches import page as page_of
from tests.support.desk import customer_named
from tests.support.order_x import faults_of
from tests.ui.documents.test_preview import control, items, text_of
from tests.ui.papers.test_handing_out import answering, own_dialogs, save_as
from tests.unit.services.meeting.meetings_of import HOLDER, SIGNED

__all__ = ["own_dialogs"]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def draft_of(desk: Desk) -> ChangeDraft:
    """One seat more of the first product that is held."""
    contract = desk.queries.contracts(customer_named(desk, HOLDER).id)[0]
    draft = desk.change_services.builder.new_draft(contract.id)
    first, *others = draft.terms.lines
    lines = (replace(first, quantity=first.quantity + 1), *others)
    return replace(draft, terms=replace(draft.terms, lines=lines, customer_notes="Formation comprise."))


def read(window: MainWindow, change: ChangeOrder, qtbot: QtBot) -> ChangePaperPage:
    window.workspace.router.go(places.ReadChange(change.id))
    page = window.page
    assert isinstance(page, ChangePaperPage)
    qtbot.waitUntil(lambda: page.pages > 0)
    return page


def test_an_open_one_is_read_saved_and_leads_to_its_editor(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    change = desk.change_services.change_orders.save(draft_of(desk))
    page, path = read(window, change, qtbot), tmp_path / "change.pdf"
    assert control(page, Button, "show_acceptance").isHidden()
    page.save_to(path)
    qtbot.waitUntil(path.exists)
    text = text_of(path)
    for wanted in (change.display_number, "(provisoire)", "avant", "après", "Formation comprise."):
        assert wanted in text
    control(page, Button, "open_change_quote").click()
    assert window.workspace.router.place == places.ChangeLicences(
        change.customer_id, change.terms.contract_id, change.id
    )


@pytest.mark.usefixtures("own_dialogs")
def test_a_signed_one_shows_who_accepted_what_copies_the_fingerprint_and_saves_its_order(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    placed = desk.change_services.change_orders.place(
        draft_of(desk), Consent(True, True, None, signed=SIGNED)
    )
    page, acceptance = read(window, placed, qtbot), placed.acceptance
    assert acceptance is not None
    control(page, Button, "show_acceptance").click()
    popover = window.findChild(AcceptancePopover, "acceptance_popover")
    assert popover is not None
    said = " ".join(" ".join(each.text().split()) for each in popover.findChildren(Label))
    for wanted in (SIGNED.name, SIGNED.role, desk.account.name, "signature tracée à la main", "682 → 683"):
        assert wanted in said
    assert popover.findChild(SignaturePicture, "signature_picture") is not None
    control(popover, Button, "copy_fingerprint").click()
    assert QGuiApplication.clipboard().text() == acceptance.content_hash
    popover.close_popover()
    control(page, IconButton, "change_menu").click()
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), Menu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, Menu)
    assert "Détails de l’accord" in items(menu)
    order = tmp_path / "commande.xml"
    answering(QFileDialog, save_as(str(order.with_suffix(""))))
    next(each for each in menu.actions() if each.objectName() == "save_order").trigger()
    qtbot.waitUntil(order.exists)
    written = order.read_text(encoding="utf-8")
    assert placed.display_number in written
    assert faults_of(written) == []
    qtbot.waitUntil(lambda: desk.choices.settings.papers_folder == str(tmp_path))


def test_one_that_arrived_late_is_marked_in_the_list_and_on_its_page(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    orders = desk.change_services.change_orders
    placed = orders.place(draft_of(desk), Consent(True, True, None, signed=SIGNED))
    assert placed.submission is not None
    assert placed.acceptance is not None
    late = replace(placed.acceptance, received_at=placed.acceptance.accepted_at + timedelta(days=3))
    submission = replace(placed.submission, acceptance=late)
    # As another laptop of the rep sent it: nothing of it waits here.
    id = ChangeOrderId(desk.identities.new())
    known = replace(placed, id=id, submission=submission, number="M-2026-0999")
    desk.store.apply_page(page_of([fed(known, 90_004)]))
    row = desk.queries.find_change_quote("M-2026-0999")
    assert row is not None
    assert row.is_accepted_offline
    page = read(window, known, qtbot)
    assert control(page, Banner, "accepted_offline").isVisible()


def test_one_whose_contract_has_changed_is_marked_and_kept_back(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    orders = desk.change_services.change_orders
    change = orders.save(draft_of(desk))
    contract = desk.store.load(Kind.CONTRACT, change.terms.contract_id or "")
    assert isinstance(contract, Contract)
    newer = replace(contract, revision=contract.revision + 1)
    desk.store.apply_page(page_of([fed(newer, 90_003)]))
    page = read(window, change, qtbot)
    for name in ("save_pdf", "print"):
        assert change.display_number in control(page, Button, name).toolTip()
