"""A real pgbouncer before the PostgreSQL of a test run: each transaction may get another session."""

import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from tests.support.postgresql import PostgreSQL
from tests.support.waiting import until

SESSIONS = 3
"""Fewer than those who use them, so that nobody gets the same one twice but by chance."""
_SETTINGS = """
[databases]
* = host={folder} user=postgres
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = {port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = {sessions}
max_client_conn = 500
"""


def find_pgbouncer() -> str | None:
    """Where the program is; ``None`` on a machine without it (``apt-get install pgbouncer``)."""
    return shutil.which("pgbouncer", path="/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin")


@contextmanager
def own_pgbouncer(program: str, server: PostgreSQL, database: str) -> Iterator[str]:
    """The address of ``database`` behind a pooler in transaction mode, which ends with the block."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="channeldesk-pgbouncer-"))
    settings = folder / "pgbouncer.ini"
    settings.write_text(_SETTINGS.format(folder=_socket_of(server), port=port, sessions=SESSIONS))
    owner = server.folder.stat().st_uid
    for each in (folder, settings):
        shutil.chown(each, owner)
    command = [program, "-q", "-u", pwd.getpwuid(owner).pw_name, str(settings)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    address = f"postgresql://postgres@127.0.0.1:{port}/{database}"
    try:
        until(lambda: process.poll() is not None or _answers(address))
        assert process.poll() is None, process.communicate()[1].decode()
        yield address
    finally:
        process.terminate()
        process.communicate()
        shutil.rmtree(folder)


def _socket_of(server: PostgreSQL) -> str:
    with psycopg.connect(server.address()) as connection:
        row = connection.execute("SHOW unix_socket_directories").fetchone()
    assert row is not None
    return str(row[0])


def _answers(address: str) -> bool:
    try:
        psycopg.connect(address).close()
    except psycopg.OperationalError:
        return False
    return True
