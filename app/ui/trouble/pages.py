"""Which page a trouble has."""

from app.domain.errors import Problem
from app.services.session.credentials import DISK_TROUBLES, KEY_TROUBLES
from app.ui.trouble.data_page import DataPage
from app.ui.trouble.disk_page import DiskPage
from app.ui.trouble.key_page import KeyPage
from app.ui.trouble.window import TroubleWindow


def page_for(window: TroubleWindow, problem: Problem) -> KeyPage | DataPage | DiskPage | None:
    """The page with the ways out of ``problem``; None where signing in is the way."""
    if problem.code == "cache.damaged":
        return DataPage(window, problem)
    if problem.code in DISK_TROUBLES:
        return DiskPage(window, problem)
    return KeyPage(window, problem) if problem.code in KEY_TROUBLES else None
