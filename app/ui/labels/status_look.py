"""How the status of a customer looks: the colour and the icon of its pill."""

from collections.abc import Mapping

from app.domain.customer.states import LifecycleStatus
from app.ui.theme import Status
from app.ui.theme.icons import IconName

STATUS_LOOK: Mapping[LifecycleStatus, tuple[Status, IconName]] = {
    LifecycleStatus.PROSPECT: ("neutral", "circle"),
    LifecycleStatus.INSTALLING: ("info", "half"),
    LifecycleStatus.INSTALLED: ("success", "ok"),
    LifecycleStatus.LOST: ("danger", "no"),
}
