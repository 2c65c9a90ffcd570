"""The environment of every test: a throw-away home, one locale and time zone, no screen."""

import atexit
import os
import shutil
import signal
import tempfile
import time
from pathlib import Path


def settle() -> None:
    """Put this process and those it starts into them; the home goes away when it ends."""
    home = Path(tempfile.mkdtemp(prefix="channeldesk-tests-"))
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    os.environ.update(
        HOME=str(home),
        XDG_CONFIG_HOME=str(home / "config"),
        XDG_DATA_HOME=str(home / "data"),
        XDG_STATE_HOME=str(home / "state"),
        XDG_CACHE_HOME=str(home / "cache"),
        XDG_RUNTIME_DIR=str(home),
        LC_ALL="C.UTF-8",
        TZ="Europe/Paris",
        PYTHONFAULTHANDLER="1",  # Whoever is waited for in vain is aborted, and then says where it was.
    )
    os.environ.pop("LANGUAGE", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if "CHANNELDESK_TEST_KEYRING" not in os.environ:
        # This run was not given a keyring of its own, and the developer's is not for tests.
        os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
    time.tzset()
    # Run in the background of a shell, the tests and whatever they start would not hear a Ctrl+C.
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
