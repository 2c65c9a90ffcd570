"""``channeldesk``: opens the window."""

import argparse

from app.cli.front import Front
from app.cli.laptop import laptop_of
from app.cli.outcome import Outcome


def open_window(options: argparse.Namespace) -> Outcome:
    """Show the window until the rep closes it."""
    front: Front = options.front
    return Outcome(exit_code=front.show(laptop_of(options), None))
