"""A process that imports a thousand customers, says how many it has written, and waits to be killed there."""

import signal
import sys
from pathlib import Path

from app.services.session.progress import Progress
from tests.support.caches import desk_in
from tests.support.import_files import checked, csv_bytes, customer_rows


def main(home: Path, stop_at: int) -> None:
    """Stand still inside the transaction once ``stop_at`` customers are in it."""

    def tell(done: int, total: int) -> None:
        if done == stop_at:
            sys.stdout.write(f"{done}\n")
            sys.stdout.flush()
            signal.pause()

    desk = desk_in(home)
    desk.imports.confirm(checked(desk, csv_bytes(customer_rows(1_000))), progress=Progress(tell))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
