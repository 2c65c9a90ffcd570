"""The step of the acceptance on its own, with two texts to read."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.words.agreement_step import AgreementTexts, TextToRead
from app.services.words.words import Words
from app.ui.meeting.agreement_step import AgreementStep
from app.ui.theme import Scheme, apply_theme

LONG = TextToRead("Conditions générales", "CGUM, version 7", "Un paragraphe de plusieurs mots.\n\n" * 200)
SHORT = TextToRead("Modification de votre contrat", "700 licences", "700 licences au lieu de 685.")
NOON = datetime(2026, 11, 20, 14, 21, tzinfo=UTC)

OpenStep = Callable[..., AgreementStep]


@pytest.fixture
def open_step(qtbot: QtBot, qapp: QApplication) -> OpenStep:
    """Shows a step in French, as wide as its half of the window."""
    apply_theme(qapp, Scheme.LIGHT)

    def opened(name: str = "Hélène Carpentier", role: str = "Directrice", copy: str = "") -> AgreementStep:
        texts = AgreementTexts(
            subtitle="La modification prend effet aujourd’hui.",
            sentence="J’accepte les conditions et la modification, pour 3\u202f418,80\u00a0€ HT par mois.",
            accept="Accepter la modification",
            texts=(LONG, SHORT),
            name=name,
            role=role,
            before="20 novembre 2026, devant Claire Moreau",
            copy=copy,
        )
        step = AgreementStep(Words("fr"), texts, lambda: NOON)
        step.resize(832, 900)
        qtbot.addWidget(step)
        with qtbot.waitExposed(step):
            step.show()
        return step

    return opened
