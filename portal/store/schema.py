"""Creates the tables and, on PostgreSQL, the role and the policies that keep partners apart."""

from sqlalchemy import Connection, Engine, create_engine, make_url, select, text

from portal.identity import new_secret
from portal.store.engine import ROLE, is_postgresql, open_engine
from portal.store.tables import PARTNER_TABLES, metadata, setting

SCHEMA = "1"


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
    known = set(connection.execute(select(setting.c.name)).scalars())
    wanted = {"schema": SCHEMA, "epoch": new_secret()[:12], "secret": new_secret()}
    missing = [{"name": name, "value": value} for name, value in wanted.items() if name not in known]
    if missing:
        connection.execute(setting.insert(), missing)


def _prepare_postgresql(url: str) -> None:
    owner = create_engine(make_url(url).set(drivername="postgresql+psycopg"))
    with owner.begin() as connection:
        # Two portals that start together must not both create; the number only has to be ours.
        connection.execute(text("SELECT pg_advisory_xact_lock(7331001)"))
        connection.execute(text(_CREATE_ROLE))
        metadata.create_all(connection)
        connection.execute(text(f"GRANT {ROLE} TO CURRENT_USER"))
        connection.execute(text(f"GRANT USAGE ON SCHEMA public TO {ROLE}"))
        connection.execute(
            text(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {ROLE}")
        )
        connection.execute(text(f"REVOKE UPDATE, DELETE ON audit_entry FROM {ROLE}"))
        for table in PARTNER_TABLES:
            _isolate(connection, table.name)
    owner.dispose()


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
