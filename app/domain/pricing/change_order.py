"""The price of a change order: its terms against what is held, as a change of lines, with VAT."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import PriceList, Programme, Tiers
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.catalogue.tiers import price_of
from app.domain.change.change import Addition, ChangedLine, ChangeTerms
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms, ChangeOrderTotals
from app.domain.change.line_memo import LineMemo
from app.domain.change.reduction import effect_of
from app.domain.dates import add_months
from app.domain.errors import RuleViolation, violation
from app.domain.money import CONTEXT, Money, remaining
from app.domain.pricing.change import PricedChange, price_change
from app.domain.pricing.change_frame import (
    alignment_of,
    begins_next,
    following_end,
    free_until,
    notice_days_of,
    surcharge_of,
    term_after,
    term_end_of,
)
from app.domain.pricing.charged import (
    less_discounts,
    list_of_term,
)
from app.domain.pricing.held import HeldContract as HeldContract
from app.domain.pricing.listing import book_of
from app.domain.pricing.priced import VatAmount, VatTreatment
from app.domain.pricing.vat import vat_of
from app.domain.quote.quote import QuoteLine
from app.domain.subscription.billing import BillingPeriod
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import (
    Held,
    Licence,
    held_on,
    waiting_after,
)
from app.domain.subscription.term import follows_list, period_on

_DAY = timedelta(days=1)
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class ChangeBasis:
    """Everything that the price of a change depends on, besides its terms.

    ``held`` is None for a first assignment. ``now`` (with its time zone) is when the order is placed.
    ``renewal`` is the contract that takes the place of the one that is changed, where it is renewed already,
    and ``renewed`` the one whose place that takes. ``placed_on`` is the day of ``now`` in the partner's zone;
    without it the contract counts as begun.
    """

    programme: Programme
    prices: PriceList
    vat: VatTreatment
    held: HeldContract | None
    now: datetime
    renewal: HeldContract | None = None
    renewed: Contract | None = None
    placed_on: date | None = None

    @property
    def is_before_start(self) -> bool:
        """Whether the order is placed before the contract begins."""
        held, day = self.held, self.placed_on
        return held is not None and day is not None and day < held.contract.start_date

    def contract_terms(self, terms: ChangeOrderTerms) -> ContractTerms:
        """What the contract says; for a first assignment, what it will say."""
        if self.held is not None:
            return self.held.contract.terms
        return self.programme.contract_terms(terms.partnership, terms.commitment_months)


@dataclass(frozen=True, slots=True)
class PricedChangeOrder:
    """A change order with every amount that is shown; the lines are those of its terms, in their order.

    VAT is of one invoice each: what is due today, the next regular invoice, and one of the new total.
    """

    change: PricedChange
    today: VatAmount
    next_invoice: VatAmount
    new_total: VatAmount

    @property
    def totals(self) -> ChangeOrderTotals:
        """The figures that laptop and portal compare to the cent."""
        change = self.change
        return ChangeOrderTotals(
            prior_total=change.prior_total,
            new_total=change.new_total,
            today=change.today,
            next_invoice=change.next_invoice,
            to_term_end=change.to_term_end,
            today_vat=self.today.vat,
        )

    def steps(self) -> tuple[tuple[date, Money], ...]:
        """The total of a full period from each day on which a part of the change takes effect, in order."""
        days = sorted({line.effective for line in self.change.lines})
        return tuple((day, self.change.total_on(day)) for day in days)


KnownLines = LineMemo[ChangeOrderLine, ChangedLine]
"""Lines that are set against what is held already."""


def price_change_order(terms: ChangeOrderTerms, basis: ChangeBasis) -> PricedChangeOrder:
    """Every amount of ``terms``, which pass ``check_change_order``.

    Raises:
        RuleViolation: ``price.missing`` at ``lines.N`` when the list has no price for a line.
    """
    return with_vat(price_change(change_terms(terms, basis)), basis.vat)


def with_vat(change: PricedChange, vat: VatTreatment) -> PricedChangeOrder:
    """``change`` with the VAT of each of its invoices."""
    return PricedChangeOrder(
        change,
        vat_of(change.today, vat),
        vat_of(change.next_invoice, vat),
        vat_of(change.new_total, vat),
    )


def change_terms(terms: ChangeOrderTerms, basis: ChangeBasis, known: KnownLines | None = None) -> ChangeTerms:
    """``terms`` as a change of lines: each with what is charged for it now, and its new price.

    ``known`` are the lines of terms that differ in nothing but their lines.

    Raises:
        RuleViolation: ``price.missing`` at ``lines.N`` when the list has no price for a line; ``date.range``.
    """
    rules, period = basis.contract_terms(terms), billing_period(terms, basis.held)
    known, lines = known or LineMemo(), []
    next_list = _list_of_next_term(terms, basis.held, period)

    def find(line: ChangeOrderLine) -> ChangedLine:
        return _changed(line, terms, basis, period, next_list)

    for index, line in enumerate(terms.lines):
        try:
            lines.append(known.get(line, find))
        except RuleViolation as refused:
            raise RuleViolation(*(problem.at(f"lines.{index}") for problem in refused.problems)) from None
    changed = ChangeTerms(
        currency=terms.currency,
        on=terms.on,
        period=period,
        lines=tuple(lines),
        term_end=term_end_of(terms, basis.held),
        proration=rules.proration,
        threshold_day=rules.threshold_day,
        reduction=rules.reduction,
        window_hours=rules.window_hours,
        now=basis.now,
        excludes_product_change=rules.excludes_product_change,
        alignment=alignment_of(rules, terms, basis.held),
        term_months=terms.commitment_months,
        notice_days=notice_days_of(rules),
        renewal_months=rules.renewal_months,
        following_end=following_end(terms, basis.held),
        new_end=None if terms.new_end is None else terms.new_end + _DAY,
        surcharge_percent=surcharge_of(terms, basis.held),
        next_term=term_after(terms, basis.held, period),
        is_before_start=basis.is_before_start,
        free_until=last_free_day(basis),
    )
    return _before_start(changed) if changed.is_before_start else changed


def last_free_day(basis: ChangeBasis) -> date | None:
    """The last day on which seats of a renewal that has not begun are let go; None where they are bound."""
    if basis.held is None or basis.renewed is None or basis.placed_on is None:
        return None
    if not basis.is_before_start:
        return None
    return free_until(basis.renewed, basis.held.contract.start_date, basis.placed_on)


def _before_start(changed: ChangeTerms) -> ChangeTerms:
    """``changed`` with the seats that go before the contract begins marked: nothing is charged for them."""
    lines = (
        replace(line, is_uncharged=True)
        if line.is_reduced and effect_of(line, changed).on == changed.on
        else line
        for line in changed.lines
    )
    return replace(changed, lines=tuple(lines))


def billing_period(terms: ChangeOrderTerms, held: HeldContract | None) -> BillingPeriod:
    """The billing period that the change falls into; for a first assignment, the first one.

    Raises:
        RuleViolation: ``date.range``.
    """
    months = terms.period.months
    if held is not None:
        return period_on(held.contract, months, terms.on)
    return BillingPeriod(terms.on, add_months(terms.on, months), months, terms.on.day)


def is_changed(line: ChangeOrderLine, licence: Licence | None, on: date) -> bool:
    """Whether ``line`` asks for anything else than what is held on the day ``on``, or ordered for later."""
    keeps = line.keeps_seats and licence is not None and waiting_after(licence, on) is not None
    return keeps or asks_anew(line, licence, on)


def asks_anew(line: ChangeOrderLine, licence: Licence | None, on: date) -> bool:
    """Whether ``line`` asks for other seats, another level or other discounts, and so is priced anew."""
    if licence is None:
        return line.quantity > 0
    asked = (line.quantity, line.level, line.discounts)
    return asked != (held_on(licence, on).quantity, licence.level, licence.discounts)


def is_two_steps(line: ChangeOrderLine, licence: Licence | None, on: date) -> bool:
    """Whether ``line`` asks for another level and for other seats: first the level of all held seats."""
    if licence is None or line.swap is not None or line.level == licence.level:
        return False
    held = held_on(licence, on).quantity
    return 0 < held != line.quantity > 0


def paid_before(line: ChangeOrderLine, terms: ChangeOrderTerms, held: HeldContract) -> int:
    """The most seats that are charged to the end of the period of an added product that was held and went."""
    gone = (
        each
        for each in held.licences
        if (each.product_id, each.level, each.period) == (line.product_id, line.level, terms.period)
        and not held_on(each, terms.on).quantity
    )
    return max((held.most_charged(each, terms.on) for each in gone), default=0)


def _changed(
    line: ChangeOrderLine,
    terms: ChangeOrderTerms,
    basis: ChangeBasis,
    period: BillingPeriod,
    next_list: PriceList | None,
) -> ChangedLine:
    held_contract = basis.held
    if held_contract is None:
        return ChangedLine(line.id, line.quantity, net_price(line, terms, basis.prices))
    licence = held_contract.licence(line.licence_id)
    next_price = None if next_list is None else _next_price(line, terms, next_list)
    if licence is None:
        return ChangedLine(
            id=line.id,
            quantity=line.quantity,
            price=net_price(line, terms, basis.prices),
            high_water=paid_before(line, terms, held_contract),
            next_price=next_price,
        )
    held = held_contract.agreed_on(licence, terms.on)
    ordered = waiting_after(licence, terms.on)
    if ordered is not None and not is_changed(line, licence, terms.on):
        return ChangedLine(
            id=line.id,
            quantity=ordered.quantity,
            price=ordered.net_unit_price,
            prior_quantity=held.quantity,
            prior_unit_price=held.net_unit_price,
            ordered_for=ordered.on,
            next_price=next_price,
        )
    return ChangedLine(
        id=line.id,
        quantity=line.quantity,
        price=_price_of(line, licence, held, terms, basis),
        prior_quantity=held.quantity,
        prior_unit_price=held.net_unit_price,
        high_water=held_contract.most_charged(licence, terms.on),
        additions=tuple(Addition(each.at, each.quantity) for each in licence.additions),
        swapped=line.swap.seats if line.swap is not None else 0,
        is_credited=basis.is_before_start or basis.contract_terms(terms).credits_swaps,
        next_price=next_price,
        is_two_steps=is_two_steps(line, licence, terms.on),
    )


def _price_of(
    line: ChangeOrderLine, licence: Licence, held: Held, terms: ChangeOrderTerms, basis: ChangeBasis
) -> Decimal | Tiers:
    """What was charged stays, whatever today's list says, for a line that is not touched or goes."""
    if not line.quantity or not asks_anew(line, licence, terms.on):
        return held.net_unit_price
    return net_price(line, terms, basis.prices)


