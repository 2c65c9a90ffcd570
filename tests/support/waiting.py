"""Waiting for what other threads and processes bring about."""

import subprocess
import threading
from collections.abc import Callable

from tests.support.child_process import last_words
from tests.support.patience import PATIENCE_S

_LOOK_S = 0.01


def until(is_so: Callable[[], object], process: "subprocess.Popen[str] | None" = None) -> None:
    """Return as soon as ``is_so()`` holds; fails when it never does, with the stacks of ``process``."""
    never = threading.Event()
    for _ in range(int(PATIENCE_S / _LOOK_S)):
        if is_so():
            return
        never.wait(_LOOK_S)
    raise AssertionError("what was waited for never came" if process is None else last_words(process))
