"""The command line where the key of the data cannot be had, as processes: refused, told, nothing touched."""

import argparse
import json
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

import pytest

from app.cli.command_line import build_parser
from app.cli.ui_hooks import UiHooks
from app.domain.errors import Problem
from app.services.session.laptop_secrets import PASSPHRASE_VARIABLE
from app.services.words import Words
from portal.demo.serving import DemoPortal
from tests.support.lost_keys import CommandOutput, LostKey, LostKeys
from tests.unit.cli.conftest import PASSPHRASE, CommandLine, require

NUMBER, PORTAL = "D-2026-0001", "http://127.0.0.1:9"
NEEDS_KEY = {
    "sync": (),
    "attention": (),
    "customer list": (),
    "customer show": ("01JD0000000000000000000000",),
    "customer review": ("01JD0000000000000000000000", "-o", "{home}/written.pdf"),
    "customer import": ("{home}/customers.csv",),
    "customer export": ("{home}/written.csv",),
    "meetings list": (),
    "meetings pin": ("01JD0000000000000000000000",),
    "meetings pin-list": ("{home}/customers.csv", "--day", "2026-11-30"),
    "meetings unpin": ("01JD0000000000000000000000",),
    "meetings bring": (),
    "meetings minutes": ("01JD0000000000000000000000", "-o", "{home}/written.pdf"),
    "brand show": (),
    "quote list": (),
    "quote show": (NUMBER,),
    "quote pdf": (NUMBER, "-o", "{home}/written.pdf"),
    "quote order": (NUMBER, "-o", "{home}/written.xml"),
    "quote print": (NUMBER,),
    "quote changes": (NUMBER,),
    "quote mail": (NUMBER,),
    "scenario list": (),
    "scenario pdf": ("01JD0000000000000000000000", "-o", "{home}/written.pdf"),
    "mail list": (),
    "mail send": (),
    "mail test": (),
    "mail account": (),
    "mail sign-in": (),
    "mail sign-out": (),
    "mail show": ("01JD0000000000000000000000",),
    "mail cancel": ("01JD0000000000000000000000",),
    "mail retry": ("01JD0000000000000000000000",),
    "mail confirm": ("01JD0000000000000000000000",),
    "mail send-again": ("01JD0000000000000000000000",),
    "mail draft": ("01JD0000000000000000000000",),
    "mail template list": (),
    "mail template show": ("offer.quote",),
    "mail template set": ("offer.quote", "--name", "Devis"),
    "mail template remove": ("offer.quote",),
    "verify": ("{home}/customers.csv",),
    "sign-in": ("--portal", PORTAL),
    "unlock": (),
    "rescue": (),
}
"""Verbs that open the data of the laptop, or would keep a sign-in beside them, and what they are about."""
NEEDS_SECRETS = {"sign-out"}
EXAMINES = {"doctor"}
NEEDS_NONE = {"demo", "price", "change", "prorate", "check", "self-test"}
TROUBLES = {
    "passphrase_not_given": "vault.passphrase_needed",
    "passphrase_wrong": "vault.wrong_passphrase",
    "vault_damaged": "vault.damaged",
    "key_of_another": "cache.cannot_open",
    "cache_of_another_user": "cache.unreadable",
    "no_keyring": "keyring.gone",
    "keyring_locked": "keyring.locked",
    "key_removed": "vault.key_gone",
    "keyring_silent": "keyring.silent",
}
SECRETS_ARE_THERE = {"key_of_another", "cache_of_another_user", "key_removed"}


