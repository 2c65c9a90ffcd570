"""Templates of e-mails from the command line: the rep's own, and the team's by a manager."""

from pathlib import Path

import pytest

from portal.demo.serving import DemoPortal
from tests.unit.cli.conftest import CommandLine, computed, listed, require, signed_in

ID, FRENCH = "offer.quote", ("--language", "fr")


@pytest.fixture(scope="module")
def manager(portal: DemoPortal, tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    """Sophie Aubert's command line."""
    return signed_in(portal, tmp_path_factory.mktemp("manager"), "manager")


def show(run: CommandLine, id: str = ID) -> dict[str, object]:
    found: dict[str, object] = require(run("mail", "template", "show", id, *FRENCH, "--json")).json
    return found


def code_of(run: CommandLine, *arguments: str) -> str:
    refused = require(run("mail", "template", *arguments, *FRENCH, "--json"), exit_code=1)
    return str(refused.json["problems"][0]["code"])


def test_a_version_of_ones_own_is_written_listed_and_removed(desk: CommandLine, tmp_path: Path) -> None:
    standard, text = show(desk), tmp_path / "text.txt"
    assert (standard["origin"], standard["kind"], standard["about"]) == ("default", "offer", "quote")
    text.write_text("Bonjour,\n\nVoici {number}.\n")
    wrote = ("mail", "template", "set", ID, *FRENCH, "--subject", "Offre {number}", "--message", str(text))
    assert require(desk(*wrote, "--json")).json["origin"] == "own"
    own = show(desk)
    assert (own["name"], own["subject"]) == (standard["name"], "Offre {number}")
    assert own["body"] == text.read_text()
    (row,) = (
        each
        for each in listed(desk("mail", "template", "list", *FRENCH, "--json"), "templates")
        if each["id"] == ID
    )
    assert (row["origin"], row["is_first"]) == ("own", True)
    said = require(desk("mail", "template", "list", *FRENCH)).out
    assert f"{ID}  {standard['name']}, To send a quote, your own\n" in said
    require(desk("mail", "template", "remove", ID, *FRENCH))
    assert show(desk) == standard
    assert code_of(desk, "remove", ID) == "template.none_of_own"


def test_another_template_is_begun_from_one_and_has_a_name_of_its_own(desk: CommandLine) -> None:
    assert code_of(desk, "set", ID, "--new") == "template.name_missing"
    begun = ("mail", "template", "set", ID, *FRENCH, "--new", "--name", "Offre courte", "--json")
    id = require(desk(*begun)).json["id"]
    rows = listed(desk("mail", "template", "list", *FRENCH, "--json"), "templates")
    assert [(each["id"], each["is_first"]) for each in rows if each["name"] == "Offre courte"] == [
        (id, False)
    ]
    require(desk("mail", "template", "remove", id, *FRENCH))
    assert code_of(desk, "show", id) == "mail.template_missing"


def test_what_a_manager_publishes_is_the_teams_until_it_is_removed(
    manager: CommandLine, desk: CommandLine
) -> None:
    standard = show(desk)
    assert code_of(desk, "set", ID, "--subject", "Offre", "--team") == "template-not-a-manager"
    assert code_of(desk, "remove", ID, "--team") == "template-not-a-manager"
    assert code_of(manager, "remove", ID, "--team") == "template.none_of_team"
    require(manager("mail", "template", "set", ID, *FRENCH, "--subject", "De l’équipe", "--team"))
    assert show(desk) == standard
    for run in (manager, desk):
        require(run("sync"))
    team = show(desk)
    assert (team["origin"], team["subject"], team["is_published"]) == ("team", "De l’équipe", True)
    require(manager("mail", "template", "remove", ID, *FRENCH, "--team"))
    for run in (manager, desk):
        require(run("sync"))
    assert show(desk) == standard


def test_a_place_that_nothing_fills_and_a_file_that_is_no_text_are_refused(
    desk: CommandLine, tmp_path: Path
) -> None:
    standard, binary = show(desk), tmp_path / "text.txt"
    binary.write_bytes(b"\xff\xfe\x00")
    assert code_of(desk, "set", ID, "--subject", "Devis {numero}") == "template.unknown_place"
    assert code_of(desk, "set", ID, "--message", str(binary)) == "file.not_utf8"
    assert code_of(desk, "set", ID, "--message", str(tmp_path / "gone.txt")) == "file.missing"
    assert code_of(desk, "show", "no-such-template") == "mail.template_missing"
    require(computed("mail", "template", "set", ID, "--language", "de"), exit_code=2)
    assert show(desk) == standard
