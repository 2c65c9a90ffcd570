"""Papers on a real print queue: text stays text, copies, pages and sides hold, what goes wrong is said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.printing.print_job import PageRange, PrintJob, Sides
from app.services.printing.printing import Printing
from tests.papers.samples import many_lines, view
from tests.support.handed_out import printed
from tests.support.print_queue import NAME, PrintQueue, own_print_queue


@pytest.fixture(scope="module")
def one_queue() -> Iterator[PrintQueue]:
    with own_print_queue() as queue:
        yield queue


@pytest.fixture
def queue(one_queue: PrintQueue) -> PrintQueue:
    one_queue.add()
    return one_queue


@pytest.fixture(scope="module")
def paper() -> bytes:
    return quote_pdf(view(many_lines(40)))


def pages_of(data: bytes) -> list[str]:
    return [said for place, said in printed(data) if place.startswith("page ")]


def refusal(job: PrintJob, paper: bytes) -> tuple[str, dict[str, str]]:
    with pytest.raises(RuleViolation) as refused:
        Printing().print(job, paper)
    (problem,) = refused.value.problems
    return problem.code, dict(problem.data)


def test_what_is_printed_is_the_text_of_the_paper(queue: PrintQueue, paper: bytes) -> None:
    assert Printing().printers().names == (NAME,)
    assert Printing().printers().usual == NAME
    assert Printing().takes_pdf
    job = Printing().print(PrintJob(NAME, "Devis D-2026-1203 Maison Corbière"), paper)
    assert job.startswith(f"{NAME}-")
    out = queue.printed()
    assert [text.split() for text in pages_of(out)] == [text.split() for text in pages_of(paper)]


def test_copies_pages_and_sides_hold(queue: PrintQueue, paper: bytes) -> None:
    job = PrintJob(NAME, "x", copies=2, pages=(PageRange(2, 3),), sides=Sides.LONG_EDGE, media="A4")
    Printing().print(job, paper)
    first, second, *again = (text.split() for text in pages_of(queue.printed()))
    assert [first, second] == [text.split() for text in pages_of(paper)[1:3]]
    assert again == [first, second]
    told = queue.options()
    assert (told["sides"], told["media"]) == ("two-sided-long-edge", "A4")


def test_a_printer_that_is_gone_by_then_and_a_queue_that_refuses_are_said(
    queue: PrintQueue, paper: bytes
) -> None:
    queue.refuse()
    code, data = refusal(PrintJob(NAME, "x"), paper)
    assert code == "print.refused"
    assert data["reason"]
    queue.remove()
    assert refusal(PrintJob(NAME, "x"), paper) == ("print.printer_gone", {"printer": NAME})
    assert Printing().printers().names == ()


def test_without_a_print_system_nothing_is_offered_and_the_reason_is_said(
    paper: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Printing().takes_pdf
    assert refusal(PrintJob(NAME, "x"), paper)[0] == "print.no_commands"


def test_a_print_system_that_does_not_run_has_no_printers(
    queue: PrintQueue, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "nobody"))
    assert Printing().printers().names == ()
