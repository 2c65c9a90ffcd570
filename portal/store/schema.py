"""Creates the tables and, on PostgreSQL, the role and the policies that keep partners apart."""

from sqlalchemy import Connection, Engine, NullPool, create_engine, inspect, make_url, select, text

from portal.identity import new_secret
from portal.store.engine import ROLE, insert_into, is_postgresql, open_engine, writing_for_all
from portal.store.tables import PARTNER_TABLES, metadata, partner, setting, sign_in

SCHEMA = "6"
_EARLIER = frozenset({"1", "2", "3", "4", "5"})
"""Schemas that lack tables only, which are created on the way."""


class OtherSchema(Exception):
    """The database was made by another version of the portal; nothing in it was touched."""

    def __init__(self, found: str) -> None:
        super().__init__(f"the database has schema {found}, this portal needs {SCHEMA}")
        self.found = found


def prepare(url: str) -> Engine:
    """An engine on a database that has everything the portal needs; creates what is missing.

    On PostgreSQL the login of ``url`` owns the tables; the engine that is handed out works as ``ROLE``.

    Raises:
        OtherSchema: a newer portal made it; nothing in it was touched.
    """
    if make_url(url).get_backend_name() != "sqlite":
        _prepare_postgresql(url)
    engine = open_engine(url)
    try:
        with writing_for_all(engine) as connection:
            if not is_postgresql(engine):
                metadata.create_all(connection)
                for change in ("UPDATE", "DELETE"):
                    connection.execute(text(_APPEND_ONLY.format(change=change)))
            _settle_settings(connection)
    except BaseException:
        engine.dispose()
        raise
    return engine


def read_setting(connection: Connection, name: str) -> str:
    """The value of a setting of the whole portal."""
    return str(connection.execute(select(setting.c.value).where(setting.c.name == name)).scalar_one())


def renew_epoch(engine: Engine) -> str:
    """Declare the feed restored from a copy: every cursor handed out before answers 410 from now on."""
    epoch = new_secret()[:12]
    with writing_for_all(engine) as connection:
        connection.execute(setting.update().where(setting.c.name == "epoch").values(value=epoch))
    return epoch


def _settle_settings(connection: Connection) -> None:
    wanted = {"schema": SCHEMA, "epoch": new_secret()[:12], "secret": new_secret()}
    rows = [{"name": name, "value": value} for name, value in wanted.items()]
    connection.execute(insert_into(connection, setting).on_conflict_do_nothing(), rows)
    found = read_setting(connection, "schema")
    if found in _EARLIER:
        _register_partners(connection)
        connection.execute(setting.update().where(setting.c.name == "schema").values(value=SCHEMA))
    else:
        _refuse_other(found)


def _register_partners(connection: Connection) -> None:
    """Earlier portals knew a partner by its logins only."""
    known = connection.execute(select(sign_in.c.partner_id).distinct()).scalars()
    rows = [{"id": each} for each in known]
    if rows:
        connection.execute(insert_into(connection, partner).on_conflict_do_nothing(), rows)


def _prepare_postgresql(url: str) -> None:
    owner = create_engine(make_url(url).set(drivername="postgresql+psycopg"), poolclass=NullPool)
    with owner.begin() as connection:
        # Two portals that start together must not both create; the number only has to be ours.
        connection.execute(text("SELECT pg_advisory_xact_lock(7331001)"))
        found = _found_schema(connection)
        _refuse_other(found)
        # Creating what is there already locks out the portals that run.
        if found != SCHEMA:
            _create_isolated(connection)


def _found_schema(connection: Connection) -> str | None:
    """The schema that the database says it has; ``None`` when it says nothing, being new."""
    if not inspect(connection).has_table(setting.name):
        return None
    query = select(setting.c.value).where(setting.c.name == "schema")
    return connection.execute(query).scalar_one_or_none()


def _refuse_other(found: str | None) -> None:
    """Raise ``OtherSchema`` for a schema that this portal neither has nor brings up to its own."""
    if found is not None and found != SCHEMA and found not in _EARLIER:
        raise OtherSchema(found)


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
