"""A contract renewed at today's list: the terms, and where each cent of the difference comes from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from enum import StrEnum

from app.domain.catalogue.catalogue import Bundle, OfferType, Period, PriceList, Programme, TierMode, TierStep
from app.domain.catalogue.contract_terms import ProrationRule
from app.domain.ids import LineId, ProductId
from app.domain.money import CONTEXT, HUNDRED, Money, remaining, total
from app.domain.pricing.charged import surcharge_on
from app.domain.pricing.held import HeldContract
from app.domain.pricing.line import price_line
from app.domain.pricing.listing import book_of
from app.domain.quote.quote import QuoteLine, QuoteTerms, Renewal, RenewedSeats
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.licence import ChargedDiscounts, Held, Licence, held_on
from app.domain.subscription.proration import prorate, share_between
from app.domain.subscription.term import TermState, period_on, term_on

_DAY = timedelta(days=1)

_TYPED_PLACES = Decimal("0.0001")
"""So many decimals a discount or a price can be typed with."""
_SAME = Decimal("0.00005")
"""Prices closer than half of what is shown of them are one price."""


class CauseKind(StrEnum):
    """Why a line costs something else once it is renewed, in the order in which the causes are applied."""

    SURCHARGE = "surcharge"
    """What the extended term that runs adds to each price, which the renewal ends."""
    SEATS = "seats"
    """What is ordered already changes the quantity by then."""
    LIST = "list"
    TIER = "tier"
    TYPED_PRICE = "typed_price"
    DISCOUNT = "discount"
    CUSTOMER_TYPE = "customer_type"


@dataclass(frozen=True, slots=True)
class Cause:
    """A part of a line's difference: seats, unit prices or percentages before and after, and the amount.

    ``amount`` is per month, before VAT; causes of a line add up to its difference.
    """

    kind: CauseKind
    before: Decimal
    after: Decimal
    amount: Money


@dataclass(frozen=True, slots=True)
class RenewedLine:
    """One licence before and after, per month before VAT; a yearly payment weighs a twelfth."""

    product_id: ProductId
    level: str | None
    quantity: int
    current: Money
    renewed: Money
    causes: tuple[Cause, ...]

    @property
    def difference(self) -> Money:
        """What it costs more; negative for less."""
        return self.renewed - self.current


@dataclass(frozen=True, slots=True)
class PricedRenewal:
    """The lines of a renewal with their sums, all per month before VAT."""

    lines: tuple[RenewedLine, ...]
    current: Money
    renewed: Money

    @property
    def difference(self) -> Money:
        """What a month costs more; negative for less."""
        return self.renewed - self.current


@dataclass(frozen=True, slots=True)
class RenewalPrices:
    """What a renewal is priced with.

    ``before`` is the list that the contract was made with, None where it is not known any more.
    ``customer_percent`` is the discount that the type of the customer has today.
    """

    programme: Programme
    today: PriceList
    before: PriceList | None
    customer_percent: Decimal


def month_share(payment: Money, period: Period) -> Money:
    """What a month weighs in ``payment``; a twelfth of a yearly one, rounded half away from zero."""
    if period is Period.MONTH:
        return payment
    if period is Period.YEAR:
        with localcontext(CONTEXT):
            return Money.rounded(payment.amount / 12, payment.currency)
    return Money.zero(payment.currency)


def monthly_net(held: HeldContract, day: date) -> Money:
    """What a month of everything costs that is held on ``day``."""
    parts = (month_share(held.charged_on(each, day).payment, each.period) for each in held.licences)
    return total(parts, held.contract.currency)


def renewed_monthly(held: HeldContract, start: date) -> Money:
    """What a month of everything costs that is renewed on the day ``start``, at the prices agreed until then.

    Neither a surcharge nor a list that is still to come is in it: it changes by orders alone.
    """
    parts = (month_share(held_until(held, each, start).payment, each.period) for each in held.licences)
    return total(parts, held.contract.currency)


def renewal_terms(
    held: HeldContract, prices: RenewalPrices, start: date, new_id: Callable[[], str], *, carries: bool
) -> QuoteTerms:
    """What is held on the day ``start``, offered anew from then on at today's list.

    The discount of the customer's type is today's. Line discounts, the quote's and typed prices are only
    taken over where the rep ``carries`` them.
    """
    contract = held.contract
    licences = renewed_licences(held, start)
    common = {each.discounts.quote_percent for each in licences}
    quote_percent = common.pop() if carries and len(common) == 1 else Decimal(0)
    lines = tuple(_line(each, start, new_id, quote_percent, carries=carries) for each in licences)
    has_bundle = any(isinstance(prices.programme.sold(line.product_id), Bundle) for line in lines)
    return QuoteTerms(
        programme_id=contract.programme_id,
        partnership=contract.partnership,
        currency=prices.today.currency,
        price_list_id=prices.today.id,
        offer=OfferType.BUNDLE if has_bundle else OfferType.CUSTOM,
        start_date=start,
        commitment_months=_commitment(prices.programme, contract.commitment_months),
        lines=lines,
        discount_percent=quote_percent,
        customer_discount_percent=prices.customer_percent,
        renews=written_for(held, start),
    )


def written_for(held: HeldContract, start: date) -> Renewal:
    """What a renewal that begins on the day ``start`` keeps of the contract as it is."""
    contract = held.contract
    return Renewal(
        contract.id,
        contract.revision,
        renewed_monthly(held, start),
        seats_renewed(held, start),
        term_on(contract, start - _DAY).end,
    )


def renewed_licences(held: HeldContract, start: date) -> tuple[Licence, ...]:
    """The licences of which something is held on the day ``start``, in the order of their lines."""
    return tuple(each for each in held.licences if held_on(each, start).quantity)


def seats_renewed(held: HeldContract, start: date) -> tuple[RenewedSeats, ...]:
    """How many seats of each product and level are held on the day ``start``, as a renewal keeps them."""
    found: dict[tuple[ProductId, str | None], int] = {}
    for each in renewed_licences(held, start):
        key = (each.product_id, each.level)
        found[key] = found.get(key, 0) + held_on(each, start).quantity
    return tuple(RenewedSeats(*key, quantity) for key, quantity in found.items())


def price_renewal(held: HeldContract, terms: QuoteTerms, prices: RenewalPrices, today: date) -> PricedRenewal:
    """What ``terms``, made by ``renewal_terms``, cost a month, and why it is another sum than ``today``'s.

    Raises:
        RuleViolation: ``price.missing`` when today's list has no price for a line.
    """
    start, currency = terms.start_date, held.contract.currency
    kept = renewed_licences(held, start)
    with localcontext(CONTEXT):
        lines = [
            _renewed(held, licence, line, terms, prices, today)
            for licence, line in zip(kept, terms.lines, strict=True)
        ]
    lines += [_given_back(held, each, today) for each in held.licences if each not in kept]
    lines = [each for each in lines if each.current.minor or each.renewed.minor or each.quantity]
    return PricedRenewal(
        tuple(lines),
        total((each.current for each in lines), currency),
        total((each.renewed for each in lines), currency),
    )


def unused_payment(held: HeldContract, start: date) -> Money:
    """What was paid for days from ``start`` on, where a renewal begins inside a billing period.

    Counted by the proration of the contract, for each length of period: what is paid for before ``start``
    stays paid, and from then on the renewal is paid for. A contract whose begun periods are charged whole
    gives nothing back.
    """
    contract, rules = held.contract, held.contract.terms
    term = term_on(contract, start - _DAY)
    over = term.end + _DAY
    parts = []
    for period in (Period.MONTH, Period.YEAR):
        mine = (each for each in held.licences if each.period is period)
        paid = [held.charged_on(each, start - _DAY).payment for each in mine]
        billed = period_on(contract, period.months, start)
        if period is Period.YEAR and term.state is TermState.EXTENDED:
            # An extended term is paid by the month, whatever was paid by the year before it.
            paid = [month_share(each, period) for each in paid]
            billed = BillingPeriod(term.start, over, 1, term.start.day)
        until = min(billed.end, over)
        if not paid or billed.start == start or until <= start or rules.proration is ProrationRule.NONE:
            continue
        share = share_between(rules.proration, start, until, billed, rules.threshold_day)
        whole = total(paid, contract.currency)
        parts.append(prorate(whole.amount, 1, share.days, share.of, contract.currency))
    return total(parts, contract.currency)


def carries_anything(held: HeldContract, start: date) -> bool:
    """Whether there is a discount or a typed price that a renewal could take over."""
    return any(_is_discounted(each.discounts) for each in renewed_licences(held, start))


def _is_discounted(discounts: ChargedDiscounts) -> bool:
    is_typed = discounts.manual_unit_price is not None
    return is_typed or bool(discounts.line_percent or discounts.quote_percent)


def _commitment(programme: Programme, months: int) -> int:
    """The commitment that the programme has nearest to that of the contract, the shorter of two."""
    return min(programme.commitments, key=lambda each: (abs(each - months), each))


def _line(
    licence: Licence, start: date, new_id: Callable[[], str], quote_percent: Decimal, *, carries: bool
) -> QuoteLine:
    kept = licence.discounts
    percent, manual = Decimal(0), None
    if carries:
        percent = _own_percent(kept, quote_percent)
        if kept.manual_unit_price is not None:
            percent, manual = Decimal(0), _own_price(kept.manual_unit_price, kept, quote_percent)
    return QuoteLine(
        id=LineId(new_id()),
        product_id=licence.product_id,
        quantity=held_on(licence, start).quantity,
        level=licence.level,
        period=licence.period,
        discount_percent=percent,
        manual_unit_price=manual,
    )


def _own_price(typed: Decimal, kept: ChargedDiscounts, quote_percent: Decimal) -> Decimal:
    """The typed price that leaves what it and the quote's discount left, beside ``quote_percent``.

    That is the same discount, or none: then the price carries it, to the decimals that can be typed.
    """
    if kept.quote_percent == quote_percent:
        return typed
    return (typed * remaining(kept.quote_percent)).quantize(_TYPED_PLACES, ROUND_HALF_UP).normalize() + 0


def _own_percent(kept: ChargedDiscounts, quote_percent: Decimal) -> Decimal:
    """The discount of a line that leaves what its own and its quote's left, beside ``quote_percent``."""
    if kept.quote_percent == quote_percent:
        return kept.line_percent
    left = remaining(kept.line_percent) * remaining(kept.quote_percent)
    return (HUNDRED - HUNDRED * left).quantize(_TYPED_PLACES, ROUND_HALF_UP).normalize() + 0


