"""Tiers as a document gives them: ``{"mode": "volume", "steps": [{"up_to": 5, "unit_price": "7"}]}``."""

from dataclasses import replace
from decimal import Decimal

from app.cli import json_readers as figures
from app.cli.document import Fields
from app.domain.catalogue.catalogue import TierMode, Tiers, TierStep
from app.domain.catalogue.tiers import check_open_end, check_tiers

_NOTHING = Decimal(0)


def read_tiers(fields: Fields, quantity: int) -> Tiers:
    """The tiers in the field ``tiers``; noted where they are none, or end before ``quantity``."""
    part = fields.part("tiers")
    if part is None:
        return Tiers(TierMode.VOLUME, ())
    known = len(part.problems)
    mode = part.need("mode", figures.one_of(TierMode), TierMode.VOLUME)
    tiers = Tiers(mode, tuple(_read_step(step) for step in part.parts("steps")))
    part.end()
    if len(part.problems) == known:
        part.note(*check_tiers(tiers))
    if len(part.problems) == known and quantity > (tiers.steps[-1].up_to or quantity):
        part.note(*check_open_end(tiers))
    return tiers


def with_cost(tiers: Tiers, unit_cost: Decimal | None) -> Tiers:
    """``tiers`` whose units cost the same on each of them."""
    return Tiers(tiers.mode, tuple(replace(step, unit_cost=unit_cost) for step in tiers.steps))


def _read_step(fields: Fields) -> TierStep:
    step = TierStep(
        up_to=fields.read("up_to", figures.whole, None),
        unit_price=fields.need("unit_price", figures.decimal, _NOTHING),
        flat=fields.read("flat", figures.decimal, _NOTHING),
    )
    fields.end()
    return step
