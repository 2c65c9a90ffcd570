"""The line of facts under a customer's name, and where the installation stands."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.checks.written import written
from app.domain.customer.customer import Customer, InstallationStage
from app.services.queries.customer_file import CustomerHeader
from app.services.words.company_numbers import short_registration_label
from app.ui.customer_file.installation_stages import done_stages
from app.ui.labels.copy_name import copy_name
from app.ui.theme import CELL_STRONG, NOTE, theme
from app.ui.widgets.copy_button import Copyable
from app.ui.widgets.label import Label
from app.ui.widgets.stage_track import StageTrack
from app.ui.workspace.workspace import Workspace

_BETWEEN = 36
_SLACK = 48
"""The first and the last stop keep so much room for long names, which short ones can spare."""


class Facts(QWidget):
    """Shows what is known of a customer; a fact that does not apply is absent."""

    def __init__(self, workspace: Workspace[object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._copied = workspace.words, workspace.messages.copied
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 14, 0, 10)
        self._row.setSpacing(_BETWEEN)
        self._parts: list[QWidget] = []
        self._track: StageTrack | None = None

    def show_header(self, header: CustomerHeader, stages: Sequence[InstallationStage]) -> None:
        """Show the facts of ``header``; ``stages`` are those of its installation, if there is one."""
        while self._row.count():
            self._row.takeAt(0)
        for part in self._parts:
            part.deleteLater()
        self._track = None
        number = header.customer.identity.registration_number
        self._parts = [self._fact(name, value, number) for name, value in self._facts(header) if value]
        for part in self._parts:
            self._row.addWidget(part)
        self._row.addStretch(1)
        stage = header.customer.stage
        if stage is not None and stages:
            labels = [self._words.name(each) for each in stages]
            track = self._track = StageTrack(labels, done_stages(stage, stages), self)
            track.setObjectName("installation_stage")
            self._row.addWidget(track)
            self._parts.append(track)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _make_room(self) -> None:
        """Leave the stage to its tab where it would cut the facts short."""
        if self._track is None:
            return
        facts = [part.sizeHint().width() for part in self._parts if part is not self._track]
        wanted = sum(facts) + len(facts) * _BETWEEN + self._track.minimumSizeHint().width()
        self._track.setVisible(wanted <= self.width() + theme().scaled(_SLACK))

    def _facts(self, header: CustomerHeader) -> list[tuple[str, str]]:
        words, formats, row = self._words, self._words.formats, header.row
        until, monthly, months = "", "", ""
        if row.contract_end is not None:
            day = formats.short_date(row.contract_end)
            until = words.translate("file", "until {day}", day=day)
        if header.commitment_months:
            months = words.translate("file", "{n} months", n=header.commitment_months)
        if row.monthly is not None and row.monthly.minor:
            monthly = formats.money(row.monthly)
        return [
            (self._number_name(header.customer), written(header.customer.identity.registration_number)),
            (words.translate("file", "Contract"), until),
            (words.translate("file", "Commitment"), months),
            (words.translate("file", "Licences"), formats.count(row.seats) if row.seats else ""),
            (words.translate("file", "Monthly excl. VAT"), monthly),
            (words.translate("file", "Sales rep"), row.sales_rep),
        ]

    def _number_name(self, customer: Customer) -> str:
        return short_registration_label(self._words, customer.address.country)

    def _fact(self, name: str, value: str, number: str) -> QWidget:
        """A pair; the number can be copied as registers and portals take it, without its spaces."""
        pair = QWidget(self)
        column = QVBoxLayout(pair)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(name, NOTE, "text3", pair))
        label = Label(value, CELL_STRONG, parent=pair)
        if value != written(number):
            column.addWidget(label)
            return pair
        copyable = Copyable(label, number, copy_name(self._words, number), pair)
        copyable.copied.connect(self._copied)
        column.addWidget(copyable)
        return pair
