"""What a rep chose on this laptop; each choice is declared once, with its type and its default."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.errors import Refused, refuse
from app.services.atomic_file import write_atomically
from app.services.identity import Account
from app.wire.values import decode_as, encode


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class MailAccount:
    """How e-mails leave by SMTP; the password is in the vault."""

    host: str = ""
    port: int = 587
    user: str = ""
    sender: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` is empty to follow the system; ``layouts`` keeps what screens remember of their look.

    ``with_annex``: documents are looked at, printed and saved with the calculation of their amounts.
    """

    language: str = ""
    appearance: Appearance = Appearance.SYSTEM
    text_percent: int = 100
    is_motion_reduced: bool = False
    portal_url: str = ""
    account: Account | None = None
    paper: str = "A4"
    with_annex: bool = False
    mail: MailAccount = field(default_factory=MailAccount)
    layouts: dict[str, str] = field(default_factory=dict)


class SettingsFile:
    """The settings on the disk."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> Settings:
        """The settings, or the defaults before anything was chosen.

        Raises:
            Refused: ``settings.unreadable``; the file stays as it is.
        """
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            raise refuse("settings.unreadable", path=str(self._path), reason=str(error)) from error
        try:
            settings: Settings = decode_as(Settings, content)
        except Refused as error:
            reason = error.problems[0].data["reason"]
            raise refuse("settings.unreadable", path=str(self._path), reason=reason) from error
        return settings

    def save(self, settings: Settings) -> None:
        """Keep ``settings``, whole or not at all.

        Raises:
            Refused: ``settings.not_saved``.
        """
        try:
            write_atomically(self._path, encode(settings))
        except OSError as error:
            raise refuse("settings.not_saved", path=str(self._path), reason=str(error)) from error

    def move_aside(self) -> Path:
        """Put an unreadable file out of the way, so that the desk starts with defaults; returns where."""
        aside = self._path.with_suffix(".unreadable.json")
        self._path.replace(aside)
        return aside
