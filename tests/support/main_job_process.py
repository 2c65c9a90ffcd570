"""The window of whoever signed in on this laptop, in a process of its own; a test's driver does the main job.

Argument: the folder for its pictures and the PDF. It says what the job came to, as JSON.
"""

import json
import sys
from pathlib import Path

from app.bootstrap import Laptop
from app.cli.ui_hooks import DemoSession
from app.demo.main_job import do_main_job
from app.paths import Paths


def main(out: Path) -> None:
    """Open the desk, sell with the portal it is signed in at, and leave."""
    laptop = Laptop(Paths.of_this_user())
    desk = laptop.open_desk()
    # The portal is another process's, and stays up.
    session = DemoSession(
        desk,
        stop_portal=lambda: None,
        start_portal=lambda: None,
        open_colleague=laptop.open_desk,
        open_manager=laptop.open_desk,
        open_other_partner=laptop.open_desk,
    )
    try:
        told = do_main_job(laptop, session, out, is_offline=False)
    finally:
        desk.close()
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
