"""A customer reads, signs and accepts; nothing is accepted before all of it is done, and never by Enter."""

from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.acceptance.signature import check_signature
from app.ui.forms.text_input import TextInput
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.theme import Scheme, apply_theme
from tests.ui.meeting.acceptance.conftest import OpenStep

LEFT = Qt.MouseButton.LeftButton
P = TypeVar("P", bound=QWidget)


def test_everything_done_is_accepted_with_the_strokes(open_step: OpenStep, qtbot: QtBot) -> None:
    step = open_step()
    _read_all(step, qtbot)
    _draw(step)
    _tick(step)
    assert step.bar.missing.isHidden()

    with qtbot.waitSignal(step.accepted) as given:
        QTest.mouseClick(step.bar.accept, LEFT)

    signed: SignedBy = given.args[0]
    assert (signed.name, signed.role, signed.method) == (
        "Hélène Carpentier",
        "Directrice",
        AcceptanceMethod.DRAWN,
    )
    assert signed.signature is not None
    assert list(check_signature(signed.signature)) == []


def test_the_button_is_a_sentence_until_nothing_is_missing(open_step: OpenStep, qtbot: QtBot) -> None:
    step = open_step(name="", role=" ")
    assert step.bar.accept.isHidden()
    assert step.bar.missing.text() == (
        "Il manque encore\u00a0: le nom, la fonction, la fin de «\u00a0Conditions générales\u00a0», "
        "la fin de «\u00a0Modification de votre contrat\u00a0», la signature et la case à cocher."
    )

    QTest.keyClicks(_input(step, "signer_name"), "Anne")
    QTest.keyClicks(_input(step, "signer_role"), "Gerante")
    _read_all(step, qtbot)
    _draw(step)

    assert step.bar.missing.text() == "Il manque encore\u00a0: la case à cocher."
    assert step.bar.accept.isHidden()


@pytest.mark.parametrize(
    ("size", "text_percent", "percent"),
    [((832, 900), 100, 100), ((500, 700), 100, 100), ((2227, 2160), 100, 240), ((2227, 2160), 200, 120)],
)
def test_everything_grows_with_the_screen_and_the_text_size_counts_for_it(
    open_step: OpenStep, qapp: QApplication, size: tuple[int, int], text_percent: int, percent: int
) -> None:
    step = open_step()
    _type, height = step.bar.missing.font().pixelSize(), step.block.pad.height()
    apply_theme(qapp, Scheme.LIGHT, text_percent)
    step.resize(*size)
    QApplication.processEvents()
    wanted = text_percent * percent / 10_000
    assert step.bar.missing.font().pixelSize() == round(_type * wanted)
    assert _input(step, "signer_name").font().pixelSize() == round(_type * wanted)
    assert step.bar.back.sizeHint().height() == round(56 * wanted)
    assert step.block.pad.height() == pytest.approx(height * wanted, abs=height * 0.1)
    apply_theme(qapp, Scheme.LIGHT)


def test_a_long_text_is_read_at_its_end_and_a_short_one_when_it_is_seen(
    open_step: OpenStep, qtbot: QtBot
) -> None:
    step = open_step()

    _open_text(step, 0)
    qtbot.waitUntil(lambda: _scroll(step).verticalScrollBar().maximum() > 0)
    assert step.rows.unread == ("Conditions générales", "Modification de votre contrat")
    QTest.keyClick(_scroll(step), Qt.Key.Key_End)
    qtbot.waitUntil(lambda: step.rows.unread == ("Modification de votre contrat",))
    _close_text(step)
    _open_text(step, 1)

    qtbot.waitUntil(lambda: step.rows.unread == ())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_accepts_nothing_wherever_it_is_pressed(open_step: OpenStep, qtbot: QtBot, key: Qt.Key) -> None:
    step = _ready(open_step, qtbot)

    with qtbot.assertNotEmitted(step.accepted):
        for widget in (_input(step, "signer_name"), step.block.pad, step.box, step.bar.accept):
            widget.setFocus()
            QTest.keyClick(widget, key)
    with qtbot.waitSignal(step.accepted):
        step.bar.accept.setFocus()
        QTest.keyClick(step.bar.accept, Qt.Key.Key_Space)


def test_nobody_accepts_twice_unless_the_first_was_refused(open_step: OpenStep, qtbot: QtBot) -> None:
    step = _ready(open_step, qtbot)
    given: list[SignedBy] = []
    step.accepted.connect(given.append)

    QTest.mouseClick(step.bar.accept, LEFT)
    QTest.mouseClick(step.bar.accept, LEFT)
    assert len(given) == 1
    step.refuse("Les montants ont changé.")
    assert step.bar.answer.isVisible()
    QTest.mouseClick(step.bar.accept, LEFT)

    assert len(given) == 2


def test_a_name_that_is_typed_signs_when_it_is_the_same(open_step: OpenStep, qtbot: QtBot) -> None:
    step = open_step()
    _read_all(step, qtbot)
    _tick(step)
    QTest.mouseClick(step.block.switch_link, LEFT)
    typed = step.block.typed.input
    assert QApplication.focusWidget() is typed

    QTest.keyClicks(typed, "helene")
    assert "le même nom comme signature" in step.bar.missing.text()
    QTest.keyClicks(typed, " carpentier")
    with qtbot.waitSignal(step.accepted) as given:
        QTest.mouseClick(step.bar.accept, LEFT)

    signed: SignedBy = given.args[0]
    assert (signed.method, signed.signature) == (AcceptanceMethod.TYPED, None)


