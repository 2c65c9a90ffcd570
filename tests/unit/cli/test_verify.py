"""``channeldesk verify``: what it refuses, in words and as JSON."""

from pathlib import Path

from tests.unit.cli.conftest import CommandLine, listed, require


def test_a_paper_that_nobody_accepted_and_what_is_no_paper_are_refused(
    desk: CommandLine, tmp_path: Path
) -> None:
    number = listed(desk("quote", "list", "--json"), "quotes")[0]["number"]
    paper, text = tmp_path / "quote.pdf", tmp_path / "text.pdf"
    text.write_text("no paper")
    require(desk("quote", "pdf", number, "-o", str(paper)))
    wanted = ((paper, "paper.no_acceptance"), (text, "paper.no_pdf"), (tmp_path / "gone", "file.missing"))
    for file, code in wanted:
        (problem,) = require(desk("verify", str(file), "--json"), exit_code=1).json["problems"]
        assert problem["code"] == code
        assert problem["reason"] in require(desk("verify", str(file)), exit_code=1).err


def test_it_asks_for_a_file(desk: CommandLine) -> None:
    require(desk("verify"), exit_code=2)
