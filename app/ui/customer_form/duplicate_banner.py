"""The hint that a customer who is being typed is there already, with the way to that file."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.duplicates import DuplicateKind
from app.domain.ids import CustomerId
from app.services.queries.duplicates import Duplicate
from app.services.words import QT_TRANSLATE_NOOP, Marked
from app.ui.customer_form.services import DuplicateBannerServices
from app.ui.theme import Status
from app.ui.widgets.banner import Banner
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace

_WHY: Mapping[DuplicateKind, Marked] = {
    DuplicateKind.SAME_REGISTRATION: QT_TRANSLATE_NOOP("wizard", "same registration number"),
    DuplicateKind.SAME_SIREN: QT_TRANSLATE_NOOP("wizard", "same SIREN"),
    DuplicateKind.SAME_VAT: QT_TRANSLATE_NOOP("wizard", "same VAT number"),
    DuplicateKind.SAME_DOMAIN: QT_TRANSLATE_NOOP("wizard", "same domain"),
    DuplicateKind.SIMILAR_NAME: QT_TRANSLATE_NOOP("wizard", "nearly the same name and postal code"),
}


class DuplicateBanner(QWidget):
    """Hidden while nobody resembles what is typed; the surest resemblance is said."""

    def __init__(self, workspace: Workspace[DuplicateBannerServices], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._duplicates: tuple[Duplicate, ...] = ()
        self._banner = Banner(
            "warning",
            "",
            "",
            self,
            icon="attention",
            action=workspace.words.translate("wizard", "Open its file"),
        )
        self._banner.setObjectName("duplicate_hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(3, 0, 3, 0)
        column.addWidget(self._banner)
        self._banner.action_triggered.connect(self._on_asked)
        self.hide()

    def show_duplicates(self, found: tuple[Duplicate, ...]) -> None:
        """Say who it may be, or nothing."""
        if found != self._duplicates:
            self._duplicates = found
            if found:
                self._tell(found[0])
        self.setVisible(bool(found))

    def _tell(self, first: Duplicate) -> None:
        words = self._workspace.words
        self._banner.set_action("" if first.sales_rep else words.translate("wizard", "Open its file"))
        if first.sales_rep:
            self._tell_of_mine(first) if first.is_mine else self._tell_of_colleague(first)
            return
        row = self._workspace.services.queries.customer_rows([first.id]).get(first.id)
        second = words.translate(
            "wizard",
            "{name}, {city}: {why}.",
            name=first.name,
            city=row.city if row is not None else "",
            why=words.say(_WHY[first.kind]),
        )
        self._say(first, self._in_my_portfolio(first), second)

    def _tell_of_mine(self, first: Duplicate) -> None:
        """The rep added it on another laptop; this one hears of it with the next exchange."""
        words = self._workspace.words
        second = words.translate(
            "wizard",
            "{name}, {city}: {why}. It comes to this laptop with the next exchange.",
            name=first.name,
            city=first.city,
            why=words.say(_WHY[first.kind]),
        )
        self._say(first, self._in_my_portfolio(first), second)

    def _tell_of_colleague(self, first: Duplicate) -> None:
        """The portal knows it, and this laptop does not: who to speak to, and nothing else of it."""
        words = self._workspace.words
        strong = words.translate("wizard", "A colleague may look after this company already")
        if first.kind.blocks:
            strong = words.translate("wizard", "This company is in a colleague’s portfolio")
        second = words.translate(
            "wizard",
            "{name}, {city}: {why}. Speak to {rep}.",
            name=first.name,
            city=first.city,
            why=words.say(_WHY[first.kind]),
            rep=first.sales_rep,
        )
        self._say(first, strong, second)

    def _in_my_portfolio(self, first: Duplicate) -> str:
        words = self._workspace.words
        if first.kind.blocks:
            return words.translate("wizard", "This company is already in your portfolio")
        return words.translate("wizard", "A customer very like this one is already in your portfolio")

    def _say(self, first: Duplicate, strong: str, second: str) -> None:
        status: Status = "danger" if first.kind.blocks else "warning"
        self._banner.set_message(status, strong, second=second, icon="attention")

    def _on_asked(self) -> None:
        if self._duplicates and not self._duplicates[0].sales_rep:
            self._workspace.router.go(places.CustomerFile(CustomerId(self._duplicates[0].id)))
