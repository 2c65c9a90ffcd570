"""The screen goes while a customer signs on it."""

import json
import sys
from pathlib import Path

import pytest

from tests.support.child_process import run
from tests.support.virtual_screens import missing, virtual_display

MOMENTS = ("signing", "unplugged", "back", "mirrored beside", "accepted")


def test_a_screen_that_goes_takes_the_signature_with_it_and_it_is_signed_on_it_again(tmp_path: Path) -> None:
    if lacking := missing():
        pytest.skip(f"not installed here: {', '.join(lacking)}")

    with virtual_display() as env:
        code, out, err = run([sys.executable, "-m", "tests.support.unplugged_process", str(tmp_path)], env)

    assert (code, err) == (0, ""), err
    said = {each["what"]: each for each in map(json.loads, out.splitlines())}
    signing, gone, back, beside, accepted = (said[each] for each in MOMENTS)
    assert (signing["windows"], signing["strokes"], signing["can_turn"]) == (2, 3, False)
    assert (gone["windows"], gone["strokes"], gone["can_turn"]) == (1, 0, True)
    assert "signer de nouveau" in gone["told"]
    assert (back["windows"], back["can_turn"]) == (2, True)
    # The other side of the table is not the laptop's: it goes on there, behind a covered view with costs.
    assert (beside["windows"], beside["covered"], beside["strokes"]) == (2, True, 3)
    assert "de nouveau" not in beside["told"]
    assert accepted["given"] == ["CreateQuote", "ValidateQuote"]
    assert {tuple(each["rep_at"]) for each in said.values()} == {(40, 40)}
    assert [each["is_noted"] for each in said.values()] == [True, False, False, True, False]
