"""The step that counts the licences of a sale as its quote does, in a cache of before."""

from contextlib import closing
from pathlib import Path

from app.models.connection import connect
from tests.support import builders as b
from tests.support.caches import feed, open_store
from tests.support.empty_caches import KEY


def test_the_step_counts_the_licences_of_a_sale_once(tmp_path: Path) -> None:
    store = open_store(tmp_path)
    others = (
        b.licence(id=b.some_id(701), product_id="cyber_coach", quantity=80),
        b.licence(id=b.some_id(702)),
    )
    store.apply_page(feed(b.customer(), b.contract(), b.licence(), *others))
    store.close()
    looks = "SELECT seats FROM customer", "SELECT sum(seats) FROM tally"
    with closing(connect(store.path, KEY)) as connection:
        before = [connection.execute(look).fetchall() for look in looks]
        for statement in (
            "UPDATE customer SET seats = 320",
            "UPDATE tally SET seats = 320",
            "UPDATE alembic_version SET version_num = '0012'",
        ):
            connection.execute(statement)
        connection.commit()
    open_store(tmp_path).close()
    with closing(connect(store.path, KEY)) as connection:
        assert [connection.execute(look).fetchall() for look in looks] == before == [[(120,)], [(120,)]]
