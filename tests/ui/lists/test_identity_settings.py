"""Identity and documents: a manager sets what papers carry and publishes it, a rep reads it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import AddFile, SetBranding
from app.domain.kind import Kind
from app.domain.partner.branding import BankAccount
from app.domain.partner.branding_change import branding_of, with_branding
from app.domain.partner.partner import Partner
from app.services.desk.desk import Desk
from app.services.drafts.kept_drafts import DraftKind
from app.services.store.feed_writer import PulledPage
from app.ui.application.main_window import MainWindow
from app.ui.attention.card import AttentionCard
from app.ui.forms.field import RING, Field
from app.ui.forms.text_area import TextArea
from app.ui.settings.identity.conditions_part import ConditionsPart
from app.ui.settings.identity.svg_drawing import draw_svg
from app.ui.widgets.buttons import Button
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select
from app.ui.workspace import places
from app.wire.codec import encode
from app.wire.protocol import (
    PROBLEM_PREFIX,
    FeedLine,
    OperationResult,
    ProblemDetails,
    ResultStatus,
    WireConflict,
    WireGroupConflict,
)
from tests.support import branding_builders as bb
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.windows import Show


@pytest.fixture
def manager(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    """Sophie Aubert's desk."""
    desk = demo_desk(tmp_path, clock=clock, who="manager")
    yield desk
    desk.close()


@pytest.fixture
def page(manager: Desk, show: Show, qtbot: QtBot) -> "Page":
    return Page(show(manager), qtbot)


