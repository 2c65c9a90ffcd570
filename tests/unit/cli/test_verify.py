"""``channeldesk verify``: what is genuine, and what it refuses, in words and as JSON."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pikepdf import Pdf

from app.bootstrap import Laptop
from app.domain.document import Kind
from app.domain.pricing.scenario import Scenario, ScenarioId
from app.domain.quote.quote import Quote
from app.paths import Paths
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.meeting.change_content import ChangeContent
from app.services.meeting.quote_content import QuoteContent
from app.services.queries.customer_filter import CustomerFilter
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from tests.support.order_sums import check_sums
from tests.support.order_x import faults_of
from tests.unit.cli.conftest import CUSTOMERS, PASSPHRASE, CommandLine, listed, require
from tests.unit.services.meeting.meetings_of import SIGNED, meeting


@contextmanager
def opened(line: CommandLine) -> Iterator[Desk]:
    """The desk that ``line`` works on."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(PASSPHRASE_VARIABLE, PASSPHRASE)
        laptop = Laptop(Paths.under(line.home))
        # What is signed leaves with the next exchange, however soon that is.
        laptop.change_settings(lambda settings: replace(settings, send_delay_s=0))
        desk = laptop.open_desk()
    try:
        yield desk
    finally:
        desk.close()


@pytest.fixture(scope="module")
def accepted(desk: CommandLine) -> dict[str, str]:
    """The provisional numbers of a quote and of a change order that their customers signed, off line."""
    with opened(desk) as at:
        return {"quote": _quote(at), "change": _change(at)}


def _quote(desk: Desk) -> str:
    """The number of an open quote of this laptop, signed."""
    rows = desk.queries.customers(CustomerFilter()).page(0, CUSTOMERS)
    row = next(each for each in rows if not desk.queries.known_sales(each.id).is_any)
    terms = next(each.terms for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    quote = desk.quotes.create(row.id, desk.offers.at_todays_prices(terms, row.id))
    draft = QuoteDraft("signed", row.id, quote.terms, quote_id=quote.id, based_on=quote.revision)
    desk.drafts.save_quote(draft)
    signed = meeting(desk, QuoteContent(desk.quote_services, draft.id))
    signed.seal()
    return signed.accept(SIGNED)


def _change(desk: Desk) -> str:
    """The number of a change order by which somebody has one seat more, signed."""
    for row in desk.queries.customers(CustomerFilter()).page(0, CUSTOMERS):
        for contract in desk.queries.contracts(row.id):
            draft = desk.change_services.builder.new_draft(contract.id)
            desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=row.id)
            signed = meeting(desk, ChangeContent(desk.change_services, draft.id))
            line = signed.content.lines()[0]
            signed.content.set_quantity(line.key, line.quantity + 1)
            if not signed.content.trouble() and not signed.content.problems():
                signed.seal()
                return signed.accept(SIGNED)
    raise AssertionError("nobody can change what is held")


