"""A display without a monitor, on which monitors are plugged, moved and unplugged while programs run."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from shutil import which

NEEDED = ("Xvfb", "xrandr", "openbox")
_SIZE = "3840x2160x24"


def missing() -> list[str]:
    """The programs that are needed and not installed here."""
    return [program for program in NEEDED if which(program) is None]


@contextmanager
def virtual_display() -> Iterator[dict[str, str]]:
    """An X server with a window manager; the environment of a process that shows its windows there."""
    with ExitStack() as stack:
        reader, writer = os.pipe()
        server = stack.enter_context(
            _running(
                ["Xvfb", "-displayfd", str(writer), "-screen", "0", _SIZE, "-nolisten", "tcp", "-noreset"],
                dict(os.environ),
                (writer,),
            )
        )
        os.close(writer)
        with os.fdopen(reader) as said:
            number = said.readline().strip()
        assert number, f"Xvfb ended with {server.wait()}"
        shown = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        shown.pop("WAYLAND_DISPLAY", None)
        stack.enter_context(_running(["openbox", "--sm-disable"], shown))
        yield shown


def plug(name: str, geometry: str, output: str = "none") -> None:
    """Let a monitor show a part of the desktop, for instance ``1366x768+0+0``."""
    size, left, top = geometry.split("+")
    width, height = size.split("x")
    _xrandr("--setmonitor", name, f"{width}/300x{height}/200+{left}+{top}", output)


def unplug(name: str) -> None:
    """Take a monitor away."""
    _xrandr("--delmonitor", name)


def _xrandr(*arguments: str) -> None:
    quiet = subprocess.DEVNULL
    subprocess.run(["xrandr", *arguments], check=True, stdout=quiet, stderr=quiet)


@contextmanager
def _running(
    command: list[str], env: dict[str, str], kept: tuple[int, ...] = ()
) -> "Iterator[subprocess.Popen[bytes]]":
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=env, stdout=quiet, stderr=quiet, pass_fds=kept) as process:
        try:
            yield process
        finally:
            process.terminate()
