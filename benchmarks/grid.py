"""The grid on the screen: frames of the wheel, of a page, whole repaints, beside Qt's own table in C++."""

import os
import statistics
import time
from collections.abc import Callable, Iterator

from benchmarks.measure import Figure, p95_ms
from benchmarks.portfolio import LARGE, shared_store

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QEventLoop, QObject, QRect
from PySide6.QtGui import QImage, QRegion, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QTableView

from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.customers.page import CustomersPage
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from benchmarks.start import ACCOUNT
from tests.support.caches import FixedChoices
from tests.support.vaults import kept_tokens

_ROWS, _COLUMNS, _ROW = 60, 10, 32
_FRAMES = 60
_NOTCH = 3 * _ROW
_TYPED = "garage tissot"


def figures() -> Iterator[Figure]:
    """Each frame is painted before the next is asked for."""
    application = QApplication.instance()
    apply_theme(application if isinstance(application, QApplication) else QApplication([]), Scheme.LIGHT)
    desk = _desk()
    window = MainWindow(desk, places.Customers())
    window.resize(1440, 300 + _ROWS * _ROW)
    window.show()
    page = window.page
    assert isinstance(page, CustomersPage)
    grid = page.findChild(QTableView, "customer_grid")
    assert isinstance(grid, QTableView)
    stock = _stock(grid)
    frames = {"wheel": _wheel, "page": _page, "full repaint": _repaint}
    for (name, frame), target in zip(frames.items(), (1.3, 1.0, 1.0), strict=True):
        floor = _middle_ms(stock, frame)
        label = f"grid, {name}, {_ROWS} x {_COLUMNS} cells"
        yield Figure(label, _middle_ms(grid, frame), "ms", floor, "Qt's own in C++", target)
    desk.queries.prepare_search()
    taken = _keystrokes(page, grid)
    yield Figure(f"search keystroke to repaint, {LARGE:,} customers, p95", p95_ms(taken), "ms")
    window.close()
    desk.close()


def _desk() -> Desk:
    store = shared_store(LARGE)
    return Desk(ACCOUNT, store, FixedChoices(), kept_tokens(store.path.parent))


def _stock(like: QTableView) -> QTableView:
    """Qt's table with its own model and delegate, as large as ``like`` and with its texts."""
    source = like.model()
    shown = [place for place in range(source.columnCount()) if not like.isColumnHidden(place)][:_COLUMNS]
    model = QStandardItemModel()
    for row in range(_ROWS * 20):
        texts = (source.index(row, column).data() for column in shown)
        model.appendRow([QStandardItem(text or "") for text in texts])
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.verticalHeader().setDefaultSectionSize(like.rowHeight(0))
    view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    view.resize(like.size())
    for place, column in enumerate(shown):
        view.setColumnWidth(place, like.columnWidth(column))
    view.show()
    return view


def _wheel(view: QTableView, turn: int) -> QRect:
    view.verticalScrollBar().setValue(turn * _NOTCH)
    area = view.viewport().rect()
    return area.adjusted(0, area.height() - _NOTCH, 0, 0)


def _page(view: QTableView, turn: int) -> QRect:
    view.verticalScrollBar().setValue(turn % 15 * view.viewport().height())
    return view.viewport().rect()


def _repaint(view: QTableView, turn: int) -> QRect:
    return view.viewport().rect()


def _middle_ms(view: QTableView, frame: Callable[[QTableView, int], QRect]) -> float:
    """The middle of the frames, after one round that fills what is kept.

    A scrolled window moves what it has and paints only the rest, which ``frame`` returns.
    """
    picture = QImage(view.viewport().size(), QImage.Format.Format_ARGB32_Premultiplied)
    taken: list[float] = []
    for turn in range(2 * _FRAMES):
        begun = time.perf_counter()
        due = frame(view, turn % _FRAMES + 1)
        view.viewport().render(picture, due.topLeft(), QRegion(due))
        if turn >= _FRAMES:
            taken.append(time.perf_counter() - begun)
    return statistics.median(taken) * 1000


class _Painted(QObject):
    """Ends a loop at the next paint."""

    def __init__(self, view: QTableView) -> None:
        super().__init__()
        self.loop = QEventLoop()
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.loop.quit()
        return False


def _keystrokes(page: CustomersPage, grid: QTableView) -> list[float]:
    """Letter by letter, each from the key to the painted rows, the pause of the box included."""
    painted = _Painted(grid)
    taken: list[float] = []
    for end in range(1, len(_TYPED) + 1):
        begun = time.perf_counter()
        page.search(_TYPED[:end])
        painted.loop.exec()
        taken.append(time.perf_counter() - begun)
    return taken
