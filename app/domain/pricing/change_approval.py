"""Whether a change order grants a discount beyond what the rep may grant by themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal, localcontext

from app.domain.change.change import ChangedLine
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import LineId
from app.domain.money import CONTEXT, Money, remaining, total
from app.domain.pricing.change import PricedChangeLine, price_wanted
from app.domain.pricing.change_frame import term_end_of
from app.domain.pricing.change_order import ChangeBasis, PricedChangeOrder, net_price
from app.domain.pricing.listing import book_of
from app.domain.pricing.priced import effective_discount
from app.domain.quote.quote import QuoteLine
from app.domain.subscription.licence import ChargedDiscounts, Held, Licence, held_on

_AT_LIST = ChargedDiscounts()


def change_approval_reasons(
    terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder, limit_percent: Decimal
) -> tuple[Problem, ...]:
    """``discount.approval_needed`` for the whole change and for each line discounted beyond the limit.

    Only what is granted anew counts: seats that come, discounts that are other than those charged, and all
    that stays where the contract ends later than it would: its discounts last longer than was agreed.
    """
    granted = list(_granted(terms, basis, priced))
    whole = _discount([(figures, at_list) for _, figures, at_list in granted], terms.currency)
    beside = (
        effective_discount(listed, held.payment) for _, held, listed in granted_beside(terms, basis, priced)
    )
    known = [percent for percent in (whole, *beside) if percent is not None]
    discounts = [("", max(known, default=None))]
    discounts += [
        (f"lines.{index}", _discount([(figures, at_list)], terms.currency))
        for index, figures, at_list in granted
    ]
    return tuple(
        Problem("discount.approval_needed", place, {"percent": str(percent), "limit": str(limit_percent)})
        for place, percent in discounts
        if percent is not None and percent > limit_percent
    )


def granted_lines(
    terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder
) -> Iterator[tuple[ChangeOrderLine, PricedChangeLine]]:
    """The lines that grant something anew, each with its figures."""
    for index, figures, _ in _granted(terms, basis, priced):
        yield terms.lines[index], figures


def granted_beside(
    terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder
) -> Iterator[tuple[Licence, Held, Money]]:
    """What is billed with another period than ``terms``, and lasts longer with its contract.

    Each licence with the seats that stay, and what they cost at list price.
    """
    end = term_end_of(terms, basis.held)
    if basis.held is None or end is None or not _ends_later(terms, basis, priced):
        return
    for licence in basis.held.licences:
        now, then = basis.held.agreed_on(licence, terms.on), held_on(licence, end)
        held = now if now.quantity == then.quantity else then
        if licence.period is not terms.period and held.quantity:
            yield licence, held, _listed_beside(licence, held, terms, basis)


def _listed_beside(licence: Licence, held: Held, terms: ChangeOrderTerms, basis: ChangeBasis) -> Money:
    asked = QuoteLine(LineId(licence.id), licence.product_id, held.quantity, licence.level, licence.period)
    with localcontext(CONTEXT):
        try:
            return book_of(basis.prices).listing(asked, terms.commitment_months).net
        except RuleViolation:
            return listed_by_discounts(licence.discounts, held)


def _discount(lines: Sequence[tuple[PricedChangeLine, Money]], currency: str) -> Decimal | None:
    listed = total((at_list for _, at_list in lines), currency)
    return effective_discount(listed, total((figures.agreed_payment for figures, _ in lines), currency))


def _granted(
    terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder
) -> Iterator[tuple[int, PricedChangeLine, Money]]:
    """The lines that grant something, each with its place, its figures and its payment at list price."""
    is_longer = _ends_later(terms, basis, priced)
    for index, (line, figures) in enumerate(zip(terms.lines, priced.change.lines, strict=True)):
        if figures.quantity and (is_longer or _grants(line, terms, basis)):
            yield index, figures, _at_list(line, figures, terms, basis)


def _ends_later(terms: ChangeOrderTerms, basis: ChangeBasis, priced: PricedChangeOrder) -> bool:
    """Whether the contract ends later than without the change, be it asked for or by its alignment."""
    before, after = term_end_of(terms, basis.held), priced.change.term_end
    return basis.held is not None and before is not None and after is not None and before < after


def _grants(line: ChangeOrderLine, terms: ChangeOrderTerms, basis: ChangeBasis) -> bool:
    licence = basis.held.licence(line.licence_id) if basis.held else None
    if licence is None or line.discounts != licence.discounts or line.level != licence.level:
        return True
    return line.quantity > held_on(licence, terms.on).quantity


def _at_list(
    line: ChangeOrderLine, figures: PricedChangeLine, terms: ChangeOrderTerms, basis: ChangeBasis
) -> Money:
    """What the seats that the line comes to cost at list price.

    What stays as it is charged may be on the list no more: then it is what its discounts were taken off.
    """
    seats = figures.quantity
    try:
        price = net_price(replace(line, quantity=seats, discounts=_AT_LIST), terms, basis.prices)
    except RuleViolation:
        return listed_by_discounts(line.discounts, kept_by(figures))
    with localcontext(CONTEXT):
        amount = price_wanted(ChangedLine(line.id, seats, price), seats).amount
    return Money.rounded(amount, terms.currency)


def kept_by(figures: PricedChangeLine) -> Held:
    """The seats that a line comes to, at the price that is agreed for them."""
    return Held(figures.quantity, figures.agreed_unit_price, figures.agreed_payment)


def listed_by_discounts(discounts: ChargedDiscounts, held: Held) -> Money:
    """What the payment of ``held`` was before ``discounts``; itself where nothing is left of it.

    Of a typed price nobody knows what it was typed instead of: it is its own list price, before the
    discount of the whole.
    """
    with localcontext(CONTEXT):
        left = remaining(discounts.quote_percent)
        if discounts.manual_unit_price is None:
            left *= remaining(discounts.customer_percent) * remaining(discounts.line_percent)
        exact = held.net_unit_price * held.quantity
        return Money.rounded(exact / left, held.payment.currency) if left else held.payment
