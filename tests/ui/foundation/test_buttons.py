"""Buttons, chips, segments, boxes: what the keyboard does, what is said, what fits."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.theme import Theme
from app.ui.widgets.amount_button import AmountButton
from app.ui.widgets.buttons import Button
from app.ui.widgets.chip import Chip
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.icon_button import IconButton
from app.ui.widgets.segmented import Segmented
from app.ui.widgets.stepper import Stepper
from tests.support.patience import PATIENCE_MS

TERMS = [(12, "12 mois"), (24, "24 mois"), (36, "36 mois")]


def shown(widget: QWidget, qtbot: QtBot) -> QWidget:
    qtbot.addWidget(widget)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_enter_and_space_press_a_button(look: Theme, qtbot: QtBot) -> None:
    button = Button("Valider le devis", "primary")
    shown(button, qtbot)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            QTest.keyClick(button, key)


def test_a_refused_button_says_why(look: Theme, qtbot: QtBot) -> None:
    button = Button("Valider le devis", "primary")
    qtbot.addWidget(button)
    button.refuse("Il manque le SIRET")
    assert not button.isEnabled()
    assert (button.toolTip(), button.accessibleDescription()) == ("Il manque le SIRET",) * 2
    button.allow()
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_an_icon_button_has_a_name_for_those_who_do_not_see_it(look: Theme, qtbot: QtBot) -> None:
    button = IconButton("cart", "Acheter")
    qtbot.addWidget(button)
    interface = QAccessible.queryAccessibleInterface(button)
    assert interface.text(QAccessible.Text.Name) == "Acheter"
    assert interface.role() == QAccessible.Role.Button


def test_a_tooltip_is_dressed_once_the_pointer_comes(look: Theme, qtbot: QtBot) -> None:
    page = QWidget()
    page.resize(200, 100)
    button, stepper = (
        IconButton("cart", "Acheter", page),
        Stepper("Sièges", "Un de moins", "Un de plus", page),
    )
    stepper.move(0, 50)
    shown(page, qtbot)
    fewer = next(each for each in stepper.findChildren(QPushButton) if each.toolTip() == "Un de moins")
    for each in (button, fewer):
        QTest.mouseMove(each)
    qtbot.waitUntil(
        lambda: button.styleSheet() == fewer.styleSheet() == look.sheet("tip"), timeout=PATIENCE_MS
    )


@pytest.mark.parametrize(("percent", "height"), [(100, 32), (200, 64)])
def test_a_button_grows_with_the_text(look: Theme, qtbot: QtBot, percent: int, height: int) -> None:
    button = Button("Ajouter un client", "primary", "plus", shortcut="Ctrl N")
    qtbot.addWidget(button)
    narrow = button.sizeHint().width()
    look.set_text_percent(percent)
    assert button.sizeHint().height() == height
    assert (button.sizeHint().width() > narrow) == (percent > 100)


def test_choosing_a_chip_does_not_move_its_neighbours(look: Theme, qtbot: QtBot) -> None:
    chip = Chip("Prospects", "214")
    qtbot.addWidget(chip)
    before = chip.sizeHint()
    chip.setChecked(True)
    assert chip.sizeHint() == before
    assert chip.accessibleName() == "Prospects 214"


def test_arrows_move_between_segments_and_say_the_value(look: Theme, qtbot: QtBot) -> None:
    terms = Segmented("Engagement", TERMS)
    shown(terms, qtbot)
    first = terms.findChildren(QWidget)[0]
    first.setFocus()
    with qtbot.waitSignal(terms.chosen) as caught:
        QTest.keyClick(first, Qt.Key.Key_Right)
    assert caught.args == [24]
    assert terms.value() == 24


def test_setting_a_segment_by_program_says_nothing(look: Theme, qtbot: QtBot) -> None:
    terms = Segmented("Engagement", TERMS)
    qtbot.addWidget(terms)
    with qtbot.assertNotEmitted(terms.chosen):
        terms.set_value(36)
    assert terms.value() == 36


def test_segments_of_terms_are_equal(look: Theme, qtbot: QtBot) -> None:
    terms = Segmented("Engagement", [(1, "1 mois"), (12, "Trente-six mois")])
    qtbot.addWidget(terms)
    sizes = {child.size() for child in terms.findChildren(QWidget)}
    assert len({(size.width(), size.height()) for size in sizes if isinstance(size, QSize)}) == 1


@pytest.mark.parametrize("choice", [CheckBox, ChoiceCard])
def test_the_whole_of_a_choice_can_be_clicked(look: Theme, qtbot: QtBot, choice: type[CheckBox]) -> None:
    box = choice("Facturer à la même adresse")
    shown(box, qtbot)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert box.isChecked()


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier])
def test_an_amount_explains_itself_on_enter(look: Theme, qtbot: QtBot, modifier: Qt.KeyboardModifier) -> None:
    amount = AmountButton("119,43 €")
    shown(amount, qtbot)
    with qtbot.waitSignal(amount.asked):
        QTest.keyClick(amount, Qt.Key.Key_Return, modifier)
