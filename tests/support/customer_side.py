"""Everything that a window lets out: what is written, drawn, told to a screen reader, copied or carried."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMetaType, QObject, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QClipboard, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from tests.support.markers import Said, texts_in

_KINDS = [kind for kind in QAccessible.Text if kind is not QAccessible.Text.UserText]
_BY_MOUSE = Qt.TextInteractionFlag.TextSelectableByMouse
_MAY_BE_TEXT = ("QString", "QStringList", "QByteArray", "QVariant")
_TEXTS = frozenset(QMetaType.Type[each].value for each in _MAY_BE_TEXT)
_NOTHING = "nothing was copied"


def let_out(window: QWidget) -> Iterator[Said]:
    """All of it; the clipboard is another afterwards."""
    yield from written(window)
    yield from drawn(window)
    yield from heard(window)
    yield from copied(window)


def written(window: QWidget) -> Iterator[Said]:
    """Every text in a property of the window and its parts, and every value that one keeps in Python."""
    for part in (window, *window.findChildren(QObject)):
        place = f"{type(part).__name__} {part.objectName()}".strip()
        about = part.metaObject()
        for at in range(about.propertyCount()):
            if about.property(at).userType() in _TEXTS:
                name, value = about.property(at).name(), about.property(at).read(part)
                yield from texts_in(_plain(value), f"{place}.{name!s}")
        for given in part.dynamicPropertyNames():
            key = bytes(given.data()).decode()
            if key.startswith(("_q_", "_PySide")):
                continue  # Of Qt and of its binding: fonts and pointers.
            yield from texts_in(_plain(part.property(key)), f"{place}.{key}")
        for key, value in vars(part).items():
            yield from texts_in(value, f"{place}.{key}")
        if isinstance(part, QWidget):
            yield from ((f"{place}.action", action.text()) for action in part.actions())


def drawn(window: QWidget) -> Iterator[Said]:
    """Every text that is painted, as a printer would get it instead of the screen."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    drawing = QSvgGenerator()
    drawing.setOutputDevice(target)
    drawing.setSize(window.size())
    painter = QPainter(drawing)
    window.render(painter, QPoint())
    painter.end()
    texts = re.findall(r"<text[^>]*>([^<]*)", bytes(target.data().data()).decode())
    yield from (("drawing", html.unescape(text)) for text in texts)
    # What wraps is drawn line by line: a secret may be broken over two.
    yield "drawing", html.unescape("".join(texts))


def heard(window: QWidget) -> Iterator[Said]:
    """Every text of the accessible tree below the window: names, descriptions, values and the rest."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    yield from _heard(root)


def copied(window: QWidget) -> Iterator[Said]:
    """What is on the clipboard after everything that can be marked in a part of the window was."""
    clipboard = QApplication.clipboard()
    for part in (window, *window.findChildren(QWidget)):
        if not part.isVisible() or not part.isEnabled():
            continue
        clipboard.setText(_NOTHING)
        if (
            isinstance(part, QLabel)
            and part.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        ):
            part.setSelection(0, len(part.text()))
        elif part.focusPolicy() == Qt.FocusPolicy.NoFocus:
            continue
        part.setFocus()
        QTest.keySequence(part, "Ctrl+A")
        QTest.keySequence(part, "Ctrl+C")
        yield from _on(clipboard, f"copied from {type(part).__name__} {part.objectName()}")


def draggable(window: QWidget) -> list[str]:
    """The parts from which something could be dragged that was not typed there."""
    typed = (QLineEdit, QTextEdit, QPlainTextEdit)
    parts = (each for each in window.findChildren(QWidget) if not isinstance(each, typed))
    return [each.objectName() or type(each).__name__ for each in parts if each.property("dragEnabled")]


def _heard(said: QAccessibleInterface, path: str = "heard") -> Iterator[Said]:
    for kind in _KINDS:
        yield f"{path} {kind.name}", said.text(kind)
    text, value = said.textInterface(), said.valueInterface()
    if text is not None:
        yield f"{path} text", text.text(0, text.characterCount())
    if value is not None:
        yield from texts_in(_plain(value.currentValue()), f"{path} value")
    for at in range(said.childCount()):
        child = said.child(at)
        if child is not None:
            yield from _heard(child, f"{path}/{child.role().name}")


def _on(clipboard: QClipboard, place: str) -> Iterator[Said]:
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        data = clipboard.mimeData(mode)
        for name in data.formats() if data is not None else ():
            yield place, bytes(data.data(name).data()).decode(errors="replace")


def _plain(value: object) -> object:
    """A value of Qt's as one of Python's, where it is a text."""
    if isinstance(value, QByteArray):
        return bytes(value.data())
    if isinstance(value, QAction):
        return value.text()
    return value
