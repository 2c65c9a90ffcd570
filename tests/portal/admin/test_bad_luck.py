"""What goes wrong while a portal is set up: one sentence with what to do, exit code 1, nothing half done."""

import os
import pty
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.patience import PATIENCE_S
from tests.support.portal_admin import ANA, ROOT, portal_line, portal_process, refusal

CYBER = "catalogue/programmes/cyber360.json"
_PRESSED_AGAIN_S = 5.0


def test_a_port_in_use(url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        said = refusal(url, "serve", "--port", port)
        assert f"port {port} on 127.0.0.1 is in use" in said
        assert "--port" in said


def test_an_address_of_another_machine(url: str) -> None:
    said = refusal(url, "serve", "--port", "0", "--host", "192.0.2.1")
    assert "192.0.2.1" in said
    assert "--host" in said


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_a_port_that_is_none_is_wrong_usage(url: str, port: str) -> None:
    answer = portal_process("serve", f"--port={port}", "--database", url)
    assert (answer.code, f"{port} is no port" in answer.err) == (2, True)


def test_a_catalogue_with_a_mistake_in_one_file(url: str, files: Path) -> None:
    before = portal_line(url, "programme", "list", "--json").out
    mistaken = (
        (files / CYBER).read_text(encoding="utf-8").replace('"currency": "EUR"', '"currency": "EURO"', 1)
    )
    (files / CYBER).write_text(mistaken, encoding="utf-8")
    answer = portal_process("catalogue", "publish", str(files), "--database", url)
    assert (answer.code, answer.out) == (1, "")
    assert f"{CYBER}, currency: EURO is no currency of ISO 4217" in answer.err
    assert "Traceback" not in answer.err
    assert portal_line(url, "programme", "list", "--json").out == before


def test_a_catalogue_with_half_a_file(url: str, files: Path) -> None:
    half = (files / CYBER).read_bytes()[:1000]
    (files / CYBER).write_bytes(half)
    said = refusal(url, "catalogue", "publish", str(files))
    assert CYBER in said
    assert "is not what its folder says" in said


def test_a_catalogue_without_the_text_of_an_agreement(url: str, files: Path) -> None:
    (files / "agreements/cgum-7.en.txt").unlink()
    said = refusal(url, "catalogue", "publish", str(files))
    assert "agreements/cgum-7.en.txt" in said
    assert "is missing" in said


def test_a_first_catalogue_without_its_taxes(tmp_path: Path, files: Path) -> None:
    (files / "catalogue/tax_table.json").unlink()
    said = refusal(f"sqlite:///{tmp_path}/new.db", "catalogue", "publish", str(files))
    assert "catalogue/tax_table.json" in said
    assert "is missing" in said


def test_a_folder_that_is_none_of_a_catalogue(url: str, files: Path) -> None:
    said = refusal(url, "catalogue", "publish", str(files / "nowhere"))
    assert "no such folder" in said
    said = refusal(url, "catalogue", "publish", str(files / CYBER))
    assert "no such folder" in said
    said = refusal(url, "catalogue", "publish", str(files / "catalogue"))
    assert "no catalogue here" in said


class Terminal:
    """``channeldesk-portal`` on a terminal, as somebody sits before it."""

    def __init__(self, *arguments: str) -> None:
        self._near, far = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "portal", *arguments],
            cwd=ROOT,
            stdin=far,
            stdout=far,
            stderr=far,
            start_new_session=True,
            preexec_fn=_take_terminal,
        )
        os.close(far)
        self.seen = ""

    def wait_for(self, text: str) -> None:
        """Read on until ``text`` has appeared once more."""
        start = len(self.seen)
        while text not in self.seen[start:]:
            self.seen += os.read(self._near, 1000).decode()

    def type(self, text: str) -> None:
        os.write(self._near, text.encode())

    def interrupt(self) -> int:
        """Press Ctrl+C; the exit code.

        Python misses one that comes in the instant before it begins to read, and whoever sits there presses
        it once more.
        """
        while True:
            self.type("\x03")
            try:
                self.process.wait(_PRESSED_AGAIN_S)
            except subprocess.TimeoutExpired:
                continue
            return self.end()

    def end(self) -> int:
        """The exit code, when all that was said has been read."""
        while True:
            try:
                more = os.read(self._near, 1000).decode()
            except OSError:  # What a terminal says when nobody is left on the other side.
                break
            if not more:
                break
            self.seen += more
        os.close(self._near)
        return self.process.wait(PATIENCE_S)


def _take_terminal() -> None:
    import fcntl
    import termios

    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


def test_a_password_is_asked_twice_and_nobody_sees_it(url: str) -> None:
    terminal = Terminal("account", "password", *ANA[:4], "--database", url)
    terminal.wait_for("Password: ")
    command_line = Path(f"/proc/{terminal.process.pid}/cmdline").read_bytes()
    terminal.type("une autre phrase de passe\n")
    terminal.wait_for("The same once more: ")
    terminal.type("une autre phrase de passe\n")
    assert terminal.end() == 0
    assert "the password is another one" in terminal.seen
    assert "une autre phrase" not in terminal.seen
    assert b"phrase" not in command_line


def test_two_entries_that_differ_change_nothing(url: str) -> None:
    terminal = Terminal("account", "password", *ANA[:4], "--database", url)
    terminal.wait_for("Password: ")
    terminal.type("une autre phrase de passe\n")
    terminal.wait_for("The same once more: ")
    terminal.type("une autre phrase de pase\n")
    assert terminal.end() == 1
    assert "the two entries differ" in terminal.seen


def test_ctrl_c_at_the_password_leaves_quietly(url: str) -> None:
    terminal = Terminal("account", "password", *ANA[:4], "--database", url)
    terminal.wait_for("Password: ")
    assert terminal.interrupt() == 130
    assert "Traceback" not in terminal.seen


def test_ctrl_c_ends_a_portal_that_serves(url: str) -> None:
    terminal = Terminal("serve", "--port", "0", "--database", url)
    terminal.wait_for("running on")
    terminal.type("\x03")
    # Python ends itself by the signal where it came in the middle of a library's import: 130 to a shell too.
    assert terminal.end() in (130, -signal.SIGINT)
    assert "Traceback" not in terminal.seen


def test_no_password_on_the_pipe(url: str) -> None:
    said = refusal(url, "account", "password", *ANA[:4], typed="")
    assert "empty password" in said


def test_a_reader_that_has_seen_enough_is_no_failure_of_ours(url: str) -> None:
    line = f"{sys.executable} -m portal programme list --database {url} | true"
    done = subprocess.run(["sh", "-c", line], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_a_terminal_without_accents_shows_the_rest(url: str) -> None:
    answer = portal_process("partner", "list", CHANNELDESK_DATABASE=url, PYTHONIOENCODING="ascii")
    assert (answer.code, answer.err) == (0, "")
    assert "Acme R?seaux" in answer.out
