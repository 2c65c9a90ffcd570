"""kill -9 while licences are changed: what was typed is back, and what was ordered is ordered once."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.change.change_order import ChangeOrderStatus
from app.services.drafts.kept_drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.theme import apply_theme
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.change_process import CUSTOMERS, KEPT, NUMBER, ORDERED, TOTAL
from tests.support.child_process import killed_when
from tests.support.desk import customer_named
from tests.support.windows import GRID

NAME = "Groupe Valmondois"


def killed(folder: Path, verb: str, word: str) -> None:
    """Let another process do it, and kill it at the moment it says that it is on the disk."""
    desk_in(folder, customers=CUSTOMERS).close()
    said = killed_when(lambda line: line == word, "tests.support.change_process", str(folder), NAME, verb)
    assert said == word


def test_killed_while_it_is_written_everything_typed_is_back(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    killed(tmp_path, "write", KEPT)
    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    try:
        id = customer_named(desk, NAME).id
        window.workspace.router.go(places.ChangeLicences(id, desk.queries.contracts(id)[0].id))
        page = window.page
        assert page is not None
        box = page.findChild(Stepper, "all_totals")
        assert isinstance(box, Stepper)
        assert box.text() == TOTAL
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    finally:
        window.close()
        desk.close()


def test_killed_after_the_order_there_is_one_order_and_no_draft(tmp_path: Path) -> None:
    killed(tmp_path, "order", ORDERED)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    try:
        id = customer_named(desk, NAME).id
        placed = desk.change_services.change_orders.of_customer(id)[0]
        assert placed.status is ChangeOrderStatus.SUBMITTED
        assert placed.submission is not None
        assert placed.submission.po_number == NUMBER
        waiting = [each for each in desk.queries.outbox() if each.target_id == placed.id]
        assert len(waiting) == 2
        assert not list(desk.queries.kept_drafts(DraftKind.CHANGE))
    finally:
        desk.close()
