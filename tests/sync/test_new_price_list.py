"""Re-priced off line because a new list came: the portal has the last word, by the same rules."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.approval.approval import ApprovalRequest, ApprovalStatus
from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Kind
from app.domain.ids import ChangeOrderId, ContractId
from app.domain.quote.quote import Quote
from app.domain.subscription.licence import ChargedDiscounts
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_draft import ChangeDraft
from app.services.desk.desk import Desk
from app.services.repricing.moved_offer import MovedOffer
from portal.admin.act import administering
from portal.admin.publishing import publish_catalogue
from portal.catalogue import load
from portal.demo.embedded import EmbeddedPortal
from tests.support.clocks import FixedClock
from tests.support.demo_portal import demo_portal, desk_on
from tests.support.newer_lists import following_list, give_list

CUSTOMERS, CHANGING = 40, "Groupe Valmondois"
Person = Callable[[str], Desk]


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[tuple[EmbeddedPortal, Person]]:
    """The demo's portal, running, and the desks of its people."""
    clock, portal = FixedClock(), demo_portal(tmp_path, FixedClock(), CUSTOMERS)
    with ExitStack() as stack:
        stack.enter_context(portal)

        def open_desk(who: str) -> Desk:
            desk = desk_on(portal, tmp_path / who, who, clock)
            stack.callback(desk.close)
            return desk

        yield portal, open_desk


def publish(portal: EmbeddedPortal, desk: Desk) -> PriceList:
    """Bring a list into force at the portal that is a tenth dearer than the newest one of ``desk``."""
    catalogue, prices = load(), following_list(desk)
    with administering(portal.engine, FixedClock()) as act:
        publish_catalogue(act, replace(catalogue, price_lists=(*catalogue.price_lists, prices)))
    return prices


def publish_new_list(portal: EmbeddedPortal, desk: Desk) -> None:
    """The same, and ``desk`` gets it."""
    publish(portal, desk)
    desk.sync.run_once()


def moved(desk: Desk) -> list[MovedOffer]:
    return [each for each in desk.repricing.preview(desk.repricing.concerned()) if each.is_moved]


def change_of(found: list[MovedOffer], name: str = CHANGING) -> MovedOffer:
    return next(
        each for each in found if each.offer.kind is Kind.CHANGE_ORDER and each.offer.customer_name == name
    )


def load_all(desk: Desk, found: list[MovedOffer]) -> list[Quote | ChangeOrder]:
    documents = [desk.store.load(each.offer.kind, each.offer.id) for each in found]
    return [each for each in documents if isinstance(each, Quote | ChangeOrder)]


def another_draft(desk: Desk, contract_id: str, discounts: ChargedDiscounts, seats: int) -> ChangeDraft:
    draft = desk.change_services.builder.new_draft(ContractId(contract_id))
    first, *others = draft.terms.lines
    line = replace(first, quantity=first.quantity + seats, discounts=discounts)
    return replace(draft, terms=replace(draft.terms, lines=(line, *others)))


def test_what_was_made_and_re_priced_off_line_has_the_same_amounts_on_every_laptop(
    demo: tuple[EmbeddedPortal, Person],
) -> None:
    portal, open_desk = demo
    claire, julien = open_desk("rep"), open_desk("rep2")
    contract_id = change_of_list(claire).terms.contract_id
    saved = claire.change_services.change_orders.save(
        another_draft(claire, contract_id or "", ChargedDiscounts(), 7)
    )
    # Saved on the train: the portal has no number for it yet when the list has come.
    assert saved.number == ""
    give_list(claire, publish(portal, claire))
    shown = moved(claire)
    assert saved.id in {each.offer.id for each in shown}
    done = claire.repricing.reprice(shown)
    assert (len(done.done), done.refused) == (len(shown), {})
    before = load_all(claire, shown)
    claire.sync.run_once()
    assert claire.queries.attention() == ()
    julien.sync.run_once()
    theirs = load_all(julien, shown)
    assert [(each.revision, each.totals, each.terms) for each in theirs] == [
        (each.revision, each.totals, each.terms) for each in before
    ]
    made = julien.change_services.change_orders.get(ChangeOrderId(saved.id))
    assert made.number.startswith("M-2026-")
    assert made.provisional_number == saved.provisional_number


