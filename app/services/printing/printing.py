"""Hands papers to the print system of Unix and macOS as the PDF that they are, so that text stays text.

It speaks to CUPS through ``lp`` and ``lpstat``. Windows has neither: there the window prints pictures.
"""

import re
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import Problem, RuleViolation, violation
from app.services.printing.print_job import PrintJob, arguments

_ASKING_S, _TAKING_S = 10, 60


@dataclass(frozen=True, slots=True)
class Printers:
    """Their names, and which one is used where none is named; empty where there is none."""

    names: Sequence[str]
    usual: str


class Printing:
    """Asks and tells the print system; each call waits for it, so it is for a worker."""

    @property
    def takes_pdf(self) -> bool:
        """Whether this computer has the commands that take a PDF."""
        return shutil.which("lp") is not None and shutil.which("lpstat") is not None

    def printers(self) -> Printers:
        """What can be printed on.

        Raises:
            RuleViolation: ``print.no_commands``, ``print.no_answer``.
        """
        listed = self._ask("lpstat", "-e")
        names = [line.split()[0] for line in listed.stdout.splitlines() if line.strip()]
        if not names and listed.returncode:
            # A print system that does not run answers nothing, and says so; one without printers is no error.
            return Printers((), "")
        usual = self._ask("lpstat", "-d").stdout.rpartition(":")[2].strip()
        return Printers(tuple(names), usual if usual in names else "")

    def printer_named(self, name: str) -> str:
        """``name``, or the printer to use where none is named.

        Raises:
            RuleViolation: ``print.no_printer``, ``print.printer_gone``, and as ``printers``.
        """
        found = self.printers()
        if not found.names:
            raise violation("print.no_printer")
        if name and name not in found.names:
            raise violation("print.printer_gone", printer=name)
        return name or found.usual or found.names[0]

    def print(self, job: PrintJob, paper: bytes) -> str:
        """Hand ``paper`` over as ``job`` says; what the print system calls the job.

        Raises:
            RuleViolation: ``print.no_commands``, ``print.printer_gone``, ``print.refused`` with the reason,
                and ``print.unknown`` where no answer came: it may have been taken.
        """
        lp = _command("lp")
        try:
            done = subprocess.run(
                [lp, *arguments(job)], input=paper, capture_output=True, timeout=_TAKING_S, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise violation("print.unknown", printer=job.printer) from error
        except OSError as error:
            raise violation("print.refused", printer=job.printer, reason=error.strerror or "") from error
        if done.returncode:
            raise RuleViolation(self._why_not(job, done.stderr.decode(errors="replace")))
        found = re.search(rf"{re.escape(job.printer)}-\d+", done.stdout.decode(errors="replace"))
        return found.group() if found else job.printer

    def _why_not(self, job: PrintJob, said: str) -> Problem:
        if job.printer not in self.printers().names:
            return Problem("print.printer_gone", data={"printer": job.printer})
        reason = " ".join(said.split()).removeprefix("lp: ")
        return Problem("print.refused", data={"printer": job.printer, "reason": reason})

    def _ask(self, *command: str) -> "subprocess.CompletedProcess[str]":
        try:
            return subprocess.run(
                [_command(command[0]), *command[1:]],
                capture_output=True,
                text=True,
                errors="replace",
                timeout=_ASKING_S,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise violation("print.no_answer") from error


def _command(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise violation("print.no_commands")
    return found
