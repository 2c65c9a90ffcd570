"""The order that an accepted paper carries, as a file of its own."""

from pathlib import Path

from app.domain.change.change_order import ChangeOrder
from app.domain.quote.quote import Quote
from app.services.papers.carried import order_in
from app.services.papers.papers import Papers
from app.services.papers.saving import safe_name, save_to
from app.services.papers.views.quote import QuotePaper


def save_order(papers: Papers, document: Quote | ChangeOrder, path: Path) -> Path:
    """Write the Order-X of ``document`` to ``path``, whole or not at all.

    Raises:
        RuleViolation: ``paper.no_order``: nobody has accepted it; or the file cannot be written.
    """
    return save_to(path, order_in(_view(papers, document), document.display_number).encode())


def _view(papers: Papers, document: Quote | ChangeOrder) -> QuotePaper:
    if isinstance(document, Quote):
        return papers.quote_view(document.id)
    return papers.changes.view(document.id)


def order_file_name(document: Quote | ChangeOrder, customer_name: str) -> str:
    """What its file is called: ``Order-X D-2026-1203 Maison Corbière.xml``."""
    return safe_name(f"Order-X {document.display_number} {customer_name}", ".xml")
