"""Databases of the portal in every state that a start may find them in."""

from pathlib import Path

from sqlalchemy import Engine, MetaData, NullPool, UniqueConstraint, create_engine, inspect, text

from portal.store.engine import is_postgresql
from portal.store.schema import HEAD, STEPS, prepare

FIRST = "0001"
"""The step that ends where the last portal without steps was."""
LACKING = {
    "1": ("mail", "partner", "published", "token_pair", "customer_link", "customer_login", "client_name"),
    "3": ("partner", "published", "token_pair", "client_name"),
    "5": ("token_pair",),
    "6": (),
}
"""Schemas from before there were steps, and tables that their portals did not have."""

_STEP = """
{imports}
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade() -> None:
    op.execute("CREATE TABLE {table} (id TEXT PRIMARY KEY)")
    {more}
"""
_RIGHTS = """
SELECT table_name, privilege_type FROM information_schema.role_table_grants
WHERE grantee = 'channeldesk_portal' ORDER BY 1, 2
"""
_POLICIES = """
SELECT c.relname, c.relrowsecurity, c.relforcerowsecurity, p.polname,
    pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)
FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname
"""
_TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"


def make_before_steps(url: str, schema: str) -> None:
    """Make the empty database at ``url`` one of a portal from before there were steps."""
    engine = prepare(url, STEPS, FIRST)
    lacking = (f"DROP TABLE {each}" for each in ("alembic_version", *LACKING[schema]))
    owner_does(
        engine,
        *lacking,
        f"UPDATE setting SET value = '{schema}' WHERE name = 'schema'",
        "INSERT INTO sign_in VALUES ('ana@acme.example', 'acme')",
    )
    engine.dispose()


def shape(tables: MetaData, *, has_comments: bool) -> dict[str, object]:
    """Tables, columns, keys and indexes as comparable values; Alembic's own table is none of ours.

    SQLite keeps no comments.
    """
    return {
        table.name: (
            table.comment if has_comments else None,
            [
                (c.name, str(c.type), c.nullable, c.primary_key, c.comment if has_comments else None)
                for c in table.columns
            ],
            sorted((i.name, [c.name for c in i.columns], bool(i.unique)) for i in table.indexes),
            sorted(
                (str(each.name), [c.name for c in each.columns])
                for each in table.constraints
                if isinstance(each, UniqueConstraint)
            ),
        )
        for table in tables.sorted_tables
        if table.name != "alembic_version"
    }


def found_shape(engine: Engine) -> dict[str, object]:
    """The same of the tables that are there."""
    found = MetaData()
    found.reflect(_as_owner(engine))
    return shape(found, has_comments=is_postgresql(engine))


def protection(engine: Engine) -> list[object]:
    """What keeps partners apart and the audit log whole, as the database knows it."""
    with _as_owner(engine).connect() as connection:
        asked = [_RIGHTS, _POLICIES] if is_postgresql(engine) else [_TRIGGERS]
        return [[tuple(row) for row in connection.execute(text(each))] for each in asked]


def steps_with(folder: Path, *steps: tuple[str, str, str]) -> Path:
    """The portal's own steps and further ones: each a revision, the table it makes, and what else it does."""
    (folder / "versions").mkdir(parents=True)
    for file in STEPS.rglob("*.py"):
        (folder / file.relative_to(STEPS)).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    before = HEAD
    for revision, table, more in steps:
        imports = "import os, pathlib, signal" if more else ""
        step = _STEP.format(imports=imports, revision=revision, before=before, table=table, more=more)
        (folder / "versions" / f"r{revision}_{table}.py").write_text(step, encoding="utf-8")
        before = revision
    return folder


def has_table(engine: Engine, name: str) -> bool:
    """Whether the database has that table."""
    return inspect(_as_owner(engine)).has_table(name)


def owner_does(engine: Engine, *statements: str) -> None:
    """Change the database in ways that no portal does."""
    with _as_owner(engine).begin() as connection:
        for each in statements:
            connection.execute(text(each))


def _as_owner(engine: Engine) -> Engine:
    """An engine that does not become the portal's role: its login owns the tables."""
    return create_engine(engine.url, poolclass=NullPool, module=engine.dialect.dbapi)
