"""The browser of a customer as it is: a headless Chromium with a profile of its own."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium.common.exceptions import WebDriverException
from selenium.webdriver import Chrome, ChromeOptions, ChromeService

from tests.support.patience import PATIENCE_S

NEEDED = ("chromium", "chromedriver")
_SWITCHES = (
    "--headless=new",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--disable-dev-shm-usage",
    "--force-device-scale-factor=1",
    # No name of elsewhere resolves: a page that loads something from there is found out by what is missing.
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
)


def missing() -> list[str]:
    """The programs that are needed and not installed here (``apt-get install chromium chromium-driver``)."""
    return [program for program in NEEDED if shutil.which(program) is None]


@contextmanager
def own_chromium(folder: Path) -> Iterator[Chrome]:
    """A browser whose profile and cache are in ``folder``; it and its driver end with the block."""
    options = ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for switch in (*_SWITCHES, f"--user-data-dir={folder}"):
        options.add_argument(switch)
    if os.geteuid() == 0:
        # Chromium refuses to run as root inside its own sandbox; the pages are the tests' own.
        options.add_argument("--no-sandbox")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    # A path that is given keeps selenium from looking for drivers elsewhere.
    service = ChromeService(executable_path=shutil.which("chromedriver"))
    driver = Chrome(options=options, service=service)
    try:
        driver.set_page_load_timeout(PATIENCE_S)
        driver.set_script_timeout(PATIENCE_S)
        yield driver
    finally:
        try:
            driver.quit()
        except WebDriverException:
            # The browser is gone already; the driver is not.
            service.stop()


@pytest.fixture(scope="session")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chrome]:
    """The one browser of this run; its tests share a process: ``pytest.mark.long(share="chromium")``."""
    if missing():
        pytest.skip(f"needs {', '.join(missing())}: apt-get install chromium chromium-driver")
    with own_chromium(tmp_path_factory.mktemp("chromium")) as driver:
        yield driver


def complaints(driver: Chrome) -> list[str]:
    """What the browser said against its pages since last asked: a broken policy, a script that failed.

    That an answer has a status of its own (409, 410) is no fault of a page.
    """
    said = driver.get_log("browser")  # type: ignore[no-untyped-call]
    return [str(each["message"]) for each in said if each["source"] != "network"]
