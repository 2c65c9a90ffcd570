"""The command line against a running portal: what it prints, what it returns, and to whom."""

import json
import os
import signal
import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pypdfium2
import requests

from app.cli.paper_outcome import paper_outcome
from app.domain.errors import Problem
from app.services.words import Words
from portal.demo.serving import DemoPortal
from tests.support.handed_out import printed
from tests.support.patience import PATIENCE_S
from tests.support.print_queue import NAME, own_print_queue
from tests.unit.cli.conftest import CUSTOMERS, ROOT, CommandLine, listed, require


def test_signing_in_names_the_rep_and_the_portal(portal: DemoPortal, tmp_path: Path) -> None:
    run = CommandLine(tmp_path)
    told = require(run.apart("sign-in", "--portal", portal.url, "--json")).json
    assert told == {"name": "Claire Moreau", "role": "rep", "portal": portal.url}
    assert require(run("sign-out", "--json")).json == {"signed_out": True}
    assert (
        require(run("customer", "list", "--json"), exit_code=1).json["problems"][0]["code"]
        == "sign_in.needed"
    )


def test_a_sync_reports_what_went_and_what_waits(desk: CommandLine) -> None:
    told = require(desk("sync", "--json")).json
    assert (told["state"], told["sent"], told["to_send"], told["attention"]) == ("up_to_date", 0, 0, 0)
    assert told["synced_at"]


def test_customers_are_listed_found_and_shown_whole(desk: CommandLine) -> None:
    everybody = listed(desk("customer", "list", "--json"), "customers")
    assert len(everybody) == CUSTOMERS
    name = everybody[0]["name"]
    found = listed(desk("customer", "list", "--search", name, "--json"), "customers")
    assert [each["id"] for each in found] == [everybody[0]["id"]]
    shown = require(desk("customer", "show", found[0]["id"], "--json")).json["customer"]
    assert shown["identity"]["name"] == name
    assert name in require(desk("customer", "list")).out


def test_a_status_narrows_the_list(desk: CommandLine) -> None:
    found = listed(desk("customer", "list", "--status", "prospect", "--json"), "customers")
    assert found
    assert {each["status"] for each in found} == {"prospect"}


def test_a_quote_is_listed_shown_and_written_as_pdf(desk: CommandLine, tmp_path: Path) -> None:
    first = listed(desk("quote", "list", "--json"), "quotes")[0]
    shown = require(desk("quote", "show", first["number"], "--json")).json
    assert shown["quote"]["id"] == first["id"]
    assert shown["monthly"] == first["monthly"]
    target = tmp_path / "quote.pdf"
    written = require(
        desk("quote", "pdf", first["number"], "-o", str(target), "--language", "en", "--json")
    ).json
    assert written == {"number": first["number"], "pdf": str(target)}
    document = pypdfium2.PdfDocument(target)
    assert first["number"] in document[0].get_textpage().get_text_range()
    document.close()


def test_a_quote_is_printed_as_text_on_the_usual_printer(desk: CommandLine) -> None:
    first = listed(desk("quote", "list", "--json"), "quotes")[0]["number"]
    with own_print_queue() as queue:
        assert require(desk("doctor", "--json")).json["printers"] == NAME
        told = require(desk("quote", "print", first, "--copies", "2", "--pages", "1", "--json")).json
        assert (told["number"], told["printer"]) == (first, NAME)
        pages = [said for place, said in printed(queue.printed()) if place.startswith("page ")]
        assert [first in page for page in pages] == [True, True]
        for wrong, code in (
            (("--pages", "99"), "print.no_such_page"),
            (("--printer", "x"), "print.printer_gone"),
        ):
            refused = require(desk("quote", "print", first, *wrong, "--json"), exit_code=1)
            assert [each["code"] for each in refused.json["problems"]] == [code]


def test_what_changed_in_a_quote_is_told_as_text_and_as_json(desk: CommandLine, tmp_path: Path) -> None:
    number = listed(desk("quote", "list", "--json"), "quotes")[0]["number"]
    target = tmp_path / "changes.pdf"
    told = require(desk("quote", "changes", number, "--since", "1", "-o", str(target), "--json")).json
    assert (told["number"], told["since"]) == (number, 1)
    assert told["pdf"] == str(target)
    assert told["identical"] is (told["to"] == 1)
    assert sum(Decimal(each["effect"]) for each in told["lines"]) == sum(
        Decimal(each["net"]["difference"]) for each in told["totals"]
    )
    assert (
        "since the version of"
        in require(desk("quote", "changes", number, "--since", "1", "--language", "en")).out
    )
    require(desk("quote", "changes", number, "--since", "99", "--json"), exit_code=1)


