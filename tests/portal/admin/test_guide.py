"""The guide from an empty folder to a validated quote, line by line, on both databases, twice in a row."""

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.paths import Paths
from app.services.vaults.passphrase_vault import PassphraseVault
from tests.support.portal_guide import (
    PASSPHRASE,
    Line,
    Operator,
    free_port,
    is_window,
    lines_of,
    serves,
    statements,
)
from tests.support.postgresql import own_postgresql
from tests.support.vaults import LEAST_COST

SAYS_SO = ("channeldesk-portal partner", "channeldesk-portal programme", "channeldesk-portal account")


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> str:
    """The kind of database that the guide is followed for."""
    return str(request.param)


@pytest.fixture
def operator(database: str, tmp_path: Path) -> Iterator[Operator]:
    """Somebody with an empty home and, for PostgreSQL, what its administrator did."""
    replaced = {"8480": str(free_port())}
    with ExitStack() as stack:
        if database == "postgresql":
            server = stack.enter_context(own_postgresql())
            server.execute(*statements())
            server.ask_password_of("portal_owner")
            replaced["@127.0.0.1:5432/channeldesk"] = f"@/channeldesk?host={server.folder}"
        # Where there is no keyring; one that is made here costs each of its verbs nothing to open.
        patch = stack.enter_context(pytest.MonkeyPatch.context())
        patch.setenv("HOME", str(tmp_path))
        patch.delenv("XDG_DATA_HOME")
        PassphraseVault(Paths.of_this_user().vault_file, PASSPHRASE, LEAST_COST).check()
        yield Operator(tmp_path, replaced, knows_start=database == "postgresql")


def follow(operator: Operator, lines: list[str], stack: ExitStack) -> list[Line]:
    """Run every line; each must be done."""
    done = []
    for text in lines:
        if serves(text):
            stack.enter_context(operator.serving(text))
            continue
        line = operator.run(text)
        assert line.exit_code == 0, line
        done.append(line)
    return done


@pytest.mark.long
def test_the_guide_leads_to_a_validated_quote_and_twice_to_the_same(
    operator: Operator, database: str
) -> None:
    lines = lines_of(database)
    with ExitStack() as stack:
        first = follow(operator, lines, stack)
        job = json.loads(next(line.out for line in first if "main_job_process" in line.text))
        assert (job["licences"], job["status"]) == (150, "installing")
        number, contract = job["quote_number"], job["contract"]
        assert number.startswith("D-")
        assert contract.startswith("C-")
        (listed,) = [line.out for line in first if line.text == "channeldesk quote list"]
        assert number in listed
        assert "validated" in listed.casefold()

    operator.folder, operator.knows_start = Path(operator.variables["CLONE"]), True
    with ExitStack() as stack:
        again = follow(operator, [text for text in lines if not is_window(text)], stack)
        told = [line.out for line in again if line.text.startswith(SAYS_SO)]
        assert len(told) == len(SAYS_SO)
        assert all(out.endswith("already so\n") for out in told), told
        assert [line.out for line in again if "catalogue publish" in line.text] == ["already published so\n"]
        (listed_again,) = [line.out for line in again if line.text == "channeldesk quote list"]
        assert listed_again == listed
