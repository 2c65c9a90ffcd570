"""The partner's own lists: a manager sets and publishes them, everybody else reads them."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import SetLists
from app.domain.kind import Kind
from app.services.desk.desk import Desk
from app.services.store.feed_writer import PulledPage
from app.ui.application.main_window import MainWindow
from app.ui.forms.text_input import TextInput
from app.ui.widgets.label import Label
from app.ui.workspace import places
from app.wire.codec import encode
from app.wire.protocol import FeedLine
from tests.support.clocks import FixedClock
from tests.support.desk import demo_desk
from tests.support.windows import Show


@pytest.fixture
def manager(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    desk = demo_desk(tmp_path, clock=clock, who="manager")
    yield desk
    desk.close()


class Page:
    """The tab as its user sees it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self._qtbot = window, qtbot
        window.workspace.router.go(places.Settings("lists"))
        self.settle()

    def settle(self) -> None:
        self._qtbot.waitUntil(lambda: self.window.workspace.tasks.is_idle)

    def find(self, cls: type[QWidget], name: str) -> QWidget:
        """The widget that is there now: a list that was changed is built anew."""
        assert self.window.page is not None
        shown = [each for each in self.window.page.findChildren(cls, name) if each.isVisibleTo(self.window)]
        assert len(shown) == 1, name
        return shown[0]

    def type(self, name: str, text: str) -> QLineEdit:
        line = self.find(QLineEdit, name)
        assert isinstance(line, QLineEdit)
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        self.settle()
        return line

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(QAbstractButton, name), Qt.MouseButton.LeftButton)
        self.settle()


def test_a_manager_adds_moves_takes_out_and_publishes_and_what_was_used_keeps_its_name(
    manager: Desk, show: Show, qtbot: QtBot
) -> None:
    before = manager.catalogue.lists()
    first, second = before.refusal_reasons[:2]
    last = len(before.refusal_reasons) - 1
    page = Page(show(manager), qtbot)
    assert not page.find(QAbstractButton, f"refusal_reasons.{last}.remove").isEnabled()
    page.press("refusal_reasons.0.down")
    page.press("refusal_reasons.0.remove")
    page.press("customer_types_add")
    place = len(before.customer_types)
    problem = page.find(Label, "customer_types_problem")
    assert isinstance(problem, Label)
    assert problem.text()
    page.type(f"customer_types.{place}.name.fr", "Association")
    page.type(f"customer_types.{place}.discount_percent", "12,5")
    limit = page.type("discount_limits.rep", "18")
    QTest.keyClick(limit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    page.settle()
    lists = manager.catalogue.lists()
    assert [each.id for each in lists.refusal_reasons][:1] == [first.id]
    assert second.id not in {each.id for each in lists.refusal_reasons}
    assert manager.catalogue.refusal_reason(second.id) == second
    made = lists.customer_types[-1]
    assert (made.name, made.discount_percent) == (
        {"fr": "Association", "en": "Association"},
        Decimal("12.5"),
    )
    assert manager.queries.names(Kind.CUSTOMER_TYPE, "fr")[made.id] == "Association"
    assert lists.discount_limits["rep"] == 18
    (sent,) = (each.command for each in manager.queries.outbox() if isinstance(each.command, SetLists))
    assert set(sent.patch.groups) == {"refusal_reasons", "customer_types", "discount_limits"}


def test_what_another_manager_published_meanwhile_is_said_and_can_be_taken(
    manager: Desk, show: Show, qtbot: QtBot
) -> None:
    page = Page(show(manager), qtbot)
    page.type("discount_limits.rep", "18")
    partner = manager.catalogue.partner()
    theirs = replace(partner, discount_limits={**partner.discount_limits, "rep": Decimal(7)})
    line = FeedLine(Kind.PARTNER, partner.id, 9_000, 2, msgspec.Raw(encode(theirs)))
    manager.store.apply_page(PulledPage([line], "cursor-2", False, 9_000, "epoch"))
    qtbot.waitUntil(lambda: page.find(QWidget, "lists_elsewhere").isVisible())
    limit = page.find(QLineEdit, "discount_limits.rep")
    assert isinstance(limit, QLineEdit)
    assert limit.text() == "18"
    banner = page.find(QWidget, "lists_elsewhere")
    (take,) = banner.findChildren(QAbstractButton)
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert limit.text() == "7"


def test_a_rep_reads_them_and_changes_nothing(window: MainWindow, qtbot: QtBot) -> None:
    page = Page(window, qtbot)
    about = page.find(Label, "lists_about")
    assert isinstance(about, Label)
    assert "Sophie Aubert" in about.text()
    fixed = [each for each in window.findChildren(TextInput) if each.objectName().startswith("lost_reasons.")]
    assert fixed
    assert all(each.isReadOnly() for each in fixed)
    assert not [
        each for each in window.findChildren(QAbstractButton, "lost_reasons_add") if each.isVisibleTo(window)
    ]
