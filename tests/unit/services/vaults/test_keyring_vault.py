"""The system's keyring, which may come and go while a process runs."""

from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.vaults.keyring_vault import KeyringVault
from tests.support.keyring import private_keyring

BUS = "DBUS_SESSION_BUS_ADDRESS"


@pytest.mark.usefixtures("system_keyring")
def test_a_keyring_that_starts_after_the_desk_is_used_without_another_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(BUS, f"unix:path={tmp_path}/none")
    vault = KeyringVault("channeldesk-test", 5.0, 20.0)
    with pytest.raises(RuleViolation, match=r"keyring\.none"):
        vault.put("name", "secret")
    (tmp_path / "home").mkdir()
    with private_keyring(tmp_path / "home") as address:
        monkeypatch.setenv(BUS, address)
        vault.put("name", "secret")
        assert vault.get("name") == "secret"
        vault.drop("name")
        assert vault.get("name") is None
