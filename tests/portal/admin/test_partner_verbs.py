"""``partner`` and ``programme``: who sells with this portal, and what."""

import json

import pytest

from app.domain.document import Kind
from portal.store.engine import reading
from portal.store.schema import prepare
from portal.store.tables import document
from tests.support.portal_admin import ACME, portal_line

SOLD = ("--partner", "acme", "--programme", "cyber360", "--partnership")


def kinds_of(url: str, partner_id: str = "acme") -> dict[str, set[str]]:
    """The ids of the documents that the partner's laptops read, by kind."""
    engine = prepare(url)
    with reading(engine, partner_id) as connection:
        rows = connection.execute(document.select().where(document.c.partner_id == partner_id)).all()
    engine.dispose()
    found: dict[str, set[str]] = {}
    for row in rows:
        found.setdefault(row.kind, set()).add(row.id)
    return found


def test_adding_a_partner_twice_is_adding_it_once(database_url: str) -> None:
    assert portal_line(database_url, "partner", "add", *ACME).out == "partner acme, Acme Réseaux: added\n"
    again = portal_line(database_url, "partner", "add", *ACME)
    assert (again.code, again.out) == (0, "partner acme, Acme Réseaux: already so\n")
    told = json.loads(portal_line(database_url, "partner", "show", "--partner", "acme", "--json").out)
    assert (told["siren"], told["vat_number"], told["open_accounts"]) == ("404833048", "FR83404833048", 0)


def test_another_partner_under_the_same_id_is_refused(acme: str) -> None:
    answer = portal_line(acme, "partner", "add", *ACME, "--name", "Brume")
    assert answer.code == 1
    assert "there is a partner acme already, with another name" in answer.err


def test_a_partner_is_changed_by_what_was_said_alone(acme: str) -> None:
    answer = portal_line(acme, "partner", "change", "--partner", "acme", "--phone", "+33 2 40 00 00 00")
    assert answer.out == "partner acme: changed phone\n"
    again = portal_line(acme, "partner", "change", "--partner", "acme", "--phone", "+33 2 40 00 00 00")
    assert again.out == "partner acme, Acme Réseaux: already so\n"
    told = json.loads(portal_line(acme, "partner", "show", "--partner", "acme", "--json").out)
    assert (told["name"], [each["programme_id"] for each in told["participations"]]) == (
        "Acme Réseaux",
        ["cyber360"],
    )


def test_everything_that_is_wrong_with_a_partner_is_named_at_once(database_url: str) -> None:
    wrong = ("--siren", "404833049", "--email", "contact", "--postal-code", "4")
    answer = portal_line(database_url, "partner", "add", *ACME, *wrong)
    assert answer.code == 1
    named = [line.partition(":")[0] for line in answer.err.splitlines()]
    assert sorted(named) == ["--email", "--postal-code", "--siren"]
    assert portal_line(database_url, "partner", "list").out == ""


@pytest.mark.parametrize(
    ("options", "zone"),
    [
        ((), "Europe/Paris"),
        (("--country", "RE", "--postal-code", "97400"), "Indian/Reunion"),
        (("--country", "RE", "--postal-code", "97400", "--time-zone", "Europe/Paris"), "Europe/Paris"),
        (("--time-zone", " Pacific/Tahiti "), "Pacific/Tahiti"),
    ],
)
def test_a_partner_has_the_dates_of_its_country_unless_told_otherwise(
    database_url: str, options: tuple[str, ...], zone: str
) -> None:
    assert portal_line(database_url, "partner", "add", *ACME, *options).code == 0
    told = json.loads(portal_line(database_url, "partner", "show", "--partner", "acme", "--json").out)
    assert told["time_zone"] == zone


def test_the_dates_of_a_partner_change_only_to_a_zone_that_there_is(acme: str) -> None:
    change = ("partner", "change", "--partner", "acme", "--time-zone")
    answer = portal_line(acme, *change, "Pacific/Atlantis")
    assert answer.code == 1
    assert answer.err.startswith("--time-zone: Pacific/Atlantis is no time zone of this machine; write")
    assert portal_line(acme, *change, "America/Martinique").out == "partner acme: changed time_zone\n"
    shown = portal_line(acme, "partner", "show", "--partner", "acme").out
    assert ["time_zone", "America/Martinique"] in [line.split() for line in shown.splitlines()]


