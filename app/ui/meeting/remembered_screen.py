"""The screen that a rep shows customers things on, kept with the other choices of this laptop."""

from collections.abc import Callable
from dataclasses import replace

from app.services.session.settings import Choices, Settings
from app.ui.workspace.tasks import Tasks

_LAYOUT = "meeting.screen"


def remembered_screen(choices: Choices) -> str:
    """The key of the screen that was chosen last; empty before the first time."""
    return choices.settings.layouts.get(_LAYOUT, "")


def screen_keeper(tasks: Tasks, choices: Choices) -> Callable[[str], None]:
    """What keeps the key of a screen that was chosen."""

    def keep(key: str) -> None:
        def kept(settings: Settings) -> Settings:
            return replace(settings, layouts={**settings.layouts, _LAYOUT: key})

        tasks.command(lambda: choices.change_settings(kept))

    return keep
