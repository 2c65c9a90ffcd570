"""``quote list``, ``show``, ``pdf``, ``order``, ``print``, ``mail`` and ``changes``.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli import quote_mail
from app.cli.laptop import desk_of
from app.cli.outcome import Outcome
from app.cli.paper_outcome import paper_outcome
from app.cli.sent import sent_data, sent_lines
from app.domain.errors import violation

if TYPE_CHECKING:
    from app.domain.change.change_order import ChangeOrder
    from app.domain.quote.quote import Quote
    from app.services.queries import Queries
    from app.services.queries.rows import QuoteRow

_PAGE = 500


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of quotes; a number may be the portal's or the provisional one."""
    group = verbs.add_parser("quote", help="the quotes in the cache")
    parts = group.add_subparsers(required=True, metavar="VERB")
    listing = parts.add_parser("list", help="quotes, the last written first")
    listing.add_argument(
        "--unanswered", action="store_true", help="open, and sent a week ago without an answer"
    )
    listing.set_defaults(run=_list)
    show = parts.add_parser("show", help="one quote, whole")
    show.add_argument("number")
    show.set_defaults(run=_show)
    pdf = parts.add_parser("pdf", help="write the PDF of a quote or change quote")
    pdf.add_argument("number")
    pdf.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    pdf.add_argument("--language", choices=["fr", "en"])
    pdf.add_argument(
        "--annex", action="store_true", help="of a quote: with an annex, how each amount is computed"
    )
    pdf.set_defaults(run=_pdf)
    order = parts.add_parser("order", help="write the Order-X of what its customer accepted")
    order.add_argument("number")
    order.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    order.set_defaults(run=_order)
    _add_print(parts)
    quote_mail.add_verb(parts)
    changes = parts.add_parser("changes", help="what changed for the customer between two revisions")
    changes.add_argument("number")
    changes.add_argument(
        "--since",
        type=int,
        metavar="REVISION",
        help="0: the contract that it renews; by default the one before",
    )
    changes.add_argument("--to", type=int, metavar="REVISION", help="by default the current one")
    changes.add_argument("--language", choices=["fr", "en"])
    changes.add_argument("-o", "--output", type=Path, metavar="FILE", help="write it as a PDF, too")
    changes.set_defaults(run=_changes)


