"""The pages of a trouble as pictures show them, each in a window of its own."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.bootstrap import Laptop
from app.demo.ui_driver import UiDriver, press_letter
from app.domain.errors import Problem
from app.paths import Paths
from app.ui.process.single_instance import SingleInstance
from app.ui.trouble.data_page import DataPage
from app.ui.trouble.disk_page import DiskPage
from app.ui.trouble.key_page import KeyPage
from app.ui.trouble.pages import page_for
from app.ui.trouble.silent_page import CODE as SILENT
from app.ui.trouble.silent_page import SilentPage
from app.ui.trouble.window import TroubleWindow

_PAGE_BYTES = 4096
_DAMAGED_BLOCKS = 12


@dataclass(frozen=True, slots=True)
class TroubleScene:
    """A name for the picture, the problem, what is done to a copy of the data before, and on the page."""

    name: str
    problem: Problem
    damage: Callable[[Path], None]
    act: Callable[[UiDriver], None] = lambda _driver: None


def _leave(path: Path) -> None:
    """Do nothing to the data."""


def _damage(path: Path) -> None:
    """Make some blocks of the file and of its log unreadable."""
    for file in (path, path.with_name(f"{path.name}-wal")):
        if not file.exists():
            continue
        content = bytearray(file.read_bytes())
        for place in range(_PAGE_BYTES, len(content), max(1, len(content) // _DAMAGED_BLOCKS)):
            content[place] ^= 1
        file.write_bytes(content)


def _empty(path: Path) -> None:
    """Leave nothing of the file, nor of its log."""
    path.write_bytes(b"")
    path.with_name(f"{path.name}-wal").unlink(missing_ok=True)


def _choose(driver: UiDriver) -> None:
    """Begin a new passphrase."""
    driver.click("choose_radio")
    for letter in "cinq renards gris dansent":
        press_letter(driver.find("choose_phrase"), letter)


def _differ(driver: UiDriver) -> None:
    """Begin anew with two passphrases that are not the same."""
    driver.click("start_radio")
    driver.write("start_phrase", "cinq renards")
    driver.write("start_again", "cinq renard")
    driver.click("start_go")


def _start(driver: UiDriver) -> None:
    """Look at what a new start means."""
    driver.click("start_radio")


_DISK = {"disk": "/home"}
_VAULT = {"path": "~/.local/share/channeldesk/vault"}

TROUBLE_SCENES = (
    TroubleScene("20-keyring-locked", Problem("keyring.locked"), _leave),
    TroubleScene("20k1-keyring-locked-choose", Problem("keyring.locked"), _leave, _choose),
    TroubleScene("20k2-keyring-gone-differ", Problem("keyring.gone"), _leave, _differ),
    TroubleScene("20k3-keyring-silent", Problem("keyring.silent"), _leave),
    TroubleScene("20k4-passphrase-needed", Problem("vault.passphrase_needed"), _leave),
    TroubleScene("20k5-key-gone-start", Problem("vault.key_gone"), _leave, _start),
    TroubleScene("20k6-vault-damaged", Problem("vault.damaged", data=_VAULT), _leave),
    TroubleScene("20k7-key-of-another", Problem("cache.cannot_open"), _leave),
    TroubleScene("20k8-data-of-another", Problem("cache.unreadable", data=_VAULT), _leave),
    TroubleScene("20b-damaged", Problem("cache.damaged"), _damage),
    TroubleScene("20b2-empty-file", Problem("cache.damaged"), _empty),
    TroubleScene("20c-read-only", Problem("cache.read_only", data=_DISK), _leave),
    TroubleScene("20c2-disk-full", Problem("cache.disk_full", data=_DISK), _leave),
    TroubleScene("20d-desk-silent", Problem(SILENT), _leave),
)


def take_trouble(
    laptop: Laptop, scene: TroubleScene, language: str, size: tuple[int, int], out: Path
) -> Path:
    """Leave a picture of the page in ``out``, of a laptop with a copy of the data of ``laptop``."""
    home = out.parent / ".trouble"
    shutil.rmtree(home, ignore_errors=True)
    other = Laptop(Paths.under(home), laptop.clock, vault=laptop.vault)
    other.change_settings(lambda _: replace(laptop.settings, language=language))
    _copy(laptop, other)
    assert other.cache_file is not None
    scene.damage(other.cache_file)
    window = TroubleWindow(other)
    page = _page(window, scene.problem)
    window.show_page(page)
    window.resize(*size)
    window.show()
    window.activateWindow()
    page.begin()
    driver = UiDriver(window)
    try:
        if isinstance(page, KeyPage):
            # The keyring of whoever takes the pictures has no say in them.
            page.leave()
        scene.act(driver)
        if isinstance(page, DataPage):
            driver.wait_for(lambda: page.findings is not None, "the files to be read")
        driver.rest()
        return driver.picture(out)
    finally:
        window.close()
        shutil.rmtree(home, ignore_errors=True)


def _page(window: TroubleWindow, problem: Problem) -> KeyPage | DataPage | DiskPage | SilentPage:
    """The page of ``problem``; a desk that hangs has one whose own lock nobody asks for in a picture."""
    if problem.code == SILENT:
        return SilentPage(window, SingleInstance(window.laptop.paths.lock_file, window))
    page = page_for(window, problem)
    assert page is not None
    return page


def _copy(laptop: Laptop, other: Laptop) -> None:
    source, target = laptop.cache_file, other.cache_file
    assert source is not None
    assert target is not None
    target.parent.mkdir(parents=True)
    for name in (source.name, f"{source.name}-wal", source.with_suffix(".keymark").name):
        if (source.parent / name).exists():
            shutil.copyfile(source.parent / name, target.parent / name)
