"""The documents of what is in the cache, made and saved."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.domain.ids import QuoteId
from app.domain.mail.message import Attachment, Channel
from app.domain.mail.message_rules import check_attachments
from app.domain.quote.quote import Quote, QuoteRevision, QuoteStatus
from app.services.papers.saving import numbered, safe_name, write_whole
from app.services.papers.sheet.page import A4, LETTER, usual_paper
from tests.papers.conftest import Desk
from tests.papers.samples import four_lines, plain
from tests.support import builders as b


@pytest.fixture
def quote(desk: Desk) -> Quote:
    made = b.quote(number="D-2026-1203", terms=four_lines())
    desk.receive(made)
    return made


def test_the_view_is_in_the_customers_language_unless_another_is_asked_for(desk: Desk, quote: Quote) -> None:
    assert desk.papers.quote_view(quote.id).title == "Devis"
    assert desk.papers.quote_view(quote.id, "en").title == "Quote"


def test_the_printed_totals_are_those_of_the_quote(desk: Desk, quote: Quote) -> None:
    priced = desk.quotes.pricing(quote).price(quote.terms)
    gross = desk.papers.quote_view(quote.id, "en").totals.gross.amounts
    assert gross == (f"€{priced.month.total.amount}", f"€{priced.one_time.total.amount}")


def test_the_quote_is_saved_whole_under_its_own_name(desk: Desk, quote: Quote, tmp_path: Path) -> None:
    folder = tmp_path / "printed"
    folder.mkdir()
    saved = desk.papers.save_quote_pdf(quote.id, folder)
    assert saved.name == "Devis D-2026-1203 Ateliers Dupré.pdf"
    assert saved.read_bytes() == desk.papers.quote_pdf(quote.id)
    assert list(folder.iterdir()) == [saved]


def test_an_open_quote_beyond_the_reps_discount_may_not_be_handed_out(desk: Desk) -> None:
    steep = b.quote(terms=four_lines(discount_percent=Decimal(30)))
    desk.receive(steep)
    with pytest.raises(RuleViolation) as caught:
        desk.papers.quote_pdf(steep.id)
    assert {problem.code for problem in caught.value.problems} == {"discount.approval_needed"}
    assert desk.papers.quote_view(steep.id).title == "Devis"


def test_a_validated_quote_is_printed_with_the_conditions_that_were_accepted(desk: Desk) -> None:
    desk.receive(b.agreement(version=4))
    accepted = b.quote(status=QuoteStatus.VALIDATED, acceptance=b.acceptance())
    desk.receive(accepted)
    view = desk.papers.quote_view(accepted.id)
    assert "version\u00a03" in view.conditions[0]
    assert view.signature.name.value == "Élise Dupré"
    assert desk.papers.quote_pdf(accepted.id).startswith(b"%PDF-1.7")


def test_the_credit_of_the_customers_type_goes_before_that_of_the_partner(desk: Desk, quote: Quote) -> None:
    desk.receive(b.customer_type(credit_days=60))
    assert "60 jours" in plain(desk.papers.quote_view(quote.id).conditions[0])
    desk.receive(replace(b.customer(), customer_type_id=None))
    assert "30 jours" in plain(desk.papers.quote_view(quote.id).conditions[0])


def test_an_earlier_revision_is_printed_as_it_stood(desk: Desk) -> None:
    first = b.quote(number="D-2026-1203")
    kept = QuoteRevision(1, first.terms, first.totals, b.NOW)
    second = replace(first, terms=four_lines(), revision=2, earlier=(kept,), acceptance=b.acceptance())
    desk.receive(second)
    now, before = (desk.papers.quote_view(second.id, revision=number) for number in (2, 1))
    assert now == desk.papers.quote_view(second.id)
    assert plain(before.number) == "N° D-2026-1203, révision 1"
    assert [line.name for line in before.sections[0].lines] == ["U-Cyber 360°"]
    assert before.signature.name.value == ""
    assert desk.papers.file_name(second.id, "en") == "Quote D-2026-1203-2 Ateliers Dupré.pdf"
    with pytest.raises(RuleViolation):
        desk.papers.quote_view(second.id, revision=3)


def test_a_quote_that_is_not_here_is_refused_by_name(desk: Desk) -> None:
    with pytest.raises(RuleViolation) as caught:
        desk.papers.quote_pdf(QuoteId("nowhere"))
    assert caught.value.problems[0].code == "quote.missing"


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "folder"
    target.mkdir()
    (target / "kept").write_bytes(b"kept")
    with pytest.raises(IsADirectoryError) as caught:
        write_whole(target, b"new")
    assert caught.value.filename == str(target)
    assert (target / "kept").read_bytes() == b"kept"
    assert list(tmp_path.iterdir()) == [target]


def test_writing_over_a_file_replaces_it_at_once(tmp_path: Path) -> None:
    target = tmp_path / "quote.pdf"
    target.write_bytes(b"old")
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("name", "suffix", "safe"),
    [
        ('Devis 1/2 "Chez Léa" <SARL>', ".pdf", "Devis 1 2 Chez Léa SARL.pdf"),
        ("..\\..\\etc", ".pdf", "etc.pdf"),
        ("Devis\x00\n\tX", ".pdf", "Devis X.pdf"),
        ("é" * 200, ".pdf", "é" * 58 + ".pdf"),
        # As Python reads the name of a file from a disk of the last century.
        ("caf\udce9", ".p\ndf", "caf.p df"),
        ("offre \u202efdp", ".exe", "offre fdp.exe"),
        ("x", "." + "y" * 300, "x." + "y" * 118),
        ("con", ".pdf", "_con.pdf"),
        ("???", ".pdf", "_.pdf"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes(name: str, suffix: str, safe: str) -> None:
    assert safe_name(name, suffix) == safe
    # Nor does one that goes with an e-mail have to be called otherwise.
    assert list(check_attachments([Attachment(safe, "", 1, "")], Channel.SMTP)) == []


def test_a_number_stands_before_the_ending_of_the_longest_name() -> None:
    for name in ("Devis.pdf", "x" * 116 + ".pdf", "no ending", "x." + "y" * 118):
        (second, third) = (numbered(name, each) for each in (2, 3))
        assert len({name, second, third}) == 3
        assert (len(second) <= 120, " (2)" in second, second.endswith(".pdf")) == (True, True, ".pdf" in name)


def test_the_paper_is_that_of_the_country() -> None:
    assert usual_paper("FR") is A4
    assert usual_paper("US") is LETTER


def test_a_place_that_may_not_be_written_to_is_a_refusal_that_names_it(
    desk: Desk, quote: Quote, tmp_path: Path
) -> None:
    blocked = tmp_path / "gone" / "quote.pdf"
    with pytest.raises(RuleViolation) as refused:
        desk.papers.save_quote_pdf(quote.id, blocked)
    problem = refused.value.problems[0]
    assert problem.code == "file.missing"
    assert problem.data["path"] == str(blocked)
