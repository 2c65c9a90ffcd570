"""Whether a window can be shown here."""

import os
import sys


def has_display() -> bool:
    """Whether there is a screen that somebody looks at."""
    if sys.platform != "linux":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def can_show_window() -> bool:
    """Whether there is a screen, or the platform of the window was chosen and may need none."""
    return has_display() or bool(os.environ.get("QT_QPA_PLATFORM"))
