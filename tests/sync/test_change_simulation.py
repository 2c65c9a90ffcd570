"""Three laptops order on one contract through a bad network: one order a decision, the same seats everywhere.

What the orders came to is compared with a contract that is billed month by month, with arithmetic of its own.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import date, timedelta
from fractions import Fraction
from itertools import chain
from pathlib import Path

from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import AccountState, LifecycleStatus
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation
from app.domain.subscription.contract import Contract, Order
from app.domain.subscription.licence import Licence, held_on
from app.services.approvals.approvals import Approvals
from app.services.catalogue.catalogue import Catalogue
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices, change_services
from app.services.customers.customers import Customers
from app.services.drafts.drafts import Drafts
from app.services.portal_client.http import Http
from app.services.queries import Queries
from app.services.store.undo import Undo
from app.services.sync.outcome import Done
from app.services.words import Words
from app.wire.codec import decode_document
from portal.application import create_app
from portal.context import build_context
from portal.store import tables
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.asgi_network import Network, NetworkFault, PowerLoss
from tests.support.billing import Billing, Seats
from tests.support.clocks import FixedClock
from tests.support.laptops import Laptop
from tests.support.people import CLAIRE, HUGO
from tests.support.portals import account, small_portal

LAPTOPS = (CLAIRE, HUGO, CLAIRE)
YES = Consent(is_governed=True, is_authorised=True, po_number=None)
START, END = date(2024, 3, 1), date(2027, 3, 1)
STEPS = {
    "protect": ((499, Fraction("2.38")), (None, Fraction("2.35"))),
    "cyber_coach": ((499, Fraction("1.48")), (None, Fraction("1.45"))),
    "cyber_academy": ((499, Fraction("1.78")), (None, Fraction("1.75"))),
}
DAY = timedelta(days=1)
WHO = st.integers(0, 2)
FAULTS = st.lists(st.sampled_from(NetworkFault), max_size=3)
ORDERS = st.tuples(
    st.sampled_from(["order", "order", "save"]),
    WHO,
    st.dictionaries(st.sampled_from(list(STEPS)), st.sampled_from([0, 200, 682, 690, 700]), min_size=1),
)
GOING_ON = st.tuples(st.sampled_from(["submit", "cancel", "again", "undo"]), WHO, st.integers(0, 4))
EXCHANGES = st.tuples(st.just("sync"), WHO, FAULTS)
MOMENTS = st.tuples(st.sampled_from(["days", "late"]), WHO, st.integers(1, 9))
WORKING = st.tuples(ORDERS | ORDERS | GOING_ON | MOMENTS, EXCHANGES)
POLICIES = st.sampled_from([ReductionPolicy.AT_ONCE, ReductionPolicy.NEXT_BILLING, ReductionPolicy.RENEWAL])


def services_of(laptop: Laptop) -> ChangeServices:
    """What the window of ``laptop`` would change licences with."""
    store, who, clock = laptop.store, laptop.account, laptop.store.clock
    context = SalesContext(store, Catalogue(store), clock, laptop.identities, who)
    return change_services(
        context,
        Customers(store, clock, who),
        Drafts(store, clock, laptop.identities),
        Approvals(context),
        Queries(store.readers, clock),
        Words("en"),
    )


@dataclass
class World:
    """A portal, three laptops and the network between them."""

    folder: Path
    terms: ContractTerms
    clock: FixedClock = field(default_factory=lambda: FixedClock(b.NOW))
    laptops: list[Laptop] = field(default_factory=list)

    def begin(self) -> None:
        held = h.held(terms=self.terms)
        customer = b.customer(status=LifecycleStatus.INSTALLED, account_state=AccountState.ENABLED)
        more = [*h.catalogue(), customer, held.contract, *held.licences]
        self.portal = small_portal(self.folder, self.clock, more)
        context = build_context(self.portal.engine, self.clock)
        self.portal._context = context
        self.network = Network(create_app(context))
        self.laptops += [self._switch_on(place) for place in range(len(LAPTOPS))]
        for each in self.laptops:
            each.sync_once()

    def end(self) -> None:
        for each in self.laptops:
            each.close()
        self.network.close()
        self.portal.engine.dispose()

    def step(self, what: str, who: int, detail: object) -> None:
        """One thing happens; what a window would refuse is refused here as it is there."""
        laptop = self.laptops[who]
        match what, detail:
            case "sync", list(faults):
                self._sync(who, faults)
            case "late", _:
                self.network.deliver_late()
            case "days", int(days):
                if self.clock.today() + days * DAY < date(2027, 2, 20):
                    self.clock.advance(days=days)
                    for each in self.laptops:
                        each.store.roll_over()
            case "undo", _:
                undo = Undo(laptop.store, laptop.clock)
                with suppress(RuleViolation):
                    undo.undo(undo.last() or "")
            case _:
                with suppress(RuleViolation):
                    self._work(services_of(laptop), what, detail)

    def _work(self, services: ChangeServices, what: str, detail: object) -> None:
        orders = services.change_orders
        if isinstance(detail, dict):
            editor = ChangeEditor(services, services.builder.new_draft(h.contract().id))
            for product, seats in sorted(detail.items()):
                _want(editor, product, seats)
            if what == "save":
                editor.save()
            else:
                editor.submit(YES)
            return
        mine = orders.of_customer(b.customer().id)
        refused = services.queries.attention()
        if what == "again" and refused:
            ChangeEditor(services, services.refused_orders.reopen(refused[0])).submit(YES)
        elif mine and isinstance(detail, int):
            change = mine[detail % len(mine)]
            if what == "cancel":
                orders.cancel(change.id)
            else:
                ChangeEditor(services, services.builder.draft_of(change)).submit(YES)

    def _sync(self, who: int, faults: list[NetworkFault]) -> None:
        self.network.planned.extend(faults)
        try:
            self.laptops[who].sync_once()
        except PowerLoss:
            self.laptops[who].close()
            self.laptops[who] = self._switch_on(who)
        self.network.planned.clear()

    def _switch_on(self, place: int) -> Laptop:
        user = LAPTOPS[place]

        def transport(url: str) -> Http:
            return Http(url, self.network.adapter())

        def issue() -> str:
            return self.portal.issue_tokens(account(user)).access_token

        return Laptop(self.folder / str(place), "http://portal", issue, self.clock, user, transport)

    def settle(self) -> None:
        """With the network well again, everything that waits is answered and known everywhere."""
        self.network.planned.clear()
        self.network.deliver_late()
        for _ in range(2):
            for laptop in self.laptops:
                assert laptop.sync_once() == Done(), laptop.sync.status
        for laptop in self.laptops:
            assert set(laptop.states()) <= {"done", "attention"}

    def of_portal(self, kind: Kind) -> list[Document]:
        with self.portal.engine.connect() as connection:
            wanted = select(tables.document.c.body).where(tables.document.c.kind == kind.value)
            return [decode_document(kind, body) for (body,) in connection.execute(wanted).all()]


def _want(editor: ChangeEditor, product: str, seats: int) -> None:
    lines = editor.editing.terms.lines
    index = next((i for i, each in enumerate(lines) if each.product_id == product), None)
    if index is not None:
        editor.editing.change_line(index, quantity=seats)
    elif seats:
        level = None if product == "cyber_academy" else "essential"
        editor.editing.add(h.added(product, seats, 10 + len(lines), level=level))


@contextmanager
def world(policy: ReductionPolicy) -> Iterator[World]:
    folder = Path(tempfile.mkdtemp(prefix="changes-"))
    made = World(folder, ContractTerms(reduction=policy, notice_days=30, renewal_months=12, is_tacit=True))
    made.begin()
    try:
        yield made
    finally:
        made.end()
        shutil.rmtree(folder)


def check(made: World, policy: ReductionPolicy) -> None:
    """Each decision has one order, the sums are those that were promised, and everybody holds the same."""
    orders = sorted((e for e in made.of_portal(Kind.ORDER) if isinstance(e, Order)), key=lambda e: e.number)
    changes = [each for each in made.of_portal(Kind.CHANGE_ORDER) if isinstance(each, ChangeOrder)]
    placed = {each.id: each for each in changes if each.status is ChangeOrderStatus.SUBMITTED}
    assert sorted(each.change_order_id or "" for each in orders) == sorted(placed)
    (contract,) = (each for each in made.of_portal(Kind.CONTRACT) if isinstance(each, Contract))
    assert contract.revision == 1 + len(orders)
    seats_of = {name: Seats(((START, steps),)) for name, steps in STEPS.items()}
    billing = Billing(START, END, policy.value, 30, 12, False, seats_of)
    for product in ("protect", "cyber_coach"):
        billing.products[product].become(START, 682, START)
    for order in orders:
        change = placed[order.change_order_id]  # type: ignore[index]
        terms, totals = change.terms, change.totals
        wanted = {str(e.product_id): e.quantity for e in terms.lines if e.is_touched or not e.licence_id}
        due = billing.order(terms.on, wanted)
        assert totals.today.minor == due
        assert totals.to_term_end is not None
        assert totals.to_term_end.minor == due + sum(billing.invoices(terms.on))
    for held in (made.of_portal(Kind.LICENCE), *(each.store.load_all(Kind.LICENCE) for each in made.laptops)):
        licences = [each for each in held if isinstance(each, Licence)]
        for later in range(0, 480, 11):
            day = made.clock.today() + later * DAY
            for product, seats in billing.products.items():
                mine = (e for e in licences if e.product_id == product and e.start_date <= day)
                assert sum(held_on(each, day).quantity for each in mine) == seats.on(day)[0]


@given(POLICIES, st.lists(WORKING, min_size=7, max_size=14))
@settings(
    max_examples=max(4, settings().max_examples // 12),
    # A history that fails is reported as it was found: making it smaller takes longer than a run may last.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)
def test_orders_of_three_laptops_come_to_what_was_promised_and_are_the_same_everywhere(
    policy: ReductionPolicy, turns: list[tuple[tuple[str, int, object], ...]]
) -> None:
    with world(policy) as made:
        for what, who, detail in chain.from_iterable(turns):
            made.step(what, who, detail)
        made.settle()
        check(made, policy)
