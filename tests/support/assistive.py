"""What assistive technology gets of a window, asked of Qt's own accessibility tree in this process."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def told(widget: QWidget) -> QAccessibleInterface:
    """``widget`` as assistive technology gets it; ask it at once and do not keep it."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None, widget
    return found


def name_of(said: QAccessibleInterface) -> str:
    """How something is called."""
    return said.text(QAccessible.Text.Name)


def inside(said: QAccessibleInterface, role: QAccessible.Role) -> list[QAccessibleInterface]:
    """What is a ``role`` anywhere inside ``said``, in the order a screen reader finds it."""
    return [each for each in _walk(said) if each.role() == role and not each.state().invisible]


def cell_around(said: QAccessibleInterface) -> QAccessibleInterface:
    """The cell in which something stands."""
    around = said.parent()
    while around is not None and around.tableCellInterface() is None:
        around = around.parent()
    assert around is not None, name_of(said)
    return around


def heads_of(cell: QAccessibleInterface) -> tuple[list[str], list[str]]:
    """The names of the heads over a cell and before it."""
    place = cell.tableCellInterface()
    return [name_of(each) for each in place.columnHeaderCells()], [
        name_of(each) for each in place.rowHeaderCells()
    ]


def _walk(said: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for place in range(said.childCount()):
        child = said.child(place)
        yield child
        yield from _walk(child)