def held_until(held: HeldContract, licence: Licence, start: date) -> Held:
    """What is held on the day ``start``, at the price agreed for the term before it."""
    before, then = held.agreed_on(licence, start - _DAY), held_on(licence, start)
    return before if before.quantity == then.quantity else then


def _given_back(held: HeldContract, licence: Licence, today: date) -> RenewedLine:
    """A licence that an order ends before the renewal begins."""
    now = held.charged_on(licence, today)
    current = month_share(now.payment, licence.period)
    cause = Cause(CauseKind.SEATS, Decimal(now.quantity), Decimal(0), -current)
    causes = (cause,) if current.minor else ()
    return RenewedLine(licence.product_id, licence.level, 0, current, Money.zero(current.currency), causes)


def _renewed(
    held: HeldContract,
    licence: Licence,
    line: QuoteLine,
    terms: QuoteTerms,
    prices: RenewalPrices,
    today: date,
) -> RenewedLine:
    now, then = held.agreed_on(licence, today), held_until(held, licence, terms.start_date)
    current = month_share(held.charged_on(licence, today).payment, licence.period)
    priced = price_line(line, terms, prices.today)
    renewed = month_share(priced.net, line.period)
    chain = _Chain(current, line.period)
    percent = surcharge_on(held.contract, today)
    chain.add(CauseKind.SURCHARGE, percent, Decimal(0), now.payment.amount)
    chain.add(CauseKind.SEATS, Decimal(now.quantity), Decimal(then.quantity), then.payment.amount)
    if licence.discounts.manual_unit_price is not None:
        chain.add(CauseKind.TYPED_PRICE, then.net_unit_price, priced.net_unit, priced.net.amount)
    else:
        _add_causes(chain, licence, then, line, terms, prices)
    return RenewedLine(
        licence.product_id, licence.level, then.quantity, current, renewed, chain.ended_at(renewed)
    )


