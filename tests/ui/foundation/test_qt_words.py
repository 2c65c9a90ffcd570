"""The dialogs that Qt draws itself say nothing in English to somebody who reads French."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QColorDialog,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QFontComboBox,
    QFontDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.ui.process.qt_language import speak

SAYING = (
    "text",
    "title",
    "windowTitle",
    "placeholderText",
    "toolTip",
    "accessibleName",
    "accessibleDescription",
)
SAME_WORD = {
    *"copies date html image minute ok options orientation page pages portrait sat source type val".split()
}
"""Words that are spelt alike in both languages."""
LONG = 10
"""Longer lists are names: of papers, of the scripts of the world."""


def file_dialog(mode: QFileDialog.FileMode, accept: QFileDialog.AcceptMode) -> QWidget:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setFileMode(mode)
    dialog.setAcceptMode(accept)
    return dialog


def buttons() -> QWidget:
    box = QDialogButtonBox()
    for each in QDialogButtonBox.StandardButton:
        if each.value > QDialogButtonBox.StandardButton.NoButton.value:
            box.addButton(each)
    return box


def with_menu(field: QLineEdit | QTextEdit | QPlainTextEdit) -> QWidget:
    field.createStandardContextMenu().setParent(field)
    return field


DIALOGS: dict[str, Callable[[], QWidget]] = {
    "open": lambda: file_dialog(QFileDialog.FileMode.ExistingFiles, QFileDialog.AcceptMode.AcceptOpen),
    "save": lambda: file_dialog(QFileDialog.FileMode.AnyFile, QFileDialog.AcceptMode.AcceptSave),
    "folder": lambda: file_dialog(QFileDialog.FileMode.Directory, QFileDialog.AcceptMode.AcceptOpen),
    "print": lambda: QPrintDialog(QPrinter()),
    "colour": QColorDialog,
    "font": QFontDialog,
    "buttons": buttons,
    "calendar": QCalendarWidget,
    "line": lambda: with_menu(QLineEdit()),
    "text": lambda: with_menu(QTextEdit()),
    "plain": lambda: with_menu(QPlainTextEdit()),
}


def said(place: QWidget) -> set[str]:
    """Every word on ``place``, in its lists and menus, and what a screen reader says of it."""
    return {text for text in map(plain, _raw(place)) if text.replace(" ", "").isalpha()}


def plain(text: str) -> str:
    return text.partition("\t")[0].replace("&", "").replace("\u00a0", "").strip(": >").casefold()


def _raw(place: QWidget) -> Iterator[str]:
    for part in (place, *place.findChildren(QWidget)):
        if not isinstance(part.parent(), QFontComboBox | QComboBox) and not isinstance(part, QLineEdit):
            for name in SAYING:
                value = getattr(part, name, str)()
                yield value if isinstance(value, str) else ""
        if isinstance(part, QComboBox) and not isinstance(part, QFontComboBox) and part.count() <= LONG:
            yield from (part.itemText(place) for place in range(part.count()))
        if isinstance(part, QHeaderView) and part.model() is not None:
            heads = range(part.count())
            yield from (str(part.model().headerData(each, part.orientation()) or "") for each in heads)
        yield from (action.text() for action in part.actions())
    yield from (action.text() for action in place.findChildren(QAction))


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_of_qt_says_nothing_in_english(name: str, qapp: QApplication, qtbot: QtBot) -> None:
    words: dict[str, set[str]] = {}
    try:
        for language in ("en", "fr"):
            speak(qapp, language)
            dialog = DIALOGS[name]()
            qtbot.addWidget(dialog)
            words[language] = said(dialog)
    finally:
        speak(qapp, "fr")
    assert words["en"]
    assert words["en"] & words["fr"] - SAME_WORD == set()
