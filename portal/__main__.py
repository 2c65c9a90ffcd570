"""``channeldesk-portal``: serves the portal and looks after its database.

What runs is imported when Python does not look for garbage: nothing of what is loaded is any.
"""

import atexit
import gc
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb; 0 done, or so already; 1 refused, with a sentence on stderr; 2 wrong usage."""
    # What is there at the end goes with the process: looking it through for garbage took a fifth of a verb.
    atexit.register(gc.freeze)
    was_enabled = gc.isenabled()
    gc.disable()
    from portal.admin.command_line import run

    if was_enabled:
        gc.enable()
    return run(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