def _add_causes(
    chain: "_Chain", licence: Licence, then: Held, line: QuoteLine, terms: QuoteTerms, prices: RenewalPrices
) -> None:
    """List, tier, discounts and customer type, each applied to what the ones before it left."""
    kept = licence.discounts
    given = remaining(kept.line_percent) * remaining(kept.quote_percent)
    of_type = remaining(kept.customer_percent)
    listed = book_of(prices.today).listing(line, terms.commitment_months)
    if given and of_type:
        base = then.net_unit_price / (given * of_type)
        # With a flat fee a unit costs what it comes to on average.
        unit = listed.unit if listed.is_linear else listed.amount / line.quantity
        at_tier = _at_old_tier(base, line, terms.commitment_months, prices) if listed.is_linear else None
        if at_tier is not None and at_tier != unit:
            chain.add(CauseKind.LIST, base, at_tier, at_tier * line.quantity * given * of_type)
            chain.add(CauseKind.TIER, at_tier, unit, listed.amount * given * of_type)
        else:
            chain.add(CauseKind.LIST, base, unit, listed.amount * given * of_type)
    new = remaining(line.discount_percent) * remaining(terms.discount_percent)
    chain.add(CauseKind.DISCOUNT, _percent(given), _percent(new), listed.amount * new * of_type)
    chain.add(
        CauseKind.CUSTOMER_TYPE,
        kept.customer_percent,
        terms.customer_discount_percent,
        listed.amount * new * remaining(terms.customer_discount_percent),
    )


