"""What reps type, a sentence at a time: what is read, what it would open, and why it opens nothing."""

from collections.abc import Mapping
from decimal import Decimal

import pytest

from app.domain.typed_sentence.parts import PartKind
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.typed_sentence.proposal import Proposal, ProposedSeats
from tests.support.typed_sentences import Row, rows, unread_words

ROWS = rows()


def test_table_holds_what_was_promised_of_it() -> None:
    refused = [row for row in ROWS if row.refusal]
    assert len(ROWS) - len(refused) >= 150
    assert len(refused) >= 50
    assert len({row.sentence for row in ROWS}) == len(ROWS)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
def test_sentence_is_read_as_meant(desks: Mapping[str, Desk], row: Row) -> None:
    answered = desks[row.desk].typed_sentences.read(row.sentence)

    assert answered is not None
    answer = answered.answer
    assert tuple(word for word in unread_words(answered) if word) == row.unread
    if row.refusal:
        assert row.refusal in [each.code for each in answer.reasons]
        assert answer.first is None or not answer.first.can_be_opened
        if answer.first is not None:
            assert answer.first.customer.identity.name == row.customer
        return
    first = answer.first
    assert first is not None
    assert [each.code for each in first.problems] == []
    assert first.can_be_opened
    assert (first.kind.value, first.customer.identity.name) == (row.kind, row.customer)
    assert_seats(first, row)
    if row.day:
        assert first.on is not None
        assert first.on.isoformat() == row.day
    if row.months:
        assert first.months == int(row.months)
    assert first.percent == (Decimal(row.percent) if row.percent else None)


def assert_seats(first: Proposal, row: Row) -> None:
    """Each product becomes what is asked; none that is not named becomes another."""
    named = set()
    for wanted in row.seats:
        name, _, count = wanted.partition(" ")
        product, _, level = name.partition("/")
        mine = [each for each in first.seats if product in ("", "*", each.product_id)]
        assert mine, wanted
        named |= {each.product_id for each in mine}
        for each in mine:
            assert is_as_wanted(each, count), (wanted, each)
            assert not level or each.level == level, (wanted, each)
    if row.seats:
        # Options follow the product that they are of.
        options = {"archive", "secure_link", "sms_simulations"}
        assert {each.product_id for each in first.seats} - options == named - options


def is_as_wanted(seats: ProposedSeats, count: str) -> bool:
    """Whether seats become what ``+18``, ``-150``, ``=700`` or ``25`` says; with nothing said they stay."""
    if not count:
        return seats.after == seats.before
    if count[0] in "+-":
        return seats.more == int(count)
    return seats.after == int(count.removeprefix("="))


def test_previewing_leaves_no_draft_and_writes_nothing(desks: Mapping[str, Desk]) -> None:
    for desk in desks.values():
        assert list(desk.drafts.kept(DraftKind.CHANGE)) == []
        assert desk.drafts.quotes() == ()
        assert desk.queries.outbox() == ()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "maison cor",
        "protect",
        "D-2026-1194",
        "12",
        "+",
        "%",
        "devis",
        "§§§",
        "valider le devis de garage tissot",
        "supprimer le devis de garage tissot",
        "groupe valmondois 01 34 25 67 89",
        "appeler garage tissot lundi",
    ],
)
def test_what_asks_for_nothing_is_no_sentence(arvane: Desk, text: str) -> None:
    assert arvane.typed_sentences.read(text) is None


def test_what_was_not_understood_keeps_its_place_in_the_text(arvane: Desk) -> None:
    text = "+18 Protect pour Ateliers Brémond au plus vite urgent"
    answered = arvane.typed_sentences.read(text)

    assert answered is not None
    unread = [each for each in answered.marks if each.kind is PartKind.UNREAD]
    assert [text[each.start : each.end] for each in unread] == ["vite urgent"]


def test_a_day_that_cannot_be_ordered_is_offered_without_it(arvane: Desk) -> None:
    answered = arvane.typed_sentences.read("+18 Protect pour Ateliers Brémond au 1er mars")

    assert answered is not None
    same = answered.answer.others[0]
    assert same.can_be_opened
    assert same.on == arvane.clock.today()
