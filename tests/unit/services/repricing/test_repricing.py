"""A new price list: which quotes and change quotes it moves, by how much, and what a pass makes of them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue.catalogue import Period
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.pricing.repricing import PriceSource, RepricedLine
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.repricing.moved_offer import ChangeMove, MovedOffer, QuoteMove
from app.services.repricing.moved_view import moved_view
from app.services.session.progress import Progress
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named
from tests.support.newer_lists import following_list, give_list, newest_list

PROTECT_CHANGE = "Groupe Valmondois"


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def desk(tmp_path: Path, clock: FixedClock) -> Iterator[Desk]:
    opened = desk_in(tmp_path, clock)
    yield opened
    opened.close()


def previews(desk: Desk) -> dict[str, MovedOffer]:
    """What the list in force makes of everything it concerns, by id."""
    return {each.offer.id: each for each in desk.repricing.preview(desk.repricing.concerned())}


def preview_of(desk: Desk, name: str) -> MovedOffer:
    """The change quote of a customer at the list in force."""
    (found,) = (
        each
        for each in previews(desk).values()
        if each.offer.kind is Kind.CHANGE_ORDER and each.offer.customer_name == name
    )
    return found


def change_of(desk: Desk, moved: MovedOffer) -> ChangeOrder:
    return desk.change_services.change_orders.get(ChangeOrderId(moved.offer.id))


def change_move(moved: MovedOffer) -> ChangeMove:
    assert isinstance(moved.move, ChangeMove), moved.problems
    return moved.move


def line_of(move: ChangeMove | QuoteMove, product: str) -> RepricedLine:
    return next(each for each in move.lines if each.product_id == product)


def contract_of(desk: Desk, moved: MovedOffer) -> Contract:
    found = desk.store.load(Kind.CONTRACT, change_of(desk, moved).terms.contract_id or "")
    assert isinstance(found, Contract)
    return found


def colleague_changes(desk: Desk, contract: Contract) -> None:
    """Let the feed bring the contract as somebody else has changed it."""
    changed = replace(contract, revision=contract.revision + 1)
    desk.store.apply_page(page([fed(changed, 95_000, version=9)]))


def revised_by_feed(desk: Desk, quote: Quote) -> None:
    """Let the feed bring the next revision of a quote, as a colleague has written it."""
    changed = replace(quote, revision=quote.revision + 1)
    desk.store.apply_page(page([fed(changed, 96_000, version=9)]))


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


def draft_of(desk: Desk, name: str, discounts: ChargedDiscounts, seats: int = 5) -> ChangeDraft:
    """A change of a customer's contract: the first line gets other discounts and some more seats."""
    change = desk.change_services
    (first_row, *_) = desk.queries.change_quotes_of(customer_named(desk, name).id)
    assert first_row.contract_id is not None
    draft = change.builder.new_draft(first_row.contract_id)
    first, *others = draft.terms.lines
    changed = replace(first, quantity=first.quantity + seats, discounts=discounts)
    return replace(draft, terms=replace(draft.terms, lines=(changed, *others)))


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


def test_a_pass_makes_a_revision_of_each_at_the_amounts_that_were_shown_and_one_undo_takes_all_back(
    desk: Desk,
) -> None:
    prices = give_list(desk, following_list(desk))
    shown = [each for each in previews(desk).values() if each.is_moved]
    before = [desk.store.load(each.offer.kind, each.offer.id) for each in shown]
    assert {each.offer.kind for each in shown} == {Kind.QUOTE, Kind.CHANGE_ORDER}
    result = desk.repricing.reprice(shown)
    assert (len(result.done), dict(result.refused)) == (len(shown), {})
    for each, was in zip(shown, before, strict=True):
        now = desk.store.load(each.offer.kind, each.offer.id)
        assert isinstance(now, Quote | ChangeOrder)
        assert isinstance(was, Quote | ChangeOrder)
        assert each.move is not None
        assert (now.revision, now.totals) == (was.revision + 1, each.move.after)
        assert now.terms.price_list_id == prices.id
        assert now.number == was.number
        assert now.expires_on == was.expires_on
        assert now.earlier[-1].totals == was.totals
    assert not any(each.id in {one.offer.id for one in shown} for each in desk.repricing.concerned())
    desk.undo.undo(desk.undo.last() or "")
    assert [desk.store.load(each.offer.kind, each.offer.id) for each in shown] == before


def test_a_change_quote_made_offline_keeps_its_provisional_number(desk: Desk) -> None:
    draft = draft_of(desk, PROTECT_CHANGE, ChargedDiscounts())
    saved = desk.change_services.change_orders.save(draft)
    assert saved.display_number.startswith("PM-")
    give_list(desk, following_list(desk))
    desk.repricing.reprice([previews(desk)[saved.id]])
    assert desk.change_services.change_orders.get(saved.id).display_number == f"{saved.display_number}-2"


def test_what_a_colleague_revised_since_it_was_shown_is_left_with_the_reason_and_the_others_go_on(
    desk: Desk,
) -> None:
    give_list(desk, following_list(desk))
    shown = [each for each in previews(desk).values() if each.is_moved]
    first = next(each for each in shown if each.offer.kind is Kind.QUOTE)
    quote = desk.store.load(Kind.QUOTE, first.offer.id)
    assert isinstance(quote, Quote)
    revised_by_feed(desk, quote)
    result = desk.repricing.reprice(shown)
    assert codes(result.refused) == {first.offer.id: ["repricing.revised"]}
    assert len(result.done) == len(shown) - 1
    assert desk.store.load(Kind.QUOTE, first.offer.id) == replace(quote, revision=quote.revision + 1)


