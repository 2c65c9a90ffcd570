"""What is undone was never done: queue, documents, lists, drafts and attention are what they were before."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.customer.customer import Customer
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import GroupConflict
from app.domain.errors import RuleViolation
from app.domain.ids import CustomerId, OrderId, ProductId, ReasonId
from app.domain.kind import Kind
from app.domain.quote.quote import Quote, QuoteTerms
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.customer_form import wizard_draft
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.purchases.orders import Origin
from app.services.queries.renewal_list import RenewalFilter
from app.services.store.undo import RestoredDraft
from tests.support import builders as b
from tests.support.answers import contradict, refuse
from tests.support.caches import desk_in
from tests.support.clocks import FixedClock
from tests.support.companies import company
from tests.support.desk import customer_named
from tests.support.newer_lists import following_list, give_list

PROSPECT, ENABLED, HOLDER = "Maison Corbière", "Infogérance Lanvaux", "Groupe Valmondois"
PACKAGE = ProductId("essentials_business")
Act = Callable[[], object]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = desk_in(tmp_path)
    yield opened
    opened.close()


def subscribed(desk: Desk, count: int = 25) -> QuoteTerms:
    terms = desk.offers.new_terms(customer_named(desk, PROSPECT).id)
    return replace(terms, lines=(replace(terms.lines[0], quantity=count), *terms.lines[1:]))


def quoted(desk: Desk, count: int = 25) -> Quote:
    return desk.quotes.create(customer_named(desk, PROSPECT).id, subscribed(desk, count))


def kept_draft(desk: Desk, quote: Quote | None = None) -> QuoteDraft:
    terms = subscribed(desk, 40)
    draft = QuoteDraft(
        desk.drafts.new_id(), customer_named(desk, PROSPECT).id, terms, quote.id if quote else None, 1
    )
    desk.drafts.save_quote(draft)
    return draft


def new_customer(desk: Desk, number: int = 1) -> Customer:
    like = customer_named(desk, PROSPECT)
    named = replace(company(number), name=f"Menuiserie {number}")
    return replace(like, id=CustomerId(b.some_id(700 + number)), identity=named)


def creation(desk: Desk) -> Act:
    customer = new_customer(desk)
    wizard_draft.keep(desk.drafts, wizard_draft.draft_of(customer, "wizard-1", ()))
    return lambda: desk.account_creations.open(customer, "wizard-1")


def second_edit(desk: Desk) -> Act:
    before = customer_named(desk, PROSPECT)
    first = desk.customers.update(before, replace(before, website="one.fr"))
    return lambda: desk.customers.update(first, replace(first, website="two.fr", segment=""))


def first_edit(desk: Desk) -> Act:
    before = customer_named(desk, PROSPECT)
    return lambda: desk.customers.update(before, replace(before, website="one.fr"))


def transition(desk: Desk) -> Act:
    ids = [customer_named(desk, name).id for name in (ENABLED, "Red Cedar Orchards")]
    return lambda: desk.customer_transitions.set_state(ids, AccountEvent.SUSPEND)


def loss(desk: Desk) -> Act:
    id = customer_named(desk, PROSPECT).id
    return lambda: desk.customer_transitions.lose([id], ReasonId("other"), "Fermé")


def offer(desk: Desk) -> Act:
    draft = kept_draft(desk)
    return lambda: desk.quotes.create(draft.customer_id, draft.terms, draft.id)


def revision(desk: Desk) -> Act:
    quote = quoted(desk)
    draft = kept_draft(desk, quote)
    return lambda: desk.quotes.revise(quote.id, draft.terms, draft.id)


def refusal(desk: Desk) -> Act:
    quote = quoted(desk)
    return lambda: desk.quotes.refuse(quote.id, desk.catalogue.refusal_reasons()[0].id, "Trop cher")


def validation(desk: Desk) -> Act:
    quote, _sibling = quoted(desk), quoted(desk, 30)
    return lambda: desk.quotes.validate(quote.id, "Anne Corbière")


def purchase(desk: Desk) -> Act:
    customer_id = customer_named(desk, ENABLED).id
    terms = desk.orders.package_terms(customer_named(desk, ENABLED), PACKAGE, 9)
    cart = desk.carts.new(customer_id)
    desk.carts.keep(cart)
    return lambda: desk.orders.purchase(
        customer_id, terms, origin=Origin(cart.order_id, cart.id), is_another_contract=True
    )


def trial(desk: Desk) -> Act:
    customer_id = customer_named(desk, ENABLED).id
    cart = desk.carts.new(customer_id)
    desk.carts.keep(cart)
    return lambda: desk.orders.start_trial(customer_id, PACKAGE, 9, cart.id)


def order_instead(desk: Desk) -> Act:
    customer_id = customer_named(desk, ENABLED).id
    terms = desk.orders.package_terms(customer_named(desk, ENABLED), PACKAGE, 9)
    desk.orders.purchase(customer_id, terms, is_another_contract=True)
    op_id = refuse(desk, "invalid")
    origin = Origin(OrderId(desk.identities.new()), instead_of=op_id)
    return lambda: desk.orders.purchase(customer_id, terms, origin=origin, is_another_contract=True)


def quote_instead(desk: Desk) -> Act:
    quoted(desk)
    op_id = refuse(desk, "invalid")
    return lambda: desk.attention.save_as_new_quote(op_id)


def revision_instead(desk: Desk) -> Act:
    quote = quoted(desk)
    desk.store.take_batch()
    desk.quotes.revise(quote.id, subscribed(desk, 60))
    op_id = refuse(desk, "version-mismatch")
    return lambda: desk.attention.revise_portals(op_id)


def resolution(desk: Desk) -> Act:
    before = customer_named(desk, PROSPECT)
    desk.customers.update(before, replace(before, website="mine.fr"))
    op_id = contradict(desk, GroupConflict("website", before.website, "mine.fr", "theirs.fr"))
    return lambda: desk.attention.resolve_customer(op_id, {"website"})


def customer_again(desk: Desk) -> Act:
    desk.customers.create(new_customer(desk))
    refuse(desk, "invalid")
    refused = desk.customers.get(new_customer(desk).id)
    return lambda: desk.customers.update(refused, replace(refused, website="mended.fr"))


def transition_again(desk: Desk) -> Act:
    id = customer_named(desk, ENABLED).id
    desk.customer_transitions.set_state([id], AccountEvent.SUSPEND)
    op_id = refuse(desk, "status-changed")
    return lambda: desk.refused_changes.reissue(op_id)


def change(desk: Desk, count: int = 700) -> ChangeEditor:
    """A change of what a customer of the demo holds, kept as a draft."""
    contract = desk.queries.contracts(customer_named(desk, HOLDER).id)[0]
    editor = ChangeEditor(desk.change_services, desk.change_services.builder.new_draft(contract.id))
    editor.editing.change_all(count)
    draft = editor.draft
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id)
    return editor


def change_quote(desk: Desk) -> Act:
    return change(desk).save


def change_order(desk: Desk) -> Act:
    editor = change(desk)
    return lambda: editor.submit(Consent(is_governed=True, is_authorised=True, po_number="BC-1"))


def change_cancelled(desk: Desk) -> Act:
    saved = change(desk).save()
    return lambda: desk.change_services.change_orders.cancel(saved.id)


def direct_change(desk: Desk) -> Act:
    return change(desk).modify


def imported(desk: Desk) -> Act:
    def write() -> None:
        with desk.store.write() as work:
            work.create_customers([new_customer(desk, number) for number in (1, 2, 3)])

    return write


def renewals(desk: Desk) -> Act:
    """Quotes for several contracts at once."""
    ids = [row.contract_id for row in desk.queries.renewals(RenewalFilter(), 0, 3)]
    assert len(ids) > 1
    return lambda: desk.renewals.create(ids)


def repricing(desk: Desk) -> Act:
    """Quotes and change quotes re-priced at once, because a new list came."""
    give_list(desk, following_list(desk))
    shown = desk.repricing.preview(desk.repricing.concerned())
    assert {each.offer.kind for each in shown if each.move is not None} == {Kind.QUOTE, Kind.CHANGE_ORDER}
    return lambda: desk.repricing.reprice(shown)


ACTIONS = (
    creation,
    first_edit,
    second_edit,
    transition,
    loss,
    offer,
    revision,
    refusal,
    validation,
    purchase,
    trial,
    order_instead,
    quote_instead,
    revision_instead,
    resolution,
    customer_again,
    transition_again,
    change_quote,
    change_order,
    change_cancelled,
    direct_change,
    imported,
    renewals,
    repricing,
)


def everything(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """What the cache holds, but for counters that only count on, and one before it has begun."""
    found: dict[str, list[tuple[object, ...]]] = {}
    with desk.store.readers.borrow() as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        for (name,) in names:
            if not name.startswith(("search", "sqlite", "alembic", "news")):
                found[name] = sorted(connection.execute(f"SELECT * FROM {name}").fetchall(), key=repr)
    counters = ("provisional_quote", "provisional_change_order", "names_version")
    found["meta"] = [row for row in found["meta"] if row[0] not in counters and row != ("seq", "0")]
    return found


@pytest.mark.parametrize("prepared", ACTIONS, ids=lambda each: each.__name__)
def test_what_is_undone_was_never_done(desk: Desk, prepared: Callable[[Desk], Act]) -> None:
    act = prepared(desk)
    before = everything(desk)
    act()
    assert everything(desk) != before
    action_id = desk.undo.last()
    assert action_id is not None
    desk.undo.undo(action_id)
    after = everything(desk)
    assert {name: rows for name, rows in after.items() if rows != before[name]} == {}


@pytest.mark.parametrize("prepared", ACTIONS, ids=lambda each: each.__name__)
def test_what_was_sent_is_not_undone(desk: Desk, prepared: Callable[[Desk], Act]) -> None:
    prepared(desk)()
    action_id = desk.undo.last()
    assert action_id is not None
    desk.store.take_batch()
    before = everything(desk)
    assert not desk.undo.is_possible(action_id)
    with pytest.raises(RuleViolation, match=r"undo\.too_late"):
        desk.undo.undo(action_id)
    assert everything(desk) == before
    assert before["action"] == before["action_command"] == []


def test_it_says_what_is_back(desk: Desk) -> None:
    draft = kept_draft(desk)
    desk.quotes.create(draft.customer_id, draft.terms, draft.id)
    undone = desk.undo.undo(desk.undo.last() or "")
    assert undone.drafts == (RestoredDraft(draft.id, "quote", draft.customer_id),)
    assert not undone.has_refusals
    order_instead(desk)()
    assert desk.undo.undo(desk.undo.last() or "").has_refusals


def test_a_draft_that_was_begun_again_since_stays(desk: Desk) -> None:
    draft = kept_draft(desk)
    desk.quotes.create(draft.customer_id, draft.terms, draft.id)
    newer = replace(draft, terms=subscribed(desk, 99))
    desk.drafts.save_quote(newer)
    assert desk.undo.undo(desk.undo.last() or "").drafts == (
        RestoredDraft(draft.id, "quote", draft.customer_id),
    )
    assert desk.drafts.quote(draft.id) == newer


def test_what_something_later_builds_on_waits_until_that_is_undone(desk: Desk) -> None:
    quote = quoted(desk)
    created = desk.undo.last() or ""
    desk.quotes.validate(quote.id, "Anne Corbière")
    with pytest.raises(RuleViolation, match=r"undo\.built_on"):
        desk.undo.undo(created)
    desk.undo.undo(desk.undo.last() or "")
    desk.undo.undo(created)
    assert desk.queries.outbox() == ()


def test_an_edit_that_a_later_one_joined_waits_until_that_is_undone(desk: Desk) -> None:
    first_edit(desk)()
    first = desk.undo.last() or ""
    edited = customer_named(desk, PROSPECT)
    desk.customers.update(edited, replace(edited, website="two.fr"))
    with pytest.raises(RuleViolation, match=r"undo\.built_on"):
        desk.undo.undo(first)
    desk.undo.undo(desk.undo.last() or "")
    assert customer_named(desk, PROSPECT) == edited
    assert desk.undo.last() == first
    desk.undo.undo(first)
    assert desk.queries.outbox() == ()


def test_what_is_changed_and_changed_back_leaves_nothing_to_undo(desk: Desk) -> None:
    before = customer_named(desk, PROSPECT)
    desk.customers.update(desk.customers.update(before, replace(before, website="one.fr")), before)
    assert desk.undo.last() is None
    assert everything(desk)["action"] == []


def test_undo_is_offered_for_as_long_as_the_command_waits(tmp_path: Path) -> None:
    clock = FixedClock()
    desk = desk_in(tmp_path, clock, send_delay_s=5)
    quote = quoted(desk)
    assert desk.undo.offer(Kind.QUOTE, "another") is None
    for left_s in (5.0, 3.0, 1.0):
        offered = desk.undo.offer(Kind.QUOTE, quote.id)
        assert offered is not None
        assert offered.left_s == left_s
        clock.advance(seconds=2)
    assert desk.undo.offer(Kind.QUOTE, quote.id) is None
    # Offline it can still be taken back, until it leaves.
    assert desk.undo.last() is not None
    desk.close()


def test_without_a_delay_undo_is_not_offered(desk: Desk) -> None:
    assert desk.undo.offer(Kind.QUOTE, quoted(desk).id) is None


def test_a_restart_while_it_waits_changes_nothing(tmp_path: Path) -> None:
    clock = FixedClock()
    desk = desk_in(tmp_path, clock, send_delay_s=5)
    draft = kept_draft(desk)
    quote = desk.quotes.create(draft.customer_id, draft.terms, draft.id)
    clock.advance(seconds=2)
    desk.close()
    desk = desk_in(tmp_path, clock)
    offered = desk.undo.offer(Kind.QUOTE, quote.id)
    assert offered is not None
    assert offered.left_s == 3.0
    desk.undo.undo(offered.action_id)
    assert desk.drafts.quote(draft.id) == draft
    desk.close()


def test_a_command_of_which_no_action_is_known_is_withdrawn_alone(desk: Desk) -> None:
    quote = quoted(desk)
    desk.store.take_batch()
    desk.store.fork()
    [row] = desk.queries.outbox()
    assert (row.is_sent, row.action_id, row.together) == (False, "", 1)
    desk.quotes.refuse(quote.id, desk.catalogue.refusal_reasons()[0].id, "Trop cher")
    with pytest.raises(RuleViolation, match=r"undo\.too_late"):
        desk.undo.withdraw(row.op_id)
    desk.undo.undo(desk.undo.last() or "")
    desk.undo.withdraw(row.op_id)
    assert desk.queries.outbox() == ()
