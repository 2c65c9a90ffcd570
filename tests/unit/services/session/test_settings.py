"""Settings: kept whole, and a file that cannot be read is said and left alone."""

import os
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.session.settings import Appearance, Settings, SettingsFile


def test_settings_are_there_again(tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "config" / "settings.json")
    chosen = Settings(
        language="en", appearance=Appearance.DARK, text_percent=150, layouts={"grid": "name,city"}
    )
    assert file.load() == Settings()
    file.save(chosen)
    assert file.load() == chosen
    assert [each.name for each in (tmp_path / "config").iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1]",
        b'{"appearance": "pink"}',
        b'{"send_delay_s": 31}',
        b'{"send_delay_s": -1}',
        b"\xff\xfe",
    ],
)
def test_an_unreadable_file_is_said_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(RuleViolation, match=r"settings\.unreadable"):
        SettingsFile(path).load()
    assert path.read_bytes() == content
    aside = SettingsFile(path).move_aside()
    assert aside.read_bytes() == content
    assert SettingsFile(path).load() == Settings()


def test_settings_of_a_newer_version_lose_nothing_that_is_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"language": "en", "colour_of_the_future": "red"}')
    assert SettingsFile(path).load() == Settings(language="en")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(RuleViolation, match=r"settings\.not_saved"):
        SettingsFile(tmp_path / "settings.json").save(Settings())


def test_a_place_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file")
    with pytest.raises(RuleViolation, match=r"settings\.not_saved"):
        SettingsFile(tmp_path / "config" / "settings.json").save(Settings())
