"""Where the plain files of the desk are, from a checkout, an installation or a frozen build."""

import sys
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources``."""
    bundled = getattr(sys, "_MEIPASS", None)
    base = Path(bundled) if bundled else Path(__file__).resolve().parents[3]
    return base.joinpath("resources", *parts)
