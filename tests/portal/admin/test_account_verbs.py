"""``account``: who signs in, with which password, until when; twice is once, and nobody loses a login."""

import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from app.domain.document import Kind
from app.domain.partner.partner import Role, User
from portal.demo.embedded import EmbeddedPortal
from portal.store import documents
from portal.store.accounts import check_sign_in
from portal.store.audit import verify
from portal.store.engine import reading
from portal.store.schema import prepare
from tests.support.oauth import asked, redeem, renew, sign_in, status_with, submit
from tests.support.portal_admin import ACME, ANA, PASSWORD, portal_line, portal_process, portal_verb

LOGIN = "ana@acme.example"
WHO = ("--partner", "acme", "--login", LOGIN)
OTHER_PASSWORD = "une tout autre phrase"


def signs_in(url: str, password: str = PASSWORD, login: str = LOGIN) -> bool:
    engine = prepare(url)
    try:
        return check_sign_in(engine, login, password) is not None
    finally:
        engine.dispose()


def user_of(url: str) -> User:
    """Ana as the partner's laptops know her."""
    engine = prepare(url)
    found = check_sign_in(engine, LOGIN, PASSWORD)
    assert found is not None
    with reading(engine, "acme") as connection:
        stored = documents.find(connection, "acme", Kind.USER, found.user_id)
    engine.dispose()
    assert stored is not None
    assert isinstance(stored.document, User)
    return stored.document


def test_adding_an_account_twice_leaves_one_that_signs_in(acme: str) -> None:
    again = portal_line(acme, "account", "add", *ANA)
    assert (again.code, again.out) == (0, f"account {LOGIN}: already so\n")
    assert signs_in(acme)
    assert len(json.loads(portal_line(acme, "account", "list", "--partner", "acme", "--json").out)) == 1


@pytest.mark.parametrize("login", ["ANA@ACME.EXAMPLE", " ana@acme.example ", "Ana@acme.example"])
def test_a_login_is_the_same_however_it_is_written(acme: str, login: str) -> None:
    answer = portal_line(acme, "account", "add", "--partner", "acme", "--login", login, "--name", "Ana Morel")
    assert "already so" in answer.out
    assert signs_in(acme, login=login)


def test_a_name_or_role_is_changed_by_adding_again_and_the_rest_stays(acme: str) -> None:
    before = user_of(acme)
    answer = portal_line(acme, "account", "add", *WHO, "--name", "Ana Morel-Petit", "--role", "manager")
    assert answer.out == f"account {LOGIN}: changed\n"
    after = user_of(acme)
    assert (after.name, after.role) == ("Ana Morel-Petit", Role.MANAGER)
    assert (after.id, after.email, after.language) == (before.id, before.email, before.language)
    assert "already so" in portal_line(acme, "account", "add", *WHO, "--name", "Ana Morel-Petit").out


def test_adding_again_does_not_change_a_password(acme: str) -> None:
    answer = portal_line(acme, "account", "add", *ANA, typed=OTHER_PASSWORD)
    assert answer.code == 1
    assert "account password" in answer.err
    assert signs_in(acme)


def test_a_login_of_another_partner_is_refused_and_goes_on_working(acme: str) -> None:
    other = ("--partner", "brume", *ACME[2:])
    assert portal_line(acme, "partner", "add", *other).code == 0
    taken = ("account", "add", "--partner", "brume", "--login", LOGIN, "--name", "Ana")
    answer = portal_line(acme, *taken)
    assert answer.code == 1
    assert f"{LOGIN} signs in for the partner acme already" in answer.err
    assert signs_in(acme)
    assert portal_line(acme, "account", "close", *WHO).code == 0
    assert (
        portal_line(acme, "account", "add", "--partner", "brume", "--login", LOGIN, "--name", "Ana").code == 0
    )
    assert portal_line(acme, "account", "add", *ANA).code == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--login", "ana", "--name", "Ana"), "--login: an e-mail address has an @"),
        (("--login", "b@acme.example", "--name", ""), "--name: write a name"),
        (("--login", "b@acme.example", "--name", "B", "--language", "de"), "--language: de is no language"),
        (("--login", "b@acme.example", "--name", "B", "--phone", "12"), "--phone: this phone number"),
    ],
)
def test_what_is_wrong_with_an_account_is_named_by_its_option(
    acme: str, arguments: tuple[str, ...], said: str
) -> None:
    answer = portal_line(acme, "account", "add", "--partner", "acme", *arguments)
    assert (answer.code, answer.out) == (1, "")
    assert answer.err.startswith(said)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "empty"),
        ("            ", "empty"),
        ("elevenchars", "has 11 characters and needs 12"),
        ("x" * 201, "201 characters"),
        ("motdepasse123", "one of the first that anybody tries"),
        ("abababababab", "one of the first that anybody tries"),
        ("Ana.Morel-2026!", "holds Ana Morel"),
        ("vive Acmé non, acme reseaux, vive acme", "holds acme"),
    ],
)
def test_a_password_that_would_be_guessed_is_refused_and_not_repeated(
    acme: str, typed: str, said: str
) -> None:
    for verb in (("account", "password", *WHO), ("account", "add", *ANA)):
        answer = portal_line(acme, *verb, typed=typed)
        assert answer.code == 1
        assert said in answer.err
        assert not typed.strip() or typed not in answer.err
    assert signs_in(acme)


