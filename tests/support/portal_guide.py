"""An operator who follows ``docs/run-a-portal.md``: takes its lines and runs them one by one."""

import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from tests.support.browser import command
from tests.support.child_process import run_ready
from tests.support.patience import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
GUIDE = ROOT / "docs/run-a-portal.md"
PASSWORD = "une phrase de passe"
PASSPHRASE = "a passphrase for tests"
_LOGIN = "ana@acme.example"
_WINDOW = "channeldesk"
_MODULES = {"channeldesk": "app", "channeldesk-portal": "portal"}
_SERVE = "channeldesk-portal serve"
# What a login shell has; everything else the guide sets up itself.
_INHERITED = ("PATH", "LANG", "TMPDIR", "COVERAGE_PROCESS_START")


@dataclass(frozen=True, slots=True)
class Line:
    """A command of the guide and what it came to."""

    text: str
    exit_code: int
    out: str
    err: str


def lines_of(database: str) -> list[str]:
    """The commands for ``sqlite`` or ``postgresql``, each in one line, in the order of the guide."""
    found = []
    for only, block in re.findall(r"```sh ?(\w*)\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL):
        if only in ("", database):
            found += block.replace("\\\n", " ").splitlines()
    return found


def statements() -> list[str]:
    """What the guide has the administrator of PostgreSQL do."""
    (block,) = re.findall(r"```sql\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return [each for each in block.splitlines() if each]


def free_port() -> int:
    """A port that nobody uses now."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return int(free.getsockname()[1])


@dataclass
class Operator:
    """A shell in which one line after the other is typed; it keeps its folder and its variables.

    ``replaced`` is what a machine of its own would not need: another port, another server. Where it
    ``knows_start`` commands are known to be found and to start: what they do is all that is asked.
    """

    home: Path
    replaced: dict[str, str]
    folder: Path = ROOT
    knows_start: bool = False
    variables: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.variables = {name: os.environ[name] for name in _INHERITED if name in os.environ}
        self.variables |= {
            "HOME": str(self.home),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "BROWSER": command(_LOGIN, PASSWORD),
            PASSPHRASE_VARIABLE: PASSPHRASE,
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, text: str) -> Line:
        """Type a line, and the password to whatever asks for one; the window is worked on by a driver."""
        name, *arguments = shlex.split(self._typed(text))
        if self.knows_start and name in _MODULES and arguments:
            ran = [sys.executable, "-m", _MODULES[name], *arguments]
            return Line(text, *run_ready(ran, self.variables, typed=f"{PASSWORD}\n", folder=self.folder))
        if text == _WINDOW:
            text = shlex.join(
                [sys.executable, "-m", "tests.support.main_job_process", str(self.home / "out")]
            )
        kept = self.home / "shell"
        shell = f"{self._typed(text)}\ncode=$?\n{{ pwd; env -0; }} > {shlex.quote(str(kept))}\nexit $code"
        done = subprocess.run(
            ["bash", "-c", shell],
            cwd=self.folder,
            env=self.variables,
            input=f"{PASSWORD}\n",
            capture_output=True,
            text=True,
            check=False,
        )
        folder, _, variables = kept.read_text(encoding="utf-8").partition("\n")
        self.folder = Path(folder)
        self.variables = dict(each.split("=", 1) for each in variables.split("\0") if each)
        return Line(text, done.returncode, done.stdout, done.stderr)

    @contextmanager
    def serving(self, text: str) -> Iterator[list[str]]:
        """Type a line that serves, in another terminal, and Ctrl+C at the end; what it says meanwhile."""
        said: list[str] = []
        is_up = threading.Event()
        process = subprocess.Popen(
            ["bash", "-c", f"exec {self._typed(text)}"],
            cwd=self.folder,
            env=self.variables,
            stderr=subprocess.PIPE,
            text=True,
        )

        def listen() -> None:
            assert process.stderr is not None
            with process.stderr as heard:
                for line in heard:
                    said.append(line)
                    if "running on" in line:
                        is_up.set()
            is_up.set()

        thread = threading.Thread(target=listen)
        thread.start()
        try:
            assert is_up.wait(PATIENCE_S)
            assert process.poll() is None, said
            yield said
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(PATIENCE_S)
            thread.join()

    def _typed(self, text: str) -> str:
        for written, real in self.replaced.items():
            text = text.replace(written, real)
        return text


def serves(text: str) -> bool:
    """Whether a line of the guide runs until it is stopped."""
    return text.startswith(_SERVE)


def is_window(text: str) -> bool:
    """Whether a line of the guide opens the window."""
    return text == _WINDOW
