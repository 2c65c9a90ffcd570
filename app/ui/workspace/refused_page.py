"""What stands in the place of a page that cannot be opened: why not, and the way back."""

from PySide6.QtWidgets import QWidget

from app.domain.errors import RuleViolation
from app.ui.theme.icons import IconName
from app.ui.widgets.buttons import Button
from app.ui.widgets.empty_state import EmptyState
from app.ui.workspace import places
from app.ui.workspace.workspace import Workspace


def refused_page(
    workspace: Workspace[object],
    page: QWidget,
    icon: IconName,
    title: str,
    refused: RuleViolation,
    back_to: places.Customers | places.CustomerFile | None = None,
    way_on: Button | None = None,
) -> EmptyState:
    """Why ``page`` cannot be opened, with the keyboard on the way back, by default to the customers.

    Where there is a ``way_on`` it stands in the place of the way back.
    """
    words, place = workspace.words, back_to or places.Customers()
    text = words.translate("shell", "Back to the customers")
    if isinstance(place, places.CustomerFile):
        text = words.translate("shell", "Back to the customer")
    back = Button(text, "secondary", "back", page)
    back.setObjectName("way_back")
    back.clicked.connect(lambda: workspace.router.replace(place))
    back.setVisible(way_on is None)
    page.setFocusProxy(way_on or back)
    why = " ".join(dict.fromkeys(words.problem(problem) for problem in refused.problems))
    return EmptyState(icon, title, why, way_on or back, page)