def test_a_password_that_is_no_text_is_refused(acme: str) -> None:
    answer = portal_verb("account", "password", *WHO, "--database", acme, typed=b"\xff\xfe une phrase\n")
    assert (answer.code, answer.err) == (1, "the password on the pipe is not UTF-8 text\n")


def test_there_is_no_option_for_a_password(acme: str) -> None:
    for option in ("--password", "--pass"):
        answer = portal_line(acme, "account", "password", *WHO, option, OTHER_PASSWORD)
        assert answer.code == 2
    assert signs_in(acme)


def test_another_password_ends_the_sign_ins_and_twice_is_once(acme: str, serving: EmbeddedPortal) -> None:
    given = redeem(serving, sign_in(serving, login=LOGIN)).json()
    waiting = sign_in(serving, login=LOGIN)
    assert status_with(serving, given["access_token"]) == 200
    answer = portal_line(acme, "account", "password", *WHO, typed=OTHER_PASSWORD)
    assert answer.code == 0
    assert status_with(serving, given["access_token"]) == 401
    assert renew(serving, given["refresh_token"]).status_code == 400
    assert redeem(serving, waiting).status_code == 400
    assert (signs_in(acme), signs_in(acme, OTHER_PASSWORD)) == (False, True)
    fresh = redeem(serving, sign_in(serving, login=LOGIN, password=OTHER_PASSWORD)).json()
    again = portal_line(acme, "account", "password", *WHO, typed=OTHER_PASSWORD)
    assert (again.code, again.out) == (0, f"account {LOGIN}: has this password already\n")
    assert status_with(serving, fresh["access_token"]) == 200


def test_closing_ends_every_sign_in_and_twice_is_once(acme: str, serving: EmbeddedPortal) -> None:
    given = redeem(serving, sign_in(serving, login=LOGIN)).json()
    waiting = sign_in(serving, login=LOGIN)
    assert portal_line(acme, "account", "close", *WHO).code == 0
    assert status_with(serving, given["access_token"]) == 401
    assert renew(serving, given["refresh_token"]).status_code == 400
    assert redeem(serving, waiting).status_code == 400
    assert submit(serving, asked(), login=LOGIN).status_code == 401
    again = portal_line(acme, "account", "close", *WHO)
    assert (again.code, again.out) == (0, f"account {LOGIN}: closed already\n")
    assert "closed" in portal_line(acme, "account", "list", "--partner", "acme").out
    refused = portal_line(acme, "account", "password", *WHO, typed=OTHER_PASSWORD)
    assert (refused.code, "account add" in refused.err) == (1, True)


def test_a_closed_account_is_opened_again_as_the_same_person(acme: str) -> None:
    before = user_of(acme)
    portal_line(acme, "account", "close", *WHO)
    assert not signs_in(acme)
    answer = portal_line(acme, "account", "add", *ANA)
    assert answer.out == f"account {LOGIN}: open again, with the password given\n"
    assert user_of(acme) == before


def test_an_unknown_partner_or_login_is_named(acme: str) -> None:
    nobody = portal_line(acme, "account", "close", "--partner", "acme", "--login", "no@acme.example")
    assert "the partner acme has no account no@acme.example" in nobody.err
    nowhere = portal_line(acme, "account", "list", "--partner", "brume")
    assert nowhere.err == (
        "there is no partner brume; there are: acme. Add it with: channeldesk-portal partner add\n"
    )


def test_every_change_is_in_the_audit_log_and_nothing_else(acme: str) -> None:
    def entries() -> int:
        engine = prepare(acme)
        verdict = verify(engine, "acme")
        engine.dispose()
        assert verdict.is_sound
        return verdict.entries

    before = entries()
    for typed in (PASSWORD, OTHER_PASSWORD):
        portal_line(acme, "account", "password", *WHO, typed=typed)
        portal_line(acme, "account", "close", "--partner", "acme", "--login", "no@acme.example")
    assert entries() == before + 1


def test_four_who_add_the_same_account_at_once_add_one(acme: str) -> None:
    arguments = ("account", "add", "--partner", "acme", "--login", "bo@acme.example", "--name", "Bo Le Goff")
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: portal_process(*arguments, CHANNELDESK_DATABASE=acme), range(4)))
    assert [answer.code for answer in answers] == [0, 0, 0, 0], answers
    said = sorted(answer.out.partition(": ")[2] for answer in answers)
    assert said == ["added to acme\n", *["already so\n"] * 3]
    engine = prepare(acme)
    found = check_sign_in(engine, "bo@acme.example", PASSWORD)
    engine.dispose()
    assert found is not None
    assert found.password_hash.startswith("scrypt$32768$8$1$"), "what a password costs whoever guesses it"
