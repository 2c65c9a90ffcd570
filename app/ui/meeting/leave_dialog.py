"""Asks what becomes of what was done in a meeting."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.services.words import Words
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.choices import ChoiceGroup
from app.ui.widgets.dialog import Dialog


class Leaving(StrEnum):
    """What becomes of the working copy."""

    REVISION = "revision"
    VARIANT = "variant"
    BOARD = "board"
    """The variants as they are by now, on the board that the meeting began with."""
    DRAFT = "draft"
    DISCARD = "discard"


class LeaveDialog(Dialog):
    """Offers ``ways`` to keep what was done, or to let it go; the first is chosen.

    Signals:
        chosen: a ``Leaving``.
    """

    chosen = Signal(object)

    def __init__(self, words: Words, ways: Sequence[Leaving], window: QWidget) -> None:
        super().__init__(
            window,
            words.translate("meeting_page", "Leave the meeting?"),
            words.translate("meeting_page", "Leave"),
            words.translate("meeting_page", "Stay"),
            text=words.translate("meeting_page", "Something was changed and is not accepted yet."),
        )
        self.setObjectName("leave_meeting")
        self._group = ChoiceGroup(self)
        self._ways: list[tuple[ChoiceCard, Leaving]] = []
        texts = {
            Leaving.REVISION: words.translate("meeting_page", "Keep as a new revision"),
            Leaving.VARIANT: words.translate("meeting_page", "Keep as a variant on the scenario board"),
            Leaving.BOARD: words.translate("meeting_page", "Keep on the scenario board"),
            Leaving.DRAFT: words.translate("meeting_page", "Keep as a draft on this laptop"),
            Leaving.DISCARD: words.translate("meeting_page", "Discard what was changed"),
        }
        for way in ways:
            button = ChoiceCard(texts[way], parent=self)
            button.setObjectName(f"leave_{way.value}")
            self._group.add(button)
            self._ways.append((button, way))
            self.body.addWidget(button)
        self._ways[0][0].setChecked(True)
        self.first_field = self._ways[0][0]
        self.accepted.connect(self._on_accepted)

    def _on_accepted(self) -> None:
        way = next(way for button, way in self._ways if button.isChecked())
        self.close_over()
        self.chosen.emit(way)
