"""The order that follows from an acceptance, in the Extended profile of Order-X 1.0.

Every amount in it is one of the ``Shown`` that was accepted: an order is never priced again. Of a quote it is
one billing of everything, the first invoice, with what is billed later said of each line; of a change order a
full billing period of everything after the change.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.acceptance.acceptance import Acceptance
from app.domain.catalogue.catalogue import OperationNature
from app.domain.customer.customer import Customer
from app.domain.money import Money
from app.domain.partner.partner import Partner, User
from app.domain.shown.shown import Shown, ShownKind, ShownVat
from app.services.order_x.elements import (
    Part,
    day,
    document,
    group,
    money,
    optional,
    period,
    text,
    written,
)
from app.services.order_x.order_lines import order_line, ordered_lines
from app.services.order_x.tax import header_tax
from app.services.order_x.trade_parties import buyer, invoicee, seller, ship_to
from app.services.words import Words

PROFILE = "urn:order-x.eu:1p0:extended"
_TYPE_CODES = {ShownKind.QUOTE: "220", ShownKind.CHANGE: "230"}
"""UNTDID 1001: an order, a change of an order."""
_ORIGINAL, _CHANGE = "9", "4"
"""UNTDID 1225: what a message is for."""
_RELATED = "916"
"""UNTDID 1001: a document that belongs to it."""
_FRAMES = {OperationNature.GOODS: "B1", OperationNature.SERVICES: "S1", OperationNature.BOTH: "M1"}
"""What the French reform calls the frame of an invoice, by the nature of the operation."""
_INVOICED, _PAID = "5", "72"
"""UNTDID 2475: VAT is owed by the invoice, or by its payment."""


@dataclass(frozen=True, slots=True)
class OrderSources:
    """What an order is made from; ``vat_mentions`` are the sentences behind the codes of the ``shown``.

    ``buyer_order`` and ``service_code`` are the buyer's references, ``contract_number`` that of the contract
    that is changed; each is empty where there is none.
    """

    number: str
    acceptance: Acceptance
    shown: Shown
    partner: Partner
    customer: Customer
    author_name: str
    author: User | None
    on: date
    payment_terms: str
    vat_mentions: Mapping[str, str]
    nature: OperationNature
    buyer_order: str = ""
    service_code: str = ""
    contract_number: str = ""


@dataclass(frozen=True, slots=True)
class OrderSum:
    """What the lines of an order come to together."""

    net: Money
    vat: tuple[ShownVat, ...]
    total: Money


def order_x(sources: OrderSources) -> str:
    """The XML of the order; the same sources give the same text, in the language that was accepted."""
    shown, words = sources.shown, Words(sources.shown.language)
    return document(
        "rsm:SCRDMCCBDACIOMessageStructure",
        group(
            "rsm:ExchangedDocumentContext",
            _parameter("BusinessProcess", _FRAMES[sources.nature]),
            _parameter("Guideline", PROFILE),
        ),
        _header(words, sources),
        group(
            "rsm:SupplyChainTradeTransaction",
            *(
                order_line(words, place, shown, line)
                for place, line in enumerate(ordered_lines(shown), start=1)
            ),
            _agreement(sources),
            _delivery(sources),
            _settlement(sources),
        ),
    )


def _parameter(name: str, id: str) -> Part:
    return group(f"ram:{name}SpecifiedDocumentContextParameter", written("ram:ID", id))


def _header(words: Words, sources: OrderSources) -> Part:
    is_change = sources.shown.kind is ShownKind.CHANGE
    name = words.translate("papers", "Change order") if is_change else words.translate("papers", "Order")
    return group(
        "rsm:ExchangedDocument",
        text("ram:ID", sources.number),
        text("ram:Name", name),
        written("ram:TypeCode", _TYPE_CODES[sources.shown.kind]),
        day("ram:IssueDateTime", sources.on),
        written("ram:LanguageID", sources.shown.language),
        written("ram:PurposeCode", _CHANGE if is_change else _ORIGINAL),
        *(optional("ram:IncludedNote", text("ram:Content", each)) for each in _notes(words, sources)),
    )


def _notes(words: Words, sources: OrderSources) -> Iterator[str]:
    """What has no element of its own: notes, the whole term, what was not ordered, who accepted."""
    shown, formats = sources.shown, words.formats
    yield shown.notes
    if shown.term_total is not None and shown.kind is ShownKind.QUOTE:
        amount = formats.money(shown.term_total)
        yield words.translate("papers", "Total of the commitment excl. VAT: {amount}", amount=amount)
    if shown.kind is ShownKind.CHANGE:
        yield from _dues(words, shown)
    for line in shown.lines:
        if line.is_optional:
            name = f"{line.name} {line.level_name}".strip()
            yield words.translate("papers", "Offered as an option and not ordered: {product}", product=name)
    accepted = sources.acceptance
    who = ", ".join(filter(None, (accepted.accepted_by, accepted.role)))
    yield words.translate("papers", "Accepted by {name}", name=who)


def _dues(words: Words, shown: Shown) -> Iterator[str]:
    """What a change makes due at once and next, with VAT: invoices of other days than the order's sum."""
    formats = words.formats
    for invoice in (shown.today, shown.next_invoice):
        if invoice is not None:
            yield words.translate(
                "papers",
                "Due on {day} incl. VAT: {amount}",
                day=formats.long_date(invoice.first),
                amount=formats.money(invoice.total),
            )