class Page:
    """The tab as its user sees it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        self.open()

    def open(self) -> None:
        self.window.workspace.router.go(places.Settings("identity"))
        self.settle()

    def settle(self) -> None:
        """Wait until what was typed is on the disk, and drawn."""
        tasks = self.window.workspace.tasks
        self._qtbot.wait(160)
        self._qtbot.waitUntil(lambda: tasks.is_idle)

    def find(self, cls: type[QWidget], name: str = "") -> QWidget:
        page = self.window.page
        assert page is not None
        found = page.findChild(cls, name) if name else page.findChild(cls)
        assert isinstance(found, cls), name
        return found

    def type(self, name: str, text: str) -> None:
        line = self.find(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def press(self, name: str) -> None:
        button = self.find(Button, name)
        assert isinstance(button, Button)
        assert button.isVisibleTo(self.window), name
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def says(self, name: str) -> str:
        label = self.find(Label, name)
        assert isinstance(label, Label)
        return label.text().replace("\u00a0", " ").replace("\u202f", " ")

    def drop(self, path: Path) -> None:
        """Drop a file on the box of the logo."""
        box = self.find(QWidget, "logo_box")
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        event = QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        box.dropEvent(event)
        self.settle()

    @property
    def can_publish(self) -> bool:
        button = self.find(Button, "publish_branding")
        return not button.isHidden() and button.isEnabled()


def queued(desk: Desk) -> list[object]:
    return [type(each.command) for each in desk.queries.outbox()]


def partner_of(desk: Desk) -> Partner:
    return desk.catalogue.partner()


def receive(desk: Desk, partner: Partner) -> None:
    line = FeedLine(Kind.PARTNER, partner.id, 9_000, 2, msgspec.Raw(encode(partner)))
    desk.store.apply_page(PulledPage([line], "cursor-2", False, 9_000, "epoch"))


def test_a_manager_publishes_a_logo_and_a_foot_and_every_paper_has_them(
    page: Page, manager: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    assert not page.can_publish
    path = tmp_path / "arvane.png"
    path.write_bytes(bb.picture((300, 100), "#B04A1E"))
    page.drop(path)
    assert page.says("unpublished") == "1 changement non publié"
    page.press("take_logo_colour")
    page.settle()
    area = page.find(TextArea, "footer_fr")
    area.setFocus()
    QTest.keyClicks(area, "Arvane Informatique.")
    page.settle()
    assert page.says("unpublished") == "3 changements non publiés"
    QTest.keyClick(area, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page.settle()
    partner = partner_of(manager)
    assert (partner.colour, partner.footers) == ("#B04A1E", {"fr": "Arvane Informatique."})
    assert partner.logo is not None
    assert (partner.logo.width, partner.logo.height, partner.logo.name) == (300, 100, "arvane.png")
    assert queued(manager) == [AddFile, SetBranding]
    assert not page.can_publish
    assert manager.papers.letterheads.at(None).logo == manager.partner_branding.file(partner.logo.file_id)


def test_what_is_not_published_is_there_the_next_day_and_can_be_thrown_away(
    page: Page, manager: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "arvane.png"
    path.write_bytes(bb.picture())
    page.drop(path)
    page.type("mentions.rcs_city", "Rennes")
    page.window.workspace.router.go(places.Customers())
    page.settle()
    page.open()
    assert page.says("unpublished") == "2 changements non publiés"
    line = page.find(QLineEdit, "mentions.rcs_city")
    assert isinstance(line, QLineEdit)
    assert line.text() == "Rennes"
    page.press("discard_branding")
    page.settle()
    assert line.text() == "Nantes"
    assert not page.can_publish
    assert list(manager.drafts.kept(DraftKind.BRANDING_FILE)) == []


def test_what_is_wrong_is_said_at_its_field_and_nothing_can_be_published(page: Page, manager: Desk) -> None:
    page.type("mentions.siren", "790214564")
    page.type("bank.iban", "FR76")
    field = page.find(QLineEdit, "mentions.siren").parent()
    assert isinstance(field, Field)
    assert field.problem()
    assert not page.can_publish
    assert page.says("identity_state") == "à corriger : SIREN"
    reason, button = page.find(Label, "why_not_published"), page.find(Button, "publish_branding")
    assert reason.isVisibleTo(page.window)
    assert button.isVisibleTo(page.window)
    assert button.toolTip() == reason.toolTip()
    assert "SIREN" in page.says("why_not_published")
    page.type("mentions.siren", "790214563")
    page.type("bank.iban", "FR7630006000011234567890189")
    page.settle()
    assert page.can_publish
    assert reason.isHidden()
    page.press("publish_branding")
    page.settle()
    assert partner_of(manager).bank == BankAccount("FR7630006000011234567890189")
    line = page.find(QLineEdit, "bank.iban")
    assert isinstance(line, QLineEdit)
    assert line.text().replace("\u00a0", " ") == "FR76 3000 6000 0112 3456 7890 189"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"GIF89a", "arvane.png n’est ni un PNG, ni un JPEG, ni un SVG."),
        (
            bb.picture()[:40],
            "arvane.png s’arrête trop tôt : il n’a pas été copié en entier. Redemandez le fichier.",
        ),
    ],
)
def test_a_file_that_is_no_logo_is_said_where_it_was_dropped(
    page: Page, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "arvane.png"
    path.write_bytes(content)
    page.drop(path)
    assert page.says("logo_hint") == said
    assert not page.can_publish


def test_an_svg_is_drawn_without_what_was_taken_out_of_it(page: Page, manager: Desk, tmp_path: Path) -> None:
    path = tmp_path / "arvane.svg"
    path.write_bytes(
        b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>x()</script>'
        b'<rect width="40" height="20" fill="#0F5B6B"/></svg>'
    )
    page.drop(path)
    assert page.says("logo_hint") == "1 partie du fichier n’était pas une image : elle est retirée."
    branding = manager.partner_branding.begin().branding
    assert branding.logo is not None
    drawn = QImage.fromData(manager.partner_branding.file(branding.logo.file_id))
    assert (drawn.width(), drawn.height()) == (512, 256)
    assert drawn.pixelColor(256, 128).name() == "#0f5b6b"


@pytest.mark.parametrize("content", [b"", b"<svg/>", b'<svg xmlns="http://www.w3.org/2000/svg" width="0"/>'])
def test_what_qt_cannot_draw_is_no_picture(content: bytes) -> None:
    with pytest.raises(ValueError, match="no picture"):
        draw_svg(content, 512)


def test_a_new_version_of_the_conditions_asks_for_number_and_day(
    page: Page, manager: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "cgv.pdf"
    path.write_bytes(bb.conditions_pdf(3))
    part = page.find(ConditionsPart)
    assert isinstance(part, ConditionsPart)
    part.read(path)
    page.settle()
    dialog = page.window.findChild(QWidget, "version_dialog")
    assert dialog is not None
    assert dialog.findChild(QWidget, "no_archive") is not None
    version = dialog.findChild(QLineEdit, "conditions_version")
    assert version is not None
    add = dialog.findChild(Button, "add_version")
    assert isinstance(add, Button)
    version.setText("")
    add.click()
    assert dialog.isVisible()
    version.setText("7")
    add.click()
    assert page.says("conditions_name") == "Conditions générales de vente, version 7"
    box = page.find(QWidget, "attach_conditions")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    debits = page.find(QWidget, "vat_on_debits")
    assert debits.x() == RING
    QTest.mouseClick(debits, Qt.MouseButton.LeftButton)
    page.settle()
    page.press("publish_branding")
    page.settle()
    partner = partner_of(manager)
    assert partner.vat_on_debits
    assert [(each.version, each.pages) for each in partner.conditions] == [("7", 3)]
    assert partner.attaches_conditions


def test_a_file_that_is_no_pdf_is_said_beside_the_conditions(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "cgv.pdf"
    path.write_bytes(b"%PDF-1.7 nothing")
    part = page.find(ConditionsPart)
    assert isinstance(part, ConditionsPart)
    part.read(path)
    page.settle()
    assert page.says("conditions_problem") == "cgv.pdf n’est pas un PDF lisible."


def test_a_rep_reads_who_sets_it_and_changes_nothing(desk: Desk, show: Show, qtbot: QtBot) -> None:
    page = Page(show(desk), qtbot)
    assert page.says("branding_about") == "Réglé par vos responsables : Sophie Aubert"
    assert not page.can_publish
    line = page.find(QLineEdit, "mentions.siren")
    assert isinstance(line, QLineEdit)
    assert line.isReadOnly()
    for name in ("replace_logo", "take_logo_colour", "new_conditions"):
        assert page.find(Button, name).isHidden()
    assert not page.find(Select, "due").isEnabled()


def test_what_another_manager_published_meanwhile_is_shown_and_nothing_is_lost(
    page: Page, manager: Desk
) -> None:
    page.type("mentions.rcs_city", "Rennes")
    page.type("colour", "#222222")
    page.settle()
    before = partner_of(manager)
    theirs = replace(branding_of(before), colour="#333333", footers={"fr": "Elles."})
    receive(manager, with_branding(before, theirs))
    page.settle()
    banner = page.find(QWidget, "branding_elsewhere")
    assert not banner.isHidden()
    draft = manager.partner_branding.begin().branding
    assert (draft.colour, draft.mentions.rcs_city, draft.footers) == ("#222222", "Rennes", {"fr": "Elles."})
    take_theirs = banner.findChild(Button)
    assert isinstance(take_theirs, Button)
    QTest.mouseClick(take_theirs, Qt.MouseButton.LeftButton)
    page.settle()
    draft = manager.partner_branding.begin().branding
    assert (draft.colour, draft.mentions.rcs_city, draft.footers) == ("#333333", "Rennes", {"fr": "Elles."})


def test_what_the_portal_did_not_take_is_gone_on_with_in_the_settings(
    page: Page, manager: Desk, qtbot: QtBot
) -> None:
    page.type("colour", "#222222")
    page.settle()
    page.press("publish_branding")
    page.settle()
    (sent,) = manager.store.take_batch(9, 99_999, is_at_once=True)
    before = branding_of(partner_of(manager))
    values = (msgspec.Raw(encode(each)) for each in ("#0F5B6B", "#222222", "#333333"))
    theirs = WireConflict(
        [WireGroupConflict("colour", *values)], 2, "Inès Garnier", FixedClock().now().isoformat()
    )
    problem = ProblemDetails(f"{PROBLEM_PREFIX}conflict", "", 409)
    result = OperationResult(sent.seq, sent.op_id, ResultStatus.CONFLICT, 2, conflict=theirs, problem=problem)
    manager.store.settle([result])
    page.window.workspace.router.go(places.Attention())
    page.settle()
    (item,) = (each for each in manager.queries.attention() if isinstance(each.command, SetBranding))
    card = page.find(AttentionCard, f"card:{item.op_id}")
    assert isinstance(card, AttentionCard)
    card.set_open(True)
    page.press("correct_branding")
    page.settle()
    assert page.window.workspace.router.place == places.Settings("identity")
    draft = manager.partner_branding.begin()
    assert (draft.before.colour, draft.branding.colour) == ("#0F5B6B", "#222222")
    assert before.colour == "#222222"
    assert not any(isinstance(each.command, SetBranding) for each in manager.queries.attention())
