"""A portal of one's own in another process, which can be stopped and started again on the same address."""

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from app.domain.errors import violation

_STOP_S = 10


class PrivatePortal:
    """Runs ``demo --portal-only`` with its data in ``folder``, where it cannot slow the window.

    It has the same address each time: laptops know it by that.
    """

    def __init__(self, folder: Path, customers: int) -> None:
        self._folder, self._customers = folder, customers
        self._process: subprocess.Popen[str] | None = None
        self._port_file = folder / "port"
        self._port = int(self._port_file.read_text()) if self._port_file.exists() else 0
        self.url = ""
        self.refresh_tokens: Mapping[str, str] = {}

    def start(self) -> None:
        """Serve; returns when it answers.

        Raises:
            RuleViolation: ``demo.no_portal`` when it did not start; it has said why on the standard error.
        """
        command = [*_this_program(), "demo", "--portal-only", "--home", str(self._folder)]
        command += ["--customers", str(self._customers), "--port", str(self._port)]
        self._process = subprocess.Popen(
            [*command, "--until-closed"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            self._process.wait()
            raise violation("demo.no_portal")
        answer = json.loads(line)
        self.url, self.refresh_tokens = answer["url"], answer["refresh_tokens"]
        self._port = int(self.url.rpartition(":")[2])
        self._port_file.write_text(str(self._port))

    def stop(self) -> None:
        """Stop serving; the data stays."""
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(_STOP_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process = None

    def __enter__(self) -> "PrivatePortal":
        self.start()
        return self

    def __exit__(
        self, _type: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.stop()


def _this_program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "app"]
