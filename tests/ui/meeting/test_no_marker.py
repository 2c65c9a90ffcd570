"""Nothing that is marked as not the customer's is let out to them, and every way out is looked at."""

import json
import os
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Dictionary, Pdf
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.support.child_process import run
from tests.support.customer_side import let_out
from tests.support.handed_out import printed
from tests.support.markers import Marker, told
from tests.support.planted_world import MARKERS

SECRET = Marker("secret", "qzx-secret")
AMOUNT = Marker("margin", "1234.56")
SIDES = ("quote", "change")
STEPS = ("proposal", "after one more", "agreement", "text 0", "signed", "thanks")
VALUES = ("what is shown", "view", "what is sealed")
HANDED_OUT = (
    *(f"paper {number}" for number in range(8)),
    *(f"paper of the change {number}" for number in range(4)),
    "open paper",
    *(
        f"{what}'s page {state}"
        for what in SIDES
        for state in ("in fr", "in en", "of a wish", "without a name", "of a yes")
    ),
)


@pytest.fixture(scope="module")
def moments(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What was told in a meeting about a quote and one about a change, on a screen of the customer's own."""
    folder: Path = tmp_path_factory.mktemp("meetings")
    config = folder / "screens.json"
    screens = [("laptop", 0, 1366, 768), ("beamer", 1366, 1920, 1080)]
    sizes = [
        {"name": name, "x": x, "y": 0, "width": width, "height": height} for name, x, width, height in screens
    ]
    config.write_text(json.dumps({"windowFrameMargins": False, "screens": sizes}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    code, out, err = run([sys.executable, "-m", "tests.support.marked_meeting_process", str(folder)], env)
    assert code == 0, err
    return {each["what"]: each for each in map(json.loads, out.splitlines())}


def test_the_desk_has_every_secret_and_tells_its_rep_of_them(moments: dict[str, Any]) -> None:
    kept, seen = moments["the desk"]["told"], moments["quote: the rep's side"]["told"]
    assert {each.name for each in MARKERS} - set(kept) == {"internal notes of a line"}
    assert {"another customer", "Marge par mois"} <= set(seen)
    assert {"A, marge par mois", "B, marge par mois"} <= set(moments["variants: the rep's side"]["told"])
    assert "number of another offer" in moments["attention"]["told"]


def test_the_customer_is_told_none_by_what_is_shown_heard_copied_or_handed_out(
    moments: dict[str, Any],
) -> None:
    looked_at = [f"{side}: {step}" for side in SIDES for step in (*VALUES, *STEPS)]
    looked_at += [f"variants: {step}" for step in ("view", "side by side", "taken")] + list(HANDED_OUT)

    assert {what: moments[what]["told"] for what in looked_at if moments[what]["told"]} == {}
    assert all(moments[what]["texts"] > 10 for what in looked_at)


class Painted(QWidget):
    """Paints a text that is nowhere else."""

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).drawText(10, 20, "".join(("QZX-", "secret")))


def selectable(text: str) -> QWidget:
    field = QPlainTextEdit()
    field.setPlainText(text)
    return field


def with_action(text: str) -> QWidget:
    widget = QWidget()
    widget.addAction(QAction(text, widget))
    return widget


def keeping(value: object) -> QWidget:
    widget = QWidget()
    widget.kept = value  # type: ignore[attr-defined]
    return widget


def described(text: str) -> QWidget:
    widget = QLabel("Total")
    widget.setAccessibleDescription(text)
    return widget


def hinting(text: str) -> QWidget:
    widget = QLineEdit()
    widget.setPlaceholderText(text)
    return widget


@pytest.mark.parametrize(
    ("make", "secret"),
    [
        (lambda: Painted(), SECRET),
        (lambda: selectable("QZX- SECRET"), SECRET),
        (lambda: with_action("qzx-secret"), SECRET),
        (lambda: keeping((SECRET,)), SECRET),
        (lambda: described("Qzx-secret"), SECRET),
        (lambda: hinting("qzx-secret"), SECRET),
        (lambda: QLabel("1\u202f234,56\u00a0€"), AMOUNT),
        (lambda: QLabel("€1,234.56"), AMOUNT),
    ],
    ids=["painted", "in a field", "action", "kept", "described", "hint", "French amount", "amount"],
)
def test_a_secret_in_a_window_is_found(qtbot: QtBot, make: Callable[[], QWidget], secret: Marker) -> None:
    QAccessible.setActive(True)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(make())
    with qtbot.waitExposed(window):
        window.show()

    assert list(told([secret], let_out(window))) == [secret.name]


@pytest.mark.parametrize("place", ["title", "attachment", "outline"])
def test_a_secret_in_a_file_is_found(place: str) -> None:
    file = BytesIO()
    with Pdf.new() as pdf:
        pdf.add_blank_page()
        if place == "title":
            pdf.docinfo["/Title"] = SECRET.text
        elif place == "attachment":
            pdf.attachments["note.txt"] = SECRET.text.encode()
        else:
            pdf.Root.Outlines = pdf.make_indirect(Dictionary(Title=SECRET.text))
        pdf.save(file)

    assert list(told([SECRET], printed(file.getvalue()))) == [SECRET.name]
