"""Where the plain files of the window are, from a checkout, an installation or a frozen build."""

import sys
from pathlib import Path

from PySide6.QtCore import QDir


def resources_root() -> Path:
    """The folder that holds ``icons`` and ``qss``."""
    bundled = getattr(sys, "_MEIPASS", None)
    base = Path(bundled) if bundled else Path(__file__).resolve().parents[3]
    return base / "resources"


def register_search_paths() -> None:
    """Let Qt open the files as ``icons:name.svg`` and ``qss:name.qss``."""
    for prefix in ("icons", "qss"):
        QDir.setSearchPaths(prefix, [str(resources_root() / prefix)])
