"""What narrows the renewals: how far ahead, which kind, without a quote, which programme."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from app.domain.ids import ProgrammeId
from app.services.queries.renewal_list import HORIZONS, RenewalCounts, RenewalFilter
from app.services.words import Words
from app.ui.theme import theme
from app.ui.widgets.chip import Chip, MenuChip
from app.ui.widgets.flow_row import FlowRow
from app.ui.widgets.lines import VLine
from app.ui.widgets.menu import Menu


class RenewalChips(QObject):
    """Puts chips into ``row``: three horizons, of which one is chosen, then kinds that combine with them.

    Signals:
        chosen: the filter that the rep wants.
    """

    chosen = Signal(object)

    def __init__(
        self, words: Words, programmes: Mapping[str, str], row: FlowRow, begun_with: RenewalFilter
    ) -> None:
        super().__init__(row)
        self._row = row
        self._words, self._programmes = words, programmes
        self._filter = begun_with
        self._counts: RenewalCounts | None = None
        self._days: dict[int, Chip] = {}
        self._group = QButtonGroup(self)
        for days in HORIZONS:
            chip = self._build(f"days_{days}", self._horizon(days), partial(self._on_days, days))
            chip.setChecked(days == self._filter.days)
            self._group.addButton(chip)
            self._days[days] = chip
        row.add(_Divider(row))
        self._notice = self._build("notice", words.translate("renewals", "Notice"), self._on_notice)
        self._tacit = self._build("tacit", words.translate("renewals", "Tacit"), lambda: self._on_tacit(True))
        self._not_tacit = self._build(
            "not_tacit", words.translate("renewals", "Not tacit", "contracts"), lambda: self._on_tacit(False)
        )
        self._without = self._build(
            "without_quote", words.translate("renewals", "Without a quote"), self._on_without
        )
        self._without.setChecked(begun_with.without_quote)
        self._programme = MenuChip(words.translate("renewals", "Programme"), None, row)
        self._programme.setObjectName("chip_programme")
        self._programme.clicked.connect(self._open_programmes)
        row.add(self._programme)

    @property
    def filter(self) -> RenewalFilter:
        """What is chosen."""
        return self._filter

    def show_counts(self, counts: RenewalCounts) -> None:
        """Show how many contracts each chip would list."""
        self._counts = counts
        count = self._words.formats.count
        for days, chip in self._days.items():
            chip.set_count(count(counts.by_days[days]))
        numbers = (counts.notice, counts.tacit, counts.not_tacit, counts.without_quote)
        chips = (self._notice, self._tacit, self._not_tacit, self._without)
        for chip, number in zip(chips, numbers, strict=True):
            chip.set_count(count(number))

    def _horizon(self, days: int) -> str:
        if days == HORIZONS[0]:
            return self._words.translate("renewals", "Within {n} days", n=days)
        return self._words.translate("renewals", "{n} days", n=days)

    def _build(self, name: str, text: str, clicked: Callable[[], None]) -> Chip:
        chip = Chip(text, "", None, self._row)
        chip.setObjectName(f"chip_{name}")
        chip.clicked.connect(lambda: clicked())
        self._row.add(chip)
        return chip

    def _choose(self, wanted: RenewalFilter) -> None:
        self._filter = wanted
        self.chosen.emit(wanted)

    def _on_days(self, days: int) -> None:
        self._choose(replace(self._filter, days=days))

    def _on_notice(self) -> None:
        self._choose(replace(self._filter, is_notice=self._notice.isChecked()))

    def _on_tacit(self, is_tacit: bool) -> None:
        """Choose one of two that exclude each other; chosen again, neither."""
        chip, other = (self._tacit, self._not_tacit) if is_tacit else (self._not_tacit, self._tacit)
        other.setChecked(False)
        self._choose(replace(self._filter, is_tacit=is_tacit if chip.isChecked() else None))

    def _on_without(self) -> None:
        self._choose(replace(self._filter, without_quote=self._without.isChecked()))

    def _open_programmes(self) -> None:
        words = self._words
        menu = Menu(words.translate("renewals", "Programme"), self._row)
        menu.setObjectName("programmes_menu")
        every = menu.add(words.translate("renewals", "Every programme"))
        every.setCheckable(True)
        every.setChecked(self._filter.programme_id is None)
        every.triggered.connect(lambda: self._on_programme(None))
        counts = self._counts.by_programme if self._counts else {}
        for id, number in counts.items():
            name = self._programmes.get(id, id)
            action = menu.add(f"{name} · {words.formats.count(number)}")
            action.setCheckable(True)
            action.setChecked(self._filter.programme_id == id)
            action.triggered.connect(lambda _checked=False, id=id: self._on_programme(id))
        menu.open_below(self._programme)

    def _on_programme(self, id: ProgrammeId | None) -> None:
        name = self._words.translate("renewals", "Programme")
        self._programme.setText(name if id is None else self._programmes.get(id, id))
        self._programme.retheme()
        self._row.retheme()
        self._choose(replace(self._filter, programme_id=id))


class _Divider(VLine):
    """A hairline between two groups of chips."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("line2", parent)

    def sizeHint(self) -> QSize:
        return QSize(1, theme().scaled(20))
