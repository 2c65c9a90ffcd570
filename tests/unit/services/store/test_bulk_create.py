"""Many customers at once: the same rows as one by one, or none of them."""

from pathlib import Path

import msgspec
import pytest

from app.domain.commands.commands import CreateCustomer
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.models.outbox import from_row
from app.services.store.store import Store
from app.wire.protocol import Target
from tests.support import builders as b
from tests.support.caches import open_store
from tests.support.companies import company
from tests.support.problems import codes_and_fields


def test_many_at_once_are_written_as_one_by_one(tmp_path: Path) -> None:
    made = [b.customer(id=CustomerId(f"customer-{number}"), identity=company(number)) for number in range(3)]
    found = []
    for way in ("together", "apart"):
        store = open_store(tmp_path / way)
        with store.write() as work:
            if way == "together":
                work.create_customers(made)
            else:
                for customer in made:
                    work.enqueue(CreateCustomer(customer), Target(Kind.CUSTOMER, customer.id))
        found.append(everything(store))
        store.close()
    assert found[0] == found[1]


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    """What the file holds, without the identities of commands and of who wrote."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with store.readers.borrow() as connection:
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        ).fetchall()
        for (table,) in tables:
            if not table.startswith(("search", "sqlite", "alembic", "outbox", "news", "action")):
                found[table] = sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)
        found["actions"] = connection.execute(
            "SELECT count(DISTINCT action_id), count(*) FROM action_command JOIN action ON id = action_id"
        ).fetchall()
        cursor = connection.execute("SELECT * FROM outbox ORDER BY seq")
        heads = [column[0] for column in cursor.description]
        queue = [from_row(dict(zip(heads, row, strict=True))) for row in cursor]
    found["outbox"] = [
        (
            each.seq,
            each.type,
            each.target_id,
            each.customer_id,
            each.state,
            each.actor,
            each.created_at,
            each.depends_on,
            msgspec.structs.replace(each.operation, op_id=""),
        )
        for each in queue
    ]
    return found


def test_one_that_is_there_already_keeps_all_of_them_out(tmp_path: Path) -> None:
    made = [b.customer(id=CustomerId(f"customer-{number}"), identity=company(number)) for number in range(3)]
    store = open_store(tmp_path)
    with store.write() as work:
        work.create_customers(made[1:2])
    before = everything(store)
    with pytest.raises(RuleViolation) as refused, store.write() as work:
        work.create_customers(made)
    assert codes_and_fields(refused.value.problems) == [("document.exists", "")]
    assert everything(store) == before
    store.close()
