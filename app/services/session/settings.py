"""What a rep chose on this laptop; each choice is declared once, with its type and its default."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Protocol

import msgspec

from app.domain.commands.send_delay import SEND_DELAY_MAX_S, SEND_DELAY_S
from app.domain.errors import RuleViolation, violation
from app.services.files.atomic_file import write_atomically
from app.services.files.file_lock import FileLock, LockBusy
from app.services.session.identity import Account
from app.wire.values import decode_as, encode

LOCK_LIMIT_S = 5.0
"""How long another process may take to keep a choice; most take no hundredth of a second."""


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` is empty to follow the system; ``layouts`` keeps what screens remember of their look.

    ``partner_name`` is the reseller's of ``account``, to be shown where the data do not open.
    ``send_delay_s``: so many seconds a command waits before it is sent, and can be undone; 0 to 30.
    ``with_annex``: documents are looked at, printed and saved with the calculation of their amounts.
    ``papers_folder``: where the last paper was saved; empty for the home folder.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    is_motion_reduced: bool = False
    portal_url: str = ""
    account: Account | None = None
    partner_name: str = ""
    send_delay_s: Annotated[int, msgspec.Meta(ge=0, le=SEND_DELAY_MAX_S)] = SEND_DELAY_S
    with_annex: bool = False
    papers_folder: str = ""
    layouts: dict[str, str] = field(default_factory=dict)

    def signed_in(self, account: Account) -> "Settings":
        """With ``account`` signed in; of another reseller, the name is not known yet."""
        before = self.account
        is_same = before is not None and before.partner_id == account.partner_id
        name = self.partner_name if is_same else ""
        return replace(self, account=account, portal_url=account.portal_url, partner_name=name)


class Choices(Protocol):
    """The settings of this laptop, and where they are kept."""

    @property
    def settings(self) -> Settings:
        """What the rep chose."""
        ...

    def change_settings(self, change: Callable[[Settings], Settings]) -> None:
        """Keep what ``change`` makes of the settings."""
        ...


class SettingsFile:
    """The settings on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = FileLock(path.with_name(f"{path.name}.lock"))

    def load(self) -> Settings:
        """The settings, or the defaults before anything was chosen.

        Raises:
            RuleViolation: ``settings.unreadable``; the file stays as it is.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise violation("settings.unreadable", path=str(self._path), reason=str(error)) from error
        try:
            settings: Settings = decode_as(Settings, content)
        except RuleViolation as error:
            reason = error.problems[0].data["reason"]
            raise violation("settings.unreadable", path=str(self._path), reason=reason) from error
        return settings

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps other processes from changing the settings for the length of the block.

        Raises:
            RuleViolation: ``settings.busy`` or ``settings.not_saved``.
        """
        with ExitStack() as stack:
            try:
                stack.enter_context(self._lock.held(LOCK_LIMIT_S))
            except LockBusy as error:
                raise violation("settings.busy") from error
            except OSError as error:
                raise violation("settings.not_saved", path=str(self._path), reason=str(error)) from error
            yield

    def save(self, settings: Settings) -> None:
        """Keep ``settings``, whole or not at all.

        Raises:
            RuleViolation: ``settings.not_saved``.
        """
        try:
            write_atomically(self._path, encode(settings))
        except OSError as error:
            raise violation("settings.not_saved", path=str(self._path), reason=str(error)) from error

    def move_aside(self) -> Path:
        """Put an unreadable file out of the way, so that the desk starts with defaults; returns where."""
        aside = self._path.with_suffix(".unreadable.json")
        self._path.replace(aside)
        return aside
