"""E-mail from the command line: written, listed, handed over as a file, sent by a mail server."""

import email
from email.policy import default
from pathlib import Path

from tests.support.mail_server import Letterbox, mail_host
from tests.unit.cli.conftest import CommandLine, listed, require


def an_open_quote(desk: CommandLine) -> str:
    return next(
        str(each["number"])
        for each in listed(desk("quote", "list", "--json"), "quotes")
        if each["status"] == "open"
    )


def test_a_draft_is_written_as_a_file_and_told_to_the_colleagues(desk: CommandLine, tmp_path: Path) -> None:
    number = an_open_quote(desk)
    # Noon in New York.
    to = ("--to", "Anne <anne@corbiere.fr>", "--meeting", "2099-12-03T12:00-05:00", "--place", "Nantes")
    written = require(desk("quote", "mail", number, *to, "--json")).json
    assert written["files"] == 2
    assert (written["state"], written["channel"], written["to"]) == ("waiting", "draft", ["anne@corbiere.fr"])
    shown = require(desk("mail", "show", written["id"], "--json")).json
    assert number in shown["subject"]
    file = Path(require(desk("mail", "draft", written["id"], "-o", str(tmp_path), "--json")).json["file"])
    assert b"X-Unsent: 1" in file.read_bytes()
    (_, meeting) = email.message_from_bytes(file.read_bytes(), policy=default).iter_attachments()
    assert "DTSTART:20991203T170000Z" in meeting.get_content()
    (row,) = (each for each in listed(desk("mail", "list", "--json"), "mail") if each["id"] == written["id"])
    assert row["state"] == "handed_over"
    shown = require(desk("quote", "show", number, "--json")).json
    (sent,) = shown["sent"]
    assert (sent["to"], sent["sent_by"], sent["kept"]) == (["anne@corbiere.fr"], "Claire Moreau", True)
    whole = require(desk("customer", "show", str(shown["quote"]["customer_id"]), "--json")).json
    assert whole["sent"] == [sent]
    assert listed(desk("quote", "list", "--unanswered", "--json"), "quotes") == []
    assert require(desk("sync", "--json")).json["attention"] == 0


def test_what_keeps_an_e_mail_from_being_written_is_said(desk: CommandLine, tmp_path: Path) -> None:
    number = an_open_quote(desk)
    refused = desk("quote", "mail", number, "--to", "anne", "--json")
    (problem,) = require(refused, exit_code=1).json["problems"]
    assert problem["code"] == "email.at_missing"
    over = require(desk("quote", "mail", number, "--meeting", "2020-01-01T10:00", "--json"), exit_code=1)
    assert [each["code"] for each in over.json["problems"]] == ["meeting.day_past"]
    never = require(desk("quote", "mail", number, "--meeting", "9999-12-31T23:30", "--json"), exit_code=1)
    assert [each["code"] for each in never.json["problems"]] == ["date.range"]
    for unclear in ("noon", "2099-12-03"):
        require(desk("quote", "mail", number, "--meeting", unclear), exit_code=2)
    missing = desk("quote", "mail", number, "--attach", str(tmp_path / "gone.pdf"), "--json")
    assert require(missing, exit_code=1).json["problems"][0]["code"] == "file.missing"
    assert (
        require(desk("quote", "mail", "D-0", "--json"), exit_code=1).json["problems"][0]["code"]
        == "quote.missing"
    )
    assert (
        require(desk("mail", "show", "x", "--json"), exit_code=1).json["problems"][0]["code"]
        == "mail.missing"
    )


def test_a_mail_server_takes_what_waits_and_an_answer_that_is_lost_is_for_a_person(desk: CommandLine) -> None:
    number, letterbox = an_open_quote(desk), Letterbox()
    with mail_host(letterbox, is_tls=False) as host:
        way = ("--via", "smtp", "--host", host.host, "--port", str(host.port), "--security", "none")
        account = require(desk("mail", "account", *way, "--sign-in", "none", "--json")).json
        assert (account["via"], account["from"]) == ("smtp", "claire.moreau@arvane-informatique.fr")
        assert [each["step"] for each in listed(desk("mail", "test", "--json"), "steps")] == [
            "connect",
            "sender",
        ]
        people = ("--cc", "paul@corbiere.fr", "--bcc", "me@arvane.fr")
        id = require(desk("quote", "mail", number, *people, "--json")).json["id"]
        letterbox.hangs_up = "MAIL"
        away = require(desk("mail", "send", "--json"), exit_code=1).json
        assert [(each["id"], each["reason"]) for each in away["waiting"]] == [(id, "mail.unreachable")]
        letterbox.hangs_up = ""
        # Asked for, it is tried at once, however long it would have waited by itself.
        assert require(desk("mail", "send", "--json")).json["sent"] == 1
        shown = require(desk("mail", "show", id, "--json")).json
        assert (shown["cc"], shown["bcc"]) == (["paul@corbiere.fr"], ["me@arvane.fr"])
        assert [each["size"] for each in shown["attachments"]] == [shown["size"]]
        letterbox.hangs_up = "ANSWER"
        lost = require(desk("quote", "mail", number, "--reminder", "--json")).json["id"]
        sent = require(desk("mail", "send", "--json"), exit_code=1).json
        assert [each["id"] for each in sent["to_decide"]] == [lost]
        assert require(desk("mail", "confirm", lost, "--json")).json["state"] == "sent"
        assert require(desk("mail", "show", id, "--json")).json["state"] == "sent"
    assert len(letterbox.taken) == 2
    assert require(desk("mail", "account", "--port", "70000", "--json"), exit_code=1).json["problems"][0] == {
        "code": "mail.port",
        "field": "smtp.port",
        "reason": "smtp.port: A port is a number from 1 to 65,535.",
    }


def test_signing_in_at_microsoft_needs_the_partners_application(desk: CommandLine) -> None:
    refused = require(desk("mail", "sign-in", "--json"), exit_code=1)
    assert [each["code"] for each in refused.json["problems"]] == ["mail.microsoft_client"]
    assert require(desk("mail", "sign-out", "--json")).json == {"login": ""}
