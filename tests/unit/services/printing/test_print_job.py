"""What the print system is told of a job, and pages that somebody typed."""

import pytest

from app.domain.errors import RuleViolation
from app.services.printing.print_job import Colour, PageRange, PrintJob, Sides, arguments, read_pages


def test_only_what_was_chosen_is_told() -> None:
    plain = arguments(PrintJob("Office", "Quote 1"))
    assert plain == ["-d", "Office", "-t", "Quote 1", "-n", "1", "-o", "document-format=application/pdf"]


def test_everything_that_can_be_chosen_is_told() -> None:
    job = PrintJob(
        "Office",
        "-x",
        copies=3,
        pages=(PageRange(1, 2), PageRange(5, 5)),
        sides=Sides.SHORT_EDGE,
        colour=Colour.GREY,
        media="A4",
        is_collated=False,
        is_backwards=True,
        options=(("number-up", "2"),),
    )
    said = arguments(job)
    assert said[:8] == ["-d", "Office", "-t", "-x", "-n", "3", "-P", "1-2,5-5"]
    assert set(said[9::2]) == {
        "document-format=application/pdf",
        "media=A4",
        "sides=two-sided-short-edge",
        "print-color-mode=monochrome",
        "collate=false",
        "outputorder=reverse",
        "number-up=2",
    }


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("1", (PageRange(1, 1),)),
        (" 1 - 3 , 5", (PageRange(1, 3), PageRange(5, 5))),
        ("2;4", (PageRange(2, 2), PageRange(4, 4))),
    ],
)
def test_pages_are_read_as_people_write_them(typed: str, pages: tuple[PageRange, ...]) -> None:
    assert read_pages(typed, 5) == pages


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "print.pages_unclear"),
        ("3-1", "print.pages_unclear"),
        ("1-", "print.pages_unclear"),
        ("one", "print.pages_unclear"),
        ("²", "print.pages_unclear"),
        ("9999999", "print.pages_unclear"),
        ("6", "print.no_such_page"),
        ("0-2", "print.no_such_page"),
    ],
)
def test_pages_that_are_none_are_said(typed: str, code: str) -> None:
    with pytest.raises(RuleViolation) as refused:
        read_pages(typed, 5)
    assert [each.code for each in refused.value.problems] == [code]
