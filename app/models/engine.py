"""The SQLAlchemy engine that writes: every transaction takes the write lock at its start."""

from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from app.models.connection import connect

# Scratch tables of a transaction; they live in memory and belong to the connection.
_SCRATCH = "CREATE TEMP TABLE IF NOT EXISTS touched (id TEXT PRIMARY KEY) WITHOUT ROWID"


def open_engine(path: Path, key: bytes) -> Engine:
    """An engine on the encrypted file at ``path``."""

    def open_connection() -> sqlcipher.Connection:
        connection = connect(path, key)
        connection.execute(_SCRATCH)
        return connection

    # The dialect for plain SQLite: the one for SQLCipher would set a passphrase over the raw key.
    engine = create_engine(
        "sqlite+pysqlite://", module=sqlcipher, creator=open_connection, poolclass=QueuePool, pool_size=2
    )
    event.listen(engine, "begin", _begin_immediate)
    return engine


def _begin_immediate(connection: Connection) -> None:
    # The driver is in autocommit mode, so the transaction starts here and with its lock: a transaction that
    # first reads and then writes could otherwise be refused halfway.
    connection.exec_driver_sql("BEGIN IMMEDIATE")
