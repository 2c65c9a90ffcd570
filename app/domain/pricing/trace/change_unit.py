"""Why a unit of a changed line costs what it does: its list price less the discounts, or what was charged."""

from decimal import Decimal, localcontext

from app.domain.catalogue.catalogue import TierMode, Tiers
from app.domain.catalogue.tiers import shares
from app.domain.change.change import ChangedLine, ChangeTerms
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.money import CONTEXT
from app.domain.pricing.approval_figures import as_sold
from app.domain.pricing.change_order import ChangeBasis, asks_anew
from app.domain.pricing.charged import surcharged
from app.domain.pricing.trace.line import explain_net_unit
from app.domain.pricing.trace.steps import Step, StepCode, Trail


def explain_prior_unit(line: ChangedLine, changed: ChangeTerms) -> tuple[Step, ...]:
    """How the unit price that is charged before the change comes about, as it is shown."""
    trail = Trail()
    trail.start(StepCode.PRIOR_UNIT, line.prior_unit_price or Decimal(0))
    return _shown(trail, changed)


def explain_changed_unit(
    index: int, quantity: int, changed: ChangeTerms, terms: ChangeOrderTerms, basis: ChangeBasis
) -> tuple[Step, ...]:
    """How the price of one of ``quantity`` units of line ``index`` comes about, as it is shown.

    ``changed`` is ``terms`` set against what is held. What is priced anew begins at its list price; what is
    not stays at what was charged.

    Raises:
        RuleViolation: ``price.missing``.
    """
    line, asked = changed.lines[index], terms.lines[index]
    licence = basis.held.licence(asked.licence_id) if basis.held is not None else None
    with localcontext(CONTEXT):
        if quantity and asks_anew(asked, licence, terms.on) and _is_listed(line.price, quantity):
            sold, quoted = as_sold(terms, asked.id, quantity)
            return _shown(Trail(explain_net_unit(sold, quoted, basis.prices)[:-1]), changed)
        return _shown(_at(line.price, quantity), changed)


def _is_listed(price: Decimal | Tiers, quantity: int) -> bool:
    """Whether the unit is what a quote shows too: a flat fee beside one price of all units is not in it."""
    if isinstance(price, Decimal) or price.mode is TierMode.GRADUATED:
        return True
    return not any(share.step.flat for share in shares(price, quantity))


def _at(price: Decimal | Tiers, quantity: int) -> Trail:
    trail = Trail()
    if isinstance(price, Decimal) or not quantity:
        trail.start(StepCode.UNIT, price if isinstance(price, Decimal) else price.steps[0].unit_price)
        return trail
    for share in shares(price, quantity):
        trail.start(
            StepCode.UNIT,
            share.step.unit_price,
            {"from": str(share.first), "up_to": str(share.step.up_to or "")},
        )
    return trail


def _shown(trail: Trail, changed: ChangeTerms) -> tuple[Step, ...]:
    """With the surcharge of an extended term; none is no step."""
    percent = changed.surcharge_percent
    if percent:
        trail.multiply(StepCode.SURCHARGE, surcharged(percent), {"percent": str(percent)})
    trail.show_unit(changed.currency)
    return trail.steps
