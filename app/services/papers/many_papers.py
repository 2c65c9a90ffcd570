"""Papers of many quotes in one go: each in its customer's language, whole or not there at all."""

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.services.papers.papers import Papers
from app.services.papers.saving import save_beside
from app.services.printing.print_job import PrintJob
from app.services.printing.printing import Printing
from app.services.session.progress import Progress

AT_ONCE_MAX = 500
_BREATH_S = 0.002
"""So long the interpreter is everybody else's between two papers: the window has work too."""
_ENDS_IT = frozenset(
    {"disk.full", "disk.read_only", "file.missing", "file.no_permission", "print.printer_gone"}
    | {"print.no_commands", "print.no_answer", "print.unknown"}
)
"""What would meet every paper that comes after, too."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A quote or a change order whose paper is wanted; ``name`` is what a person knows it by."""

    kind: Kind
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What has no paper now, and why."""

    name: str
    problem: Problem


@dataclass(frozen=True, slots=True)
class ManyMade:
    """What became of it: the files, or what the print system calls the jobs; what was left out."""

    made: Sequence[str] = ()
    left_out: Sequence[LeftOut] = ()
    is_cancelled: bool = False


@dataclass(slots=True)
class _Pass:
    """One pass over what is wanted, as far as it has come."""

    made: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


class ManyPapers:
    """Works on a thread that may take its time, one paper after the other."""

    def __init__(self, papers: Papers, printing: Printing) -> None:
        self._papers, self._printing = papers, printing

    def save(self, wanted: Sequence[Wanted], folder: Path, progress: Progress) -> ManyMade:
        """Write a file for each into ``folder``, never in the place of another; one that is there stays.

        What was written before ``progress`` is cancelled stays; nothing half is ever there.
        """

        def save_one(each: Wanted) -> str:
            name = self._file_name(each).removesuffix(".pdf")
            return str(save_beside(folder, name, ".pdf", self._pdf(each)))

        return self._each(wanted, save_one, progress)

    def print(self, wanted: Sequence[Wanted], job: PrintJob, progress: Progress) -> ManyMade:
        """Hand each to the printer as ``job`` says, under its own name.

        What was handed over before ``progress`` is cancelled is printed.
        """

        def print_one(each: Wanted) -> str:
            title = self._file_name(each).removesuffix(".pdf")
            return self._printing.print(replace(job, title=title), self._pdf(each))

        return self._each(wanted, print_one, progress)

    def _each(self, wanted: Sequence[Wanted], make: Callable[[Wanted], str], progress: Progress) -> ManyMade:
        found = _Pass()
        is_cancelled = False
        try:
            progress.begin(len(wanted))
            for each in self._unbroken(wanted, make, found):
                progress.step(each)
                time.sleep(_BREATH_S)
        except RuleViolation as refused:
            if refused.problems[0].code != "work.cancelled":
                raise
            is_cancelled = True
        return ManyMade(tuple(found.made), tuple(found.left_out), is_cancelled)

    def _unbroken(
        self, wanted: Sequence[Wanted], make: Callable[[Wanted], str], found: _Pass
    ) -> Iterator[int]:
        """Make one after the other; how many steps each was. All that is left goes with what ends it."""
        for place, each in enumerate(wanted):
            try:
                found.made.append(make(each))
            except RuleViolation as refused:
                problem = refused.problems[0]
                found.left_out.append(LeftOut(each.name, problem))
                if problem.code in _ENDS_IT:
                    rest = wanted[place + 1 :]
                    # Of these it is known that they were not taken.
                    why = Problem("print.not_tried") if problem.code == "print.unknown" else problem
                    found.left_out += [LeftOut(other.name, why) for other in rest]
                    yield 1 + len(rest)
                    return
            yield 1

    def _pdf(self, each: Wanted) -> bytes:
        if each.kind is Kind.CHANGE_ORDER:
            return self._papers.changes.pdf(ChangeOrderId(each.id))
        return self._papers.quote_pdf(QuoteId(each.id))

    def _file_name(self, each: Wanted) -> str:
        if each.kind is Kind.CHANGE_ORDER:
            return self._papers.changes.of(ChangeOrderId(each.id)).file_name()
        return self._papers.file_name(QuoteId(each.id))
