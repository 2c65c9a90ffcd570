"""What is offered, sold and billed as tables for people: one row a quote, a line, a contract, an invoice."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.catalogue.catalogue import Bundle, Product, Programme
from app.domain.change.change_order import ChangeOrder
from app.domain.document import Document
from app.domain.kind import Kind
from app.domain.quote.quote import Quote
from app.domain.subscription.contract import Contract, Invoice, Order
from app.domain.subscription.licence import Licence, held_on
from app.domain.subscription.term import term_on
from app.services.spreadsheets.values import Heading, Value
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

Row = Sequence[Value]


@dataclass(frozen=True, slots=True)
class Known:
    """What cells are named by, and the day on which states and terms are told."""

    words: Words
    today: date
    customers: Mapping[str, str]
    programmes: Mapping[str, Programme]
    contracts: Mapping[str, Contract]

    def product(self, id: str) -> str:
        """The name of a product or bundle of any programme; its id where none has it any more."""
        for programme in self.programmes.values():
            sold: Iterable[Product | Bundle] = (*programme.products, *programme.bundles)
            found = next((each for each in sold if each.id == id), None)
            if found is not None:
                return text_in(found.name, self.words.language)
        return id

    def programme(self, id: str) -> str:
        """The name of a programme; its id where it is not here."""
        found = self.programmes.get(id)
        return text_in(found.name, self.words.language) if found else id

    def customer(self, id: str) -> str:
        """The name of a customer; its id where it is not here."""
        return self.customers.get(id, id)

    def contract(self, id: str | None) -> str:
        """The number of a contract; empty where there is none."""
        found = self.contracts.get(id or "")
        return found.number if found else ""


@dataclass(frozen=True, slots=True)
class WholeTable:
    """A table of the archive: the kind of document that it is made of, and how its file is called."""

    kind: Kind
    name: str
    heads: tuple[Heading, ...]
    is_lines: bool = False


class _Heads:
    """The heads that several tables share, in the words of whoever asks."""

    def __init__(self, words: Words) -> None:
        self.number = Heading(words.translate("export", "Number"), 16)
        self.customer = Heading(words.translate("export", "Customer"), 32)
        self.state = Heading(words.translate("export", "State"), 14)
        self.currency = Heading(words.translate("export", "Currency"), 10)
        self.product = Heading(words.translate("export", "Product"), 28)
        self.level = Heading(words.translate("export", "Level"), 14)
        self.seats = Heading(words.translate("export", "Licences"), 10)
        self.contract = Heading(words.translate("export", "Contract"), 16)
        self.created = Heading(words.translate("export", "Created"), 12)
        self.rep = Heading(words.translate("export", "Sales rep"), 22)
        self.start = Heading(words.translate("export", "Start"), 30)
        self.end = Heading(words.translate("export", "End"), 12)
        self.months = Heading(words.translate("export", "Commitment, months"), 12)
        self.programme = Heading(words.translate("export", "Programme"), 18)
        self.expires = Heading(words.translate("export", "Last day"), 12)
        self.net = Heading(words.translate("export", "Excl. VAT"), 14)
        self.before = Heading(words.translate("export", "Held before"), 12)
        self.offered = (self.number, self.customer, self.state, self.created, self.expires, self.rep)


def whole_tables(words: Words) -> tuple[WholeTable, ...]:
    """The tables in the order in which they are written."""
    heads = _Heads(words)
    return (*_offered(words, heads), *_sold(words, heads))


def _offered(words: Words, heads: _Heads) -> Iterator[WholeTable]:
    amounts = (
        Heading(words.translate("export", "Monthly, excl. VAT"), 16),
        Heading(words.translate("export", "Yearly, excl. VAT"), 16),
        Heading(words.translate("export", "Once, excl. VAT"), 16),
        Heading(words.translate("export", "Commitment total, excl. VAT"), 20),
    )
    terms = (
        heads.programme,
        Heading(words.translate("export", "Offer"), 12),
        heads.start,
        heads.months,
        heads.currency,
    )
    quotes = (*heads.offered, *terms, *amounts, heads.contract)
    yield WholeTable(Kind.QUOTE, words.translate("export", "Quotes"), quotes)
    lines = (
        *(heads.number, heads.customer, heads.product, heads.level, heads.seats),
        Heading(words.translate("export", "Discount, %"), 12),
        Heading(words.translate("export", "Typed unit price"), 14),
        Heading(words.translate("export", "Optional"), 10),
        Heading(words.translate("export", "Notes for the customer"), 32),
        Heading(words.translate("export", "Internal notes"), 32),
    )
    yield WholeTable(Kind.QUOTE, words.translate("export", "Lines of quotes"), lines, is_lines=True)
    changes = (
        *(*heads.offered, heads.contract, heads.currency),
        Heading(words.translate("export", "Before, excl. VAT"), 16),
        Heading(words.translate("export", "After, excl. VAT"), 16),
        Heading(words.translate("export", "Due today, excl. VAT"), 16),
        Heading(words.translate("export", "Next invoice, excl. VAT"), 16),
    )
    yield WholeTable(Kind.CHANGE_ORDER, words.translate("export", "Change quotes"), changes)
    changed = (heads.number, heads.customer, heads.product, heads.level, heads.before)
    total = Heading(words.translate("export", "New total"), 12)
    name = words.translate("export", "Lines of change quotes")
    yield WholeTable(Kind.CHANGE_ORDER, name, (*changed, total), is_lines=True)


def _sold(words: Words, heads: _Heads) -> Iterator[WholeTable]:
    contracts = (heads.number, heads.customer, heads.programme, heads.start, heads.end, heads.months)
    yield WholeTable(Kind.CONTRACT, words.translate("export", "Contracts"), (*contracts, heads.currency))
    held = (heads.contract, heads.customer, heads.product, heads.level, heads.seats)
    billed = Heading(words.translate("export", "Billed"), 12)
    yield WholeTable(
        Kind.LICENCE, words.translate("export", "Held licences"), (*held, billed, heads.net, heads.currency)
    )
    placed = Heading(words.translate("export", "Ordered on"), 12)
    orders = (heads.number, heads.customer, heads.contract, placed, heads.state, heads.product, heads.level)
    amounts = (heads.before, heads.seats, heads.net, heads.currency)
    yield WholeTable(
        Kind.ORDER, words.translate("export", "Lines of orders"), (*orders, *amounts), is_lines=True
    )
    issued, due = (
        Heading(words.translate("export", "Issued on"), 12),
        Heading(words.translate("export", "Due on"), 12),
    )
    vat, sum_ = Heading(words.translate("export", "VAT"), 12), Heading(words.translate("export", "Total"), 14)
    invoices = (heads.number, heads.customer, issued, due, heads.state, heads.net, vat, sum_, heads.currency)
    yield WholeTable(Kind.INVOICE, words.translate("export", "Invoices"), invoices)


def rows_of(document: Document, table: WholeTable, known: Known) -> Iterator[Row]:
    """The rows that ``document`` has in ``table``."""
    match document:
        case Quote():
            yield from _quote_lines(document, known) if table.is_lines else (_quote(document, known),)
        case ChangeOrder():
            yield from _change_lines(document, known) if table.is_lines else (_change(document, known),)
        case Contract():
            yield _contract(document, known)
        case Licence():
            yield _licence(document, known)
        case Order():
            yield from _order_lines(document, known)
        case Invoice():
            yield _invoice(document, known)
        case _:
            pass


def _quote(quote: Quote, known: Known) -> Row:
    terms, totals, words = quote.terms, quote.totals, known.words
    return (
        quote.display_number,
        known.customer(quote.customer_id),
        words.name(quote.status_on(known.today)),
        quote.created_on,
        quote.expires_on,
        quote.created_by.name,
        known.programme(terms.programme_id),
        words.name(terms.offer),
        terms.start_date,
        terms.commitment_months,
        terms.currency,
        totals.monthly_net.amount,
        totals.yearly_net.amount,
        totals.one_time_net.amount,
        totals.term_total.amount,
        known.contract(quote.contract_id) or quote.contract_number,
    )


def _quote_lines(quote: Quote, known: Known) -> Iterator[Row]:
    yes = known.words.translate("export", "yes")
    for line in quote.terms.lines:
        if line.quantity:
            yield (
                quote.display_number,
                known.customer(quote.customer_id),
                known.product(line.product_id),
                line.level or "",
                line.quantity,
                line.discount_percent,
                line.manual_unit_price,
                yes if line.is_optional else "",
                line.customer_notes,
                line.internal_notes,
            )


def _change(change: ChangeOrder, known: Known) -> Row:
    totals = change.totals
    return (
        change.display_number,
        known.customer(change.customer_id),
        known.words.name(change.status_on(known.today)),
        change.created_on,
        change.expires_on,
        change.created_by.name,
        known.contract(change.terms.contract_id),
        change.terms.currency,
        totals.prior_total.amount,
        totals.new_total.amount,
        totals.today.amount,
        totals.next_invoice.amount,
    )


def _change_lines(change: ChangeOrder, known: Known) -> Iterator[Row]:
    for line in change.terms.lines:
        yield (
            change.display_number,
            known.customer(change.customer_id),
            known.product(line.product_id),
            line.level or "",
            line.held_quantity,
            line.quantity,
        )


def _contract(contract: Contract, known: Known) -> Row:
    term = term_on(contract, known.today)
    return (
        contract.number,
        known.customer(contract.customer_id),
        known.programme(contract.programme_id),
        contract.start_date,
        term.end,
        contract.commitment_months,
        contract.currency,
    )


def _licence(licence: Licence, known: Known) -> Row:
    held = held_on(licence, known.today)
    return (
        known.contract(licence.contract_id),
        known.customer(licence.customer_id),
        known.product(licence.product_id),
        licence.level or "",
        held.quantity,
        known.words.name(licence.period),
        held.payment.amount,
        held.payment.currency,
    )


def _order_lines(order: Order, known: Known) -> Iterator[Row]:
    for line in order.lines:
        yield (
            order.number,
            known.customer(order.customer_id),
            known.contract(order.contract_id),
            order.placed_on,
            known.words.name(order.status),
            known.product(line.product_id),
            line.level or "",
            line.prior_quantity,
            line.quantity,
            line.net.amount,
            line.net.currency,
        )


def _invoice(invoice: Invoice, known: Known) -> Row:
    return (
        invoice.number,
        known.customer(invoice.customer_id),
        invoice.issued_on,
        invoice.due_on,
        known.words.name(invoice.status),
        invoice.net.amount,
        invoice.vat.amount,
        invoice.total.amount,
        invoice.total.currency,
    )
