"""Rescues that are killed: one process for each folder, at a later step in each."""

import os
import signal
import sys
from pathlib import Path

from app.services.rescue.rescue import Rescue
from app.services.session.identity import Identities
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.empty_caches import KEY
from tests.support.people import CLAIRE

_STEPS = frozenset({"os.link", "os.remove", "os.rename"})
"""What a rescue does to the files of the cache, one name after the other."""


def main(root: Path, count: int) -> None:
    """Rescue the caches in ``root``/1 to ``count``; kill each process at as many steps as its folder says."""
    for number in range(1, count + 1):
        child = os.fork()
        if child == 0:
            _rescue(root / str(number) / "cache.db", number)
        _, status = os.waitpid(child, 0)
        sys.stdout.write("killed\n" if os.WIFSIGNALED(status) else "done\n")


def _rescue(path: Path, die_at: int) -> None:
    left = die_at

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _STEPS and str(path.parent) in str(arguments[0]):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    clock = FixedClock(a.NOW)
    rescue = Rescue(path, KEY, clock, Identities(clock), CLAIRE.id)
    sys.addaudithook(watch)
    rescue.begin_again()
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
