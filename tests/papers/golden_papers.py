"""Papers that must not change unless somebody means it: what is drawn of each, as one number.

``python -m tests.papers.golden_papers FOLDER`` leaves a picture of every page in FOLDER, to be looked at, and
writes the numbers anew.
"""

import hashlib
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
from pikepdf import ObjectStreamMode, Pdf, StreamDecodeLevel

from app.domain.acceptance.acceptance import AcceptanceMethod
from app.domain.acceptance.signature import Signature
from app.domain.change.change_order import ChangeOrder
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.domain.shown.held import HELD
from app.services.branding.letterheads import Letterhead
from app.services.desk.desk import Desk
from app.services.meeting.running_meeting import RunningMeeting
from app.services.meeting.table_record import TableRecord
from app.services.papers.letter.letter_paper import letter_paper, letter_pdf
from app.services.papers.quote.annex import annex
from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.page import LETTER
from app.services.papers.views.paper import Enclosed
from app.services.words import Words
from tests.papers.samples import NOTE, four_lines, many_lines, sources, view
from tests.support import builders as b
from tests.support.comparisons import saved_change
from tests.support.desk import customer_named, demo_desk
from tests.unit.services.meeting.meetings_of import CUSTOMER, DRAFT, HOLDER, about_change, about_variants

NUMBERS = Path(__file__).with_suffix(".json")
_DRAWN = Signature(4_000, 1_091, "M0 0l4000 1091M2000 500l0 0")


def _named(name: str) -> bytes:
    return quote_pdf(view(four_lines(), customer=b.customer(identity=b.identity(name=name))))


def _with_annex() -> bytes:
    plain = view(many_lines(9))
    return quote_pdf(replace(plain, annex=annex(sources(many_lines(9)), Words("fr"), "", plain.totals.sums)))


def _signed() -> bytes:
    by_hand = b.acceptance(method=AcceptanceMethod.DRAWN, signature=_DRAWN)
    return quote_pdf(view(four_lines(), quote=b.quote(terms=four_lines(), acceptance=by_hand)))


def _with_conditions() -> bytes:
    articles = [f"Article {number}. {NOTE}" for number in range(1, 12)]
    head = Letterhead(b.partner(), b"", lambda _: b"")
    conditions = letter_pdf(letter_paper(Words("fr"), head, b.customer(), b.NOW, "Inès", articles))
    return quote_pdf(replace(view(four_lines()), enclosed=Enclosed("Conditions générales · 7", conditions)))


SAMPLES: dict[str, Callable[[], bytes]] = {
    "a quote": lambda: quote_pdf(view(four_lines())),
    "in English on Letter": lambda: quote_pdf(view(four_lines(), "en"), LETTER),
    "a provisional number": lambda: quote_pdf(view(four_lines(), quote=b.quote(terms=four_lines()))),
    "sixty lines, subject to approval": lambda: quote_pdf(
        replace(view(many_lines(60), "en"), mark="Subject to approval")
    ),
    "a calculation": _with_annex,
    "a long note": lambda: quote_pdf(view(four_lines(customer_notes=NOTE * 160))),
    "a name of 200 characters": lambda: _named("Établissements Vandenbroucke-Lefèvre " * 5 + "et associés"),
    "a Japanese name": lambda: _named("株式会社さくら商事 (Tokyo)"),
    "an Arabic name": lambda: _named("شركة النور للمقاولات"),
    "a signature": _signed,
    "general conditions": _with_conditions,
}
"""Papers of builders' documents."""

QUOTES = {
    "what is accepted": "D-2026-0040",
    "a revision": "D-2026-1189",
    "what needs approval": "D-2026-1160",
    "a copy of what expired": "D-2026-0870",
    "a copy of what was refused": "D-2026-0889",
    "a copy of what was replaced": "D-2026-1025",
}
CHANGES = {"a change": "M-2026-0238", "a copy of a change that was cancelled": "M-2026-0222"}
"""Documents of the demo, by their numbers."""


def papers(home: Path) -> Iterator[tuple[str, bytes]]:
    """Every case by its name; ``home`` is for the demo's desk."""
    for name, make in SAMPLES.items():
        yield name, make()
    desk = demo_desk(home)
    try:
        yield from _of_demo(desk)
    finally:
        desk.close()


def _of_demo(desk: Desk) -> Iterator[tuple[str, bytes]]:
    for name, number in QUOTES.items():
        quote = _numbered(desk, Kind.QUOTE, number)
        yield name, desk.papers.preview_pdf(QuoteId(quote.id))
    for name, number in CHANGES.items():
        change = _numbered(desk, Kind.CHANGE_ORDER, number)
        yield name, desk.papers.changes.of(ChangeOrderId(change.id)).preview_pdf()
    for language in ("fr", "en"):
        customer = customer_named(desk, HOLDER)
        yield f"a review ({language})", desk.account_reviews.of(customer.id).preview_pdf(language)
    yield from _of_meetings(desk)


def _of_meetings(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """What is printed of variants, of the meetings about them and about a change, and of what changed."""
    board, today = about_variants(desk), desk.clock.today()
    yield "variants", desk.variants_papers.of(DRAFT).preview_pdf()
    about, _ = about_change(desk)
    about.content.set_total(700)
    for each in (board, RunningMeeting(about)):
        record = TableRecord(each, desk.held_meetings, desk.clock)
        record.look()
        record.keep()
    for language in ("fr", "en"):
        for of, name in (("variants", CUSTOMER), ("a change", HOLDER)):
            made = desk.minutes.of(customer_named(desk, name).id, today).preview_pdf(language)
            yield f"minutes of {of} ({language})", made
    change = saved_change(desk, 18)
    yield "what changed", desk.comparison_papers.of(Kind.CHANGE_ORDER, change.id, (HELD, 1)).preview_pdf()


def _numbered(desk: Desk, kind: Kind, number: str) -> Quote | ChangeOrder:
    found = (each for each in desk.store.load_all(kind) if isinstance(each, Quote | ChangeOrder))
    return next(each for each in found if each.number == number)


def number_of(data: bytes) -> str:
    """What ``data`` draws and says, whichever way this machine packs it."""
    unpacked = BytesIO()
    with Pdf.open(BytesIO(data)) as pdf:
        pdf.save(
            unpacked,
            static_id=True,
            compress_streams=False,
            stream_decode_level=StreamDecodeLevel.generalized,
            object_stream_mode=ObjectStreamMode.disable,
        )
    return hashlib.sha256(unpacked.getvalue()).hexdigest()


def main(folder: Path) -> None:
    """Draw every page into ``folder`` and write the numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = {}
    with tempfile.TemporaryDirectory() as home:
        for name, data in papers(Path(home)):
            numbers[name] = number_of(data)
            document = pypdfium2.PdfDocument(data)
            for at, page in enumerate(document, start=1):
                page.render(scale=1.5).to_pil().save(folder / f"{name} {at}.png")
            document.close()
    NUMBERS.write_text(json.dumps(numbers, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