def test_a_contract_that_a_colleague_changed_is_named_and_nothing_of_it_is_re_priced(desk: Desk) -> None:
    give_list(desk, following_list(desk))
    shown = preview_of(desk, PROTECT_CHANGE)
    before, contract = change_of(desk, shown), contract_of(desk, shown)
    colleague_changes(desk, contract)
    result = desk.repricing.reprice([shown])
    assert codes(result.refused) == {shown.offer.id: ["contract-changed"]}
    again = preview_of(desk, PROTECT_CHANGE)
    assert [(each.code, each.data["contract"]) for each in again.problems] == [
        ("contract-changed", contract.number)
    ]
    assert codes(desk.repricing.reprice([again]).refused) == {shown.offer.id: ["contract-changed"]}
    assert change_of(desk, shown) == before
    assert contract.number in desk.words.problem(again.problems[0])


def test_what_expired_over_night_is_left_with_the_reason(desk: Desk, clock: FixedClock) -> None:
    give_list(desk, following_list(desk))
    shown = list(previews(desk).values())
    first = shown[0]
    clock.moment += timedelta(days=(first.offer.expires_on - desk.clock.today()).days + 1)
    result = desk.repricing.reprice([first])
    assert [each.code for each in result.refused[first.offer.id]] in (
        ["quote.expired"],
        ["change_order.expired"],
    )
    assert first.offer.id not in {each.id for each in desk.repricing.concerned()}


def test_what_the_new_list_does_not_sell_any_more_says_so(desk: Desk) -> None:
    following = following_list(desk)
    entries = tuple(each for each in following.entries if each.product_id != "protect")
    give_list(desk, replace(following, entries=entries))
    moved = preview_of(desk, PROTECT_CHANGE)
    assert moved.move is None
    assert [each.code for each in moved.problems] == ["price.missing"]
    assert codes(desk.repricing.reprice([moved]).refused) == {moved.offer.id: ["price.missing"]}


def test_an_approval_does_not_outlive_the_revision_and_is_needed_again(desk: Desk) -> None:
    saved = desk.change_services.change_orders.save(
        draft_of(desk, PROTECT_CHANGE, ChargedDiscounts(line_percent=Decimal(34)), seats=1)
    )
    asking = desk.change_services.change_orders.asking(saved)
    desk.approvals.ask(asking, "Demandé par le client.")
    give_list(desk, following_list(desk))
    moved = previews(desk)[saved.id]
    assert (moved.loses_approval, moved.needs_approval) == (True, True)
    desk.repricing.reprice([moved])
    revised = desk.change_services.change_orders.get(saved.id)
    with pytest.raises(RuleViolation, match=r"discount\.approval_needed"):
        desk.approvals.granted(desk.change_services.change_orders.asking(revised))


def test_a_viewer_re_prices_nothing(tmp_path: Path, clock: FixedClock) -> None:
    desk = desk_in(tmp_path, clock, who="viewer")
    try:
        give_list(desk, following_list(desk))
        with pytest.raises(RuleViolation, match=r"account\.reads_only"):
            desk.repricing.reprice(list(previews(desk).values()))
    finally:
        desk.close()


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


def test_a_pass_has_no_limit_and_is_one_action(desk: Desk) -> None:
    give_list(desk, following_list(desk))
    like = next(each for each in previews(desk).values() if each.is_moved and each.offer.kind is Kind.QUOTE)
    quote = desk.store.load(Kind.QUOTE, like.offer.id)
    assert isinstance(quote, Quote)
    copies = [
        replace(quote, id=QuoteId(b.some_id(5_000 + place)), number=f"D-2026-{5_000 + place}")
        for place in range(220)
    ]
    desk.store.apply_page(page(fed(each, 100_000 + place) for place, each in enumerate(copies)))
    found = desk.repricing.preview(desk.repricing.concerned())
    assert {each.id for each in copies} <= {each.offer.id for each in found if each.is_moved}
    result = desk.repricing.reprice([each for each in found if each.is_moved])
    assert {each.id for each in copies} <= {each.id for each in result.done}
    desk.undo.undo(desk.undo.last() or "")
    assert desk.queries.outbox() == ()


def test_a_pass_that_is_cancelled_writes_nothing(desk: Desk) -> None:
    give_list(desk, following_list(desk))
    shown = [each for each in previews(desk).values() if each.is_moved]
    told: list[int] = []

    def tell(done: int, _total: int) -> None:
        told.append(done)
        if done == 2:
            progress.cancel()

    progress = Progress(tell)
    with pytest.raises(RuleViolation, match=r"work\.cancelled"):
        desk.repricing.reprice(shown, progress)
    assert told == [0, 1, 2]
    assert desk.queries.outbox() == ()
    assert {each.offer.id for each in shown} <= {each.id for each in desk.repricing.concerned()}


def codes(refused: Mapping[str, Sequence[Problem]]) -> dict[str, list[str]]:
    return {id: [each.code for each in problems] for id, problems in refused.items()}
