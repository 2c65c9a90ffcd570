"""What a sentence would offer by a quote: the offer editor's own draft, filled in and priced."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, Product
from app.domain.customer.customer import Customer
from app.domain.errors import Problem
from app.domain.ids import ProductId
from app.domain.quote.quote import QuoteTerms
from app.domain.typed_sentence.parts import Mode, Said
from app.services.catalogue.product_names import ProductNames
from app.services.drafts.drafts import QuoteDraft
from app.services.quotes.offer_editing import OfferEditing, OfferState
from app.services.quotes.offer_preview import display_periods
from app.services.quotes.offers import offered
from app.services.quotes.quote_services import QuoteServices
from app.services.typed_sentence.change_proposals import ChosenLine
from app.services.typed_sentence.proposal import (
    Proposal,
    ProposalKind,
    ProposedSeats,
    SentenceAmount,
)
from app.services.words import QT_TRANSLATE_NOOP

_UNITS = {
    Period.MONTH: QT_TRANSLATE_NOOP("sentence", "per month"),
    Period.YEAR: QT_TRANSLATE_NOOP("sentence", "per year"),
    Period.ONE_TIME: QT_TRANSLATE_NOOP("sentence", "once"),
}


class QuoteProposals:
    """Makes the drafts of offers that sentences ask for; none of them is kept."""

    def __init__(self, services: QuoteServices) -> None:
        self._services = services

    def offerable(self, customer: Customer) -> tuple[Product | Bundle, ...]:
        """What can be offered to a customer by a quote, bundle and products."""
        programme = self._services.catalogue.programme(customer.programme_id)
        kinds = (OfferType.BUNDLE, OfferType.CUSTOM)
        found = {each.id: each for kind in kinds for each in offered(programme, kind, customer.partnership)}
        return tuple(found.values())

    def new_quote(self, customer: Customer, chosen: tuple[ChosenLine, ...], said: Said) -> Proposal:
        """An offer of what is asked for, at today's prices; with nothing asked, an empty one.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        offers, today = self._services.offers, self._services.clock.today()
        editing = self._editing(customer, offers.terms_for(customer))
        products = [line.product_id for line in chosen if line.product_id is not None]
        bundles = {each.id for each in self.offerable(customer) if isinstance(each, Bundle)}
        names = self._names(editing)
        problems: list[Problem] = []
        wants_bundle = any(id in bundles for id in products)
        if wants_bundle and not all(id in bundles for id in products):
            problems.append(Problem("sentence.bundle_and_products"))
        elif products:
            editing.choose_offer(OfferType.BUNDLE if wants_bundle else OfferType.CUSTOM)
        for line in chosen if not problems else ():
            problems += _subscribe(editing, names, line)
        _settle(editing, said)
        if not problems:
            problems += _check(editing, said, today, is_empty_allowed=not products)
        draft = QuoteDraft(self._services.drafts.new_id(), customer.id, editing.terms)
        return self._proposal(ProposalKind.QUOTE, customer, editing, draft, said, tuple(problems))

    def revision(
        self, customer: Customer, draft: QuoteDraft, number: str, chosen: tuple[ChosenLine, ...], said: Said
    ) -> Proposal:
        """A revision of an open quote with another discount, commitment, start, or with other seats.

        Raises:
            RuleViolation: the quote or a part of the catalogue is not here.
        """
        services = self._services
        quote = services.quotes.get(draft.quote_id) if draft.quote_id is not None else None
        created_on = quote.created_on if quote is not None else None
        editing = self._editing(customer, draft.terms, created_on)
        problems = [each for line in chosen for each in _subscribe(editing, self._names(editing), line)]
        _settle(editing, said)
        problems += _check(editing, said, services.clock.today(), is_empty_allowed=False)
        changed = replace(draft, terms=editing.terms)
        found = self._proposal(ProposalKind.REVISION, customer, editing, changed, said, tuple(problems))
        return replace(found, about=number)

    def renewal(
        self, customer: Customer, terms: QuoteTerms, number: str, chosen: tuple[ChosenLine, ...], said: Said
    ) -> Proposal:
        """An offer that renews a contract, with the commitment, discount and seats that are asked for.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        editing = self._editing(customer, terms)
        problems = [each for line in chosen for each in _subscribe(editing, self._names(editing), line)]
        _settle(editing, said)
        problems += _check(editing, said, self._services.clock.today(), is_empty_allowed=False)
        draft = QuoteDraft(self._services.drafts.new_id(), customer.id, editing.terms)
        found = self._proposal(ProposalKind.RENEWAL, customer, editing, draft, said, tuple(problems))
        return replace(found, about=number)

    def _editing(self, customer: Customer, terms: QuoteTerms, created_on: date | None = None) -> OfferEditing:
        offers = self._services.offers
        complete = offers.with_offer(terms, terms.offer).lines
        there = {line.id for line in complete}
        lines = (*complete, *(line for line in terms.lines if line.id not in there))
        return OfferEditing(
            replace(terms, lines=lines),
            lambda asked: offers.pricing_for(customer, asked, created_on),
            offers.with_offer,
        )

    def _names(self, editing: OfferEditing) -> ProductNames:
        return ProductNames(self._services.words, editing.state.pricing.programme)

    def _proposal(
        self,
        kind: ProposalKind,
        customer: Customer,
        editing: OfferEditing,
        draft: QuoteDraft,
        said: Said,
        problems: tuple[Problem, ...],
    ) -> Proposal:
        names = self._names(editing)
        is_priced = not editing.state.problems and any(line.quantity for line in editing.terms.lines)
        return Proposal(
            kind=kind,
            customer=customer,
            draft=draft,
            seats=tuple(_seats(editing.terms, names)),
            on=editing.terms.start_date,
            months=editing.terms.commitment_months,
            percent=said.percent,
            amounts=tuple(quote_amounts(editing.state, names)) if is_priced else (),
            problems=problems,
            starts_today=editing.terms.start_date == self._services.clock.today(),
        )


def quote_amounts(state: OfferState, names: ProductNames) -> Iterator[SentenceAmount]:
    """Each period's net, what is due first and the whole term, as the editor's preview has them."""
    words, priced = names.words, state.priced
    money = words.formats.money
    for period in display_periods(priced):
        yield SentenceAmount(names.net(period), money(priced.of(period).net), words.say(_UNITS[period]))
    yield SentenceAmount(words.translate("sentence", "Due first, incl. VAT"), money(priced.due_first))
    months = state.terms.commitment_months
    term = words.translate("sentence", "Over {n} months excl. VAT", n=months)
    yield SentenceAmount(term, money(priced.term_total))


def _subscribe(editing: OfferEditing, names: ProductNames, chosen: ChosenLine) -> Iterator[Problem]:
    """Give a product the seats and the level that are asked for; with none named, everything subscribed."""
    lines = editing.terms.lines
    places = [i for i, line in enumerate(lines) if chosen.product_id in (None, line.product_id)]
    if chosen.product_id is None:
        places = [index for index in places if lines[index].quantity]
        if chosen.asked.seats is not None and len({lines[index].quantity for index in places}) > 1:
            yield Problem("sentence.products_unlike")
            return
    for index in places:
        yield from _subscribe_line(editing, names, index, chosen)


def _subscribe_line(
    editing: OfferEditing, names: ProductNames, index: int, chosen: ChosenLine
) -> Iterator[Problem]:
    line, seats = editing.terms.lines[index], chosen.asked.seats
    if seats is not None:
        wanted = {Mode.MORE: line.quantity + seats.count, Mode.FEWER: line.quantity - seats.count}
        editing.change_line(index, quantity=max(0, wanted.get(seats.mode, seats.count)))
    if not chosen.asked.levels:
        return
    item = names.programme.sold(line.product_id)
    known = item.levels if isinstance(item, Product) else ()
    level = next((each for each in known if each in chosen.asked.levels), None)
    if level is not None:
        editing.change_line(index, level=level)
    elif chosen.product_id is not None:
        yield Problem("sentence.product_no_level", "", {"product": names.product(line.product_id)})


def _settle(editing: OfferEditing, said: Said) -> None:
    """Give the offer the start, commitment and discount that are said."""
    if said.day is not None:
        editing.change(start_date=said.day)
    if said.months is not None:
        editing.change(commitment_months=said.months)
    if said.percent is not None:
        editing.change(discount_percent=said.percent)


def _check(editing: OfferEditing, said: Said, today: date, *, is_empty_allowed: bool) -> list[Problem]:
    """What keeps the offer from being one; nothing subscribed is no fault of one that only begins."""
    if said.day is not None and said.day < today:
        return [Problem("sentence.day_past", "", {"day": said.day.isoformat()})]
    found = editing.state.pricing.check(editing.terms)
    return [each for each in found if not (is_empty_allowed and each.code == "lines.empty")]


def _seats(terms: QuoteTerms, names: ProductNames) -> Iterator[ProposedSeats]:
    for line in terms.lines:
        if line.quantity:
            name = names.sold_as(line.product_id, line.level or "")
            yield ProposedSeats(name, None, line.quantity, line.product_id, line.level)


def quoted_ids(items: tuple[Product | Bundle, ...]) -> frozenset[ProductId]:
    """The identities of what can be offered."""
    return frozenset(each.id for each in items)
