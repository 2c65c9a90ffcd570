"""kill -9 in a purchase: what was typed is back, and what was ordered is ordered once."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.drafts.kept_drafts import DraftKind
from app.ui.application.main_window import MainWindow
from app.ui.theme import apply_theme
from app.ui.widgets.select import Select
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.cart_process import COUNTS, CUSTOMERS, KEPT, ORDERED
from tests.support.child_process import killed_when
from tests.support.desk import customer_named
from tests.support.windows import GRID

NAME = "Red Cedar Orchards"


def killed(folder: Path, verb: str, word: str) -> None:
    """Let another process do it, and kill it at the moment it says that it is on the disk."""
    desk_in(folder, customers=CUSTOMERS).close()
    said = killed_when(lambda line: line == word, "tests.support.cart_process", str(folder), NAME, verb)
    assert said == word


def test_killed_while_the_cart_is_filled_everything_typed_is_back(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    killed(tmp_path, "fill", KEPT)
    apply_theme(qapp)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    window.show()
    try:
        window.workspace.router.go(places.BuyProducts(customer_named(desk, NAME).id))
        page = window.page
        assert page is not None
        shown = {product: page.findChild(Stepper, f"quantity_{product}") for product in COUNTS}
        assert {product: box.text() for product, box in shown.items() if box is not None} == COUNTS
        term = page.findChild(Select, "commitment")
        assert isinstance(term, Select)
        assert term.value() == 12
        qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    finally:
        window.close()
        desk.close()


def test_killed_after_the_order_there_is_one_order_and_no_cart(tmp_path: Path) -> None:
    killed(tmp_path, "order", ORDERED)
    desk = desk_in(tmp_path, customers=CUSTOMERS)
    try:
        (waiting,) = desk.queries.outbox()
        (order,) = desk.queries.orders(customer_named(desk, NAME).id)
        assert waiting.target_id == order.id
        assert {line.product_id: str(line.quantity) for line in order.lines}.items() <= COUNTS.items()
        assert not list(desk.queries.kept_drafts(DraftKind.CART))
    finally:
        desk.close()
