"""Whatever is asked, answered, changed, sold and repeated, in whatever order: nothing is sold unapproved.

The portal's own documents are the judge: what was sold lies within the rep's limit, or a manager approved
just that revision at just those amounts.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import count
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.domain.approval.approval import ApprovalRequest
from app.domain.approval.content import quote_digest
from app.domain.commands.commands import (
    ApproveRequest,
    CreateQuote,
    DeclineRequest,
    RefuseQuote,
    RequestApproval,
    ReviseQuote,
    ValidateQuote,
    WithdrawRequest,
)
from app.domain.document import Kind
from app.domain.ids import ApprovalId, CustomerId, QuoteId
from app.domain.quote.quote import Quote
from app.wire.codec import decode_document, encode
from app.wire.protocol import Operation, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import approvals as a
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, MANAGER, Laptop

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
        ("refuse", 0),
        *[("repeat", which) for which in (0, 1, 3, 5)],
    ]
)
"""What matters most comes most often: asked, approved, changed, sold."""
_numbers = count(10_000)


@dataclass
class Told:
    """One quote, its requests, and everything that was sent about it."""

    rep: Laptop
    manager: Laptop
    quote: Quote
    requests: list[ApprovalRequest] = field(default_factory=list)
    sent: list[tuple[Laptop, Operation]] = field(default_factory=list)
    version: int = 1

    def step(self, name: str, which: int) -> None:
        """Do one thing; the portal may refuse it."""
        if name == "repeat":
            if self.sent:
                laptop, operation = self.sent[which % len(self.sent)]
                assert laptop.push(operation)[0].replayed
            return
        if name == "ask":
            request = a.request(self.quote, next(_numbers))
            self.requests.append(request)
            self._send(self.rep, RequestApproval(request), request.id)
        elif name == "revise":
            self._revise(PERCENTS[which])
        elif name == "refuse":
            self._send(self.rep, RefuseQuote(b.refusal()), self.quote.id, if_version=str(self.version))
        elif name == "sell":
            id = self.requests[which % len(self.requests)].id if self.requests and which < 3 else None
            self._sell(id)
        elif self.requests:
            request = self.requests[which % len(self.requests)]
            digest = request.subject.digest
            laptop, command = {
                "approve": (self.manager, ApproveRequest(digest, a.answer())),
                "decline": (self.manager, DeclineRequest(digest, a.answer("Non."))),
                "withdraw": (self.rep, WithdrawRequest()),
            }[name]
            self._send(laptop, command, request.id)

    def check(self) -> None:
        """What the portal sold, it was allowed to sell."""
        found = decode_document(Kind.QUOTE, encode(self.rep.document("quote", self.quote.id)))
        assert isinstance(found, Quote)
        if found.status.value != "validated" or found.terms.discount_percent <= LIMIT:
            return
        digest = quote_digest(found.terms, found.totals)
        approved = [
            each
            for each in self.requests
            if self.rep.get(f"/v1/approval/{each.id}").status_code == 200
            and self.rep.document("approval", each.id)["status"] == "approved"
        ]
        assert any(
            (each.subject.id, each.subject.revision, each.subject.digest)
            == (found.id, found.revision, digest)
            for each in approved
        ), (found.revision, approved)

    def _revise(self, percent: Decimal) -> None:
        terms = replace(self.quote.terms, discount_percent=percent)
        totals = a.totals_of(terms)
        command = ReviseQuote(terms, totals, b.NOW)
        if self._send(self.rep, command, self.quote.id, if_version=str(self.version)):
            self.version += 1
            revision = self.quote.revision + 1
            self.quote = replace(self.quote, terms=terms, totals=totals, revision=revision)

    def _sell(self, approval_id: ApprovalId | None) -> None:
        command = ValidateQuote(b.acceptance(), self.quote.totals, approval_id=approval_id)
        if self._send(self.rep, command, self.quote.id, if_version=str(self.version)):
            self.version += 1

    def _send(self, laptop: Laptop, command: Any, target: str, **kw: Any) -> bool:
        operation = laptop.operation(command, target, **kw)
        self.sent.append((laptop, operation))
        return laptop.push(operation)[0].status is ResultStatus.APPLIED


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=4, max_size=14), percent=st.sampled_from(PERCENTS))
@example(steps=[("ask", 0), ("approve", 0), ("revise", 2), ("sell", 0)], percent=PERCENTS[1])
@example(steps=[("ask", 0), ("approve", 0), ("repeat", 0), ("repeat", 1), ("sell", 0)], percent=PERCENTS[1])
@example(steps=[("ask", 0), ("decline", 0), ("approve", 0), ("sell", 0)], percent=PERCENTS[1])
def test_nothing_is_sold_that_nobody_approved(
    portal: EmbeddedPortal,
    laptop: Laptop,
    laptop_of: Callable[..., Laptop],
    steps: list[tuple[str, int]],
    percent: Decimal,
) -> None:
    # An installation of its own for each example: the portal counts what each of them sends.
    number = next(_numbers)
    manager = laptop_of(MANAGER, f"manager-{number}")
    identity = b.identity(registration_number="", vat_number="")
    customer = b.customer(id=CustomerId(b.some_id(number)), identity=identity)
    quote = a.quote(str(percent), id=QuoteId(b.some_id(next(_numbers))), customer_id=customer.id)
    seed(portal.engine, ARVANE, [customer])
    assert laptop.do(CreateQuote(quote), quote).status is ResultStatus.APPLIED
    told = Told(laptop, manager, quote)
    for name, which in steps:
        told.step(name, which)
        told.check()
