"""How the search for a Microsoft account stands."""

from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.customer.microsoft import MicrosoftAccountKind
from app.services.customer_form.tenant_search import TenantFinding, TenantState
from app.services.words import Words
from app.ui.customer_form.step_page import RING
from app.ui.theme import Status
from app.ui.theme.icons import IconName
from app.ui.widgets.banner import Banner


@dataclass(frozen=True, slots=True)
class _Said:
    status: Status
    strong: str
    second: str = ""
    action: str = ""
    icon: IconName | None = None


class TenantBanner(QWidget):
    """Hidden until somebody searches; ``banner`` offers to create an account where there is none."""

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._said: _Said | None = None
        self.banner = Banner("info", "", "", self, icon="search")
        self.banner.setObjectName("tenant_finding")
        column = QVBoxLayout(self)
        column.setContentsMargins(RING, 0, RING, 0)
        column.addWidget(self.banner)
        self.hide()

    def show_searching(self, domain: str) -> None:
        """Say that the question is on its way."""
        strong = self._words.translate("wizard", "Searching for {domain}…", domain=domain)
        self._say(_Said("info", strong, icon="search"))

    def show_finding(self, finding: TenantFinding | None, kind: MicrosoftAccountKind | None) -> None:
        """Say what came of it; nothing where nobody searched, or where the field says it already."""
        if finding is None:
            self._say(None)
            return
        match finding.state:
            case TenantState.FOUND:
                is_wanted = kind is MicrosoftAccountKind.EXISTING
                self._say(self._found(finding) if is_wanted else None)
            case TenantState.FREE:
                is_wanted = kind is MicrosoftAccountKind.NEW
                self._say(self._free(finding) if is_wanted else self._nobody())
            case TenantState.UNKNOWN:
                self._say(self._unknown(finding))

    def _found(self, finding: TenantFinding) -> _Said:
        words = self._words
        country = words.formats.country(finding.country) if finding.country else ""
        return _Said(
            "success",
            words.translate("wizard", "Account found: {company}", company=finding.company_name),
            ", ".join(part for part in (finding.domain, country) if part),
        )

    def _free(self, finding: TenantFinding) -> _Said:
        return _Said("success", self._words.translate("wizard", "{domain} is free", domain=finding.domain))

    def _nobody(self) -> _Said:
        """What can be done; that there is none is said at the field."""
        words = self._words
        return _Said(
            "info",
            words.translate("wizard", "The portal can create the account"),
            action=words.translate("wizard", "Create an account"),
            icon="plus",
        )

    def _unknown(self, finding: TenantFinding) -> _Said:
        words = self._words
        why = words.problem(finding.problem) if finding.problem is not None else ""
        strong = words.translate("wizard", "{domain}: to be checked by the portal", domain=finding.domain)
        return _Said("violet", strong, why, icon="clock")

    def _say(self, said: _Said | None) -> None:
        if said is not None and said != self._said:
            self.banner.set_message(said.status, said.strong, second=said.second, icon=said.icon)
            self.banner.set_action(said.action)
        self._said = said
        self.setVisible(said is not None)
