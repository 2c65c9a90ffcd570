"""Whatever is asked, answered, changed, sold and repeated, in whatever order: nothing is sold unapproved.

The portal's own answers and documents are the judge: what was sold lies within the rep's limit, or a manager
approved just that, in that revision and at those amounts; an order that is no document, for itself alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.approval.approval import ApprovalRequest, ApprovalSubject
from app.domain.catalogue.catalogue import SellingFlow
from app.domain.commands.commands import (
    ApproveRequest,
    Command,
    DeclineRequest,
    RequestApproval,
    WithdrawRequest,
)
from app.domain.ids import ApprovalId
from app.wire.protocol import Operation, OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import ARVANE, MANAGER, Laptop
from tests.support.things_to_approve import THINGS, Asked, Thing

LIMIT = Decimal(15)
PERCENTS = (Decimal(10), Decimal(20), Decimal(30))
STEPS = st.sampled_from(
    [
        *[("ask", 0)] * 4,
        *[("approve", which) for which in (0, 1, 2)] * 2,
        *[("sell", which) for which in (0, 1, 2, 3)],
        *[("revise", which) for which in range(len(PERCENTS))],
        ("decline", 0),
        ("decline", 1),
        ("withdraw", 0),
        ("withdraw", 1),
        ("close", 0),
        *[("repeat", which) for which in (0, 1, 3, 5)],
    ]
)
"""What matters most comes most often: asked, approved, changed, sold."""
_numbers = count(10_000)
Steps = list[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Sold:
    """What the portal sold: what an approval had to be bound to, and the order that it made."""

    percent: Decimal
    subject: ApprovalSubject
    order_id: str


@dataclass
class Told:
    """One thing to sell, the requests about it, everything that was sent, and what was sold."""

    rep: Laptop
    manager: Laptop
    thing: Thing
    requests: list[ApprovalRequest] = field(default_factory=list)
    sent: list[tuple[Laptop, Operation]] = field(default_factory=list)
    sold: list[Sold] = field(default_factory=list)
    version: int = 1

    def step(self, name: str, which: int) -> None:
        """Do one thing; the portal may refuse it."""
        match name:
            case "repeat":
                if self.sent:
                    laptop, operation = self.sent[which % len(self.sent)]
                    assert laptop.push(operation)[0].replayed
            case "ask":
                request = self.thing.request(ApprovalId(_new_id()))
                self.requests.append(request)
                self._send(self.rep, (RequestApproval(request), request.id))
            case "revise":
                asked = self.thing.revise(PERCENTS[which])
                if asked is not None and self._change(asked):
                    self.thing.revised()
            case "close":
                closing = self.thing.close()
                if closing is not None:
                    self._change(closing)
            case "sell":
                self._sell(self._request(which).id if self.requests and which < 3 else None)
            case _ if self.requests:
                self._answer(name, self._request(which))

    def check(self) -> None:
        """What the portal sold, it was allowed to sell, and by an approval of its own."""
        used: set[str] = set()
        for sale in self.sold:
            if sale.percent <= LIMIT:
                continue
            granted = next(each for each in self.requests if self._is_of(each, sale, used))
            used.add(granted.id)

    def _is_of(self, request: ApprovalRequest, sale: Sold, used: set[str]) -> bool:
        if request.id in used or request.subject.digest != sale.subject.digest:
            return False
        if self.thing.is_document and request.subject != sale.subject:
            return False
        if self.rep.get(f"/v1/approval/{request.id}").status_code == 404:
            # Another was waiting already: the portal did not take this one.
            return False
        there = self.rep.document("approval", request.id)
        by = there["order_id"]
        return there["status"] == "approved" and (self.thing.is_document or by == sale.order_id)

    def _request(self, which: int) -> ApprovalRequest:
        return self.requests[which % len(self.requests)]

    def _answer(self, name: str, request: ApprovalRequest) -> None:
        digest = request.subject.digest
        answers: dict[str, tuple[Laptop, Command]] = {
            "approve": (self.manager, ApproveRequest(digest, a.answer())),
            "decline": (self.manager, DeclineRequest(digest, a.answer("Non."))),
            "withdraw": (self.rep, WithdrawRequest()),
        }
        laptop, command = answers[name]
        self._send(laptop, (command, request.id))

    def _sell(self, approval_id: ApprovalId | None) -> None:
        subject, percent, asked = self.thing.subject(), self.thing.percent, self.thing.sell(approval_id)
        if self._change(asked):
            self.sold.append(Sold(percent, subject, asked[1]))
            self.thing.sold(self.rep)

    def _change(self, asked: Asked) -> bool:
        """Ask for something about the thing itself; whether the portal did it."""
        kw = {"if_version": str(self.version)} if self.thing.is_document else {}
        is_done = self._send(self.rep, asked, **kw).status is ResultStatus.APPLIED
        self.version += is_done
        return is_done

    def _send(self, laptop: Laptop, asked: Asked, **kw: Any) -> OperationResult:
        operation = laptop.operation(*asked, **kw)
        self.sent.append((laptop, operation))
        return laptop.push(operation)[0]


def _new_id() -> str:
    return b.some_id(next(_numbers))


def tell(
    kind: str, portal: EmbeddedPortal, laptop: Laptop, manager: Laptop, steps: Steps, percent: Decimal
) -> None:
    """Let a rep and a manager do ``steps`` about a new thing, and judge after each."""
    thing = THINGS[kind](_new_id, percent)
    seed(portal.engine, ARVANE, thing.documents)
    if (creation := thing.create()) is not None:
        assert laptop.push(laptop.operation(*creation))[0].status is ResultStatus.APPLIED
    told = Told(laptop, manager, thing)
    for name, which in steps:
        told.step(name, which)
        told.check()


@pytest.fixture(params=THINGS)
def kind(request: pytest.FixtureRequest, portal: EmbeddedPortal) -> str:
    """What is sold, with a catalogue in which it is sold so."""
    if request.param != "quote":
        seed(portal.engine, ARVANE, h.catalogue(msp_flow=SellingFlow.PURCHASE))
    return str(request.param)


STORIES = st.lists(STEPS, min_size=4, max_size=14)
PER_EXAMPLE = [HealthCheck.function_scoped_fixture]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(max_examples=30, deadline=None, suppress_health_check=PER_EXAMPLE)
@given(steps=STORIES, percent=st.sampled_from(PERCENTS))
@example(steps=[("ask", 0), ("approve", 0), ("revise", 2), ("sell", 0)], percent=PERCENTS[1])
@example(steps=[("ask", 0), ("approve", 0), ("repeat", 0), ("repeat", 1), ("sell", 0)], percent=PERCENTS[1])
@example(steps=[("ask", 0), ("decline", 0), ("approve", 0), ("sell", 0)], percent=PERCENTS[1])
@example(steps=[("ask", 0), ("approve", 0), ("sell", 0), ("sell", 0), ("sell", 3)], percent=PERCENTS[1])
@example(
    steps=[("ask", 0), ("ask", 0), ("decline", 0), ("ask", 0), ("approve", 2), ("sell", 2)],
    percent=PERCENTS[1],
)
def test_nothing_is_sold_that_nobody_approved(
    kind: str,
    portal: EmbeddedPortal,
    laptop: Laptop,
    laptop_of: Callable[..., Laptop],
    steps: Steps,
    percent: Decimal,
) -> None:
    # An installation of its own for each example: the portal counts what each of them sends.
    manager = laptop_of(MANAGER, f"manager-{next(_numbers)}")
    tell(kind, portal, laptop, manager, steps, percent)


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
@settings(max_examples=6, deadline=None, suppress_health_check=PER_EXAMPLE)
@given(steps=STORIES, percent=st.sampled_from(PERCENTS))
@example(steps=[("ask", 0), ("approve", 0), ("sell", 0), ("sell", 0), ("sell", 3)], percent=PERCENTS[1])
def test_nor_on_the_other_database(
    kind: str,
    portal: EmbeddedPortal,
    laptop: Laptop,
    laptop_of: Callable[..., Laptop],
    steps: Steps,
    percent: Decimal,
) -> None:
    manager = laptop_of(MANAGER, f"manager-{next(_numbers)}")
    tell(kind, portal, laptop, manager, steps, percent)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_what_is_approved_is_sold_so_that_the_stories_mean_something(
    kind: str, portal: EmbeddedPortal, laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    thing = THINGS[kind](_new_id, PERCENTS[1])
    seed(portal.engine, ARVANE, thing.documents)
    if (creation := thing.create()) is not None:
        laptop.push(laptop.operation(*creation))
    told = Told(laptop, laptop_of(MANAGER, "manager"), thing)
    for step in (("sell", 3), ("ask", 0), ("sell", 0)):
        told.step(*step)
    assert told.sold == []
    for step in (("approve", 0), ("sell", 0), ("sell", 0)):
        told.step(*step)
    assert len(told.sold) == 1
    told.check()