def test_taking_part_gives_a_partner_what_it_sells_and_nothing_else(acme: str) -> None:
    found = kinds_of(acme)
    assert found[Kind.PROGRAMME] == {"cyber360"}
    assert found[Kind.PRICE_LIST] == {f"cyber360-var-eur-v{version}" for version in (39, 40, 41)}
    again = portal_line(acme, "programme", "take-part", *SOLD, "VAR")
    assert (again.code, again.out) == (0, "partner acme takes part in cyber360 as VAR: already so\n")
    assert portal_line(acme, "programme", "take-part", *SOLD, "MSP").code == 0
    assert "cyber360-msp-eur-v41" in kinds_of(acme)[Kind.PRICE_LIST]


def test_leaving_keeps_what_was_sold_readable_and_twice_is_once(acme: str) -> None:
    before = kinds_of(acme)
    assert portal_line(acme, "programme", "leave", *SOLD, "VAR").code == 0
    again = portal_line(acme, "programme", "leave", *SOLD, "VAR")
    assert (again.code, "already so" in again.out) == (0, True)
    assert kinds_of(acme) == before
    listed = json.loads(portal_line(acme, "programme", "list", "--partner", "acme", "--json").out)
    assert all(each["taken_part"] == [] for each in listed)


@pytest.mark.parametrize(
    ("programme", "partnership", "said"),
    [
        ("cyber", "VAR", "no programme cyber is published; there are: cyber360"),
        ("essentials", "VAR", "essentials is not sold as VAR; it is as: MSP"),
    ],
)
def test_what_is_not_sold_so_is_refused(acme: str, programme: str, partnership: str, said: str) -> None:
    wanted = ("--partner", "acme", "--programme", programme, "--partnership", partnership)
    answer = portal_line(acme, "programme", "take-part", *wanted)
    assert answer.code == 1
    assert answer.err.startswith(said)


def test_before_a_catalogue_is_published_there_is_nothing_to_take_part_in(database_url: str) -> None:
    portal_line(database_url, "partner", "add", *ACME)
    answer = portal_line(database_url, "programme", "take-part", *SOLD, "VAR")
    assert answer.code == 1
    assert "catalogue publish FOLDER" in answer.err


def test_a_list_shows_who_sells_what_to_whoever_reads_it(acme: str) -> None:
    assert portal_line(acme, "partner", "list").out == "acme  Acme Réseaux  accounts: 1  cyber360 VAR\n"
    shown = portal_line(acme, "partner", "show", "--partner", "acme").out
    assert "programme_id cyber360, partnership VAR\n" in shown
    assert "taken part as VAR" in portal_line(acme, "programme", "list", "--partner", "acme").out


def test_a_partnership_is_read_in_small_letters_too_and_a_wrong_one_is_told_what_there_is(acme: str) -> None:
    assert "already so" in portal_line(acme, "programme", "take-part", *SOLD, "var").out
    answer = portal_line(acme, "programme", "take-part", *SOLD, "reseller")
    assert (answer.code, "reseller is none of VAR, MSP, EM" in answer.err) == (2, True)


def test_how_a_partner_is_invoiced_and_owes_vat_is_said_by_its_verb(acme: str) -> None:
    change = ("partner", "change", "--partner", "acme")
    answer = portal_line(acme, *change, "--vat-on-debits", "yes")
    assert answer.out == "partner acme: changed vat_on_debits\n"
    refused = portal_line(acme, *change, "--electronic-address", "12345")
    assert "an electronic address begins with the SIREN" in refused.err


def test_the_application_at_microsoft_is_named_as_microsoft_writes_it(acme: str) -> None:
    change = ("partner", "change", "--partner", "acme", "--microsoft-client-id")
    answer = portal_line(acme, *change, "6F1B0C2E-8A4D-4B7E-9C55-2D0A7E31F4B8")
    assert answer.out == "partner acme: changed microsoft_client_id\n"
    shown = portal_line(acme, "partner", "show", "--partner", "acme").out
    assert "6f1b0c2e-8a4d-4b7e-9c55-2d0a7e31f4b8" in shown
    assert "no identifier of an application" in portal_line(acme, *change, "ours").err
