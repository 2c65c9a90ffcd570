"""``channeldesk-portal``: serving, mail, the audit log, lost laptops and restored copies."""

import socket
import subprocess
import sys
from pathlib import Path

import pytest
import requests
from sqlalchemy import text

from app.domain.commands.commands import CreateCustomer, SendOnboarding
from portal.__main__ import main
from portal.demo.embedded import EmbeddedPortal
from portal.store.schema import OtherSchema, prepare, read_setting
from portal.store.seeding import seed
from tests.support import builders as b
from tests.support.patience import PATIENCE_S
from tests.support.portal_laptop import Laptop

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def url(tmp_path: Path) -> str:
    """A database with one partner."""
    address = f"sqlite:///{tmp_path}/portal.db"
    engine = prepare(address)
    seed(engine, "arvane", [b.partner()])
    engine.dispose()
    return address


def test_verifying_the_audit_log_tells_by_its_exit_code(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", "verify", "--database", url, "--partner", "arvane"]) == 0
    assert capsys.readouterr().out == "arvane: 1 entries, sound\n"
    engine = prepare(url)
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        connection.execute(text("DROP TRIGGER audit_entry_no_UPDATE"))
        connection.execute(text("UPDATE audit_entry SET outcome = '?'"))
    engine.dispose()
    assert main(["audit", "verify", "--database", url, "--partner", "arvane"]) == 1
    assert capsys.readouterr().out == "arvane: 0 entries, broken at entry 1\n"


def test_a_restored_copy_gets_a_new_epoch(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["restored", "--database", url]) == 0
    engine = prepare(url)
    with engine.connect() as connection:
        assert capsys.readouterr().out == f"epoch {read_setting(connection, 'epoch')}\n"
    engine.dispose()


def test_a_database_of_another_version_is_left_alone(url: str) -> None:
    engine = prepare(url)
    with engine.connect().execution_options(portal_writes=True) as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    with pytest.raises(OtherSchema):
        prepare(url)


def test_the_portal_serves_until_it_is_told_to_stop(url: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "portal", "serve", "--database", url, "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    assert process.stderr is not None
    try:
        assert any(b"running on" in line for line in process.stderr)
        assert requests.get(f"http://127.0.0.1:{port}/v1/sync/info", timeout=PATIENCE_S).status_code == 401
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_S)


def test_a_portal_that_cannot_tell_a_partners_dates_does_not_serve(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = f"sqlite:///{tmp_path}/portal.db"
    engine = prepare(address)
    seed(engine, "arvane", [b.partner(time_zone="Pacific/Atlantis")])
    engine.dispose()
    assert main(["serve", "--database", address, "--port", "0"]) == 1
    assert "Pacific/Atlantis is no time zone of this machine" in capsys.readouterr().err


def test_whoever_runs_the_portal_says_how_long_a_laptop_goes_without_renewing_its_sign_in(
    portal: EmbeddedPortal, laptop: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    given = portal.issue_tokens(laptop.account)
    url = portal.engine.url.render_as_string(hide_password=False)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["serve", "--database", url, "--port", str(port), "--access-life"]
    for nonsense in ("9", "86401", "-60", "an hour"):
        with pytest.raises(SystemExit):
            main([*options, nonsense])
        assert "from 10 to 86400 seconds" in capsys.readouterr().err
    command = [sys.executable, "-m", "portal", *options, "90"]
    process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)
    assert process.stderr is not None
    try:
        assert any(b"running on" in line for line in process.stderr)
        form = {
            "grant_type": "refresh_token",
            "refresh_token": given.refresh_token,
            "client_id": "channeldesk",
        }
        answer = requests.post(f"http://127.0.0.1:{port}/oauth/token", data=form, timeout=PATIENCE_S)
        assert answer.json()["expires_in"] == 90
    finally:
        process.terminate()
        process.communicate(timeout=PATIENCE_S)


@pytest.mark.parametrize("address", ["db.example", "sqlite:///portal.db", "mysql://ana:secret@db.example/x"])
def test_an_address_to_listen_at_that_is_none_is_refused_without_its_password(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main(["serve", "--listen", address])
    said = capsys.readouterr().err
    assert "no address of a PostgreSQL server" in said
    assert "secret" not in said


def test_a_lost_laptop_is_shut_out_with_its_users_sign_ins(portal: EmbeddedPortal, laptop: Laptop) -> None:
    url = portal.engine.url.render_as_string(hide_password=False)
    arguments = ["revoke", "--database", url, "--partner", "arvane", "--client"]
    assert main([*arguments, "nobody"]) == 1
    assert main([*arguments, laptop.client_id]) == 0
    assert main([*arguments, laptop.client_id]) == 0  # Again changes nothing.
    assert laptop.get("/v1/sync/info").status_code == 401
    laptop.refresh()
    answer = laptop.post("/v1/sync/push", laptop.body())
    assert (answer.status_code, answer.json()["type"]) == (403, "urn:channeldesk:problem:client-revoked")


def test_without_a_mail_server_messages_are_read_on_the_command_line(
    portal: EmbeddedPortal, laptop: Laptop, capsys: pytest.CaptureFixture[str]
) -> None:
    url = portal.engine.url.render_as_string(hide_password=False)
    laptop.do(CreateCustomer(b.customer()), b.customer())
    laptop.do(SendOnboarding(b.sent_mail()), b.sent_mail())
    asked = ["--database", url, "--partner", "arvane"]
    assert main(["mail", "list", *asked]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.split()[1:4] == ["waiting", "onboarding", "elise.dupre@ateliers-dupre.fr"]
    assert main(["mail", "show", line.split()[0], *asked, "--customer-url", portal.url]) == 0
    link = next(each for each in capsys.readouterr().out.splitlines() if each.startswith("http"))
    assert requests.get(link, timeout=PATIENCE_S).status_code == 200
    assert main(["mail", "show", "nothing", *asked]) == 1
