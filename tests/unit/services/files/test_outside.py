"""What is given to the system's own programs: whether one took it is known, and said."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId
from app.services.customers.onboarding_link import open_onboarding
from app.services.files.outside import open_copy, open_file, open_outside, show_in_folder
from app.services.files.private_files import PrivateFiles
from tests.support import builders as b
from tests.support.programs import Opener, own_opener

PAGE = "https://portal.example/onboarding/abc"


@pytest.fixture
def opener(tmp_path: Path) -> Iterator[Opener]:
    with own_opener(tmp_path / "programs") as opener:
        yield opener


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    found = tmp_path / "Devis 1.pdf"
    found.write_bytes(b"%PDF-")
    return found


class Portal:
    """Gives everybody the same link."""

    def onboarding_link(self, customer_id: CustomerId) -> str:
        return PAGE


def code_of(refused: "pytest.ExceptionInfo[RuleViolation]") -> str:
    return refused.value.problems[0].code


def test_a_program_that_opens_is_given_the_file_the_folder_and_the_page(
    opener: Opener, paper: Path, tmp_path: Path
) -> None:
    open_file(paper)
    show_in_folder(paper)
    assert open_onboarding(Portal(), b.customer().id).problem is None
    assert opener.opened == [str(paper), str(tmp_path), PAGE]


def test_a_system_that_has_no_program_for_it_is_not_said_to_have_opened_it(
    opener: Opener, paper: Path, tmp_path: Path
) -> None:
    opener.give_up()
    assert not open_outside(paper)
    with pytest.raises(RuleViolation) as refused:
        open_copy(PrivateFiles(tmp_path), "x.pdf", b"%PDF-")
    assert code_of(refused) == "file.no_program"
    with pytest.raises(RuleViolation) as refused:
        show_in_folder(paper)
    assert code_of(refused) == "folder.no_program"
    assert refused.value.problems[0].data["path"] == str(tmp_path)
    problem = open_onboarding(Portal(), b.customer().id).problem
    assert problem is not None
    assert (problem.code, problem.data) == ("page.no_browser", {"url": PAGE})


def test_without_the_command_of_the_system_it_is_the_same(
    paper: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not open_outside(paper)


def test_a_file_that_is_gone_is_not_said_to_be_there(opener: Opener, tmp_path: Path) -> None:
    with pytest.raises(RuleViolation) as refused:
        open_file(tmp_path / "gone.pdf")
    assert code_of(refused) == "file.missing"
    assert opener.opened == []