def _add_print(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    printed = parts.add_parser("print", help="print a quote or change quote, as text")
    printed.add_argument("number")
    printed.add_argument("--printer", metavar="NAME", help="by default the usual one of this computer")
    printed.add_argument("--copies", type=int, choices=range(1, 100), default=1, metavar="N")
    printed.add_argument("--pages", metavar="PAGES", help="1-3,5; by default all of them")
    printed.add_argument("--sides", choices=["one", "long-edge", "short-edge"])
    printed.add_argument("--language", choices=["fr", "en"])
    printed.add_argument("--annex", action="store_true", help="of a quote: with how each amount is computed")
    printed.set_defaults(run=_print)


def _list(options: argparse.Namespace) -> Outcome:
    from app.services.queries.quote_list import QuoteFilter

    with desk_of(options) as desk:
        found = desk.queries.quotes(QuoteFilter(is_unanswered=options.unanswered))
        rows = [row for start in range(0, found.count, _PAGE) for row in found.page(start, _PAGE)]
        lines = tuple(
            f"{row.display_number}  {row.customer_name}, {desk.words.name(row.status)},"
            f" {desk.words.formats.money(row.monthly)}"
            for row in rows
        )
        return Outcome({"quotes": [_row(row) for row in rows]}, lines)


def _show(options: argparse.Namespace) -> Outcome:
    from app.wire.codec import plain

    with desk_of(options) as desk:
        row = _find(desk.queries, options.number)
        quote = desk.quotes.get(row.id)
        lines = (
            f"{row.display_number}, {row.customer_name}, {desk.words.name(row.status)}",
            desk.words.formats.money(row.monthly),
        )
        sent = desk.sent_documents.about(quote.customer_id, quote.id)
        data = {"quote": plain(quote), **_row(row), "sent": sent_data(sent)}
        return Outcome(data, (*lines, *sent_lines(desk.words, sent)))


def _pdf(options: argparse.Namespace) -> Outcome:
    from app.services.papers.left_out import left_out

    with desk_of(options) as desk:
        change = desk.queries.find_change_quote(options.number)
        if change is not None:
            paper = desk.papers.changes.of(change.id)
            saved = paper.save(options.output, options.language)
            missing = left_out(paper.view(options.language))
            data = {"number": change.display_number, "pdf": str(saved)}
            return paper_outcome(desk.words, data, (str(saved),), missing)
        row = _find(desk.queries, options.number)
        written = desk.papers.save_quote_pdf(
            row.id, options.output, options.language, with_annex=options.annex
        )
        view = desk.papers.quote_view(row.id, options.language, with_annex=options.annex)
        data = {"number": row.display_number, "pdf": str(written)}
        return paper_outcome(desk.words, data, (str(written),), left_out(view))


def _order(options: argparse.Namespace) -> Outcome:
    from app.services.papers.order_files import save_order

    with desk_of(options) as desk:
        change = desk.queries.find_change_quote(options.number)
        if change is not None:
            document: Quote | ChangeOrder = desk.change_services.change_orders.get(change.id)
        else:
            document = desk.quotes.get(_find(desk.queries, options.number).id)
        written = save_order(desk.papers, document, options.output)
        return Outcome({"number": document.display_number, "order": str(written)}, (str(written),))


def _print(options: argparse.Namespace) -> Outcome:
    from app.services.papers.left_out import left_out
    from app.services.printing.print_job import PrintJob, Sides, count_pages, read_pages

    sides = {None: Sides.AS_USUAL, "one": Sides.ONE, "long-edge": Sides.LONG_EDGE}
    with desk_of(options) as desk:
        papers, change = desk.papers, desk.queries.find_change_quote(options.number)
        if change is not None:
            number, paper = change.display_number, papers.changes.pdf(change.id, options.language)
            title = papers.changes.of(change.id).file_name(options.language)
            missing = left_out(papers.changes.view(change.id, options.language))
        else:
            row, with_annex = _find(desk.queries, options.number), options.annex
            number = row.display_number
            paper = papers.quote_pdf(row.id, options.language, with_annex=with_annex)
            title = papers.file_name(row.id, options.language, with_annex=with_annex)
            missing = left_out(papers.quote_view(row.id, options.language, with_annex=with_annex))
        pages = read_pages(options.pages, count_pages(paper)) if options.pages is not None else ()
        job = PrintJob(
            desk.printing.printer_named(options.printer or ""),
            title.removesuffix(".pdf"),
            options.copies,
            pages,
            sides.get(options.sides, Sides.SHORT_EDGE),
        )
        queued = desk.printing.print(job, paper)
        data = {"number": number, "printer": job.printer, "job": queued}
        return paper_outcome(desk.words, data, (queued,), missing)


def _changes(options: argparse.Namespace) -> Outcome:
    from app.cli.comparison_answer import comparison_data
    from app.domain.kind import Kind
    from app.services.papers.left_out import left_out

    missing = None
    with desk_of(options) as desk:
        row, kind, language = _find(desk.queries, options.number), Kind.QUOTE, options.language or ""
        after = row.revision if options.to is None else options.to
        before = max(0, after - 1) if options.since is None else options.since
        found = desk.comparisons.compare(kind, row.id, before, after, language)
        message = desk.comparisons.message(kind, row.id, before, after, language)
        data = {
            "number": row.display_number,
            "since": before,
            "to": after,
            "sentence": desk.comparisons.sentence(kind, row.id, before, after, language),
            **comparison_data(found),
        }
        lines = tuple(message.text.rstrip().splitlines())
        if options.output is not None:
            paper = desk.comparison_papers.of(kind, row.id, (before, after))
            written = paper.save(options.output, options.language)
            data["pdf"], lines = str(written), (*lines, "", str(written))
            missing = left_out(paper.view(options.language))
        return paper_outcome(desk.words, data, lines, missing)


def _find(queries: "Queries", number: str) -> "QuoteRow":
    row = queries.find_quote(number)
    if row is None:
        raise violation("quote.missing", "number", id=number)
    return row


def _row(row: "QuoteRow") -> dict[str, Any]:
    return {
        "id": row.id,
        "number": row.display_number,
        "provisional_number": row.provisional_number,
        "customer": row.customer_name,
        "status": row.status.value,
        "currency": row.monthly.currency,
        "monthly": str(row.monthly.amount),
        "term_total": str(row.term_total.amount),
        "expires_on": row.expires_on.isoformat(),
        "contract": row.contract_number or None,
        "sync": row.mark.value,
    }
