"""The window in a process of its own, typing into the wizard until it is killed.

Arguments: the folder of the cache and, to type there, the path of an answer on the page of a draft that is
in it. After each letter that is on the disk, the process says how many letters of the answer that are.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit

from app.ui.application.main_window import MainWindow
from app.ui.drafts.auto_saver import AutoSaver
from app.ui.theme import apply_theme
from app.ui.workspace import places
from tests.support.caches import desk_in
from tests.support.windows import GRID

NAME = "Menuiserie Aubanel et Fils, de Montpellier, depuis 1932"
CUSTOMERS = 5


def main(folder: Path, path: str = "identity.name", draft_id: str | None = None) -> None:
    """Type until killed."""
    application = QApplication([])
    apply_theme(application)
    window = MainWindow(desk_in(folder, customers=CUSTOMERS), GRID)
    window.show()
    window.workspace.router.go(places.AddCustomer(draft_id))
    page = window.page
    assert page is not None
    if draft_id is None:
        for name in ("programme.cyber360.VAR", "wizard_next"):
            button = page.findChild(QAbstractButton, name)
            assert isinstance(button, QAbstractButton)
            button.click()
    box, auto_saver = page.findChild(QLineEdit, path), page.findChild(AutoSaver)
    assert isinstance(box, QLineEdit)
    assert isinstance(auto_saver, AutoSaver)

    def go_on() -> None:
        typed = len(box.text())
        sys.stdout.write(f"{typed}\n")
        sys.stdout.flush()
        QTest.keyClicks(box, NAME[typed % len(NAME)])

    # Not from within the signal: the letter is another event, as from a keyboard.
    auto_saver.saved.connect(lambda: QTimer.singleShot(0, go_on))
    QTest.keyClicks(box, NAME[0])
    application.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
