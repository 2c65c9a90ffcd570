"""Papers drawn at one moment, as when a page is left for another: the same bytes as one by one."""

import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.domain.quote.quote import QuoteStatus
from app.services.queries.quote_list import QuoteFilter
from tests.support.desk import demo_desk

_THREADS, _ROUNDS = 4, 3
_OFTEN_S = 1e-6
"""Threads take turns in the middle of everything."""


def test_papers_drawn_at_once_are_those_drawn_one_by_one(tmp_path: Path) -> None:
    usual = sys.getswitchinterval()
    desk = demo_desk(tmp_path)
    try:
        rows = desk.queries.quotes(QuoteFilter()).page(0, 40)
        ids = [row.id for row in rows if row.status is QuoteStatus.OPEN][:_THREADS]
        alone = [desk.papers.preview_pdf(id, "fr") for id in ids]
        sys.setswitchinterval(_OFTEN_S)
        with ThreadPoolExecutor(_THREADS) as threads:
            for _ in range(_ROUNDS):
                assert list(threads.map(lambda id: desk.papers.preview_pdf(id, "fr"), ids)) == alone
    finally:
        sys.setswitchinterval(usual)
        desk.close()
