"""A pass: what it makes of quotes and change quotes, and what it leaves with its reason."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import QuoteId
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts
from app.services.desk.desk import Desk
from app.services.repricing.moved_offer import MovedOffer
from app.services.session.progress import Progress
from tests.support import builders as b
from tests.support.caches import desk_in, fed, page
from tests.support.clocks import FixedClock
from tests.support.moved_offers import PROTECT_CHANGE, change_of, draft_of, preview_of, previews
from tests.support.newer_lists import following_list, give_list


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


def codes(refused: Mapping[str, Sequence[Problem]]) -> dict[str, list[str]]:
    return {id: [each.code for each in problems] for id, problems in refused.items()}


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
