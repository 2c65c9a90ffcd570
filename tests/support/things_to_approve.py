"""What may be sold beyond a limit, each as a rep writes it, asks about it, changes it and sells it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Protocol

from app.domain.approval.approval import ApprovalRequest, ApprovalSubject, SubjectKind
from app.domain.approval.content import change_digest, quote_digest
from app.domain.catalogue.catalogue import OfferType, Partnership
from app.domain.change.change_order import ChangeOrder, ChangeOrderTerms
from app.domain.commands import commands as c
from app.domain.customer.customer import Customer
from app.domain.document import Document, Kind
from app.domain.ids import ApprovalId, ChangeOrderId, ContractId, CustomerId, LicenceId, OrderId, QuoteId
from app.domain.pricing.change_order import HeldContract
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote, QuoteTerms
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import ChargedDiscounts, Licence
from app.wire.codec import decode_document, encode
from tests.support import approvals as a
from tests.support import builders as b
from tests.support import held_contracts as h
from tests.support.portal_laptop import Laptop

NewId = Callable[[], str]
Asked = tuple[c.Command, str]
"""A command, and the id of the document that it is about."""


class Thing(Protocol):
    """Something that a rep sells at ``percent`` off, at last changed ``writes`` times.

    ``is_document`` says that it is known to the portal before it is sold, and sold once.
    """

    percent: Decimal
    is_document: bool

    @property
    def documents(self) -> Sequence[Document]:
        """What the portal has to know before."""
        ...

    def subject(self) -> ApprovalSubject:
        """What an approval of it is bound to, as it is now."""
        ...

    def request(self, id: ApprovalId) -> ApprovalRequest:
        """The question to a manager."""
        ...

    def create(self) -> Asked | None:
        """How the portal comes to know of it; None where it does not before it is sold."""
        ...

    def revise(self, percent: Decimal) -> Asked | None:
        """Write it anew; what the portal is asked for, None where it is the rep's own draft."""
        ...

    def revised(self) -> None:
        """Go on from the revision that the portal took."""
        ...

    def sell(self, approval_id: ApprovalId | None) -> Asked:
        """Sell it as it is now."""
        ...

    def sold(self, laptop: Laptop) -> None:
        """Go on after a sale: what is held by now is another."""
        ...

    def close(self) -> Asked | None:
        """Let it go; None where there is nothing to let go."""
        ...


def customer_of(new_id: NewId, partnership: Partnership) -> Customer:
    """A customer whom nothing is known of yet."""
    identity = b.identity(registration_number="", vat_number="")
    return b.customer(id=CustomerId(new_id()), identity=identity, partnership=partnership)


def _asking(thing: Thing, customer: Customer, id: ApprovalId) -> ApprovalRequest:
    return replace(a.request(a.quote()), id=id, customer_id=customer.id, subject=thing.subject())


@dataclass
class QuoteThing:
    """A quote, validated."""

    new_id: NewId
    percent: Decimal
    is_document: bool = True
    quote: Quote = field(init=False)
    customer: Customer = field(init=False)
    _next: Quote = field(init=False)

    def __post_init__(self) -> None:
        self.customer = customer_of(self.new_id, Partnership.VAR)
        self.quote = a.quote(str(self.percent), id=QuoteId(self.new_id()), customer_id=self.customer.id)

    @property
    def documents(self) -> Sequence[Document]:
        return (self.customer,)

    def subject(self) -> ApprovalSubject:
        digest = quote_digest(self.quote.terms, self.quote.totals)
        return ApprovalSubject(SubjectKind.QUOTE, self.quote.id, self.quote.revision, digest)

    def request(self, id: ApprovalId) -> ApprovalRequest:
        return _asking(self, self.customer, id)

    def create(self) -> Asked:
        return c.CreateQuote(self.quote), self.quote.id

    def revise(self, percent: Decimal) -> Asked:
        terms = replace(self.quote.terms, discount_percent=percent)
        totals = a.totals_of(terms)
        self._next = replace(self.quote, terms=terms, totals=totals, revision=self.quote.revision + 1)
        return c.ReviseQuote(terms, totals, b.NOW), self.quote.id

    def revised(self) -> None:
        self.quote, self.percent = self._next, self._next.terms.discount_percent

    def sell(self, approval_id: ApprovalId | None) -> Asked:
        return c.ValidateQuote(b.acceptance(), self.quote.totals, approval_id=approval_id), self.quote.id

    def sold(self, laptop: Laptop) -> None:
        """It is validated, and sold no more."""

    def close(self) -> Asked:
        return c.RefuseQuote(b.refusal()), self.quote.id


@dataclass
class _Held:
    """Protect under a contract of a customer's own."""

    new_id: NewId
    percent: Decimal
    partnership: Partnership
    customer: Customer = field(init=False)
    held: HeldContract = field(init=False)

    def __post_init__(self) -> None:
        self.customer = customer_of(self.new_id, self.partnership)
        contract = h.contract(
            id=ContractId(self.new_id()),
            customer_id=self.customer.id,
            partnership=self.partnership,
            price_list_id=h.prices(self.partnership).id,
        )
        licence = h.protect(
            100, id=LicenceId(self.new_id()), contract_id=contract.id, customer_id=self.customer.id
        )
        self.held = HeldContract(contract, (licence,))

    @property
    def documents(self) -> Sequence[Document]:
        return (self.customer, self.held.contract, *self.held.licences)

    def terms(self, percent: Decimal) -> ChangeOrderTerms:
        """Ten seats more, all of them at ``percent`` off."""
        (licence,) = self.held.licences
        discounts = ChargedDiscounts(line_percent=percent)
        return h.terms(self.held, [h.line(licence, licence.quantity + 10, discounts=discounts)])


