"""Creates the tables and, on PostgreSQL, the role and the policies that keep partners apart."""

from sqlalchemy import Connection, Engine, create_engine, make_url, select, text

from portal.identity import new_secret
from portal.store.engine import ROLE, insert_into, is_postgresql, open_engine
from portal.store.tables import PARTNER_TABLES, metadata, setting

SCHEMA = "5"
_EARLIER = frozenset({"1", "2", "3", "4"})
"""Schemas that lack tables only, which are created on the way."""


class OtherSchema(Exception):
    """The database was made by another version of the portal; nothing in it was touched."""


def prepare(url: str) -> Engine:
    """An engine on a database that has everything the portal needs; creates what is missing.

    On PostgreSQL the login of ``url`` owns the tables; the engine that is handed out works as ``ROLE``.
    """
    if make_url(url).get_backend_name() != "sqlite":
        _prepare_postgresql(url)
    engine = open_engine(url)
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        if not is_postgresql(engine):
            metadata.create_all(connection)
            for change in ("UPDATE", "DELETE"):
                connection.execute(text(_APPEND_ONLY.format(change=change)))
        _settle_settings(connection)
    return engine


def read_setting(connection: Connection, name: str) -> str:
    """The value of a setting of the whole portal."""
    return str(connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar_one())


def renew_epoch(engine: Engine) -> str:
    """Declare the feed restored from a copy: every cursor handed out before answers 410 from now on."""
    epoch = new_secret()[:12]
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        connection.execute(setting.update().where(setting.c.name == "epoch").values(value=epoch))
    return epoch


def _settle_settings(connection: Connection) -> None:
    wanted = {"schema": SCHEMA, "epoch": new_secret()[:12], "secret": new_secret()}
    rows = [{"name": name, "value": value} for name, value in wanted.items()]
    connection.execute(insert_into(connection, setting).on_conflict_do_nothing(), rows)
    found = read_setting(connection, "schema")
    if found in _EARLIER:
        connection.execute(setting.update().where(setting.c.name == "schema").values(value=SCHEMA))
        found = SCHEMA
    if found != SCHEMA:
        raise OtherSchema(f"the database has schema {found}, this portal needs {SCHEMA}")


def _prepare_postgresql(url: str) -> None:
    owner = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with owner.begin() as connection:
        # Two portals that start together must not both create; the number only has to be ours.
        connection.execute(text("SELECT pg_advisory_xact_lock(7331001)"))
        if not _is_prepared(connection):
            _create_isolated(connection)
    owner.dispose()


def _is_prepared(connection: Connection) -> bool:
    """Whether the tables are there already: creating them locks out the portals that run."""
    if connection.execute(text("SELECT to_regclass('setting')")).scalar_one() is None:
        return False
    query = select(setting.c.value).where(setting.c.name == "schema")
    return connection.execute(query).scalar_one_or_none() == SCHEMA


def _create_isolated(connection: Connection) -> None:
    """Create role and tables, and let the role see one partner at a time."""
    connection.execute(text(_CREATE_ROLE))
    metadata.create_all(connection)
    connection.execute(text(f"GRANT {ROLE} TO CURRENT_USER"))
    connection.execute(text(f"GRANT USAGE ON SCHEMA public TO {ROLE}"))
    connection.execute(text(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE}"))
    connection.execute(text(f"REVOKE UPDATE, DELETE ON audit_entry FROM {ROLE}"))
    for table in PARTNER_TABLES:
        _isolate(connection, table.name)


_APPEND_ONLY = """
CREATE TRIGGER IF NOT EXISTS audit_entry_no_{change} BEFORE {change} ON audit_entry
BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
"""

_CREATE_ROLE = f"""
DO $$ BEGIN
    CREATE ROLE {ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$
"""


def _isolate(connection: Connection, table: str) -> None:
    mine = "partner_id = NULLIF(current_setting('app.partner', true), '')"
    connection.execute(text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
    connection.execute(text(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY"))
    connection.execute(text(f"DROP POLICY IF EXISTS own_partner ON {table}"))
    connection.execute(text(f"CREATE POLICY own_partner ON {table} USING ({mine}) WITH CHECK ({mine})"))
