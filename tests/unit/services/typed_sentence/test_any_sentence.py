"""Whatever is typed: the order of the parts does not matter, nothing raises, nothing is made up."""

import re
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.texts import fold, words
from app.services.desk.desk import Desk
from app.services.typed_sentence.proposal import Proposal
from tests.support.typed_sentences import came_to, rows

PARTS = (
    ("+18", "Protect", "pour Ateliers Brémond", "aujourd'hui"),
    ("-150 licences", "Groupe Valmondois", "1er mars 2027"),
    ("devis", "25 U-Cyber 360", "pour Maison Corbière", "36 mois", "-5 %"),
    ("renew", "Ateliers Brémond", "24 months", "remise 5 %"),
    ("passer en avancé", "Protect", "Groupe Valmondois"),
)
WORDS = sorted({word for row in rows() for word in row.sentence.split()})
TYPED = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join),
    st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)), max_size=9).map(" ".join),
)


@pytest.mark.parametrize("parts", PARTS)
def test_order_of_the_parts_does_not_matter(arvane: Desk, parts: tuple[str, ...]) -> None:
    found = set()
    for order in permutations(parts):
        answered = arvane.typed_sentences.read(" ".join(order))
        assert answered is not None
        first = answered.answer.first
        assert first is not None, order
        found.add((first.kind, first.customer.id, came_to(first), first.on, first.months, first.percent))
    assert len(found) == 1


@given(text=TYPED)
def test_nothing_raises_and_nothing_is_made_up(arvane: Desk, text: str) -> None:
    answered = arvane.typed_sentences.read(text)

    if answered is None:
        return
    for mark in answered.marks:
        assert 0 <= mark.start < mark.end <= len(text)
    for proposal in (answered.answer.first, *answered.answer.others):
        if proposal is not None:
            assert_stands_in(text, proposal, [each.count for each in answered.sentence.said.seats])


def assert_stands_in(text: str, proposal: Proposal, counts: list[int]) -> None:
    """The customer, or the quote, and each changed number of seats are of what was typed."""
    typed = re.findall(r"[^\W\d_]+", fold(text))
    name = words(proposal.customer.identity.name)
    digits = "".join(each for each in text if each.isdigit())
    is_named = any(shared(each, word) for each in name for word in typed)
    assert is_named or (proposal.about and "".join(filter(str.isdigit, proposal.about))[:8] in digits)
    if proposal.kind.value in ("change", "direct", "quote"):
        for seats in proposal.seats:
            assert abs(seats.more) in {0, *counts} or seats.after in {0, *counts}, (text, seats)


def shared(word: str, typed: str) -> bool:
    """Whether a typed word is one of the name: begun, or with one slip."""
    return word[:3] == typed[:3] or (word[0] == typed[0] and abs(len(word) - len(typed)) <= 1)


@given(text=st.text(alphabet="+-−%/.,0123456789 eré", max_size=30))
def test_figures_alone_never_raise(arvane: Desk, text: str) -> None:
    arvane.typed_sentences.read(f"devis protect garage tissot {text}")
