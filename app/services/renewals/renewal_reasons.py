"""Why an amount of a renewal is what it is: the lines that it adds up, or what was added to it."""

from decimal import Decimal
from typing import assert_never

from app.domain.catalogue.catalogue import Period
from app.domain.errors import violation
from app.domain.ids import ProductId
from app.domain.money import Money
from app.domain.pricing.charged import surcharge_on, surcharged, with_surcharge
from app.domain.pricing.renewal import month_share
from app.domain.pricing.trace.invoice import explain_invoice
from app.domain.pricing.waiting import extended_from
from app.domain.subscription.licence import Held
from app.services.catalogue.product_names import ProductNames
from app.services.formats.formatting import MINUS
from app.services.renewals.renewal_view import RenewalAmount
from app.services.renewals.renewals import OfferedRenewal, RenewalPreview
from app.services.words import Words
from app.services.words.derivation import Derivation, DisplayStep, Explanation, StepNames, derivation


def explain_renewal(
    words: Words, names: ProductNames, preview: RenewalPreview, key: RenewalAmount
) -> Explanation:
    """Where an amount of the panel comes from.

    Raises:
        RuleViolation: ``price.missing``.
    """
    match key:
        case RenewalAmount.CURRENT:
            return _sum_of_lines(words, names, preview)
        case RenewalAmount.UPCOMING:
            return _parts_of_invoice(words, names, preview)
        case RenewalAmount.RENEWED:
            return _sum_of_offer(words, names, preview.offer)
        case RenewalAmount.DIFFERENCE:
            return _difference(words, preview)
        case RenewalAmount.WAITING:
            return _waiting_cost(words, preview)
        case RenewalAmount.CARRIED:
            return _sum_of_offer(words, names, preview.carried or preview.offer)
        case RenewalAmount.LATER:
            return _sum_of_tacit_term(words, names, preview)
        case RenewalAmount.EXTENDED:
            return _extension(words, names, preview)
        case _:
            assert_never(key)


def _sum_of_lines(words: Words, names: ProductNames, preview: RenewalPreview) -> Explanation:
    """What is charged for each licence, added up; in an extended term each with its surcharge."""
    held, today = preview.held, preview.today
    percent = surcharge_on(held.contract, today)
    steps = [
        _line(words, names, licence.product_id, licence.level, agreed, charged, licence.period, percent)
        for licence in held.licences
        if (agreed := held.agreed_on(licence, today)).quantity
        and (charged := month_share(held.charged_on(licence, today).payment, licence.period))
    ]
    total = words.translate("renewals", "A month of what is held")
    label = words.translate("renewals", "Monthly now, excl. VAT")
    money = words.formats.money(preview.priced.current)
    return Explanation(label, Derivation(tuple(steps), "", "", total, money))


def _line(
    words: Words,
    names: ProductNames,
    product_id: ProductId,
    level: str | None,
    agreed: Held,
    monthly: Money,
    period: Period,
    percent: Decimal,
) -> DisplayStep:
    """A licence at its quantity and unit price; a twelfth of what is paid by the year, with a surcharge."""
    formats = words.formats
    counted = f"{formats.count(agreed.quantity)} × {formats.decimal(agreed.net_unit_price, 2, 6)}"
    if percent:
        counted += f" × {formats.decimal(surcharged(percent), 2, 4)}"
    if period is Period.YEAR:
        counted += " ÷ 12"
    return DisplayStep(names.sold_as(product_id, level or ""), counted, f"+ {formats.amount(monthly)}")


def _sum_of_tacit_term(words: Words, names: ProductNames, preview: RenewalPreview) -> Explanation:
    """What each licence costs in the term into which the contract goes by itself, added up."""
    tacit = preview.tacit
    if tacit is None:
        raise violation("amount.none")
    steps = tuple(
        _line(
            words,
            names,
            each.licence.product_id,
            each.licence.level,
            each.held,
            each.monthly,
            each.licence.period,
            Decimal(0),
        )
        for each in tacit.lines
    )
    label = words.translate("renewals", "A month at the price that is charged")
    if tacit.list_version:
        label = words.translate("renewals", "A month at list v{version}", version=str(tacit.list_version))
    total = words.translate("renewals", "Sum of the printed lines")
    return Explanation(label, Derivation(steps, "", "", total, words.formats.money(tacit.monthly)))


