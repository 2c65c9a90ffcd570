"""A process that starts again in the folder of a laptop, and is killed just before its nth change to a file.

Arguments: the home, the new passphrase and n. It ends by itself when there are fewer changes than that.
"""

import os
import signal
import sys
from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from tests.support.vaults import LEAST_COST

_CHANGES = frozenset({"os.rename", "os.link", "os.remove"})
_WRITES = os.O_WRONLY | os.O_RDWR


def main(home: Path, passphrase: str, fatal: int) -> None:
    """Start again, or die on the way."""
    laptop = Laptop(Paths.under(home))
    laptop.secrets.cost = LEAST_COST
    count = 0

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal count
        is_write = event == "open" and isinstance(arguments[2], int) and bool(arguments[2] & _WRITES)
        is_here = bool(arguments) and str(arguments[0]).startswith(str(home))
        if is_here and (is_write or event in _CHANGES):
            count += 1
            if count == fatal:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hear)
    laptop.start_again(passphrase)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
