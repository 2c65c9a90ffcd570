"""Power that goes right after a save."""

import subprocess
import sys
from pathlib import Path

from app.domain.commands.commands import CreateQuote
from app.domain.commands.specs import name_of
from app.domain.document import Kind
from app.domain.quote.quote import Quote, QuoteStatus
from tests.support.caches import open_store
from tests.support.ready_python import ReadyPython

ROOT = Path(__file__).parents[3]


def test_a_quote_whose_save_was_acknowledged_survives_kill_9_and_is_queued_once(tmp_path: Path) -> None:
    process = ReadyPython(
        [sys.executable, "-m", "tests.support.sudden_death", str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    quote_id = process.stdout.readline().strip()
    process.kill()
    process.wait()
    process.stdout.close()
    store = open_store(tmp_path)
    quote = store.load(Kind.QUOTE, quote_id)
    [operation] = store.take_batch()
    store.close()
    assert isinstance(quote, Quote)
    assert quote.status is QuoteStatus.OPEN
    assert (operation.type, operation.target_id) == (name_of(CreateQuote), quote_id)
