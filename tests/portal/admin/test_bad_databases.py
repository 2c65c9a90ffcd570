"""Databases that cannot be had: one sentence with what to do, exit code 1, and what was there stays."""

import re
import shlex
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from portal.store.schema import HEAD, prepare
from tests.support.portal_admin import (
    ACME,
    ANA,
    DATABASE_SECRET,
    PASSWORD,
    ROOT,
    portal_process,
    refusal,
)
from tests.support.portal_guide import GUIDE, free_port
from tests.support.postgresql import PostgreSQL, own_postgresql

OWNER = "portal_owner"


@pytest.fixture(scope="module")
def server() -> Iterator[PostgreSQL]:
    """A PostgreSQL that asks for passwords, with an owner for the portal and somebody who may do nothing."""
    with own_postgresql() as running:
        running.execute(
            f"CREATE ROLE {OWNER} LOGIN PASSWORD '{DATABASE_SECRET}' CREATEROLE",
            f"CREATE ROLE guest LOGIN PASSWORD '{DATABASE_SECRET}'",
            f"CREATE DATABASE channeldesk OWNER {OWNER}",
        )
        running.ask_password_of(OWNER)
        running.ask_password_of("guest")
        yield running


def address(server: PostgreSQL, sign_in: str, database: str = "channeldesk") -> str:
    return f"postgresql://{sign_in}@/{database}?host={server.folder}"


def test_a_wrong_password_for_postgresql(server: PostgreSQL) -> None:
    wrong = address(server, f"{OWNER}:wrong")
    for verb in (("catalogue", "publish"), ("partner", "list"), ("serve", "--port", "0")):
        said = refusal(wrong, *verb)
        assert f"refuses the password of {OWNER}" in said
        assert "--database" in said


def test_no_password_for_postgresql(server: PostgreSQL) -> None:
    said = refusal(address(server, OWNER), "partner", "list")
    assert f"asks for a password of {OWNER}" in said


def test_a_database_that_postgresql_does_not_have(server: PostgreSQL) -> None:
    missing = address(server, f"{OWNER}:{DATABASE_SECRET}", "channeldisk")
    said = refusal(missing, "partner", "list")
    assert "no database channeldisk" in said
    assert "CREATE DATABASE" in said


def test_somebody_who_may_not_create_in_postgresql(server: PostgreSQL) -> None:
    guest = address(server, f"guest:{DATABASE_SECRET}")
    said = refusal(guest, "partner", "list")
    assert "guest may not do this" in said
    assert "docs/run-a-portal.md" in said


def test_a_second_portal_on_one_postgresql_needs_what_the_guide_says(server: PostgreSQL) -> None:
    prepare(address(server, f"{OWNER}:{DATABASE_SECRET}")).dispose()
    server.execute(
        f"CREATE ROLE second_owner LOGIN PASSWORD '{DATABASE_SECRET}' CREATEROLE",
        "CREATE DATABASE second OWNER second_owner",
    )
    second = address(server, f"second_owner:{DATABASE_SECRET}", "second")
    said = refusal(second, "catalogue", "publish")
    assert "second_owner may not do this" in said
    assert "docs/run-a-portal.md" in said
    (grant,) = re.findall(r"`(GRANT .*?);`", GUIDE.read_text(encoding="utf-8"))
    server.execute(grant.replace("other_owner", "second_owner"))
    assert portal_process("catalogue", "publish", CHANNELDESK_DATABASE=second).code == 0


def test_a_postgresql_that_does_not_run() -> None:
    port = free_port()
    said = refusal(f"postgresql://a:{DATABASE_SECRET}@127.0.0.1:{port}/b", "partner", "list")
    assert f"no PostgreSQL server answers at 127.0.0.1:{port}" in said


