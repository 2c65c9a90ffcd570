"""A new price list: which quotes and change quotes it moves, by how much, and what stays."""

from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.domain.pricing.repricing import PriceSource, RepricedLine
from app.domain.quote.quote import Quote
from app.domain.subscription.licence import ChargedDiscounts
from app.services.catalogue.product_names import ProductNames
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.repricing.moved_offer import ChangeMove, QuoteMove
from app.services.repricing.moved_view import moved_view
from tests.support.desk import customer_named
from tests.support.moved_offers import PROTECT_CHANGE, change_move, change_of, draft_of, preview_of, previews
from tests.support.newer_lists import following_list, give_list, newest_list


def line_of(move: ChangeMove | QuoteMove, product: str) -> RepricedLine:
    return next(each for each in move.lines if each.product_id == product)


def test_nothing_is_concerned_while_every_offer_is_on_the_list_in_force(desk: Desk) -> None:
    assert desk.repricing.concerned() == ()


def test_a_list_concerns_what_has_a_product_with_another_price_and_nothing_else(desk: Desk) -> None:
    give_list(desk, following_list(desk, ["sikker"]))
    found = desk.repricing.concerned()
    assert found
    for each in found:
        document = desk.store.load(each.kind, each.id)
        assert isinstance(document, Quote | ChangeOrder)
        assert any(line.product_id == "sikker" and line.quantity for line in document.terms.lines)
    assert [each.expires_on for each in found] == sorted(each.expires_on for each in found)


def test_a_list_that_changes_only_what_products_cost_the_partner_concerns_nobody(desk: Desk) -> None:
    newest = newest_list(desk)
    costly = [
        replace(
            entry,
            tiers=replace(
                entry.tiers,
                steps=tuple(replace(each, unit_cost=Decimal("0.01")) for each in entry.tiers.steps),
            ),
        )
        for entry in newest.entries
    ]
    give_list(desk, replace(following_list(desk), entries=tuple(costly)))
    assert desk.repricing.concerned() == ()


def test_change_quotes_and_quotes_are_in_one_list_with_what_they_come_to(desk: Desk) -> None:
    prices = give_list(desk, following_list(desk))
    found = previews(desk)
    kinds = {each.offer.kind for each in found.values()}
    assert kinds == {Kind.QUOTE, Kind.CHANGE_ORDER}
    for each in found.values():
        assert each.move is not None, each.problems
        assert each.move.terms.price_list_id == prices.id
        assert (each.list_before, each.list_now) == (prices.version - 1, prices.version)
        assert each.move.headline.before.currency == "EUR"
    assert sum(each.is_moved for each in found.values()) > 3


def test_a_changed_line_takes_the_new_list_and_an_untouched_one_stays_as_charged(desk: Desk) -> None:
    old = newest_list(desk)
    give_list(desk, following_list(desk))
    moved = preview_of(desk, PROTECT_CHANGE)
    move, before = change_move(moved), change_of(desk, moved)
    held = desk.change_services.builder.held_under(before.terms.contract_id)
    assert held is not None
    assert old.id == before.terms.price_list_id
    for line in move.terms.lines:
        figures = line_of(move, line.product_id)
        licence = held.licence(line.licence_id)
        if licence is not None and line.quantity == licence.quantity:
            assert figures.source is PriceSource.CHARGED
            assert figures.unit_before == figures.unit_after == licence.net_unit_price
            assert not figures.is_moved
        else:
            assert figures.source is PriceSource.LIST
            assert figures.unit_before is not None
            assert figures.unit_after == figures.unit_before * Decimal("1.1")
            assert figures.is_moved
    assert move.headline.period is Period.MONTH
    assert (move.before, move.headline.after) == (before.totals, move.after.new_total)
    assert move.headline.difference.minor > 0
    assert (move.day_before, move.terms.on) == (before.terms.on, desk.clock.today())


