"""Why an amount of a renewal is what it is: the lines that it adds up, or what was added to it."""

from decimal import Decimal, localcontext
from typing import assert_never

from app.domain.catalogue.catalogue import Period
from app.domain.money import CONTEXT, HUNDRED
from app.domain.pricing.renewal import month_share
from app.domain.pricing.waiting import WaitingKind
from app.services.catalogue.product_names import ProductNames
from app.services.renewals.renewal_view import RenewalAmount
from app.services.renewals.renewals import OfferedRenewal, RenewalPreview
from app.services.words import Words
from app.services.words.derivation import Derivation, DisplayStep, Explanation


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
        case RenewalAmount.RENEWED:
            return _sum_of_offer(words, names, preview.offer)
        case RenewalAmount.CARRIED:
            return _sum_of_offer(words, names, preview.carried or preview.offer)
        case RenewalAmount.LATER:
            return _sum_of_offer(words, names, preview.later or preview.offer)
        case RenewalAmount.EXTENDED:
            return _extension(words, preview)
        case _:
            assert_never(key)


def _sum_of_lines(words: Words, names: ProductNames, preview: RenewalPreview) -> Explanation:
    """What is charged for each licence, added up."""
    steps = tuple(
        DisplayStep(
            names.sold_as(line.product_id, line.level or ""),
            words.translate("renewals", "as charged"),
            f"+ {words.formats.amount(line.current)}",
        )
        for line in preview.priced.lines
    )
    money = words.formats.money(preview.priced.current)
    total = words.translate("renewals", "A month of what is held")
    label = words.translate("renewals", "Monthly now, excl. VAT")
    return Explanation(label, Derivation(steps, "", "", total, money))


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


def _extension(words: Words, preview: RenewalPreview) -> Explanation:
    contract, current = preview.held.contract, preview.priced.current
    percent = contract.terms.extension_percent or Decimal(0)
    formats = words.formats
    with localcontext(CONTEXT):
        factor = (HUNDRED + percent) / HUNDRED
        exact = current.amount * factor
    steps = (
        DisplayStep(
            words.translate("renewals", "A month of what is held"),
            words.translate("renewals", "as charged"),
            formats.decimal(current.amount, 2, 4),
        ),
        DisplayStep(
            words.translate("renewals", "Surcharge of the extended term"),
            words.translate("renewals", "terms of contract {number}", number=contract.number),
            f"× {formats.decimal(factor, 2, 4)}",
        ),
    )
    step = next(each for each in preview.waiting.steps if each.kind is WaitingKind.EXTENDED)
    result = formats.money(step.monthly or current)
    return Explanation(
        words.translate("renewals", "A month of the extended term"),
        Derivation(
            steps,
            words.translate("derivation", "Exact result"),
            formats.decimal(exact, 2, 6),
            words.translate("derivation", "Rounded to the cent"),
            result,
        ),
    )
