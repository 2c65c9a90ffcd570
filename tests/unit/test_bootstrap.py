"""Two processes of one home: neither takes back what the other has chosen."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.bootstrap import Laptop
from app.domain.errors import RuleViolation
from app.domain.ids import PartnerId, UserId
from app.domain.partner.partner import Role
from app.paths import Paths
from app.services.session import settings as settings_module
from app.services.session.identity import Account
from app.services.session.settings import Appearance, SettingsFile
from app.services.vaults.vault import MemoryVault

CLAIRE = Account("http://localhost:1", PartnerId("partner"), UserId("claire"), "Claire", Role.REP)
PAUL = replace(CLAIRE, user_id=UserId("paul"), name="Paul")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths.under(tmp_path)


def laptop(paths: Paths) -> Laptop:
    return Laptop(paths, vault=MemoryVault())


def test_each_keeps_what_the_other_chose(paths: Paths) -> None:
    window, command = laptop(paths), laptop(paths)
    command.change_settings(lambda each: replace(each, language="fr", account=CLAIRE))
    window.change_settings(lambda each: replace(each, appearance=Appearance.DARK))

    kept = laptop(paths).settings
    assert (kept.language, kept.account, kept.appearance) == ("fr", CLAIRE, Appearance.DARK)
    assert window.settings == kept


def test_a_choice_that_could_not_be_kept_is_kept_with_the_next(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings_module, "LOCK_LIMIT_S", 0.0)
    window, command = laptop(paths), laptop(paths)
    with SettingsFile(paths.settings_file).alone(), pytest.raises(RuleViolation, match=r"settings\.busy"):
        window.change_settings(lambda each: replace(each, appearance=Appearance.DARK))
    assert window.settings.appearance is Appearance.DARK
    command.change_settings(lambda each: replace(each, language="fr"))
    window.change_settings(lambda each: replace(each, text_percent=125))

    kept = laptop(paths).settings
    assert (kept.appearance, kept.language, kept.text_percent) == (Appearance.DARK, "fr", 125)


def test_a_file_that_was_damaged_meanwhile_is_written_again_with_what_is_at_hand(paths: Paths) -> None:
    window = laptop(paths)
    window.change_settings(lambda each: replace(each, language="fr"))
    paths.settings_file.write_bytes(b"{")
    window.change_settings(lambda each: replace(each, text_percent=125))

    kept = laptop(paths).settings
    assert (kept.language, kept.text_percent) == ("fr", 125)


def test_signing_out_leaves_whoever_signed_in_meanwhile(paths: Paths) -> None:
    window, command = laptop(paths), laptop(paths)
    window.change_settings(lambda each: replace(each, account=CLAIRE))
    command.change_settings(lambda each: replace(each, account=PAUL))

    window.sign_out(CLAIRE)

    assert laptop(paths).settings.account == PAUL