def test_what_is_only_proposed_moves_no_total_and_says_so(desk: Desk) -> None:
    give_list(desk, following_list(desk, ["sikker"]))
    proposed = [each for each in previews(desk).values() if each.is_only_proposed]
    assert proposed
    for each in proposed:
        assert each.is_moved
        assert each.move is not None
        assert each.move.headline.difference.minor == 0
        view = moved_view(
            ProductNames(desk.words, desk.catalogue.programme(each.move.terms.programme_id)), each, each.move
        )
        assert [block.quantity.endswith("en option") for block in view.blocks] == [True] * len(view.blocks)
    others = [each for each in previews(desk).values() if each.is_moved and not each.is_only_proposed]
    assert all(each.move is not None and each.move.headline.difference.minor for each in others)


def test_where_only_held_lines_stay_the_list_moves_nothing(desk: Desk) -> None:
    """A change that lets one product go and touches no other: nothing of it has a price of the list."""
    change = desk.change_services
    contract_id = next(
        each.contract_id
        for each in desk.queries.change_quotes_of(customer_named(desk, PROTECT_CHANGE).id)
        if each.contract_id
    )
    draft = change.builder.new_draft(contract_id)
    first, *others = draft.terms.lines
    terms = replace(draft.terms, lines=(replace(first, quantity=0), *others))
    saved = change.change_orders.save(replace(draft, terms=terms))
    give_list(desk, following_list(desk))
    moved = previews(desk)[saved.id]
    assert {each.source for each in change_move(moved).lines} == {PriceSource.CHARGED}
    assert not moved.is_moved


def test_a_typed_price_survives(desk: Desk) -> None:
    typed = ChargedDiscounts(manual_unit_price=Decimal("2.22"))
    saved = desk.change_services.change_orders.save(draft_of(desk, PROTECT_CHANGE, typed))
    give_list(desk, following_list(desk))
    moved = previews(desk)[saved.id]
    line = line_of(change_move(moved), saved.terms.lines[0].product_id)
    assert (line.source, line.unit_before, line.unit_after) == (
        PriceSource.TYPED,
        Decimal("2.22"),
        Decimal("2.22"),
    )
    assert not moved.is_moved
    done = desk.repricing.reprice([moved])
    assert [each.id for each in done.done] == [saved.id]
    assert change_of(desk, moved).terms.lines[0].discounts == typed


def test_what_is_being_revised_on_this_laptop_says_so(desk: Desk) -> None:
    give_list(desk, following_list(desk))
    shown = [each for each in previews(desk).values() if each.is_moved]
    change = preview_of(desk, PROTECT_CHANGE)
    quote = next(each for each in shown if each.offer.kind is Kind.QUOTE)
    assert not any(each.is_being_revised for each in shown)
    found = desk.store.load(Kind.QUOTE, quote.offer.id)
    assert isinstance(found, Quote)
    desk.drafts.save_quote(QuoteDraft("draft-1", found.customer_id, found.terms, found.id, 1))
    draft = desk.change_services.builder.draft_of(change_of(desk, change))
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
    written = {each.offer.id for each in previews(desk).values() if each.is_being_revised}
    assert written == {quote.offer.id, change.offer.id}


def test_every_amount_at_the_new_list_says_where_it_comes_from(desk: Desk) -> None:
    give_list(desk, following_list(desk))
    quote = next(each for each in previews(desk).values() if each.offer.kind is Kind.QUOTE)
    for moved in (quote, preview_of(desk, PROTECT_CHANGE)):
        assert moved.move is not None
        names = ProductNames(desk.words, desk.catalogue.programme(moved.move.terms.programme_id))
        for each in moved_view(names, moved, moved.move).amounts:
            explained = desk.repricing.explain(names, moved, each.key)
            assert explained.derivation.steps
            assert each.amount in explained.derivation.result
        with pytest.raises(RuleViolation, match=r"amount\.none"):
            desk.repricing.explain(names, moved, "another page's")
    with pytest.raises(RuleViolation, match=r"amount\.none"):
        desk.repricing.explain(names, replace(moved, move=None), None)
