"""``python -m tests.gallery OUT.png``: draw the gallery and leave."""

import argparse
import os
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.ui.theme import FocusRing, apply_theme
from tests.gallery.page import GalleryPage

# The window system makes the window active in its own time; only then does the ring show.
_ACTIVE_AFTER_MS = 200


def main() -> None:
    """Read the arguments, draw, save."""
    parser = argparse.ArgumentParser(prog="python -m tests.gallery")
    parser.add_argument("out", type=Path)
    parser.add_argument("--scheme", choices=("light", "dark"), default="light")
    parser.add_argument("--text", type=int, default=100, help="text size in percent, 100 to 200")
    parser.add_argument("--zoom", default="2", help="pixels of the picture for one logical pixel")
    parser.add_argument("--rtl", action="store_true", help="write from right to left")
    arguments = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_SCALE_FACTOR"] = arguments.zoom
    application = QApplication([])
    if arguments.rtl:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    apply_theme(application, arguments.scheme, arguments.text)
    page = GalleryPage()
    FocusRing(page)
    page.show()
    page.activateWindow()

    def draw() -> None:
        page.settle()
        page.grab().save(str(arguments.out))
        application.quit()

    QTimer.singleShot(_ACTIVE_AFTER_MS, draw)
    application.exec()


if __name__ == "__main__":
    main()
