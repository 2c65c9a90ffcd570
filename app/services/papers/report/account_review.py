"""The review of an account as formatted texts, from what is held and offered on a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import reduce
from operator import add

from app.domain.catalogue.catalogue import Period
from app.domain.pricing.change_order import HeldContract
from app.domain.subscription.due import next_due
from app.domain.subscription.licence import Licence, waiting_after
from app.domain.subscription.term import TermState, term_on
from app.services.catalogue.product_names import ProductNames
from app.services.papers.parts.offers import offer_text
from app.services.papers.parts.renewal import renewal_text
from app.services.papers.report.report_paper import ReportSources, report_paper
from app.services.papers.report.report_table import BILLED, report_table
from app.services.papers.views.paper import Fact
from app.services.papers.views.quote import DisplayLine
from app.services.papers.views.report import ReportPaper, ReportPart, ReportTable
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Words
from app.services.words.catalogue_texts import text_in

_TOTALS = {
    Period.MONTH: QT_TRANSLATE_NOOP("papers", "Per month excl. VAT"),
    Period.YEAR: QT_TRANSLATE_NOOP("papers", "Per year excl. VAT"),
}


@dataclass(frozen=True, slots=True)
class ReviewSources:
    """What a review is made from; each contract with what its products are called."""

    report: ReportSources
    held: tuple[tuple[HeldContract, ProductNames], ...]
    offers: tuple[QuoteRow | ChangeQuoteRow, ...]


def review_paper(words: Words, sources: ReviewSources) -> ReportPaper:
    """Everything that its pages say, in the language of ``words``."""
    day = words.formats.long_date(sources.report.day)
    return report_paper(
        words,
        sources.report,
        title=words.translate("papers", "Account review"),
        note=words.translate("papers", "State of {day}; it changes no contract.", day=day),
        facts=_facts(words, sources),
        tables=(_contract(words, sources.report.day, held, names) for held, names in sources.held),
        parts=_parts(words, sources),
    )


def _facts(words: Words, sources: ReviewSources) -> Iterator[Fact]:
    day = sources.report.day
    yield Fact(words.translate("papers", "Contracts"), words.formats.count(len(sources.held)))
    for period, label in _TOTALS.items():
        amounts = [
            held.charged_on(licence, day).payment
            for held, _ in sources.held
            for licence in _licences(held, day)
            if licence.period is period
        ]
        # One of several currencies has no sum.
        if amounts and len({each.currency for each in amounts}) == 1:
            yield Fact(words.say(label), words.formats.money(reduce(add, amounts)))
    dues = [due.on for held, _ in sources.held if (due := next_due(held.contract, day))]
    if dues:
        yield Fact(words.translate("papers", "Next date"), words.formats.short_date(min(dues)))


def _parts(words: Words, sources: ReviewSources) -> Iterator[ReportPart]:
    if not sources.held:
        nothing = words.translate("papers", "Nothing is held under a contract on this day.")
        yield ReportPart("", (nothing,))
    offers = tuple(offer_text(words, row) for row in sources.offers)
    yield ReportPart(words.translate("papers", "Open offers"), offers)


def _licences(held: HeldContract, day: date) -> list[Licence]:
    """What is held on ``day``, or is ordered for later."""
    return [
        each
        for each in held.licences
        if held.charged_on(each, day).quantity or waiting_after(each, day) is not None
    ]


def _contract(words: Words, day: date, held: HeldContract, names: ProductNames) -> ReportTable:
    contract = held.contract
    title = words.translate(
        "papers",
        "{offer}, contract {number}",
        offer=text_in(names.programme.name, words.language),
        number=contract.number,
    )
    lines = (_line(words, day, held, names, each) for each in _licences(held, day))
    since = words.translate("papers", "Since")
    return report_table(words, title, contract.currency, lines, _texts(words, held, day), beside=since)


def _line(words: Words, day: date, held: HeldContract, names: ProductNames, licence: Licence) -> DisplayLine:
    now, formats, details = held.charged_on(licence, day), words.formats, []
    change = waiting_after(licence, day)
    if change is not None:
        details.append(
            words.translate(
                "papers",
                "From {day}: {quantity}",
                day=formats.long_date(change.on),
                quantity=formats.count(change.quantity),
            )
        )
    return DisplayLine(
        name=names.sold_as(licence.product_id, licence.level or ""),
        details=tuple(details),
        quantity=formats.count(now.quantity),
        unit_price=formats.short_date(licence.start_date),
        discount=words.say(BILLED[licence.period]),
        net_unit_price=formats.net_unit_price(now.net_unit_price),
        amount=formats.amount(now.payment),
    )


def _texts(words: Words, held: HeldContract, day: date) -> Iterator[str]:
    """The term that runs, how it ends, and the next day that matters."""
    contract, formats = held.contract, words.formats
    term = term_on(contract, day)
    yield words.translate(
        "papers",
        "Term from {start} to {end}. Renewal: {renewal}.",
        start=formats.long_date(term.start),
        end=formats.long_date(term.end),
        renewal=renewal_text(words, contract.terms),
    )
    if term.state is TermState.EXTENDED:
        yield words.translate("papers", "The agreed term is over: the contract goes on month by month.")
    due = next_due(contract, day)
    if due is not None and due.is_notice:
        yield words.translate(
            "papers",
            "To stop the renewal, give notice by {day} at the latest.",
            day=formats.long_date(due.on),
        )
