"""A colour as people type it is the colour that they mean."""

import pytest

from app.domain.partner.branding_rules import check_branding, normal
from app.domain.partner.colour import written_colour
from tests.support import branding_builders as bb


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("#0F5B6B", "#0F5B6B"),
        (" 0f5b6b ", "#0F5B6B"),
        ("#a1c", "#AA11CC"),
        ("FFF", "#FFFFFF"),
        ("bleu", "BLEU"),
        ("#12345", "#12345"),
        ("##0F5B6B", "##0F5B6B"),
        ("#", "#"),
        ("", ""),
    ],
)
def test_a_colour_is_kept_whole_and_what_is_none_stays_as_it_is(typed: str, meant: str) -> None:
    assert written_colour(typed) == meant
    kept = normal(bb.branding(colour=typed))
    assert kept.colour == meant
    is_one = len(meant) == 7 and meant[0] == "#"
    assert [each.code for each in check_branding(kept) if each.field == "colour"] == (
        [] if is_one else ["colour.format"]
    )