def _percent(left: Decimal) -> Decimal:
    return (HUNDRED - HUNDRED * left).normalize() + 0


def _at_old_tier(
    base: Decimal, line: QuoteLine, commitment_months: int, prices: RenewalPrices
) -> Decimal | None:
    """Today's unit price of the volume tier that ``base`` was the price of; None where that is not known."""
    if prices.before is None:
        return None
    before = book_of(prices.before).entry(line, commitment_months)
    entry = book_of(prices.today).entry(line, commitment_months)
    if before is None or entry is None or entry.tiers.mode is not TierMode.VOLUME:
        return None
    step = next((each for each in before.tiers.steps if abs(each.unit_price - base) < _SAME), None)
    same: Sequence[TierStep] = entry.tiers.steps
    return next((each.unit_price for each in same if step and each.up_to == step.up_to), None)


class _Chain:
    """Collects causes between two printed amounts: each is what its amount is beyond the one before it."""

    def __init__(self, current: Money, period: Period) -> None:
        self._at, self._period = current, period
        self._causes: list[Cause] = []

    def add(self, kind: CauseKind, before: Decimal, after: Decimal, exact: Decimal) -> None:
        """Go on to the ``exact`` amount of one period, unless nothing differs."""
        if abs(before - after) < _SAME:
            return
        reached = month_share(Money.rounded(exact, self._at.currency), self._period)
        self._causes.append(Cause(kind, before, after, reached - self._at))
        self._at = reached

    def ended_at(self, renewed: Money) -> tuple[Cause, ...]:
        """The causes up to ``renewed``; what rounding left over belongs to the last of them."""
        rest = renewed - self._at
        if not rest.minor:
            return tuple(self._causes)
        if not self._causes:
            return (Cause(CauseKind.LIST, self._at.amount, renewed.amount, rest),)
        *others, last = self._causes
        return (*others, Cause(last.kind, last.before, last.after, last.amount + rest))
