"""The first page of the grid is read without what takes long to load."""

import json
import subprocess
import sys
from pathlib import Path

from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY

HEAVY = {"sqlalchemy", "alembic", "requests", "reportlab", "keyring", "cryptography", "babel"}
FIRST_PAGE = f"""
import json, sys
from pathlib import Path
from app.services.session.clock import SystemClock
from app.services.session.identity import Identities
from app.services.queries import Queries
from app.services.queries.customer_filter import CustomerFilter
from app.services.store.store import Store
clock = SystemClock()
store = Store(Path(sys.argv[1]), bytes.fromhex("{KEY.hex()}"), clock, Identities(clock), "rep-1")
rows = Queries(store.readers, clock).customers(CustomerFilter()).page(0, 60)
store.close()
print(json.dumps([len(rows), sorted(name.partition(".")[0] for name in sys.modules)]))
"""


def test_the_first_page_needs_neither_sqlalchemy_nor_anything_heavy(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    store.apply_page(feed(b.customer()))
    store.close()
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAGE, str(store.path)],
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
    )
    rows, modules = json.loads(done.stdout)
    assert rows == 1
    assert not HEAVY & set(modules)
