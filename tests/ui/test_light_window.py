"""The window is painted before anything heavy is loaded."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.bootstrap import Laptop
from app.paths import Paths
from app.services.session.identity import Identities
from app.services.session.settings import Settings
from app.services.store.store import Store
from tests.support import builders as b
from tests.support.caches import feed
from tests.support.clocks import FixedClock
from tests.support.desk import demo_account
from tests.support.empty_caches import KEY


@pytest.mark.parametrize("page", ["grid", "home"])
def test_the_first_page_is_painted_without_what_takes_long_to_load(tmp_path: Path, page: str) -> None:
    account, clock, paths = demo_account(), FixedClock(), Paths.under(tmp_path)
    Laptop(paths).change_settings(lambda _: Settings(language="fr", account=account))
    place = paths.cache_file(account.portal_url, account.partner_id, account.user_id)
    place.parent.mkdir(parents=True)
    store = Store(place, KEY, clock, Identities(clock), account.user_id)
    store.apply_page(feed(b.partner(time_zone="Pacific/Tahiti"), b.customer()))
    store.close()

    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.start_process", page, str(tmp_path)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["heavy"] == []