def test_the_pdf_of_a_quote_has_an_annex_when_asked_for(desk: CommandLine, tmp_path: Path) -> None:
    number = listed(desk("quote", "list", "--json"), "quotes")[0]["number"]
    texts = []
    for name, more in (("plain", ()), ("annex", ("--annex",))):
        target = tmp_path / f"{name}.pdf"
        require(desk("quote", "pdf", number, "-o", str(target), "--language", "en", *more))
        document = pypdfium2.PdfDocument(target)
        texts.append([page.get_textpage().get_text_range() for page in document])
        document.close()
    without, with_annex = texts
    assert with_annex[len(without)].startswith("Annex: how the amounts are computed")
    assert not [text for text in without if "Annex" in text]


def test_what_could_not_be_printed_is_a_remark_beside_what_was_written() -> None:
    found = Problem("paper.left_out", data={"found": "\U0001f680 U+1F680 – Fusée \U0001f680"})
    outcome = paper_outcome(Words("fr"), {"pdf": "a.pdf"}, ("a.pdf",), found)
    assert (outcome.exit_code, outcome.lines) == (0, ("a.pdf",))
    (remark,) = outcome.reasons
    assert "U+1F680 – Fusée" in remark
    assert outcome.data == {"pdf": "a.pdf", "remarks": [remark]}


def test_an_unknown_quote_is_refused_with_a_sentence_on_the_standard_error(desk: CommandLine) -> None:
    answer = require(desk("quote", "show", "D-1999-0001"), exit_code=1)
    assert answer.out == ""
    assert answer.err.strip()
    refused = require(desk("quote", "show", "D-1999-0001", "--json"), exit_code=1)
    assert [each["code"] for each in refused.json["problems"]] == ["quote.missing"]
    assert refused.err == ""


def test_wrong_usage_ends_with_code_2_and_says_nothing_on_the_standard_output(tmp_path: Path) -> None:
    for wrong in (["quote"], ["customer", "list", "--status", "asleep"], ["no-such-verb"], ["sign-in"]):
        answer = CommandLine(tmp_path)(*wrong)
        assert (answer.exit_code, answer.out) == (2, ""), wrong
        assert "usage:" in answer.err


def test_the_doctor_finds_cache_and_portal_in_order(desk: CommandLine) -> None:
    told = require(desk("doctor", "--json")).json
    assert (told["cache"], told["portal"], told["secrets"]) == ("ok", "ok", "passphrase")
    assert str(desk.home) in told["paths"]["settings"]


def test_another_passphrase_opens_nothing_and_says_why(desk: CommandLine) -> None:
    answer = require(desk("customer", "list", "--json", CHANNELDESK_PASSPHRASE="another"), exit_code=1)
    assert [each["code"] for each in answer.json["problems"]] == ["vault.wrong_passphrase"]


def test_sentences_come_in_the_language_of_the_system(desk: CommandLine) -> None:
    def reason(language: str) -> str:
        answer = require(desk("quote", "show", "D-1999-0001", LC_ALL=language), exit_code=1)
        return answer.err.strip()

    assert reason("fr_FR.UTF-8") != reason("en_GB.UTF-8")


def test_the_portal_of_the_demo_says_where_it_is_and_stays_until_stopped(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "app", "demo", "--portal-only", "--json", "--customers", "2"]
    with subprocess.Popen(
        [*command, "--home", str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True, env=os.environ
    ) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        assert set(told["tokens"]) == {
            "rep",
            "rep2",
            "manager",
            "viewer",
            "other_partner",
            "other_manager",
        }
        header = {"Authorization": f"Bearer {told['tokens']['rep']}"}
        assert requests.get(f"{told['url']}/v1/sync/info", headers=header, timeout=PATIENCE_S).ok
        process.send_signal(signal.SIGTERM)
        rest = process.stdout.read()
    assert process.returncode == 0
    assert rest == ""


def test_a_reader_who_has_seen_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "app", "prorate", "--price", "24.95", "--days", "9", "--of", "31"]
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, check=False)
    finally:
        os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")