def test_a_socket_on_which_no_postgresql_listens(tmp_path: Path) -> None:
    said = refusal(f"postgresql://a:{DATABASE_SECRET}@/b?host={tmp_path}", "partner", "list")
    assert f"no PostgreSQL server answers at {tmp_path}" in said


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_database_of_a_newer_portal_is_left_as_it_is(kind: str, server: PostgreSQL, tmp_path: Path) -> None:
    newer = f"{int(HEAD) + 1:04}"
    raise_schema = f"UPDATE alembic_version SET version_num = '{newer}'"
    if kind == "sqlite":
        url = f"sqlite:///{tmp_path}/portal.db"
        prepare(url).dispose()
        with sqlite3.connect(tmp_path / "portal.db") as connection:
            connection.execute(raise_schema)
            connection.execute("DROP TABLE published")
        connection.close()
    else:
        server.execute(f"CREATE DATABASE newer OWNER {OWNER}")
        url = address(server, f"{OWNER}:{DATABASE_SECRET}", "newer")
        prepare(url).dispose()
        with psycopg.connect(server.address("newer"), autocommit=True) as administrator:
            administrator.execute(raise_schema.encode())
            administrator.execute("DROP TABLE published")
    for verb in (("serve", "--port", "0"), ("partner", "add", *ACME), ("catalogue", "publish")):
        said = refusal(url, *verb)
        assert f"schema {newer}" in said
        assert f"has {HEAD}" in said
        assert "left as it is" in said
    if kind == "sqlite":
        with sqlite3.connect(tmp_path / "portal.db") as connection:
            assert not connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'published'").fetchall()
        connection.close()
    else:
        with psycopg.connect(server.address("newer")) as asked:
            assert asked.execute("SELECT to_regclass('published')").fetchall() == [(None,)]


@pytest.mark.parametrize("verb", [("partner", "list"), ("serve", "--port", "0"), ("account", "add", *ANA)])
def test_a_database_that_was_never_begun_is_not_begun_by_mistake(
    tmp_path: Path, verb: tuple[str, ...]
) -> None:
    said = refusal(f"sqlite:///{tmp_path}/portal.bd", *verb)
    assert "there is no database" in said
    assert "portal.bd" in said
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"%PDF-1.7 and so on" * 200, "is not a database of the portal"), (b"", "is empty")],
)
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes, reason: str) -> None:
    file = tmp_path / "portal.db"
    file.write_bytes(content)
    for verb in (("partner", "list"), ("catalogue", "publish"), ("serve", "--port", "0")):
        said = refusal(f"sqlite:///{file}", *verb)
        assert str(file) in said
        assert reason in said
    assert file.read_bytes() == content
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("database", "reason"),
    [
        ("portal.db", "is no address of a database"),
        (f"mysql://root:{DATABASE_SECRET}@db/portal", "mysql is no database that the portal works with"),
        (f"postgresql://a:{DATABASE_SECRET}@db:port/b", "is no address of a database"),
        ("sqlite://", "is no address of a database"),
        ("sqlite:////nowhere/at/all/portal.db", "the folder of /nowhere/at/all/portal.db is not there"),
        ("sqlite:////tmp", "/tmp cannot be opened"),
    ],
)
def test_an_address_that_is_none(database: str, reason: str) -> None:
    assert reason in refusal(database, "catalogue", "publish")


def mounted(folder: Path, options: str, script: str) -> subprocess.CompletedProcess[str]:
    """Run ``script`` where ``folder`` is a file system of its own, which nobody else sees."""
    line = f"mount -t tmpfs -o {options} none {folder} && {script}"
    done = subprocess.run(
        ["unshare", "--map-root-user", "--mount", "sh", "-c", line],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if "unshare failed" in done.stderr or "mount:" in done.stderr:
        pytest.skip("this machine lets nobody mount a file system of their own")
    return done


@pytest.mark.usefixtures("url")
def test_a_full_disk_keeps_what_was_there(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    portal = f"{sys.executable} -m portal"
    here = f"--database sqlite:///{folder}/portal.db"
    add = f"account add --partner acme --login bo@acme.example --name Bo {here}"
    done = mounted(
        folder,
        "size=3m",
        f"cp {tmp_path}/portal.db {folder} && {{ cat /dev/zero > {folder}/filler 2> {tmp_path}/full;"
        f" echo '{PASSWORD}' | {portal} {add}; echo code $?;"
        f" rm {folder}/filler; {portal} account list --partner acme {here};"
        f" echo '{PASSWORD}' | {portal} {add}; }}",
    )
    code, listed, added = done.stdout.splitlines()
    assert (code, listed.split()[0]) == ("code 1", "ana@acme.example")
    assert added == "account bo@acme.example: added to acme"
    assert done.stderr == (
        "the disk with the database is full; nothing of this was written. Make room and try again\n"
    )


@pytest.mark.usefixtures("url")
def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "small"
    folder.mkdir()
    here = f"--database sqlite:///{folder}/portal.db"
    add = f"partner add --partner brume {shlex.join(ACME[2:])}"
    done = mounted(
        folder,
        "size=3m",
        f"cp {tmp_path}/portal.db {folder} && mount -o remount,ro {folder} &&"
        f" {{ {sys.executable} -m portal {add} {here}; echo code $?; }}",
    )
    assert done.stdout == "code 1\n"
    assert f"{folder}/portal.db cannot be written" in done.stderr
    assert len(done.stderr.splitlines()) == 1
