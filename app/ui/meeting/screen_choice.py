"""The screen for the customer: proposed, chosen by the rep, and remembered on this laptop."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from app.services.session.settings import Choices, Settings
from app.ui.meeting.screens import (
    Screen,
    SharingWarning,
    for_customer,
    found_screens,
    is_mirrored,
    proposed,
    screen_under,
    sharing_warning,
)
from app.ui.workspace.tasks import Tasks

_LAYOUT = "meeting.screen"


class ScreenChoice:
    """Knows the screens beside the window of ``rep``, which has costs in it."""

    def __init__(self, rep: QWidget, choices: Choices, tasks: Tasks) -> None:
        self._rep, self._choices, self._tasks = rep, choices, tasks
        self._screens = found_screens()
        self._chosen = ""

    @property
    def reps(self) -> Screen:
        """The screen that the window with costs is on."""
        found = screen_under(self._screens, self._window)
        assert found is not None
        return found

    @property
    def offered(self) -> tuple[Screen, ...]:
        """The screens that can be chosen: those that show nothing of the rep's, and the rep's own, last."""
        reps = self.reps
        return (*for_customer(self._screens, reps), reps)

    @property
    def chosen(self) -> Screen:
        """The screen that the customer sees the view on, or would."""
        mine = (screen for screen in self.offered if screen.connector == self._chosen)
        return next(mine, None) or proposed(self._screens, self.reps, self._remembered)

    @property
    def warning(self) -> SharingWarning | None:
        """What the rep must know before anything is shown."""
        return sharing_warning(self._screens, self._window, self.chosen)

    @property
    def is_mirrored(self) -> bool:
        """Whether the window with costs is seen on another screen as well."""
        return is_mirrored(self._screens, self.reps)

    def look(self) -> bool:
        """Take the screens that are there now; False while there are none, and then keep those before."""
        screens = found_screens()
        self._screens = screens or self._screens
        return bool(screens)

    def choose(self, connector: str) -> None:
        """Take another screen."""
        self._chosen = connector
        self.remember()

    def remember(self) -> None:
        """Keep which screen is used; the rep's own is proposed anyway where there is no other."""
        key = self.chosen.key
        if self.chosen.connector != self.reps.connector and key != self._remembered:
            choices = self._choices
            self._tasks.command(lambda: choices.change_settings(_keeping(key)))

    def at(self, connector: str) -> Screen | None:
        """The screen that is plugged in there now."""
        return next((screen for screen in self._screens if screen.connector == connector), None)

    def free(self, key: str) -> Screen | None:
        """The screen of that key, where it is there and shows nothing of the rep's."""
        return next((screen for screen in for_customer(self._screens, self.reps) if screen.key == key), None)

    def was_reps(self, gone: Screen) -> bool:
        """Whether the window with costs is still where ``gone`` was."""
        under = screen_under((*found_screens(), gone), self._window)
        return under is not None and under.connector == gone.connector

    @property
    def _window(self) -> QRect:
        return self._rep.window().frameGeometry()

    @property
    def _remembered(self) -> str:
        return self._choices.settings.layouts.get(_LAYOUT, "")


def _keeping(key: str) -> Callable[[Settings], Settings]:
    return lambda settings: replace(settings, layouts={**settings.layouts, _LAYOUT: key})
