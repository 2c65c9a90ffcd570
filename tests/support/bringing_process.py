"""A process that brings the meetings of a laptop and is killed once the first of them is prepared.

Arguments: the home of the laptop.
"""

import os
import signal
import sys
from pathlib import Path

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.session.progress import Progress

_EXCHANGE_AND_FIRST = 2


def main(home: Path) -> None:
    """Bring until the first meeting is noted as brought."""

    def die(done: int, _total: int) -> None:
        if done == _EXCHANGE_AND_FIRST:
            os.kill(os.getpid(), signal.SIGKILL)

    Laptop(Paths.under(home)).open_desk().bringing.bring(None, Progress(die))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