def net_price(line: ChangeOrderLine, terms: ChangeOrderTerms, prices: PriceList) -> Decimal | Tiers:
    """The price of ``line`` after its discounts: a typed one, or the tiers of the list.

    Raises:
        RuleViolation: ``price.missing``.
    """
    with localcontext(CONTEXT):
        tiers, discounts = _tiers(line, terms, prices), line.discounts
        if discounts.manual_unit_price is not None:
            return discounts.manual_unit_price * remaining(discounts.quote_percent)
        return less_discounts(discounts, tiers)


def net_unit_price(line: ChangeOrderLine, terms: ChangeOrderTerms, prices: PriceList) -> Decimal:
    """What one of so many units of ``line`` comes to after its discounts, exact; of none, the first one.

    Raises:
        RuleViolation: ``price.missing``.
    """
    price = net_price(line, terms, prices)
    if isinstance(price, Decimal):
        return price
    with localcontext(CONTEXT):
        return price_of(price, max(1, line.quantity)).unit


def _tiers(line: ChangeOrderLine, terms: ChangeOrderTerms, prices: PriceList) -> Tiers:
    asked = QuoteLine(line.id, line.product_id, line.quantity, line.level, terms.period)
    entry = book_of(prices).entry(asked, terms.commitment_months)
    if entry is None:
        raise violation(
            "price.missing",
            "quantity",
            product_id=line.product_id,
            level=line.level or "",
            commitment_months=str(terms.commitment_months),
            period=str(terms.period),
            quantity=str(line.quantity),
            price_list_id=prices.id,
        )
    return entry.tiers


def _list_of_next_term(
    terms: ChangeOrderTerms, held: HeldContract | None, period: BillingPeriod
) -> PriceList | None:
    """The list that is known for the first day of the term that follows; None where prices stay."""
    following = begins_next(terms, held, period)
    if held is None or following is None or not follows_list(held.contract, following):
        return None
    return list_of_term(held.contract, held.lists, following.start)


def _next_price(line: ChangeOrderLine, terms: ChangeOrderTerms, prices: PriceList) -> Decimal | Tiers | None:
    """What ``line`` costs in the term that follows, by its list."""
    if line.discounts.manual_unit_price is not None:
        return None
    try:
        return net_price(line, terms, prices)
    except RuleViolation:
        # What the list does not have keeps its price.
        return None
