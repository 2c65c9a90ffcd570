"""Where the desk keeps its files."""

from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from platformdirs import PlatformDirs


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one desk; ``under`` puts all of them below one directory."""

    config: Path
    data: Path
    state: Path

    @classmethod
    def of_this_user(cls) -> "Paths":
        """Where this system wants them."""
        places = PlatformDirs("channeldesk", appauthor=False, roaming=False)
        return cls(places.user_config_path, places.user_data_path, places.user_state_path)

    @classmethod
    def under(cls, home: Path) -> "Paths":
        """All of them below ``home``: throw-away runs and tests."""
        return cls(home / "config", home / "data", home / "state")

    @property
    def settings_file(self) -> Path:
        """The settings of this desk."""
        return self.config / "settings.json"

    @property
    def vault_file(self) -> Path:
        """Secrets under a passphrase, where there is no keyring."""
        return self.data / "vault"

    @property
    def log_file(self) -> Path:
        """What the desk did, for whoever helps the rep."""
        return self.state / "channeldesk.log"

    @property
    def lock_file(self) -> Path:
        """Held by the running desk, so that there is one."""
        return self.state / "channeldesk.lock"

    def cache_file(self, portal_url: str, partner_id: str, user_id: str) -> Path:
        """The cache of one user of one partner at one portal; its name tells nobody which."""
        return self.data / "caches" / f"{_name(portal_url, partner_id, user_id)}.db"

    def renewal_lock(self, portal_url: str, partner_id: str, user_id: str) -> Path:
        """Locked by whichever process of this user is changing the sign-in."""
        return self.state / f"renewal-{_name(portal_url, partner_id, user_id)}.lock"


def _name(portal_url: str, partner_id: str, user_id: str) -> str:
    return sha256(f"{portal_url}\n{partner_id}\n{user_id}".encode()).hexdigest()[:24]


def disk_of(path: Path) -> str:
    """Where the disk that holds ``path``, or would hold it, is mounted: ``/``, ``/home``, ``D:``."""
    place = path.absolute()
    while not place.is_mount() and place != place.parent:
        place = place.parent
    return str(place)
