"""The pad keeps what mouse, pen and fingers draw, to its edge, and takes the last stroke back."""

import math

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QInputDevice,
    QMouseEvent,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPointingDevice,
    QPolygonF,
    QTabletEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.domain.acceptance.signature import UNITS, check_signature, strokes_of
from app.services.words.words import Words
from app.ui.meeting.signature_pad import SignaturePad
from app.ui.theme import Scheme, apply_theme, theme

LEFT = Qt.MouseButton.LeftButton
RING = 3


@pytest.fixture
def pad(qtbot: QtBot, qapp: QApplication) -> SignaturePad:
    """A pad of 704 × 192 px inside its ring."""
    apply_theme(qapp, Scheme.LIGHT)
    pad = SignaturePad(Words("en"), "20 November 2026, before Claire Moreau")
    pad.resize(704 + 2 * RING, 192 + 2 * RING)
    qtbot.addWidget(pad)
    with qtbot.waitExposed(pad):
        pad.show()
    return pad


def test_the_mouse_draws_a_stroke_where_it_is_drawn(pad: SignaturePad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.changed):
        _draw(pad, (100, 50), (200, 100))

    assert _points(pad) == [[(100, 50), (200, 100)]]
    assert pad.grab().toImage().pixelColor(QPoint(153, 78)) == QColor(theme().tokens.text)


def test_a_tap_is_a_dot_and_a_double_click_two(pad: SignaturePad) -> None:
    QTest.mouseClick(pad, LEFT, pos=QPoint(103, 53))
    QTest.mouseDClick(pad, LEFT, pos=QPoint(203, 53))

    assert _points(pad)[0] == [(100, 50), (100, 50)]
    assert {point for stroke in _points(pad) for point in stroke} == {(100, 50), (200, 50)}
    assert pad.grab().toImage().pixelColor(QPoint(103, 53)) != QColor(theme().tokens.sunken)


def test_a_stroke_ends_at_the_edge_and_begins_there_again(pad: SignaturePad) -> None:
    _draw(pad, (604, 100), (804, 100), (804, 20), (604, 20))

    assert _points(pad) == [[(604, 100), (704, 100)], [(704, 20), (604, 20)]]


def test_the_right_button_and_a_mouse_that_only_passes_draw_nothing(pad: SignaturePad) -> None:
    QTest.mousePress(pad, Qt.MouseButton.RightButton, pos=QPoint(50, 50))
    QTest.mouseRelease(pad, Qt.MouseButton.RightButton, pos=QPoint(90, 90))
    QTest.mouseMove(pad, QPoint(120, 60))

    assert pad.is_empty
    assert pad.signature() is None


def test_ctrl_z_takes_the_last_stroke_and_erase_all(pad: SignaturePad) -> None:
    for left in (100, 200, 300):
        _draw(pad, (left, 50), (left + 20, 90))

    QTest.keySequence(pad, "Ctrl+Z")
    assert [stroke[0][0] for stroke in _points(pad)] == [100, 200]
    pad.erase()

    assert pad.is_empty
    QTest.keySequence(pad, "Ctrl+Z")
    image = pad.grab().toImage()
    assert image.pixelColor(QPoint(113, 73)) == QColor(theme().tokens.sunken)


@pytest.mark.parametrize("pressure", [0.05, 1.0])
def test_a_pen_draws_whatever_its_pressure_and_no_mouse_beside_it(pad: SignaturePad, pressure: float) -> None:
    for kind, at in (
        (QEvent.Type.TabletMove, (50, 50)),
        (QEvent.Type.TabletPress, (100, 50)),
        (QEvent.Type.TabletMove, (200, 100)),
        (QEvent.Type.TabletRelease, (200, 100)),
        (QEvent.Type.TabletMove, (300, 100)),
    ):
        event = _pen(pad, kind, at, pressure)
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()

    assert _points(pad) == [[(100, 50), (200, 100)]]


def test_the_first_finger_draws_and_the_hand_beside_it_does_not(pad: SignaturePad) -> None:
    device = QTest.createTouchDevice()
    QTest.touchEvent(pad, device).press(1, _at(100, 50), pad).commit()
    QTest.touchEvent(pad, device).stationary(1).press(2, _at(500, 150), pad).commit()
    QTest.touchEvent(pad, device).move(1, _at(200, 100), pad).move(2, _at(510, 150), pad).commit()
    QTest.touchEvent(pad, device).release(1, _at(200, 100), pad).stationary(2).commit()
    QTest.touchEvent(pad, device).release(2, _at(510, 150), pad).commit()

    assert _points(pad) == [[(100, 50), (200, 100)]]