def test_a_board_of_variants_is_listed_and_written_and_so_is_the_review_of_an_account(
    desk: CommandLine, tmp_path: Path
) -> None:
    with opened(desk) as at:
        row = at.queries.customers(CustomerFilter()).page(0, 1)[0]
        terms = next(each.terms for each in at.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
        priced = at.offers.at_todays_prices(terms, row.id)
        both = tuple(Scenario(ScenarioId(each), priced) for each in ("a", "b"))
        at.drafts.save_quote(QuoteDraft("board", row.id, priced, variants=both))
    assert "board" in [each["id"] for each in listed(desk("scenario", "list", "--json"), "scenarios")]
    for verb in (("scenario", "pdf", "board"), ("customer", "review", row.id)):
        target = tmp_path / f"{verb[0]}.pdf"
        require(desk(*verb, "-o", str(target), "--language", "en"))
        assert target.read_bytes().startswith(b"%PDF")
    refused = require(
        desk("scenario", "pdf", "nowhere", "-o", str(tmp_path / "x.pdf"), "--json"), exit_code=1
    )
    assert [each["code"] for each in refused.json["problems"]] == ["draft.missing"]


def altered(file: Path) -> Path:
    """A copy of ``file`` in which somebody drew over an amount."""
    other = file.with_name(f"altered-{file.name}")
    with Pdf.open(BytesIO(file.read_bytes())) as pdf:
        pdf.pages[0].contents_add(b"1 1 1 rg 300 400 80 12 re f")
        pdf.save(other)
    return other


def test_what_a_customer_signed_off_line_is_genuine_before_and_after_the_exchange(
    desk: CommandLine, accepted: dict[str, str], tmp_path: Path
) -> None:
    kept = {}
    for kind, number in accepted.items():
        first = tmp_path / f"{kind}.pdf"
        require(desk("quote", "pdf", number, "-o", str(first)))
        told = require(desk("verify", str(first), "--json")).json
        assert (told["is_genuine"], told["kind"], told["number"]) == (True, kind, number)
        assert (told["accepted_by"], told["role"], told["method"]) == (SIGNED.name, SIGNED.role, "drawn")
        said = require(desk("verify", str(first))).out
        assert number in said
        assert told["content_hash"] in said
        kept[kind] = told["content_hash"], told["accepted_at"]
    require(desk("sync"))
    for kind, number in accepted.items():
        first, later = tmp_path / f"{kind}.pdf", tmp_path / f"{kind}-later.pdf"
        require(desk("quote", "pdf", number, "-o", str(later), "--language", "en"))
        for file in (first, later):
            told = require(desk("verify", str(file), "--json")).json
            assert (told["content_hash"], told["accepted_at"]) == kept[kind]
        assert told["number"] != number
        (problem,) = require(desk("verify", str(altered(later)), "--json"), exit_code=1).json["problems"]
        assert problem["code"] == "paper.page_changed"


def test_the_order_of_what_was_signed_is_valid_and_of_nothing_else_there_is_one(
    desk: CommandLine, accepted: dict[str, str], tmp_path: Path
) -> None:
    file = tmp_path / "order.xml"
    for number in accepted.values():
        require(desk("quote", "order", number, "-o", str(file)))
        xml = file.read_text(encoding="utf-8")
        assert faults_of(xml) == []
        check_sums(xml)
    number = next(
        row["number"]
        for row in listed(desk("quote", "list", "--json"), "quotes")
        if row["status"] == "open" and row["number"] not in accepted.values()
    )
    refused = require(desk("quote", "order", number, "-o", str(file), "--json"), exit_code=1)
    assert [each["code"] for each in refused.json["problems"]] == ["paper.no_order"]


def test_the_signed_one_of_another_laptop_is_whole_but_not_compared(
    desk: CommandLine, accepted: dict[str, str], tmp_path: Path
) -> None:
    paper, other = tmp_path / "change.pdf", tmp_path / "other.pdf"
    require(desk("quote", "pdf", accepted["change"], "-o", str(paper)))
    with Pdf.open(paper) as pdf:
        data = pdf.attachments["acceptance.json"].get_file().read_bytes()
        start = data.index(b'"document_id":"') + len(b'"document_id":"')
        pdf.Root.AF[0].EF.F.write(data[:start] + bytes(reversed(data[start : start + 8])) + data[start + 8 :])
        pdf.save(other)
    (problem,) = require(desk("verify", str(other), "--json"), exit_code=1).json["problems"]
    assert problem["code"] == "paper.not_here"


def test_a_paper_that_nobody_accepted_and_what_is_no_paper_are_refused(
    desk: CommandLine, tmp_path: Path
) -> None:
    rows = listed(desk("quote", "list", "--json"), "quotes")
    number = next(row["number"] for row in rows if row["status"] == "open")
    paper, text = tmp_path / "quote.pdf", tmp_path / "text.pdf"
    text.write_text("no paper")
    require(desk("quote", "pdf", number, "-o", str(paper)))
    wanted = ((paper, "paper.no_acceptance"), (text, "paper.no_pdf"), (tmp_path / "gone", "file.missing"))
    for file, code in wanted:
        (problem,) = require(desk("verify", str(file), "--json"), exit_code=1).json["problems"]
        assert problem["code"] == code
        assert problem["reason"] in require(desk("verify", str(file)), exit_code=1).err


def test_it_asks_for_a_file(desk: CommandLine) -> None:
    require(desk("verify"), exit_code=2)
