"""Five thousand customers from a file: read, held against every rule of the wizard, and saved."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from app.services.spreadsheets.reading import read_table
from benchmarks.measure import Figure, seconds
from tests.support.desk import demo_desk
from tests.support.import_files import checked, csv_bytes, customer_rows

_ROWS = 5_000
_TRIES = 3


def figures() -> Iterator[Figure]:
    """Reading alone is the floor of the check; what is checked is then saved in one go."""
    content = csv_bytes(customer_rows(_ROWS))
    folder = Path(tempfile.mkdtemp())
    desk = demo_desk(folder, customers=12)
    try:
        reading = min(seconds(lambda: read_table(content), _TRIES)) * 1000
        checking = min(seconds(lambda: checked(desk, content), _TRIES)) * 1000
        yield Figure(f"import, {_ROWS:,} rows checked", checking, "ms", reading, "reading the file")
        good = checked(desk, content)
        saving = min(seconds(lambda: desk.imports.confirm(good))) * 1000
        yield Figure(f"import, {_ROWS:,} customers saved", saving, "ms", checking, "checking them")
    finally:
        desk.close()
        shutil.rmtree(folder)
