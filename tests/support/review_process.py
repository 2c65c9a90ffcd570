"""The window in a process of its own: it answers the review of a draft, says so, and waits to be killed.

Arguments: the folder of the cache, and the draft.
"""

import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QApplication

from app.ui import places
from app.ui.draft_keeper import Keeper
from app.ui.main_window import MainWindow
from app.ui.theme import apply_theme
from tests.support.caches import desk_in
from tests.support.wizard_process import CUSTOMERS

DONE = "answered"


def main(folder: Path, draft_id: str) -> None:
    """Choose the trial, accept the EULA, and stay."""
    application = QApplication([])
    apply_theme(application)
    window = MainWindow(desk_in(folder, customers=CUSTOMERS))
    window.show()
    window.workspace.router.go(places.AddCustomer(draft_id))
    page = window.page
    assert page is not None
    keeper = page.findChild(Keeper)
    assert isinstance(keeper, Keeper)

    def tell() -> None:
        sys.stdout.write(f"{DONE}\n")
        sys.stdout.flush()

    for name in ("opening.trial", "accept_eula"):
        button = page.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        button.click()
    keeper.saved.connect(tell)
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