@pytest.mark.parametrize("is_pasted", [True, False], ids=["pasted", "typed"])
def test_a_name_of_300_letters_is_refused_at_its_field(
    open_step: OpenStep, qtbot: QtBot, is_pasted: bool
) -> None:
    step = _ready(open_step, qtbot)

    name = _input(step, "signer_name")
    name.selectAll()
    if is_pasted:
        QApplication.clipboard().setText("W" * 300)
        QTest.keySequence(name, "Ctrl+V")
    else:
        QTest.keyClicks(name, "W" * 300)

    assert name.text() == "W" * 300
    assert "300" in name.accessibleDescription()
    assert "200" in name.accessibleDescription()
    assert step.bar.accept.isHidden()
    assert "un texte plus court" in step.bar.missing.text()
    assert step.minimumSizeHint().width() <= 832


def test_going_back_takes_signature_and_tick_and_says_so_before(open_step: OpenStep, qtbot: QtBot) -> None:
    step = _ready(open_step, qtbot)
    assert _visible(step, "back_clears")

    with qtbot.waitSignal(step.back_asked):
        QTest.mouseClick(step.bar.back, LEFT)

    assert step.block.is_empty
    assert not step.box.isChecked()
    assert not _visible(step, "back_clears")


def test_what_is_withdrawn_leaves_one_sentence_and_no_button(open_step: OpenStep, qtbot: QtBot) -> None:
    step = _ready(open_step, qtbot)

    step.withdraw("Cette proposition a expiré.")
    step.box.setChecked(False)
    step.box.setChecked(True)

    assert step.bar.answer.text() == "Cette proposition a expiré."
    assert step.bar.answer.isVisible()
    assert step.bar.accept.isHidden()
    assert step.bar.missing.isHidden()


@pytest.mark.parametrize("copy", ["", "Votre exemplaire part à h@valmondois.fr."])
def test_the_line_about_the_copy_stands_only_with_an_address(open_step: OpenStep, copy: str) -> None:
    assert _visible(open_step(copy=copy), "copy_line") == bool(copy)


@pytest.mark.parametrize("size", [(640, 768), (1024, 768), (832, 2160)])
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_in_a_small_window_with_large_text(
    open_step: OpenStep, qapp: QApplication, size: tuple[int, int], percent: int
) -> None:
    step = open_step()
    apply_theme(qapp, Scheme.DARK, percent)
    step.resize(*size)
    qapp.processEvents()

    content = step.bar.parentWidget()
    assert content is not None
    assert content.width() <= size[0]
    assert content.minimumSizeHint().width() <= size[0]
    for part in (step.rows, step.block.pad, step.box, step.bar.back):
        assert part.mapTo(content, QPoint(part.width(), 0)).x() <= content.width()


def test_no_part_of_the_step_has_a_tooltip(open_step: OpenStep, qtbot: QtBot) -> None:
    step = _ready(open_step, qtbot)

    assert [each.objectName() for each in step.findChildren(QWidget) if each.toolTip()] == []


def test_the_box_wraps_no_amount_at_its_decimals(open_step: OpenStep) -> None:
    step = open_step()
    step.box.setText("for €3,418.80 " * 8)
    whole = step.box.heightForWidth(400)

    step.box.setText("for €3,418\u206080 " * 8)

    assert whole == step.box.heightForWidth(400)


def _ready(open_step: OpenStep, qtbot: QtBot) -> AgreementStep:
    step = open_step()
    _read_all(step, qtbot)
    _draw(step)
    _tick(step)
    return step


def _read_all(step: AgreementStep, qtbot: QtBot) -> None:
    for place in range(2):
        _open_text(step, place)
        if place == 0:
            qtbot.waitUntil(lambda: _scroll(step).verticalScrollBar().maximum() > 0)
        QTest.keyClick(_scroll(step), Qt.Key.Key_End)
        qtbot.waitUntil(partial(_is_left, step, 1 - place))
        _close_text(step)


def _is_left(step: AgreementStep, count: int) -> bool:
    return len(step.rows.unread) == count


def _open_text(step: AgreementStep, place: int) -> None:
    QTest.mouseClick(_part(step, QPushButton, f"read_text_{place}"), LEFT)


def _close_text(step: AgreementStep) -> None:
    QTest.mouseClick(_part(step, QPushButton, "close_reading"), LEFT)


def _scroll(step: AgreementStep) -> QScrollArea:
    return _part(step, QScrollArea, "reading_text")


def _draw(step: AgreementStep) -> None:
    pad = step.block.pad
    QTest.mousePress(pad, LEFT, pos=QPoint(60, 100))
    QTest.mouseMove(pad, QPoint(120, 60))
    QTest.mouseRelease(pad, LEFT, pos=QPoint(120, 60))


def _tick(step: AgreementStep) -> None:
    QTest.mouseClick(step.box, LEFT, pos=QPoint(10, 10))


def _input(step: AgreementStep, name: str) -> TextInput:
    return _part(step, TextInput, name)


def _visible(step: AgreementStep, name: str) -> bool:
    return _part(step, QWidget, name).isVisible()


def _part(step: AgreementStep, kind: type[P], name: str) -> P:
    part = step.findChild(kind, name)
    assert isinstance(part, kind)
    return part
