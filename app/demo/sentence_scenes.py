"""A typed sentence in the palette as pictures show it: a change, one that waits, which customer, a quote."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.demo.scenes import Scene, Stage
from app.demo.ui_driver import press_letter
from app.ui.palette.palette import Palette
from app.ui.workspace import places


def _typed(text: str) -> Callable[[Stage], None]:
    def show(stage: Stage) -> None:
        stage.go(places.Customers())
        stage.settle()
        QTest.keyClick(stage.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
        palette = stage.driver.find_as(Palette, "palette")
        for letter in text:
            press_letter(palette.input, letter)
        stage.settle()
        stage.afterwards(palette.close_over)

    return show


SENTENCE_SCENES = (
    Scene("33a-sentence", _typed("+18 Protect pour Menuiserie Aubanel urgent")),
    Scene("33b-sentence-later", _typed("+18 Protect pour Menuiserie Aubanel au 1er mars")),
    Scene("33c-sentence-which", _typed("+5 protect delmas")),
    Scene("33d-sentence-quote", _typed("devis 25 U-Cyber 360 pour Maison Corbière 36 mois -5 %")),
    Scene("33e-sentence-renewal", _typed("renouveler Groupe Valmondois 24 mois -5 %")),
)
