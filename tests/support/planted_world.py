"""The demo's portal with a marker in everything that is not for the customer who is met."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

from app.domain.approval.approval import ApprovalAnswer, ApprovalRequest, ApprovalStatus
from app.domain.catalogue.catalogue import PriceList
from app.domain.change.change_order import ChangeOrder
from app.domain.customer.customer import Customer, LegalIdentity, PersonName
from app.domain.document import Document
from app.domain.ids import ApprovalId, CustomerId
from app.domain.partner.partner import Partner, User
from app.domain.quote.quote import Quote, Refusal
from app.domain.subscription.contract import Contract, Invoice, Order
from portal import demo
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support import approval_builders as a
from tests.support import builders as b
from tests.support.clocks import FixedClock
from tests.support.demo_portal import PARTNER, demo_portal
from tests.support.markers import Marker

CUSTOMER, HOLDER, READER = "Maison Corbière", "Groupe Valmondois", "Garage Tissot"
"""Who is met about a quote, who about a change, and who reads a quote on-line."""

CUSTOMERS = 40
_COST, _OVERRIDE = Decimal("0.7193"), "qzx-override"
_LIMITS = {"rep": Decimal("37.31"), "manager": Decimal("43.77"), "viewer": Decimal(0)}
_TARGET = Decimal("61.93")
NOTE, LINE_NOTE = "qzx-note", "qzx-line-note"
MARKERS = (
    Marker("cost", str(_COST)),
    Marker("rep's limit", str(_LIMITS["rep"])),
    Marker("manager's limit", str(_LIMITS["manager"])),
    Marker("target margin", str(_TARGET)),
    Marker("internal notes", NOTE),
    Marker("internal notes of a line", LINE_NOTE),
    Marker("reason about a customer", _OVERRIDE),
    Marker("reason of an approval", "qzx-approval"),
    Marker("another customer", "qzx-other"),
    Marker("number of another offer", "qzx-number"),
    Marker("provisional number of another offer", "qzx-provisional"),
    Marker("refusal of another quote", "qzx-refusal"),
    Marker("a colleague's address", "qzx-colleague"),
    Marker("anything else that is marked", "qzx"),
)
"""What is planted in the portal and, of ``NOTE`` and ``LINE_NOTE``, in what is offered in the meeting."""


def planted_portal(folder: Path, clock: FixedClock) -> EmbeddedPortal:
    """A portal that is not yet started, with every marker but those of drafts."""
    portal = demo_portal(folder, clock, CUSTOMERS)
    everything = demo.documents(clock.today(), CUSTOMERS)
    of_partner = [document for partner_id, document in everything if partner_id == PARTNER]
    seed(portal.engine, PARTNER, planted(of_partner), clock=clock)
    return portal


def planted(documents: list[Document]) -> Iterator[Document]:
    """Those of ``documents`` in which there is something to mark, marked."""
    met = {
        each.id
        for each in documents
        if isinstance(each, Customer) and each.identity.name in (CUSTOMER, HOLDER, READER)
    }
    for number, each in enumerate(documents):
        marked = _marked(each, met, number)
        if marked is not None:
            yield marked
    for number, id in enumerate(sorted(met)):
        yield _declined(id, number)


def _marked(document: Document, met: set[CustomerId], number: int) -> Document | None:
    match document:
        case PriceList():
            return _costing(document)
        case Partner():
            return replace(document, discount_limits=_LIMITS, target_margin_percent=_TARGET)
        case User() if document.name != "Claire Moreau":
            return replace(document, email=f"qzx-colleague-{number}@arvane.example")
        case Customer() if document.id in met:
            return replace(document, identity=replace(document.identity, override_reason=_OVERRIDE))
        case Customer():
            return _other(document, number)
        case Quote() | ChangeOrder():
            return _offered(document, number)
        case Contract() | Order() | Invoice() if document.customer_id not in met:
            return replace(document, number=f"qzx-number-{number}")
    return None


def _costing(prices: PriceList) -> PriceList:
    entries = tuple(
        replace(
            each,
            tiers=replace(
                each.tiers, steps=tuple(replace(step, unit_cost=_COST) for step in each.tiers.steps)
            ),
        )
        for each in prices.entries
    )
    return replace(prices, entries=entries)


def _other(customer: Customer, number: int) -> Customer:
    who = f"qzx-other-{number}"
    contacts = tuple(
        replace(each, name=PersonName(who, who), email=f"{who}-{at}@{who}.example", job_title=who)
        for at, each in enumerate(customer.contacts)
    )
    return replace(
        customer,
        identity=LegalIdentity(who),
        address=replace(customer.address, line1=who, city=who),
        contacts=contacts,
        industry=who,
        website=f"https://{who}.example",
    )


def _offered(document: Quote | ChangeOrder, number: int) -> Quote | ChangeOrder:
    """What was offered before, to whomever: neither its numbers nor its texts are for the meeting."""
    numbers: Any = {"number": f"qzx-number-{number}", "provisional_number": f"qzx-provisional-{number}"}
    notes: Any = {"internal_notes": NOTE, "customer_notes": "qzx of another offer"}
    if isinstance(document, ChangeOrder):
        return replace(document, terms=replace(document.terms, **notes), **numbers)
    refusal = document.refusal
    if refusal is not None:
        refusal = Refusal(refusal.reason_id, "qzx-refusal", refusal.refused_at)
    return replace(document, terms=replace(document.terms, **notes), refusal=refusal, **numbers)


def _declined(customer_id: CustomerId, number: int) -> ApprovalRequest:
    asked = a.approval(
        id=ApprovalId(b.some_id(970 + number)),
        customer_id=customer_id,
        status=ApprovalStatus.DECLINED,
        note="qzx-approval-note",
        line_reasons={b.some_id(40): "qzx-approval-line"},
    )
    assert asked.answer is not None
    answer = ApprovalAnswer(asked.answer.by, asked.answer.at, "qzx-approval-answer")
    return replace(asked, answer=answer)