def _agreement(sources: OrderSources) -> Part:
    number = sources.number
    return group(
        "ram:ApplicableHeaderTradeAgreement",
        text("ram:BuyerReference", sources.service_code),
        seller(sources.partner, sources.author_name, sources.author),
        buyer(sources.customer),
        optional("ram:SellerOrderReferencedDocument", text("ram:IssuerAssignedID", number)),
        optional("ram:BuyerOrderReferencedDocument", text("ram:IssuerAssignedID", sources.buyer_order)),
        optional("ram:QuotationReferencedDocument", text("ram:IssuerAssignedID", number)),
        optional("ram:ContractReferencedDocument", text("ram:IssuerAssignedID", sources.contract_number)),
        group(
            "ram:AdditionalReferencedDocument",
            text("ram:IssuerAssignedID", sources.acceptance.content_hash),
            written("ram:TypeCode", _RELATED),
            text("ram:Name", "acceptance.json, SHA-256"),
        ),
    )


def _delivery(sources: OrderSources) -> Part:
    shown = sources.shown
    last = shown.end_date
    return group(
        "ram:ApplicableHeaderTradeDelivery",
        ship_to(sources.customer),
        group(
            "ram:RequestedDeliverySupplyChainEvent",
            day("ram:OccurrenceDateTime", shown.start_date)
            if last is None
            else period("ram:OccurrenceSpecifiedPeriod", shown.start_date, max(last, shown.start_date)),
        ),
    )


def _settlement(sources: OrderSources) -> Part:
    shown = sources.shown
    found = sum_of(shown)
    by_payment = sources.nature is not OperationNature.GOODS and not sources.partner.vat_on_debits
    due = _PAID if by_payment else _INVOICED
    return group(
        "ram:ApplicableHeaderTradeSettlement",
        written("ram:OrderCurrencyCode", shown.currency),
        invoicee(sources.customer),
        *(header_tax(vat, sources.vat_mentions, due) for vat in found.vat),
        optional("ram:SpecifiedTradePaymentTerms", text("ram:Description", sources.payment_terms)),
        group(
            "ram:SpecifiedTradeSettlementHeaderMonetarySummation",
            money("ram:LineTotalAmount", found.net),
            money("ram:TaxBasisTotalAmount", found.net),
            money("ram:TaxTotalAmount", found.total - found.net, currencyID=shown.currency),
            money("ram:GrandTotalAmount", found.total),
        ),
    )


def sum_of(shown: Shown) -> OrderSum:
    """What the order comes to: the first invoice of a quote, a full period after a change."""
    if shown.kind is ShownKind.QUOTE:
        first = shown.next_invoice
        return OrderSum(first.net, first.vat, first.total)
    (after,) = shown.totals
    return OrderSum(after.net, after.vat, after.total)
