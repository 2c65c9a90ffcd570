"""``scenario list`` and ``scenario pdf``: the boards of variants on this laptop, and their paper.

What a verb works with is imported when it runs: no verb waits for the libraries of another.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.cli.laptop import desk_of
from app.cli.outcome import Outcome
from app.cli.paper_outcome import paper_outcome

if TYPE_CHECKING:
    from app.services.change_orders.change_draft import ChangeDraft
    from app.services.drafts.drafts import Drafts, QuoteDraft


def add_verbs(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The verbs of scenario boards."""
    group = verbs.add_parser("scenario", help="the boards of variants on this laptop")
    parts = group.add_subparsers(required=True, metavar="VERB")
    parts.add_parser("list", help="boards with their customers, the last written first").set_defaults(
        run=_list
    )
    pdf = parts.add_parser("pdf", help="write the PDF of the variants of a board side by side")
    pdf.add_argument("id", help="as scenario list says")
    pdf.add_argument("-o", "--output", type=Path, required=True, metavar="FILE")
    pdf.add_argument("--language", choices=["fr", "en"])
    pdf.set_defaults(run=_pdf)


def _list(options: argparse.Namespace) -> Outcome:
    with desk_of(options) as desk:
        data: list[dict[str, Any]] = []
        for draft in _boards(desk.drafts):
            name = desk.customers.get(draft.customer_id).identity.name
            data.append({"id": draft.id, "customer": name, "variants": len(draft.variants)})
        lines = tuple(f"{each['id']}  {each['customer']}, {each['variants']}" for each in data)
        return Outcome({"scenarios": data}, lines)


def _pdf(options: argparse.Namespace) -> Outcome:
    from app.domain.errors import violation
    from app.services.drafts.drafts import QuoteDraft
    from app.services.papers.left_out import left_out

    with desk_of(options) as desk:
        draft = next((each for each in _boards(desk.drafts) if each.id == options.id), None)
        if draft is None:
            raise violation("draft.missing", "id")
        is_change = not isinstance(draft, QuoteDraft)
        paper = desk.variants_papers.of(draft.id, is_change=is_change)
        written = paper.save(options.output, options.language)
        missing = left_out(paper.view(options.language))
        data = {"scenario": draft.id, "pdf": str(written)}
        return paper_outcome(desk.words, data, (str(written),), missing)


def _boards(drafts: "Drafts") -> "Iterator[QuoteDraft | ChangeDraft]":
    """The drafts that have variants beside them."""
    from app.services.change_orders.change_draft import ChangeDraft
    from app.services.drafts.drafts import DraftKind

    for draft, _ in drafts.quotes():
        if draft.variants:
            yield draft
    for kept in drafts.kept(DraftKind.CHANGE):
        change: ChangeDraft = drafts.load(kept.id, ChangeDraft)
        if change.variants:
            yield change
