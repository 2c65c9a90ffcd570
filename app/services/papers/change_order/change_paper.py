"""Builds the texts of a change quote, in the customer's language, from the very content that is shown."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date

from app.domain.catalogue.catalogue import Agreement, Period, PriceList, Programme, VatCategory
from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.customer.customer import Customer
from app.domain.money import Money
from app.domain.partner.partner import Partner, User
from app.domain.partner.time_zone import date_in, time_zone
from app.domain.pricing.priced import VatTreatment
from app.domain.shown.shown import Shown, ShownInvoice, ShownLine, ShownTotal
from app.services.papers.carried import Surroundings, carried_by
from app.services.papers.parts.legal import mention
from app.services.papers.parts.parties import client, issuer
from app.services.papers.parts.parts import (
    brand_of,
    footer_of,
    number_line,
    proof_of,
    signature_box,
)
from app.services.papers.parts.payment import governed_and_paid, partners_terms
from app.services.papers.views.change import ChangeRow, ChangeTable, DueRow, DueTable
from app.services.papers.views.paper import Enclosed, Fact
from app.services.papers.views.quote import QuotePaper, Totals, TotalsRow
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import vat_label
from app.services.words.invoicing import references_text

_TITLES = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Monthly subscription, before and after"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Yearly subscription, before and after"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "One-time charges"),
}
_AMOUNTS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month excl. VAT, {currency}"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year excl. VAT, {currency}"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once excl. VAT, {currency}"),
}
_NET_TOTALS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year excl. VAT"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once excl. VAT"),
}
_PERIODS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("papers", "Once"),
}


@dataclass(frozen=True, slots=True)
class ChangeSources:
    """What a printed change quote is made from; ``shown`` is what its customer sees, or has accepted.

    ``contract_number`` is that of the contract that is changed, empty for a first one.
    """

    change: ChangeOrder
    shown: Shown
    partner: Partner
    customer: Customer
    programme: Programme
    prices: PriceList
    agreement: Agreement | None
    author: User | None
    payment_days: int
    contract_number: str
    logo: bytes = b""
    enclosed: Enclosed | None = None


def change_paper(sources: ChangeSources, words: Words) -> QuotePaper:
    """Everything that the pages of the change quote say, in the language of ``words``."""
    change, shown, partner = sources.change, sources.shown, sources.partner
    title = _title(words, change)
    number = change.display_number
    return QuotePaper(
        language=words.language,
        written_at=change.written_at.astimezone(UTC),
        file_title=f"{title} {number} – {partner.name}",
        subject=sources.customer.identity.name,
        brand=brand_of(partner, words.language, sources.logo),
        title=title,
        number=number_line(words, change.number, change.provisional_number, change.revision),
        issuer=issuer(words, partner, change.created_by.name, sources.author),
        client=client(words, sources.customer, partner.address.country),
        facts=tuple(_facts(words, sources)),
        sections=(),
        change=_table(words, shown),
        dues=_dues(words, shown),
        notes_title=words.translate("papers", "Notes"),
        notes_title_continued=words.translate("papers", "Notes (continued)"),
        notes=shown.notes,
        totals=_totals(words, shown),
        enclosed=sources.enclosed,
        conditions_title=words.translate("papers", "Conditions"),
        conditions=tuple(_conditions(words, sources)),
        signature=signature_box(words, change.acceptance, partner),
        footer=footer_of(words, partner, sources.prices, shown.currency, number),
        proof=proof_of(words, change.acceptance, partner, carried_by(change, _around(sources))),
    )


def _around(sources: ChangeSources) -> Surroundings:
    return Surroundings(
        sources.partner,
        sources.customer,
        sources.author,
        sources.programme,
        sources.payment_days,
        sources.contract_number,
    )


def _title(words: Words, change: ChangeOrder) -> str:
    if change.status is ChangeOrderStatus.SUBMITTED:
        return words.translate("papers", "Change order")
    return words.translate("papers", "Change quote")


def _facts(words: Words, sources: ChangeSources) -> Iterator[Fact]:
    change, shown, formats = sources.change, sources.shown, words.formats
    yield Fact(words.translate("papers", "Date"), formats.short_date(change.created_on))
    yield Fact(words.translate("papers", "Valid until"), formats.short_date(change.expires_on))
    yield Fact(words.translate("papers", "Takes effect"), formats.short_date(shown.start_date))
    if sources.contract_number:
        yield Fact(words.translate("papers", "Contract"), sources.contract_number)
    elif shown.commitment_months:
        months = words.translate("papers", "{n} months", n=shown.commitment_months)
        yield Fact(words.translate("papers", "Commitment"), months)
    if shown.end_date is not None:
        yield Fact(words.translate("papers", "End"), formats.short_date(shown.end_date))
    if change.submission is not None and change.submission.po_number:
        yield Fact(words.translate("papers", "Purchase order"), change.submission.po_number)


def _table(words: Words, shown: Shown) -> ChangeTable:
    period = shown.totals[0].period
    title = words.say(_TITLES[period])
    sign = words.formats.currency(shown.currency).strip()
    before, after = words.translate("papers", "before"), words.translate("papers", "after")
    return ChangeTable(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        description=words.translate("papers", "Description"),
        groups=(
            words.translate("papers", "Quantity"),
            words.translate("papers", "Net price, {currency}", currency=sign),
            words.say(_AMOUNTS[period], currency=sign),
        ),
        heads=(before, after, before, after, before, after, words.translate("papers", "Difference")),
        lines=tuple(_row(words, line) for line in shown.lines),
    )


def _row(words: Words, line: ShownLine) -> ChangeRow:
    formats, nothing = words.formats, Money.zero(line.net.currency)
    is_held, is_kept = line.prior_quantity is not None, line.quantity > 0
    prior_net = line.prior_net or nothing
    after = line.net if is_kept else nothing
    return ChangeRow(
        name=f"{line.name} {line.level_name}".strip(),
        details=tuple(_details(words, line)),
        figures=(
            formats.count(line.prior_quantity) if line.prior_quantity is not None else "",
            formats.count(line.quantity) if is_kept else "",
            formats.net_unit_price(line.prior_unit) if line.prior_unit is not None else "",
            formats.net_unit_price(line.net_unit) if is_kept else "",
            formats.amount(prior_net) if is_held else "",
            formats.amount(line.net) if is_kept else "",
            _signed(words, after - prior_net),
        ),
    )


def _details(words: Words, line: ShownLine) -> Iterator[str]:
    """What stands below the name: what becomes of the line, from when, what it is, and its note."""
    said = []
    if line.prior_quantity is None:
        said.append(words.translate("papers", "Added"))
    elif not line.quantity:
        said.append(words.translate("papers", "Removed"))
    elif line.prior_level_name != line.level_name and line.prior_level_name:
        said.append(words.translate("papers", "{level} until now", level=line.prior_level_name))
    if line.effective_on is not None:
        day = words.formats.long_date(line.effective_on)
        said.append(words.translate("papers", "from {day}", day=day))
    if said:
        yield ", ".join(said)
    if line.description:
        yield line.description
    if line.notes.strip():
        yield " ".join(line.notes.split())


def _signed(words: Words, amount: Money) -> str:
    """A difference as figures with a sign; blank where there is none."""
    if not amount.minor:
        return ""
    figures = words.formats.amount(amount)
    return f"+{figures}" if amount.minor > 0 else figures


def _dues(words: Words, shown: Shown) -> DueTable:
    title = words.translate("papers", "What falls due")
    sign = words.formats.currency(shown.currency).strip()
    return DueTable(
        title=title,
        title_continued=words.translate("papers", "{title} (continued)", title=title),
        heads=(
            words.translate("papers", "When"),
            words.translate("papers", "Excl. VAT, {currency}", currency=sign),
            words.translate("papers", "VAT, {currency}", currency=sign),
            words.translate("papers", "Incl. VAT, {currency}", currency=sign),
        ),
        lines=tuple(_due_rows(words, shown)),
    )


def _due_rows(words: Words, shown: Shown) -> Iterator[DueRow]:
    formats = words.formats
    if shown.today is not None:
        yield _invoice(words, words.translate("papers", "Today"), _days(words, shown.today), shown.today)
    following = shown.next_invoice
    on = words.translate("papers", "on {day}", day=formats.long_date(following.first))
    yield _invoice(words, words.translate("papers", "Next invoice"), on, following)
    for step in shown.steps:
        name = words.translate("papers", "From {day}", day=formats.long_date(step.on))
        detail = words.say(_NET_TOTALS[shown.totals[0].period])
        yield DueRow(name, detail, (formats.amount(step.net), "", ""))
    if shown.term_total is not None and shown.end_date is not None:
        name = words.translate("papers", "To the end of the term")
        yield DueRow(name, _until(words, shown, shown.end_date), (formats.amount(shown.term_total), "", ""))


def _invoice(words: Words, name: str, detail: str, invoice: ShownInvoice) -> DueRow:
    amount = words.formats.amount
    vat = invoice.total - invoice.net
    return DueRow(name, detail, (amount(invoice.net), amount(vat), amount(invoice.total)))


def _days(words: Words, invoice: ShownInvoice) -> str:
    long_date = words.formats.long_date
    if invoice.last is None or invoice.last <= invoice.first:
        return words.translate("papers", "for {day}", day=long_date(invoice.first))
    return words.translate(
        "papers", "from {first} to {last}", first=long_date(invoice.first), last=long_date(invoice.last)
    )


def _until(words: Words, shown: Shown, end: date) -> str:
    day = words.formats.long_date(end)
    if shown.invoice_count:
        return words.translate("papers", "{n} invoices, to {day}", n=shown.invoice_count, day=day)
    return words.translate("papers", "to {day}", day=day)


def _totals(words: Words, shown: Shown) -> Totals:
    """Net, VAT and the whole of one period: before, after, and what there is more of it."""
    total = shown.totals[0]
    formats, period = words.formats, words.say(_PERIODS[total.period])
    how = _treatment(total)
    is_taxed = how.category is VatCategory.STANDARD
    net = words.translate("papers", "Total excl. VAT")
    gross = (
        words.translate("papers", "Total incl. VAT") if is_taxed else words.translate("papers", "Amount due")
    )
    sides = [(total.net, total.total)]
    heads: tuple[str, ...] = (period,)
    if total.prior_net is not None and total.prior_total is not None:
        sides.insert(0, (total.prior_net, total.prior_total))
        heads = (
            words.translate("papers", "{period}, before", period=period),
            words.translate("papers", "{period}, after", period=period),
            words.translate("papers", "Difference"),
        )
    nets, wholes = [each for each, _ in sides], [each for _, each in sides]
    taxes = [whole - each for each, whole in sides]
    return Totals(
        heads=heads,
        rows=(
            TotalsRow(net, _compared(nets, formats.amount, lambda amount: _signed(words, amount))),
            TotalsRow(
                vat_label(words, how),
                _compared(taxes, formats.amount, lambda amount: _signed(words, amount)),
            ),
        ),
        gross=TotalsRow(gross, _compared(wholes, formats.money, formats.signed)),
        sums=(),
    )


def _compared(
    amounts: Sequence[Money], shown: Callable[[Money], str], signed: Callable[[Money], str]
) -> tuple[str, ...]:
    """One amount, or that before and that after with their difference."""
    cells = tuple(shown(each) for each in amounts)
    return cells if len(amounts) == 1 else (*cells, signed(amounts[1] - amounts[0]))


def _treatment(total: ShownTotal) -> VatTreatment:
    """The one treatment that a contract is taxed with."""
    (vat,) = total.vat
    return VatTreatment(vat.category, vat.percent, vat.mention)


def _conditions(words: Words, sources: ChangeSources) -> Iterator[str]:
    asked = references_text(words, sources.shown.references)
    if asked:
        yield asked
    if sources.contract_number:
        yield words.translate(
            "papers",
            "Changes contract {number} and follows its term; what is not listed stays as it is.",
            number=sources.contract_number,
        )
    partner = sources.partner
    yield governed_and_paid(words, sources.agreement, partner, sources.payment_days)
    day = date_in(time_zone(partner.time_zone), sources.change.written_at)
    yield from partners_terms(words, partner, day)
    code = _treatment(sources.shown.totals[0]).mention
    if code:
        yield mention(words.language, code)
