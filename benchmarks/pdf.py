"""The PDF of a quote: 2,000 lines against a LongTable and a web page of the same; one page cold, one and two
pages warm.

WeasyPrint is compared with where it is installed; the lock does not name it.
"""

import subprocess
import sys
from collections.abc import Iterator
from html import escape
from importlib import import_module
from importlib.util import find_spec
from io import BytesIO

from app.services.papers.quote.quote_pdf import quote_pdf
from app.services.papers.sheet.faces import Face, font
from app.services.papers.sheet.page import A4
from app.services.papers.views.quote import QuotePaper
from benchmarks.measure import Figure, median_ms
from tests.papers.samples import four_lines, many_lines, view

_LINES = 2000
_TWO_PAGES = 12
_FIRST = """
import time
from tests.papers.samples import four_lines, view
shown = view(four_lines())
from app.services.papers.quote.quote_pdf import prepare, quote_pdf
prepare()
started = time.perf_counter()
quote_pdf(shown)
print((time.perf_counter() - started) * 1000)
"""


def figures() -> Iterator[Figure]:
    """What PERFORMANCE asks of documents."""
    long, short = view(many_lines(_LINES)), view(four_lines())
    quote_pdf(short)
    table = median_ms(lambda: long_table(long), times=3)
    tagged = median_ms(lambda: quote_pdf(long), times=7)
    yield Figure("PDF, 2,000 lines, tagged", tagged, "ms", table, "LongTable", 0.35)
    if find_spec("weasyprint") is not None:
        page = median_ms(lambda: web_page(long), times=1)
        yield Figure("PDF, 2,000 lines, tagged", tagged, "ms", page, "WeasyPrint", 1 / 30)
    yield Figure("PDF, one page, warm", median_ms(lambda: quote_pdf(short)), "ms", target=50)
    two = view(many_lines(_TWO_PAGES))
    yield Figure("PDF, two pages, warm", median_ms(lambda: quote_pdf(two)), "ms", target=50)
    yield Figure("PDF, one page, first of a run", min(_first() for _ in range(3)), "ms", target=100)


def _first() -> float:
    """The first document after a worker has loaded what drawing needs, as the running desk does."""
    done = subprocess.run([sys.executable, "-c", _FIRST], check=True, capture_output=True, text=True)
    return float(done.stdout)


def long_table(document: QuotePaper) -> bytes:
    """The lines of ``document`` in a LongTable with the same faces, repeated heads, and a footer per page."""
    from reportlab.platypus import LongTable, SimpleDocTemplate, TableStyle

    regular, strong = font(Face.REGULAR).fontName, font(Face.SEMIBOLD).fontName
    rows = _rows(document)
    style = TableStyle(
        [
            ("FONT", (0, 0), (-1, -1), regular, 9.5),
            ("FONT", (0, 0), (-1, 0), strong, 8),
            ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#E6E2DB"),
        ]
    )
    table = LongTable(
        [document.sections[0].heads, *rows], colWidths=(200, 55, 60, 50, 64, 64), repeatRows=1, style=style
    )
    target = BytesIO()
    SimpleDocTemplate(target, pagesize=(A4.width, A4.height), pageCompression=1).build([table])
    return target.getvalue()


def web_page(document: QuotePaper) -> bytes:
    """The same lines as a tagged PDF that WeasyPrint makes of a table in HTML."""
    heads = "".join(f"<th>{escape(each)}" for each in document.sections[0].heads)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}' for cell in row)}" for row in _rows(document))
    html = f"<html lang=fr><title>Devis</title><table><thead><tr>{heads}<tbody>{rows}</table>"
    made: bytes = import_module("weasyprint").HTML(string=html).write_pdf(pdf_variant="pdf/ua-1")
    return made


def _rows(document: QuotePaper) -> list[tuple[str, ...]]:
    """The cells of every line."""
    return [
        (
            f"{line.name}\n{line.details[0]}",
            line.quantity,
            line.unit_price,
            line.discount,
            line.net_unit_price,
            line.amount,
        )
        for section in document.sections
        for line in section.lines
    ]