@dataclass
class ChangeThing(_Held):
    """A change order, placed."""

    is_document: bool = True
    change: ChangeOrder = field(init=False)
    _next: ChangeOrder = field(init=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        id = ChangeOrderId(self.new_id())
        asked = self.terms(self.percent)
        self.change = replace(h.change_order(asked, h.basis(self.held)), id=id, customer_id=self.customer.id)

    def subject(self) -> ApprovalSubject:
        change = self.change
        digest = change_digest(change.terms, change.totals)
        return ApprovalSubject(SubjectKind.CHANGE_ORDER, change.id, change.revision, digest)

    def request(self, id: ApprovalId) -> ApprovalRequest:
        return _asking(self, self.customer, id)

    def create(self) -> Asked:
        return c.CreateChangeOrder(self.change), self.change.id

    def revise(self, percent: Decimal) -> Asked:
        terms = self.terms(percent)
        totals = h.totals(terms, h.basis(self.held))
        revision = self.change.revision + 1
        self._next = replace(self.change, terms=terms, totals=totals, revision=revision)
        return c.ReviseChangeOrder(terms, totals, b.NOW), self.change.id

    def revised(self) -> None:
        self.change = self._next
        self.percent = self._next.terms.lines[0].discounts.line_percent

    def sell(self, approval_id: ApprovalId | None) -> Asked:
        return c.SubmitChangeOrder(h.submission(), self.change.totals, approval_id), self.change.id

    def sold(self, laptop: Laptop) -> None:
        """It is placed, and sold no more."""

    def close(self) -> Asked:
        return c.CancelChangeOrder(), self.change.id


@dataclass
class DirectThing(_Held):
    """A direct change, made again and again; the draft is the rep's own."""

    is_document: bool = False
    draft_id: str = field(init=False)

    def __post_init__(self) -> None:
        super().__post_init__()
        self.draft_id = self.new_id()

    def subject(self) -> ApprovalSubject:
        terms = self.terms(self.percent)
        digest = change_digest(terms, h.totals(terms, h.basis(self.held)))
        return ApprovalSubject(SubjectKind.LICENCES, self.draft_id, 1, digest)

    def request(self, id: ApprovalId) -> ApprovalRequest:
        return replace(_asking(self, self.customer, id), modification=self.terms(self.percent))

    def create(self) -> None:
        return None

    def revise(self, percent: Decimal) -> None:
        self.percent = percent

    def revised(self) -> None:
        """A draft is what it is."""

    def sell(self, approval_id: ApprovalId | None) -> Asked:
        terms = self.terms(self.percent)
        order = replace(h.order(), id=OrderId(self.new_id()), customer_id=self.customer.id)
        totals = h.totals(terms, h.basis(self.held))
        return c.ModifyLicences(order, terms, totals, b.NOW, approval_id=approval_id), order.id

    def sold(self, laptop: Laptop) -> None:
        contract = decode_document(Kind.CONTRACT, encode(laptop.document("contract", self.held.contract.id)))
        licences = [
            decode_document(Kind.LICENCE, encode(laptop.document("licence", each.id)))
            for each in self.held.licences
        ]
        assert isinstance(contract, Contract)
        self.held = HeldContract(contract, tuple(each for each in licences if isinstance(each, Licence)))

    def close(self) -> None:
        return None


@dataclass
class PurchaseThing:
    """A cart, ordered again and again."""

    new_id: NewId
    percent: Decimal
    is_document: bool = False
    customer: Customer = field(init=False)
    cart_id: str = field(init=False)

    def __post_init__(self) -> None:
        self.customer, self.cart_id = customer_of(self.new_id, Partnership.MSP), self.new_id()

    @property
    def documents(self) -> Sequence[Document]:
        return (self.customer,)

    def _terms(self) -> QuoteTerms:
        return b.terms(
            partnership=Partnership.MSP,
            price_list_id=h.prices(Partnership.MSP).id,
            offer=OfferType.CUSTOM,
            lines=(b.custom_line(0, "cyber_academy", 25),),
            start_date=b.TODAY,
            discount_percent=self.percent,
        )

    def subject(self) -> ApprovalSubject:
        terms = self._terms()
        digest = quote_digest(terms, _bought(terms).agreed)
        return ApprovalSubject(SubjectKind.PURCHASE, self.cart_id, 1, digest)

    def request(self, id: ApprovalId) -> ApprovalRequest:
        return replace(_asking(self, self.customer, id), purchase=self._terms())

    def create(self) -> None:
        return None

    def revise(self, percent: Decimal) -> None:
        self.percent = percent

    def revised(self) -> None:
        """A cart is what it is."""

    def sell(self, approval_id: ApprovalId | None) -> Asked:
        terms = self._terms()
        priced = _bought(terms)
        order = replace(
            h.order(), id=OrderId(self.new_id()), customer_id=self.customer.id, monthly_net=priced.month.net
        )
        command = c.Purchase(order, terms, priced.agreed, is_another_contract=True, approval_id=approval_id)
        return command, order.id

    def sold(self, laptop: Laptop) -> None:
        """The same may be bought again, as another contract."""

    def close(self) -> None:
        return None


def _bought(terms: QuoteTerms) -> PricedQuote:
    """What the portal will make of the price, too."""
    vat = treatment(b.tax_table(), "FR", "FR", "", b.TODAY)
    return price_quote(terms, h.prices(Partnership.MSP), vat)


THINGS: dict[str, Callable[[NewId, Decimal], Thing]] = {
    "quote": QuoteThing,
    "change order": lambda new_id, percent: ChangeThing(new_id, percent, Partnership.VAR),
    "direct change": lambda new_id, percent: DirectThing(new_id, percent, Partnership.EM),
    "purchase": PurchaseThing,
}
