"""Which two versions are set beside each other, and whether what is the same is shown."""

from collections.abc import Sequence
from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.shown.held import HELD
from app.services.comparison.versions import Version, version_on
from app.services.words import Words
from app.ui.forms.date_input import DateInput, DateWords
from app.ui.theme import BODY, CELL_STRONG
from app.ui.widgets.choices import CheckBox
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.label import Label
from app.ui.widgets.select import Select

_WIDTH, _DAY_WIDTH = 272, 148


class VersionChoice(FlowRow):
    """Two lists of versions with an arrow between them, and a day whose version is taken as the earlier one.

    Signals:
        left: the pair is about to be another one.
        changed: another pair, or what is the same is shown or hidden from now on.
    """

    left = Signal()
    changed = Signal()

    def __init__(
        self,
        words: Words,
        versions: Sequence[Version],
        pair: tuple[int, int],
        dates: DateWords,
        today: date,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, 16)
        self._words, self._versions, self.pair = words, tuple(versions), pair
        self._before = Select(words.translate("comparison", "Before", "version"), parent=self)
        self._before.setObjectName("version_before")
        self._after = Select(words.translate("comparison", "After", "version"), parent=self)
        self._after.setObjectName("version_after")
        since = words.translate("comparison", "Version of a day")
        self._day = DateInput(since, dates, today, self, latest=today)
        self._day.setObjectName("version_day")
        self._hides = CheckBox(words.translate("comparison", "Hide what does not change"), self)
        self._hides.setObjectName("hides_same")
        self._hides.setChecked(True)
        self.add(self._titled(self._before.accessibleName(), self._before))
        self.add(self._titled("", Label("→", BODY, "text2", self)))
        self.add(self._titled(self._after.accessibleName(), self._after))
        self.add(self._titled(since, self._day, width=_DAY_WIDTH))
        self.add(self._titled("", self._hides))
        self._offer()
        self._before.chosen.connect(lambda value: self._go((cast(int, value), self.pair[1])))
        self._after.chosen.connect(lambda value: self._go((self.pair[0], cast(int, value))))
        self._day.changed.connect(self._on_day)
        self._hides.toggled.connect(lambda _on: self.changed.emit())

    @property
    def hides_same(self) -> bool:
        """Whether lines that are the same on both sides are left out."""
        return self._hides.isChecked()

    def chosen(self, revision: int) -> Version:
        """A version that can be chosen, by its revision."""
        return next(each for each in self._versions if each.revision == revision)

    def set_versions(self, versions: Sequence[Version]) -> None:
        """Offer other versions; the pair stays where it is still there."""
        self._versions = tuple(versions)
        known = {each.revision for each in self._versions}
        last = self._versions[-1].revision
        before, after = (each if each in known else last for each in self.pair)
        self.pair = before, after
        self._offer()

    def step(self, by: int) -> None:
        """Set the neighbours of the pair beside each other, where there are any."""
        before, after = (each + by for each in self.pair)
        known = {each.revision for each in self._versions}
        if before in known and after in known:
            self._go((before, after))

    def _on_day(self, day: object) -> None:
        """Take the version that was in force on a day as the earlier one."""
        if isinstance(day, date):
            self._go((version_on(self._versions, day).revision, self.pair[1]))

    def _go(self, pair: tuple[int, int]) -> None:
        if pair != self.pair:
            self.left.emit()
            self.pair = pair
            self._offer()
            self.changed.emit()

    def _offer(self) -> None:
        options = [(each.revision, self._said(each)) for each in self._versions]
        for select, chosen in zip((self._before, self._after), self.pair, strict=True):
            select.set_options(options)
            select.set_value(chosen)

    def _said(self, version: Version) -> str:
        if version.revision == HELD:
            return self._words.translate("comparison", "Contract in force, {number}", number=version.contract)
        day = self._words.formats.short_date(version.written_on)
        return self._words.translate(
            "comparison", "Revision {revision}, {day}", revision=version.revision, day=day
        )

    def _titled(self, title: str, part: QWidget, width: int = _WIDTH) -> QWidget:
        """``part`` below its title; without one it stands in line with those that have it."""
        held = QWidget(self)
        if title:
            part.setMinimumWidth(width)
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(Label(title, CELL_STRONG, parent=held))
        column.addWidget(part, 1)
        return held
