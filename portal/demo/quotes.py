"""Planned quotes as documents, with the totals that the pricing rules give them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from random import Random

from app.domain.customer.customer import Customer
from app.domain.document import Document
from app.domain.ids import ContractId, QuoteId, ReasonId
from app.domain.pricing.priced import PricedQuote
from app.domain.pricing.quote import price_quote
from app.domain.quote.expiry import quote_expiry
from app.domain.quote.quote import Acceptance, Quote, QuoteRevision, QuoteStatus, QuoteTerms, Refusal
from portal.demo.calendar import created_on, decided_on, moment, start_of
from portal.demo.identity import new_id
from portal.demo.ledger import Key
from portal.demo.offers import Offer
from portal.demo.plans import PlannedQuote
from portal.demo.sales import Desk, Sale, documents_of, terms_on, vat_for

_ACCEPTED_AFTER_MINUTES = 200


@dataclass(frozen=True, slots=True)
class Buyer:
    """A customer with what its quotes depend on."""

    customer: Customer
    position: int
    discount: Decimal


def quotes_of(desk: Desk, buyer: Buyer, planned: Sequence[PlannedQuote], rng: Random) -> Iterator[Document]:
    """The quotes of a customer, each validated one followed by what it led to."""
    ids = [QuoteId(new_id(rng)) for _ in planned]
    winner = next((i for i, each in enumerate(planned) if each.status is QuoteStatus.VALIDATED), None)
    for index, each in enumerate(planned):
        key = (buyer.position, index)
        quote, priced = _quote(desk, buyer, each, ids[index], key, rng)
        match each.status:
            case QuoteStatus.VALIDATED:
                contract_id = ContractId(new_id(rng))
                agreed_on = decided_on(each, desk.today)
                yield _accepted(desk, buyer.customer, quote, contract_id, agreed_on, key)
                sale = Sale(quote.terms, agreed_on, quote.id, key)
                yield from documents_of(desk, buyer.customer, sale, priced, contract_id, rng)
            case QuoteStatus.SUPERSEDED if winner is not None:
                yield replace(quote, superseded_by=ids[winner])
            case QuoteStatus.REFUSED:
                at = moment(decided_on(each, desk.today), 300)
                yield replace(quote, refusal=Refusal(ReasonId(each.reason), each.reason_text, at))
            case _:
                yield quote


def _quote(
    desk: Desk, buyer: Buyer, planned: PlannedQuote, quote_id: QuoteId, key: Key, rng: Random
) -> tuple[Quote, PricedQuote]:
    created = created_on(planned, desk.today)
    programme = desk.catalogue.programme(planned.offer.programme_id)
    minutes = rng.randrange(30, 180)
    earlier = []
    for number, offer in enumerate(planned.earlier, 1):
        terms, priced = _priced(desk, buyer, planned, offer, rng)
        earlier.append(QuoteRevision(number, terms, priced.agreed, moment(created, minutes)))
        minutes += 60
    terms, priced = _priced(desk, buyer, planned, planned.offer, rng)
    quote = Quote(
        id=quote_id,
        customer_id=buyer.customer.id,
        status=planned.status,
        terms=terms,
        totals=priced.agreed,
        created_on=created,
        expires_on=quote_expiry(programme, created),
        written_at=moment(created, minutes),
        created_by=buyer.customer.sales_rep,
        revision=len(earlier) + 1,
        number=desk.ledger.quote(key),
        earlier=tuple(earlier),
    )
    return quote, priced


def _priced(
    desk: Desk, buyer: Buyer, planned: PlannedQuote, offer: Offer, rng: Random
) -> tuple[QuoteTerms, PricedQuote]:
    created = created_on(planned, desk.today)
    start = start_of(planned, desk.today)
    terms, prices = terms_on(desk, offer, created, start, buyer.discount, rng)
    return terms, price_quote(terms, prices, vat_for(desk, buyer.customer, created))


def _accepted(
    desk: Desk, customer: Customer, quote: Quote, contract_id: ContractId, agreed_on: date, key: Key
) -> Quote:
    programme = desk.catalogue.programme(quote.terms.programme_id)
    assert programme.agreement_id is not None
    agreement = desk.catalogue.agreement_on(agreed_on, programme.agreement_id)
    signer = customer.contacts[0].name.full
    at = moment(agreed_on, _ACCEPTED_AFTER_MINUTES)
    return replace(
        quote,
        acceptance=Acceptance(agreement.id, agreement.version, signer, at),
        contract_id=contract_id,
        contract_number=desk.ledger.contract(key),
    )
