"""The settings of this laptop as they are at hand, beside the file that all its processes share."""

import threading
from collections.abc import Callable

from app.domain.errors import Problem, RuleViolation
from app.services.session.settings import Settings, SettingsFile


class KeptSettings:
    """What the rep chose; any thread may read and change it.

    ``problems`` says why the file could not be read at the start; it was moved aside then.
    """

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self._lock = threading.Lock()
        self._unsaved: list[Callable[[Settings], Settings]] = []
        self.problems: tuple[Problem, ...] = ()
        self.settings = self._load()

    def change(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings.

        It works on those on the disk: what another process chose meanwhile stays chosen.

        Raises:
            RuleViolation: ``settings.not_saved`` or ``settings.busy``; the choice holds until the desk ends,
                and is kept with the next one that can be.
        """
        with self._lock:
            self.settings = change(self.settings)
            self._unsaved.append(change)
            with self._file.alone():
                settings = self._on_disk()
                for each in self._unsaved:
                    settings = each(settings)
                self._file.save(settings)
            self.settings = settings
            self._unsaved.clear()

    def _on_disk(self) -> Settings:
        """Those on the disk; where they cannot be read any more, those at hand."""
        try:
            return self._file.load()
        except RuleViolation:
            return self.settings

    def _load(self) -> Settings:
        try:
            return self._file.load()
        except RuleViolation as refused:
            self.problems = refused.problems
            self._file.move_aside()
            return Settings()
