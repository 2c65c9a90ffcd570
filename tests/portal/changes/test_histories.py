"""Three laptops that send whatever they like, stale and again: one order a decision, and no silent sum."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms
from app.domain.commands.commands import (
    CancelChangeOrder,
    Command,
    CreateChangeOrder,
    ReviseChangeOrder,
    SubmitChangeOrder,
)
from app.domain.money import Money
from app.domain.pricing.change_order import HeldContract, price_change_order
from app.domain.pricing.change_order_rules import check_change_order
from app.domain.subscription.licence import Licence
from app.wire.protocol import Operation, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.portal.changes.conftest import Held
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, REP, REP2, Laptop, SettableClock, seed_partners
from tests.support.portals import empty_portal

WHO = st.integers(0, 2)
PLACE = st.integers(0, 5)
SEATS = st.sampled_from([0, 200, 682, 700])
STEPS = st.one_of(
    st.tuples(st.sampled_from(["save", "revise"]), WHO, SEATS, SEATS),
    st.tuples(
        st.sampled_from(["submit", "submit", "cancel", "again", "read"]), WHO, st.integers(0, 5), SEATS
    ),
)


@dataclass
class Desk:
    """A laptop with what it saw last: the contract, and versions of change orders; and what it sent last."""

    laptop: Laptop
    seen: HeldContract
    versions: dict[str, int] = field(default_factory=dict)
    last: Operation | None = None


@dataclass
class History:
    """What three laptops did to one contract, and what must have come of it."""

    held: Held
    desks: list[Desk]
    saved: list[ChangeOrder] = field(default_factory=list)
    versions: dict[str, int] = field(default_factory=dict)
    ordered: dict[str, ChangeOrder] = field(default_factory=dict)

    def step(self, what: str, who: int, first: int, second: int) -> None:
        """One laptop does one thing."""
        desk = self.desks[who]
        if what == "read":
            desk.seen, desk.versions = self.held.now(), dict(self.versions)
        elif what == "again" and desk.last is not None:
            (answer,) = desk.laptop.push(desk.last)
            assert answer.replayed
        elif what == "save":
            self._save(desk, first, second)
        elif self.saved:
            self._go_on(desk, what, self.saved[first % len(self.saved)], first, second)

    def _save(self, desk: Desk, first: int, second: int) -> None:
        terms = self._terms(desk, first, second)
        if not check_change_order(terms, h.basis(desk.seen)):
            change = h.change_order(terms, h.basis(desk.seen), 300 + len(self.saved))
            if self._send(desk, CreateChangeOrder(change), change):
                self.saved.append(change)

    def _go_on(self, desk: Desk, what: str, change: ChangeOrder, first: int, second: int) -> None:
        place = self.saved.index(change)
        if what == "cancel":
            self._send(desk, CancelChangeOrder(), change)
        elif what == "submit":
            if self._send(desk, SubmitChangeOrder(h.submission(), change.totals), change):
                assert change.id not in self.ordered
                assert change.terms.contract_revision == 1 + len(self.ordered)
                self.ordered[change.id] = change
        else:
            terms = self._terms(desk, first, second)
            if check_change_order(terms, h.basis(desk.seen)):
                return
            totals = price_change_order(terms, h.basis(desk.seen)).totals
            if self._send(desk, ReviseChangeOrder(terms, totals, b.NOW), change):
                self.saved[place] = replace(change, terms=terms, totals=totals)

    def _terms(self, desk: Desk, first: int, second: int) -> ChangeOrderTerms:
        wanted = iter((first, second))
        # A total that is held already takes back what is ordered for later: it is the last word.
        lines = [h.line(each, next(wanted), keeps_seats=True) for each in desk.seen.licences]
        return h.terms(desk.seen, lines)

    def _send(self, desk: Desk, command: Command, change: ChangeOrder) -> bool:
        """Whether it was done."""
        version = desk.versions.get(change.id, 1) if change.id in self.versions else None
        desk.last = desk.laptop.operation(command, change, if_version=str(version) if version else None)
        (answer,) = desk.laptop.push(desk.last)
        is_done = answer.status is ResultStatus.APPLIED
        if is_done:
            assert version == self.versions.get(change.id)
            self.versions[change.id] = desk.versions[change.id] = answer.version or 0
        return is_done

    def check(self) -> None:
        """Each decision has its one order, and the contract is what the orders made of it, one by one."""
        orders = self.held.of_kind("order")
        assert sorted(each["change_order_id"] for each in orders) == sorted(self.ordered)
        due = [each.totals.today for each in self.ordered.values()]
        invoices = [Money(**each["net"]) for each in self.held.of_kind("invoice")]
        assert sorted(each.minor for each in invoices) == sorted(each.minor for each in due if each.minor)
        now = self.held.now()
        assert now.contract.revision == 1 + len(self.ordered)
        last = list(self.ordered.values())[-1:]
        for change in last:
            wanted = {line.licence_id: line.quantity for line in change.terms.lines}
            assert {each.id: _in_the_end(each) for each in now.licences} == wanted


def _portal(folder: Path) -> EmbeddedPortal:
    return EmbeddedPortal(empty_portal(folder), clock=SettableClock())


def _in_the_end(licence: Licence) -> int:
    return licence.scheduled[-1].quantity if licence.scheduled else licence.quantity


@given(st.lists(STEPS, min_size=4, max_size=14))
@settings(max_examples=40, deadline=None)
def test_each_decision_has_one_order_and_the_last_order_says_what_is_held(
    steps: list[tuple[str, int, int, int]],
) -> None:
    with (
        TemporaryDirectory() as folder,
        EmbeddedPortal(empty_portal(Path(folder)), clock=SettableClock()) as portal,
    ):
        seed_partners(portal.engine)
        seed(portal.engine, ARVANE, h.catalogue())
        laptops = [Laptop(portal, who, f"laptop-{place}") for place, who in enumerate((REP, REP2, REP))]
        held = Held(portal, laptops[0])
        held.seed(h.held())
        history = History(held, [Desk(each, h.held()) for each in laptops])
        for step in steps:
            history.step(*step)
        history.check()
        for each in laptops:
            each.close()
