"""A print system of a test's own: CUPS with one queue that writes what it prints to a file.

It has its own folder and socket, so that neither the queues of this computer nor its daemon take part.
"""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.support.patience import JOB_PATIENCE_S
from tests.support.waiting import until

NAME = "Accueil"
_DAEMON = "/usr/sbin/cupsd"
_SETTINGS = """
LogLevel warn
Listen {root}/sock
Browsing Off
WebInterface No
DefaultAuthType None
<Location />
Order allow,deny
Allow all
</Location>
<Policy default>
JobPrivateAccess all
JobPrivateValues none
SubscriptionPrivateAccess all
SubscriptionPrivateValues none
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""
_PLACES = """
ServerRoot {root}/root
RequestRoot {root}/spool
TempDir {root}/spool/tmp
CacheDir {root}/cache
StateDir {root}/state
AccessLog {root}/log/access
ErrorLog {root}/log/error
PageLog {root}/log/page
Printcap
FileDevice Yes
"""
_FILTER = """#!/bin/sh
# Notes the options of the job, and hands the PDF on as it comes.
printf '%s\\n' "$5" >> {root}/out/options
cat ${{6:+"$6"}}
"""
_PRINTER = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "FILE.PPD"
*Manufacturer: "File"
*Product: "(File)"
*ModelName: "File"
*ShortNickName: "File"
*NickName: "File"
*PSVersion: "(3010.000) 0"
*LanguageLevel: "3"
*ColorDevice: True
*DefaultColorSpace: RGB
*FileSystem: False
*cupsManualCopies: True
*cupsFilter: "application/vnd.cups-pdf 0 {root}/filter"
*OpenUI *PageSize: PickOne
*DefaultPageSize: A4
*PageSize A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageSize
*OpenUI *PageRegion: PickOne
*DefaultPageRegion: A4
*PageRegion A4: "<</PageSize[595 842]>>setpagedevice"
*CloseUI: *PageRegion
*DefaultImageableArea: A4
*ImageableArea A4: "0 0 595 842"
*DefaultPaperDimension: A4
*PaperDimension A4: "595 842"
*OpenUI *Duplex/Duplex: PickOne
*DefaultDuplex: None
*Duplex None/Off: "<</Duplex false>>setpagedevice"
*Duplex DuplexNoTumble/Long: "<</Duplex true>>setpagedevice"
*Duplex DuplexTumble/Short: "<</Duplex true>>setpagedevice"
*CloseUI: *Duplex
"""


class PrintQueue:
    """The one queue; commands of the print system reach it while the fixture lasts."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def printed(self) -> bytes:
        """What was printed last, once nothing is under way, and the queue is empty again."""
        until(lambda: not _run("lpstat", "-o").strip())
        out = self._root / "out" / "printed.pdf"
        until(lambda: out.is_file() and out.stat().st_size > 0)
        data = out.read_bytes()
        out.unlink()
        return data

    def options(self) -> dict[str, str]:
        """What the last job was told."""
        last = (self._root / "out" / "options").read_text().splitlines()[-1]
        return dict(part.split("=", 1) for part in last.split() if "=" in part)

    def refuse(self) -> None:
        """Take no job any more."""
        _run("cupsreject", NAME)

    def add(self) -> None:
        """Set the printer up, and let it take jobs."""
        place = f"file://{self._root}/out/printed.pdf"
        _run("lpadmin", "-p", NAME, "-E", "-v", place, "-P", str(self._root / "file.ppd"))
        _run("lpadmin", "-d", NAME)

    def remove(self) -> None:
        """Let the printer be gone."""
        _run("lpadmin", "-x", NAME)


@contextmanager
def own_print_queue() -> Iterator[PrintQueue]:
    """A queue to print on; the test is skipped where there is no CUPS, or nobody may run one."""
    if not Path(_DAEMON).exists() or shutil.which("lpadmin") is None or os.getuid() != 0:
        pytest.skip("CUPS is not installed, or this user may not run one")
    # A socket has a short name, and the filters of CUPS run as another user.
    root = Path(tempfile.mkdtemp(prefix="cups", dir="/tmp"))
    root.chmod(0o755)
    before = os.environ.get("CUPS_SERVER")
    daemon = None
    try:
        _lay_out(root)
        daemon = subprocess.Popen(
            [_DAEMON, "-f", "-c", str(root / "cupsd.conf"), "-s", str(root / "cups-files.conf")],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.environ["CUPS_SERVER"] = str(root / "sock")
        until(lambda: "is running" in _run("lpstat", "-r"))
        queue = PrintQueue(root)
        queue.add()
        yield queue
    finally:
        if before is None:
            os.environ.pop("CUPS_SERVER", None)
        else:
            os.environ["CUPS_SERVER"] = before
        if daemon is not None:
            daemon.terminate()
            daemon.wait()
        shutil.rmtree(root, ignore_errors=True)


def _lay_out(root: Path) -> None:
    for name in ("root/ppd", "spool/tmp", "cache", "state", "log", "out"):
        (root / name).mkdir(parents=True)
    (root / "out").chmod(0o777)
    (root / "cupsd.conf").write_text(_SETTINGS.format(root=root))
    (root / "cups-files.conf").write_text(_PLACES.format(root=root))
    (root / "file.ppd").write_text(_PRINTER.format(root=root))
    (root / "filter").write_text(_FILTER.format(root=root))
    (root / "filter").chmod(0o755)


def _run(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, timeout=JOB_PATIENCE_S, check=False)
    return done.stdout