def _parts_of_invoice(words: Words, names: ProductNames, preview: RenewalPreview) -> Explanation:
    """Each licence on the next regular invoice: seats, price of the term, days where it is a part."""
    invoice, formats = preview.upcoming, words.formats
    if invoice is None:
        raise violation("amount.none")
    label = words.translate("renewals", "Next invoice, {day}", day=formats.short_date(invoice.on))
    called = StepNames(names.sold_as)
    return Explanation(label, derivation(words, explain_invoice(invoice), invoice.net.currency, called))


def _difference(words: Words, preview: RenewalPreview) -> Explanation:
    """What a month costs once it is renewed, less what it costs now."""
    renewed, current = preview.priced.renewed, preview.priced.current
    label = words.translate("renewals", "Difference a month")
    result = words.translate("renewals", "Difference")
    steps = _less(words, words.translate("renewals", "At today’s list"), renewed, current)
    return Explanation(label, Derivation(steps, "", "", result, words.formats.money(renewed - current)))


def _waiting_cost(words: Words, preview: RenewalPreview) -> Explanation:
    """What a month costs where nobody renews, less what it costs renewed, for so many months."""
    waits, renewed, formats = preview.waiting, preview.priced.renewed, words.formats
    if waits.cost is None:
        raise violation("amount.none")
    tacit, label = preview.tacit, words.translate("renewals", "What waiting costs")
    later = preview.extended if tacit is None else tacit.monthly
    first = words.translate("renewals", "A month where nobody renews")
    second = words.translate("renewals", "At today’s list")
    months = DisplayStep(words.translate("renewals", "Months"), "", f"× {formats.count(waits.months)}")
    steps = (*_less(words, first, later, renewed, second), months)
    return Explanation(label, Derivation(steps, "", "", label, formats.money(waits.cost)))


def _less(
    words: Words, name: str, amount: Money, other: Money, other_name: str = ""
) -> tuple[DisplayStep, DisplayStep]:
    """An amount, and another one that is taken away from it."""
    less = other_name or words.translate("renewals", "Monthly now, excl. VAT")
    return (
        DisplayStep(name, "", f"+ {words.formats.amount(amount)}"),
        DisplayStep(less, "", f"{MINUS} {words.formats.amount(other)}"),
    )


def _sum_of_offer(words: Words, names: ProductNames, offer: OfferedRenewal) -> Explanation:
    """Each line at its quantity and net unit price, added up; a twelfth of what is paid by the year."""
    formats, steps = words.formats, []
    for line in offer.pricing.price(offer.terms).lines:
        counted = f"{formats.count(line.quantity)} × {formats.decimal(line.net_unit, 2, 6)}"
        if line.period is Period.YEAR:
            counted += " ÷ 12"
        share = month_share(line.net, line.period)
        name = names.sold_as(line.line.product_id, line.line.level or "")
        steps.append(DisplayStep(name, counted, f"+ {formats.amount(share)}"))
    label = words.translate("renewals", "A month at list v{version}", version=str(offer.prices.today.version))
    total = words.translate("renewals", "Sum of the printed lines")
    return Explanation(label, Derivation(tuple(steps), "", "", total, formats.money(offer.priced.renewed)))


def _extension(words: Words, names: ProductNames, preview: RenewalPreview) -> Explanation:
    """What each licence costs with the surcharge of the extended term, added up."""
    held, contract = preview.held, preview.held.contract
    percent, day = contract.terms.extension_percent or Decimal(0), extended_from(contract, preview.today)
    steps = [
        _line(words, names, licence.product_id, licence.level, agreed, monthly, licence.period, percent)
        for licence in held.licences
        if (agreed := held.agreed_on(licence, day)).quantity
        and (monthly := month_share(with_surcharge(agreed, percent).payment, licence.period))
    ]
    total = words.translate(
        "renewals",
        "Surcharge of {percent}, terms of contract {number}",
        percent=words.formats.percent(percent),
        number=contract.number,
    )
    label = words.translate("renewals", "A month of the extended term")
    money = words.formats.money(preview.extended)
    return Explanation(label, Derivation(tuple(steps), "", "", total, money))