@pytest.fixture(scope="module")
def lost(desk: CommandLine) -> Iterator[LostKeys]:
    """Loses the key of a laptop that signed in and exchanged; its folder may be entered by other users."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        place.chmod(0o755)
        (desk.home / "customers.csv").write_text("name\nVerrerie de la Sarthe\n")
        yield LostKeys(desk.home, PASSPHRASE, place)


def verbs_of(parser: argparse.ArgumentParser, before: str = "") -> set[str]:
    """Every verb of the command line, such as ``quote list``."""
    inner = [each for each in parser._actions if isinstance(each, argparse._SubParsersAction)]
    if not inner:
        return {before}
    return {
        verb for name, each in inner[0].choices.items() for verb in verbs_of(each, f"{before} {name}".strip())
    }


@contextmanager
def trouble(lost: LostKeys, name: str) -> Iterator[LostKey]:
    """The trouble called ``name``."""
    made = getattr(lost, name)()
    with made if isinstance(made, AbstractContextManager) else nullcontext(made) as found:
        yield found


def sentence(code: str, home: Path, language: str) -> str:
    """What is said of the trouble at ``home``."""
    caches = [str(each) for each in (home / "data" / "caches").glob("*.db")]
    path = caches[0] if code.startswith("cache.") else str(home / "data" / "vault")
    return Words(language).problem(Problem(code, data={"path": path}))


def test_each_verb_is_known_to_need_the_key_or_not() -> None:
    nothing = UiHooks(lambda *_: 0, lambda *_: (), lambda *_: {}, lambda *_: [])
    assert verbs_of(build_parser(nothing)) == set(NEEDS_KEY) | NEEDS_SECRETS | EXAMINES | NEEDS_NONE


@pytest.mark.long
@pytest.mark.usefixtures("system_keyring")
@pytest.mark.parametrize("name", TROUBLES)
def test_a_key_that_cannot_be_had_is_said_by_every_verb_and_nothing_is_touched(
    lost: LostKeys, name: str
) -> None:
    code = TROUBLES[name]
    with trouble(lost, name) as found:
        before = found.files()
        # Who does not answer is waited for, so that three verbs must do for all.
        verbs = ("customer list", "sign-in", "unlock") if code == "keyring.silent" else tuple(NEEDS_KEY)
        lines = [
            [*verb.split(), *(each.format(home=found.home) for each in NEEDS_KEY[verb])] for verb in verbs
        ]
        as_json = ("customer list", "quote list", "sync")[: len(verbs) - 2]
        # Who does not answer is waited for by all at once; else each verb finds what the one before it left.
        at_once = len(verbs) if code == "keyring.silent" else 1
        browser = f"touch {found.home}/browser"
        with ThreadPoolExecutor(at_once) as pool, ThreadPoolExecutor(1) as beside:
            told_as_json = beside.map(lambda verb: found.run(*verb.split(), "--json"), as_json)
            told = pool.map(lambda line: found.run(*line, language="fr_FR.UTF-8", BROWSER=browser), lines)
            answers, json_answers = list(told), list(told_as_json)
        for verb, answer in zip(verbs, answers, strict=True):
            expected = code
            if (verb, name) == ("unlock", "keyring_locked"):
                expected = "keyring.stays_locked"
            assert answer == CommandOutput(1, "", f"{sentence(expected, found.home, 'fr')}\n"), verb
        reason = sentence(code, found.home, "en")
        for verb, answer in zip(as_json, json_answers, strict=True):
            assert (answer.exit_code, answer.err) == (1, ""), verb
            expected_json = {"problems": [{"code": code, "field": "", "reason": reason}]}
            assert json.loads(answer.out) == expected_json, verb
        assert found.files() == before


@pytest.mark.long
@pytest.mark.usefixtures("system_keyring")
@pytest.mark.parametrize("name", TROUBLES)
def test_the_doctor_says_it_in_its_findings(lost: LostKeys, name: str) -> None:
    with trouble(lost, name) as found:
        before = found.files()
        with ThreadPoolExecutor(2) as pool:  # Who does not answer is waited for in both at once.
            as_json, told = pool.map(lambda more: found.run("doctor", *more), (("--json",), ()))
        findings = json.loads(as_json.out)
        assert (as_json.exit_code, as_json.err) == (1, "")
        assert findings["cache"] == sentence(TROUBLES[name], found.home, "en")
        assert told.exit_code == 1
        assert f"cache: {findings['cache']}" in told.err.splitlines()
        assert found.files() == before


@pytest.mark.usefixtures("system_keyring")
@pytest.mark.parametrize("name", sorted(set(TROUBLES) - SECRETS_ARE_THERE))
def test_a_sign_in_that_cannot_be_forgotten_is_not_said_to_be(lost: LostKeys, name: str) -> None:
    with trouble(lost, name) as found:
        before = found.files()
        told = found.run("sign-out")
        assert (told.exit_code, told.out) == (1, "")
        assert told.err.strip()
        assert "Traceback" not in told.err
        assert found.files() == before


def test_what_needs_no_key_works_without_one(lost: LostKeys) -> None:
    found = lost.no_keyring()
    prorated = ("prorate", "--price", "24.95", "--days", "9", "--of", "31")
    for arguments in (prorated, ("check", "siren", "732829320")):
        assert found.run(*arguments).exit_code == 0, arguments


def test_a_new_laptop_without_a_keyring_opens_no_browser_and_leaves_no_file(tmp_path: Path) -> None:
    found = LostKey(tmp_path)
    told = found.run("sign-in", "--portal", PORTAL, BROWSER=f"touch {tmp_path}/browser")
    assert told == CommandOutput(1, "", f"{Words('en').problem(Problem('keyring.none'))}\n")
    assert found.files() == {}


def test_a_passphrase_chosen_on_the_command_line_is_what_a_sign_in_is_kept_under(
    portal: DemoPortal, tmp_path: Path
) -> None:
    run = CommandLine(tmp_path)
    require(run.apart("unlock", "--choose-passphrase"))
    require(run.apart("sign-in", "--portal", portal.url))
    assert LostKey(tmp_path).run("sync").exit_code == 1
    assert LostKey(tmp_path, {PASSPHRASE_VARIABLE: PASSPHRASE}).run("sync").exit_code == 0