def test_strokes_keep_their_proportions_in_another_size_and_come_back(pad: SignaturePad) -> None:
    _draw(pad, (0, 0), (704, 192))
    before = pad.signature()

    pad.resize(352 + 2 * RING, 192 + 2 * RING)
    assert pad.signature() == before
    image = pad.grab().toImage()
    assert image.pixelColor(QPoint(RING + 176, RING + 96)) == QColor(theme().tokens.text)
    _draw(pad, (10, 10), (20, 20))

    assert _points(pad, 352)[0] == [(0, 48), (352, 144)]
    assert _points(pad, 352)[1] == [(10, 10), (20, 20)]


def test_the_ink_is_the_text_of_the_scheme(pad: SignaturePad, qapp: QApplication) -> None:
    _draw(pad, (100, 50), (200, 50))

    apply_theme(qapp, Scheme.DARK)

    image = pad.grab().toImage()
    assert image.pixelColor(QPoint(153, 53)) == QColor(theme().tokens.text)
    assert image.pixelColor(QPoint(153, 33)) == QColor(theme().tokens.sunken)


def test_a_screen_reader_hears_whether_there_is_a_signature(pad: SignaturePad) -> None:
    assert (pad.accessibleName(), pad.accessibleDescription()) == ("Signature", "Nothing is drawn yet")

    _draw(pad, (100, 50), (200, 50))

    assert pad.accessibleDescription() == "Signed, 1 stroke"


def test_the_pad_is_ringed_while_it_has_the_keyboard(qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    page = QWidget()
    qtbot.addWidget(page)
    other, pad = QLineEdit(page), SignaturePad(Words("en"), "", page)
    pad.resize(pad.sizeHint())
    page.show()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    edge = QPoint(pad.width() // 2, 1)
    without = pad.grab().toImage().pixelColor(edge)

    pad.setFocus()
    qtbot.waitUntil(pad.hasFocus)

    assert without != QColor(theme().tokens.focus)
    assert pad.grab().toImage().pixelColor(edge) == QColor(theme().tokens.focus)


def test_a_hundred_thousand_points_are_kept_as_what_is_seen_in_20_kilobytes(pad: SignaturePad) -> None:
    count, keys, none = 100_000, Qt.KeyboardModifier.NoModifier, Qt.MouseButton.NoButton
    drawn = [_scribbled(index / count) for index in range(count)]
    QTest.mousePress(pad, LEFT, pos=drawn[0].toPoint())
    for at in drawn:
        QApplication.sendEvent(pad, QMouseEvent(QEvent.Type.MouseMove, at, at, none, LEFT, keys))
    QTest.mouseRelease(pad, LEFT, pos=drawn[-1].toPoint())

    signature = pad.signature()

    assert signature is not None
    assert list(check_signature(signature)) == []
    assert len(signature.strokes.encode()) <= 20_000
    kept = QPolygonF([QPointF(x * 704 / UNITS, y * 704 / UNITS) for x, y in strokes_of(signature)[0]])
    line = QPainterPathStroker(QPen(Qt.GlobalColor.black, 6)).createStroke(_path(kept))
    seen = [at - QPointF(RING, RING) for at in drawn[:: count // 500]]
    assert [at for at in seen if not line.contains(at)] == []
    assert pad.grab().toImage().pixelColor(drawn[count // 2].toPoint()) == QColor(theme().tokens.text)


def _scribbled(share: float) -> QPointF:
    """A place of a long signature that goes up and down from left to right, trembling."""
    tremble = math.sin(share * 3_000)
    return QPointF(40 + 620 * share + tremble, 100 + 70 * math.sin(share * 60) + tremble)


def _path(points: QPolygonF) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(points)
    return path


def _draw(pad: SignaturePad, *ways: tuple[int, int]) -> None:
    first, last = _at(*ways[0]), _at(*ways[-1])
    QTest.mousePress(pad, LEFT, pos=first)
    for way in ways[1:]:
        QTest.mouseMove(pad, _at(*way))
    QTest.mouseRelease(pad, LEFT, pos=last)


def _at(x: int, y: int) -> QPoint:
    return QPoint(x + RING, y + RING)


def _pen(pad: SignaturePad, kind: QEvent.Type, at: tuple[int, int], pressure: float) -> QTabletEvent:
    pen = next((each for each in QInputDevice.devices() if isinstance(each, QPointingDevice)), None)
    place = QPointF(_at(*at))
    is_down = kind != QEvent.Type.TabletRelease
    button = LEFT if is_down else Qt.MouseButton.NoButton
    no_keys = Qt.KeyboardModifier.NoModifier
    return QTabletEvent(
        kind, pen or QPointingDevice.primaryPointingDevice(), place, QPointF(pad.mapToGlobal(place)),
        pressure, 0, 0, 0, 0, 0, no_keys, LEFT, button,
    )  # fmt: skip


def _points(pad: SignaturePad, width: int = 704) -> list[list[tuple[int, int]]]:
    """The strokes in whole pixels of a pad of ``width``."""
    signature = pad.signature()
    if signature is None:
        return []
    return [
        [(round(x * width / UNITS), round(y * width / UNITS)) for x, y in stroke]
        for stroke in strokes_of(signature)
    ]
