"""Papers of many quotes in one go: their names, what is left out, and an end in the middle."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.domain.ids import QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import QuoteStatus
from app.services.desk.desk import Desk
from app.services.papers.many_papers import Wanted
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.quote_list import QuoteFilter
from app.services.session.progress import Progress


@pytest.fixture
def wanted(desk: Desk) -> list[Wanted]:
    """Every open quote and change quote, two of which a manager has still to approve."""
    found = desk.queries.quotes_and_changes(QuoteFilter(status=QuoteStatus.OPEN), only_changes=False)
    return [
        Wanted(
            Kind.CHANGE_ORDER if isinstance(row, ChangeQuoteRow) else Kind.QUOTE, row.id, row.display_number
        )
        for row in found.page(0, 100)
    ]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for papers."""
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder


def quotes(wanted: list[Wanted], count: int) -> list[Wanted]:
    """The first quotes among them that may be handed out."""
    return [each for each in wanted if each.kind is Kind.QUOTE and each.name != "D-2026-1160-2"][:count]


def text_of(path: str) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        return " ".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def test_each_gets_a_file_or_a_reason(desk: Desk, wanted: list[Wanted], folder: Path) -> None:
    told: list[tuple[int, int]] = []
    made = desk.many_papers.save(wanted, folder, Progress(lambda *each: told.append(each)))
    assert not made.is_cancelled
    assert len(made.made) + len(made.left_out) == len(wanted)
    assert {Path(each).name for each in made.made} == {each.name for each in folder.iterdir()}
    assert {"approval.waits", "paper.change_moved"} & {each.problem.code for each in made.left_out}
    assert "D-2026-1160-2" in {each.name for each in made.left_out}
    assert told[-1] == (len(wanted), len(wanted))


def test_each_is_in_the_language_of_its_customer(desk: Desk, wanted: list[Wanted], folder: Path) -> None:
    french, english = quotes(wanted, 2)
    customers = [
        desk.customers.get(desk.quotes.get(QuoteId(each.id)).customer_id) for each in (french, english)
    ]
    for customer, language in zip(customers, ("fr", "en"), strict=True):
        if customer.language != language:
            desk.customers.update(customer, replace(customer, language=language))
    made = desk.many_papers.save([french, english], folder, Progress())
    assert [Path(each).name.split()[0] for each in made.made] == ["Devis", "Quote"]
    assert ["Valable" in text_of(each) for each in made.made] == [True, False]


def test_no_file_takes_the_place_of_another(desk: Desk, wanted: list[Wanted], folder: Path) -> None:
    (one,) = quotes(wanted, 1)
    (first,) = desk.many_papers.save([one], folder, Progress()).made
    # The same paper once more is there already.
    assert desk.many_papers.save([one, one], folder, Progress()).made == (first, first)
    Path(first).write_bytes(b"written over by hand")
    (second,) = desk.many_papers.save([one], folder, Progress()).made
    assert Path(second).stem == f"{Path(first).stem} (2)"
    assert Path(first).read_bytes() == b"written over by hand"


def test_what_is_finished_stays_and_what_is_half_is_not_there(
    desk: Desk, wanted: list[Wanted], folder: Path
) -> None:
    three = quotes(wanted, 3)
    progress = Progress(lambda done, total: progress.cancel() if done == 1 else None)
    made = desk.many_papers.save(three, folder, progress)
    assert made.is_cancelled
    assert not made.left_out
    assert sorted(str(each) for each in folder.iterdir()) == sorted(made.made)
    assert 1 <= len(made.made) < len(three)
    assert all(Path(each).read_bytes().rstrip().endswith(b"%%EOF") for each in made.made)


def test_a_place_that_takes_nothing_ends_it_for_all_that_is_left(
    desk: Desk, wanted: list[Wanted], tmp_path: Path
) -> None:
    three = quotes(wanted, 3)
    made = desk.many_papers.save(three, tmp_path / "gone", Progress())
    assert [each.name for each in made.left_out] == [each.name for each in three]
    assert {each.problem.code for each in made.left_out} == {"file.missing"}
    assert not made.made
