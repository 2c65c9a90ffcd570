"""Databases of earlier portals: what they lack is added, and what they hold stays."""

import pytest
from sqlalchemy import select, text

from portal.demo.embedded import EmbeddedPortal
from portal.store.engine import reading
from portal.store.schema import OtherSchema, prepare
from portal.store.seeding import seed
from portal.store.tables import document, partner, setting
from tests.support.portal_laptop import ARVANE, REP, catalogue


def _declare(portal_url: str, schema: str) -> None:
    engine = prepare(portal_url)
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        connection.execute(setting.update().where(setting.c.name == "schema").values(value=schema))
    engine.dispose()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_database_of_the_first_schema_gets_the_tables_it_lacks(database_url: str) -> None:
    engine = prepare(database_url)
    seed(engine, ARVANE, catalogue(), [REP])
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        for lacking in ("mail", "partner", "published", "token_pair"):
            connection.execute(text(f"DROP TABLE {lacking}"))
        connection.execute(setting.update().where(setting.c.name == "schema").values(value="1"))
    engine.dispose()
    with EmbeddedPortal(database_url) as portal, reading(portal.engine, ARVANE) as connection:
        assert connection.execute(text("SELECT count(*) FROM mail")).scalar_one() == 0
        assert len(connection.execute(document.select()).all()) == len(catalogue())
        assert connection.execute(select(partner.c.id)).scalars().all() == [ARVANE]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_database_of_a_later_portal_is_refused(database_url: str) -> None:
    _declare(database_url, "99")
    with pytest.raises(OtherSchema, match="99"):
        prepare(database_url)