def test_an_order_that_a_colleague_placed_meanwhile_is_met_and_the_others_are_re_priced(
    demo: tuple[EmbeddedPortal, Person],
) -> None:
    portal, open_desk = demo
    claire, julien = open_desk("rep"), open_desk("rep2")
    publish_new_list(portal, claire)
    shown = moved(claire)
    mine = change_of(shown)
    contract_id = mine.offer.contract_id
    julien.sync.run_once()
    change = julien.change_services.change_orders
    change.place(another_draft(julien, contract_id, ChargedDiscounts(), 3), Consent(True, True, None))
    julien.sync.run_once()

    claire.repricing.reprice(shown)
    claire.sync.run_once()
    (item,) = claire.queries.attention()
    assert (item.code, item.target_id) == ("contract-changed", mine.offer.id)
    julien.sync.run_once()
    (at_portal,) = load_all(julien, [mine])
    assert at_portal.revision == mine.offer.revision
    others = [each for each in shown if each is not mine]
    assert all(
        each.revision == one.offer.revision + 1
        for each, one in zip(load_all(julien, others), others, strict=True)
    )


def test_two_reps_who_re_price_the_same_make_one_revision_of_it(demo: tuple[EmbeddedPortal, Person]) -> None:
    portal, open_desk = demo
    claire, julien = open_desk("rep"), open_desk("rep2")
    publish_new_list(portal, claire)
    julien.sync.run_once()
    mine, theirs = change_of(moved(claire)), change_of(moved(julien))
    julien.repricing.reprice([theirs])
    julien.sync.run_once()
    claire.repricing.reprice([mine])
    claire.sync.run_once()
    (item,) = claire.queries.attention()
    assert (item.code, item.target_id) == ("version-mismatch", mine.offer.id)
    (at_portal,) = load_all(julien, [theirs])
    assert at_portal.revision == theirs.offer.revision + 1


def test_the_approval_of_the_revision_before_is_void_at_the_portal(
    demo: tuple[EmbeddedPortal, Person],
) -> None:
    portal, open_desk = demo
    claire = open_desk("rep")
    contract_id = change_of_list(claire).terms.contract_id or ""
    high = ChargedDiscounts(line_percent=Decimal(33))
    orders = claire.change_services.change_orders
    saved = orders.save(another_draft(claire, contract_id, high, 1))
    request = claire.approvals.ask(orders.asking(saved), "Demandé par le client.")
    claire.sync.run_once()
    sophie = open_desk("manager")
    sophie.approvals.approve(request.id, request.subject.digest, "")
    sophie.sync.run_once()
    claire.sync.run_once()
    assert status_of(claire, request.id) is ApprovalStatus.APPROVED
    publish_new_list(portal, claire)
    (mine,) = (each for each in moved(claire) if each.offer.id == saved.id)
    assert (mine.loses_approval, mine.needs_approval) == (True, True)
    claire.repricing.reprice([mine])
    claire.sync.run_once()
    assert claire.queries.attention() == ()
    assert status_of(claire, request.id) is ApprovalStatus.VOID


def change_of_list(desk: Desk) -> ChangeOrder:
    """A change quote of the programme that the new list is of."""
    return next(
        each
        for each in desk.store.load_all(Kind.CHANGE_ORDER)
        if isinstance(each, ChangeOrder) and each.terms.programme_id == "cyber360"
    )


def status_of(desk: Desk, id: str) -> ApprovalStatus:
    found = desk.store.load(Kind.APPROVAL, id)
    assert isinstance(found, ApprovalRequest)
    return found.status
