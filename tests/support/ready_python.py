"""Pythons that have the product's modules loaded already, as processes of their own.

A process that a test starts loads the same modules as the one before it, which takes longer than most of
what it is started for. Here one process of a run loads them and does nothing else: where a module is to be
run, it makes a copy of itself (``fork``) that runs it. Such a copy is killed, waited for and listened to like
any other process. It ends without taking its modules apart, object by object, which would copy all of them.
Where the start or the end itself is the point, and where no process can be copied, take ``subprocess``.

The copy's parent is a keeper, which waits for it and tells the test how it ended: not before it is gone.
"""

import atexit
import gc
import importlib
import inspect
import json
import os
import pkgutil
import runpy
import select
import signal
import socket
import struct
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, NoReturn

_ROOT = Path(__file__).resolve().parents[2]
_NUMBER = struct.Struct("=i")
_MOST_BYTES = 1 << 20
_PRODUCT = ("app", "portal")
_NOT_LOADED = (".__main__", ".migrations", ".write_openapi")
"""How names end or go on that are programs, or run by a program that reads them itself."""


class ReadyPython(subprocess.Popen[str]):
    """``sys.executable -m MODULE ARGUMENTS`` without the start; everything else as ``subprocess.Popen``."""

    def _execute_child(self, *given: Any) -> None:
        executes: Any = getattr(subprocess.Popen, "_execute_child")  # noqa: B009 - No stub knows it.
        order = inspect.signature(executes).bind(self, *given).arguments
        line = order["args"][2:]
        assert order["args"] == [sys.executable, "-m", *line], order["args"]
        ends = ("p2cread", "p2cwrite", "c2pread", "c2pwrite", "errread", "errwrite")
        files = [
            own if order[end] == -1 else order[end]
            for own, end in enumerate(("p2cread", "c2pwrite", "errwrite"))
        ]
        environment = dict(os.environ if order["env"] is None else order["env"])
        sent = {"line": line, "folder": str(order["cwd"] or Path.cwd()), "user": order["uid"]}
        self._told, telling = os.pipe()
        try:
            _loaded().start(sent | {"environment": environment}, [*files, telling])
        finally:
            os.close(telling)
            closes: Any = getattr(self, "_close_pipe_fds")  # noqa: B009 - The same.
            closes(*(order[end] for end in ends))
        self.pid = self._next_number()
        self._child_created = True

    def _try_wait(self, flags: int) -> tuple[int, int]:
        if flags & os.WNOHANG:
            poll = select.poll()
            poll.register(self._told, select.POLLIN | select.POLLHUP)
            if not poll.poll(0):
                return 0, 0
        status = self._next_number()
        os.close(self._told)
        return self.pid, status

    def _internal_poll(self, *_deadstate: object, **_named: object) -> int | None:
        if self.returncode is None:
            pid, status = self._try_wait(os.WNOHANG)
            if pid:
                self.returncode = os.waitstatus_to_exitcode(status)
        return self.returncode

    def _next_number(self) -> int:
        found = os.read(self._told, _NUMBER.size)
        assert len(found) == _NUMBER.size, "whoever waited for the process is gone"
        number: int = _NUMBER.unpack(found)[0]
        return number


class _Loaded:
    """The process that has everything loaded; it ends with this one."""

    def __init__(self) -> None:
        self._connection, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _MOST_BYTES)
        self._turn = threading.Lock()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.support.ready_python", str(theirs.fileno())],
                cwd=_ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=[theirs.fileno()],
            )
        atexit.register(self._end)

    def start(self, order: dict[str, object], files: list[int]) -> None:
        """Have a copy made that does as ``order`` says, with ``files`` for its own and its keeper's."""
        with self._turn:
            socket.send_fds(self._connection, [json.dumps(order).encode()], files)

    def _end(self) -> None:
        self._connection.close()
        self._process.wait()


@cache
def _loaded() -> _Loaded:
    return _Loaded()


def _serve(connection: socket.socket) -> None:
    """Make copies until nobody is there to ask for one."""
    while True:
        message, files, _, _ = socket.recv_fds(connection, _MOST_BYTES, 4)
        if not message:
            return
        _bury()
        if os.fork() == 0:
            connection.close()
            telling = files.pop()
            if _is_copy(telling):
                _become(json.loads(message), files)
        for each in files:
            os.close(each)


def _bury() -> None:
    """Let go of the keepers that have ended."""
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
    except ChildProcessError:
        return


def _is_copy(telling: int) -> bool:
    """True in the copy; its keeper does not return: it tells the copy's number, and in the end its status."""
    copy = os.fork()
    if copy == 0:
        os.close(telling)
        return True
    _keep(copy, telling)
    return False


def _keep(copy: int, telling: int) -> None:
    os.closerange(0, telling)
    os.closerange(telling + 1, 256)
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)  # Who does not listen any more need not be told.
    os.write(telling, _NUMBER.pack(copy))
    os.write(telling, _NUMBER.pack(os.waitpid(copy, 0)[1]))
    os._exit(0)


def _become(order: dict[str, Any], files: list[int]) -> NoReturn:
    """Run what is asked for, and end as Python would end with it."""
    for number, file in enumerate(files):
        os.dup2(file, number)
    for file in files:
        if file > 2:
            os.close(file)
    # Those that are there have looked at what was open before.
    code_page = order["environment"].get("PYTHONIOENCODING", "utf-8")
    sys.stdin = os.fdopen(0, encoding=code_page, closefd=False)
    sys.stdout = os.fdopen(1, "w", encoding=code_page, closefd=False)
    sys.stderr = os.fdopen(2, "w", 1, encoding=code_page, errors="backslashreplace", closefd=False)
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    os.chdir(order["folder"])
    sys.path[0] = order["folder"]
    signal.signal(signal.SIGINT, signal.default_int_handler)
    if order["user"] is not None:
        os.setreuid(order["user"], order["user"])
    module, *arguments = order["line"]
    sys.argv = [module, *arguments]
    code: object = None
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    except SystemExit as left:
        code = left.code
    except KeyboardInterrupt:
        sys.excepthook(*sys.exc_info())
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.kill(os.getpid(), signal.SIGINT)
    except BaseException:  # noqa: BLE001 - Python itself stands here else.
        sys.excepthook(*sys.exc_info())
        code = 1
    os._exit(_left_with(code))


def _left_with(code: object) -> int:
    """The exit code, after everything that Python does for a program that ends."""
    if not isinstance(code, int | None):
        sys.stderr.write(f"{code}\n")
        code = 1
    ends: Any = (threading, atexit)
    ends[0]._shutdown()  # Waits for the threads that are no daemons.
    ends[1]._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    return (code or 0) & 0xFF


def _load() -> None:
    gc.disable()
    for package in _PRODUCT:
        for name in _modules_of(package):
            importlib.import_module(name)
    gc.collect()
    gc.freeze()
    gc.enable()
    assert threading.active_count() == 1, "a copy has one thread: nothing may be running yet"


def _modules_of(package: str) -> Iterator[str]:
    found = pkgutil.walk_packages([str(_ROOT / package)], f"{package}.")
    names = (each.name for each in found)
    return (name for name in names if not any(f"{end}." in f"{name}." for end in _NOT_LOADED))


if __name__ == "__main__":
    with socket.socket(fileno=int(sys.argv[1])) as asked:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        _load()
        _serve(asked)
