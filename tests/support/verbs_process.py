"""Many verbs of ``channeldesk``, a process each, of which each begins where its libraries are loaded.

Half of what a refused verb costs is the start of Python and the loading of the same modules.
"""

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from typing import IO

import app.bootstrap as loaded_for_every_verb
import app.cli.command_line as loaded_before_them_all
from app.__main__ import main

__all__ = ["loaded_before_them_all", "loaded_for_every_verb", "run_each"]


def run_each(lines: Sequence[Sequence[str]]) -> list[tuple[int, str, str]]:
    """Exit code, standard output and standard error of each of ``lines``, one after the other."""
    return [_run(line) for line in lines]


def _run(line: Sequence[str]) -> tuple[int, str, str]:
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        child = os.fork()
        if child == 0:
            _become(line, out, err)
        _, status = os.waitpid(child, 0)
        return os.waitstatus_to_exitcode(status), _written(out), _written(err)


def _become(line: Sequence[str], out: IO[bytes], err: IO[bytes]) -> None:
    """End as ``channeldesk LINE`` ends; this is the child."""
    os.dup2(out.fileno(), 1)
    os.dup2(err.fileno(), 2)
    sys.exit(main(line))


def _written(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode()


if __name__ == "__main__":
    json.dump(run_each(json.load(sys.stdin)), sys.stdout)
