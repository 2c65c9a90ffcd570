"""``channeldesk``: opens the window."""

import argparse

from app.cli.display import can_show_window
from app.cli.laptop import laptop_of
from app.cli.outcome import Outcome
from app.cli.ui_hooks import UiHooks
from app.domain.errors import violation


def open_window(options: argparse.Namespace) -> Outcome:
    """Show the window until the rep closes it.

    Raises:
        RuleViolation: ``window.no_display``.
    """
    if not can_show_window():
        raise violation("window.no_display")
    hooks: UiHooks = options.hooks
    return Outcome(exit_code=hooks.show(laptop_of(options), None))
