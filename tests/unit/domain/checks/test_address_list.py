"""Lists of addresses as mail programs and spreadsheets put them on the clipboard."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.checks.address_list import addresses_in


@pytest.mark.parametrize(
    ("pasted", "entries"),
    [
        ("", ()),
        (" ; , \n", ()),
        ("anne@corbiere.fr", ("anne@corbiere.fr",)),
        ("anne@corbiere.fr, paul@corbiere.fr", ("anne@corbiere.fr", "paul@corbiere.fr")),
        (
            "anne@corbiere.fr;paul@corbiere.fr\nmarc@corbiere.fr",
            ("anne@corbiere.fr", "paul@corbiere.fr", "marc@corbiere.fr"),
        ),
        ("Anne Lartigue <anne@corbiere.fr>; b@c.fr", ("Anne Lartigue <anne@corbiere.fr>", "b@c.fr")),
        ("Lartigue, Anne <anne@corbiere.fr>, b@c.fr", ("Lartigue, Anne <anne@corbiere.fr>", "b@c.fr")),
        ('"Lartigue, Anne" <anne@corbiere.fr>', ('"Lartigue, Anne" <anne@corbiere.fr>',)),
        ("Lartigue, anne@corbiere.fr", ("Lartigue", "anne@corbiere.fr")),
        ('"never closed\nb@c.fr', ('"never closed', "b@c.fr")),
    ],
)
def test_what_is_pasted_falls_into_its_entries(pasted: str, entries: tuple[str, ...]) -> None:
    assert addresses_in(pasted) == entries


@settings(max_examples=50)
@given(st.lists(st.emails(), max_size=6), st.sampled_from([",", ";", "\n", ", "]))
def test_no_address_of_a_list_is_lost(addresses: list[str], between: str) -> None:
    plain = [each for each in addresses if not set(each) & set(',;"')]
    assert addresses_in(between.join(plain)) == tuple(plain)
