"""The audit log: every way of tampering with it is found."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, event, text
from sqlalchemy.exc import DBAPIError

from portal.demo.embedded import EmbeddedPortal
from portal.store.audit import Verdict, verify
from portal.store.engine import is_postgresql, writing
from portal.store.seeding import seed
from portal.store.tables import audit_entry
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, OTHER


@pytest.fixture
def engine(portal: EmbeddedPortal) -> Engine:
    """A store whose first partner has four entries."""
    for version in (4, 5, 6):
        seed(portal.engine, ARVANE, [b.agreement(version=version)])
    return portal.engine


def as_intruder(engine: Engine, tamper: Callable[[Connection], object]) -> None:
    """Do what a person with the owner's rights on the database could."""
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        if is_postgresql(engine):
            connection.execute(text("SET LOCAL ROLE NONE"))
        else:
            connection.execute(text("DROP TRIGGER IF EXISTS audit_entry_no_UPDATE"))
            connection.execute(text("DROP TRIGGER IF EXISTS audit_entry_no_DELETE"))
        tamper(connection)


def test_an_untouched_log_is_sound(engine: Engine) -> None:
    assert (verify(engine, ARVANE).entries, verify(engine, ARVANE).is_sound) == (4, True)


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE audit_entry SET outcome = 'rejected' WHERE seq = 2 AND partner_id = 'arvane'", 2),
        ("UPDATE audit_entry SET hash = previous_hash WHERE seq = 3 AND partner_id = 'arvane'", 3),
        ("DELETE FROM audit_entry WHERE seq = 2 AND partner_id = 'arvane'", 2),
        ("DELETE FROM audit_entry WHERE seq = 4 AND partner_id = 'arvane'", 4),
        ("UPDATE audit_entry SET seq = 9 WHERE seq = 4 AND partner_id = 'arvane'", 4),
    ],
)
def test_a_changed_or_missing_entry_is_found(engine: Engine, statement: str, broken_at: int) -> None:
    as_intruder(engine, lambda connection: connection.execute(text(statement)))
    assert verify(engine, ARVANE).broken_at == broken_at
    assert verify(engine, OTHER).is_sound


def test_an_entry_that_is_added_meanwhile_breaks_nothing(engine: Engine) -> None:
    to_come = [b.agreement(version=7)]

    def add_one_more(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if "FROM audit_entry" in statement and to_come:
            seed(engine, ARVANE, [to_come.pop()])

    event.listen(engine, "before_cursor_execute", add_one_more)
    assert verify(engine, ARVANE) == Verdict(4, None)
    assert verify(engine, ARVANE).entries == 5


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_a_long_log_stays_on_the_server_while_it_is_verified(engine: Engine) -> None:
    used: list[str] = []

    def remember(_connection: Any, cursor: Any, statement: str, *_rest: Any) -> None:
        if "FROM audit_entry" in statement:
            used.append(type(cursor).__name__)

    event.listen(engine, "before_cursor_execute", remember)
    assert verify(engine, ARVANE).is_sound
    event.remove(engine, "before_cursor_execute", remember)
    assert used == ["ServerCursor"]


def test_the_portal_itself_can_only_append(engine: Engine) -> None:
    mine = audit_entry.c.partner_id == ARVANE
    for change in (audit_entry.delete().where(mine), audit_entry.update().where(mine).values(outcome="?")):
        with (
            pytest.raises(DBAPIError, match=r"append-only|permission denied"),
            writing(engine, ARVANE) as connection,
        ):
            connection.execute(change)
    assert verify(engine, ARVANE).is_sound
