"""A price list that follows the one in force: some products, or all of them, a tenth dearer."""

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal

from app.domain.catalogue.catalogue import PriceEntry, PriceList
from app.domain.document import Kind
from app.domain.ids import PriceListId
from app.services.desk.desk import Desk
from tests.support.caches import fed, page

VAR = "cyber360-var-eur"
TENTH_DEARER = Decimal("1.1")


def dearer(entry: PriceEntry, factor: Decimal = TENTH_DEARER) -> PriceEntry:
    """The entry with every unit price multiplied."""
    steps = tuple(replace(step, unit_price=step.unit_price * factor) for step in entry.tiers.steps)
    return replace(entry, tiers=replace(entry.tiers, steps=steps))


def newest_list(desk: Desk, family: str = VAR) -> PriceList:
    """The last list of a family that the laptop has."""
    found = (each for each in desk.store.load_all(Kind.PRICE_LIST) if isinstance(each, PriceList))
    return max((each for each in found if each.id.startswith(family)), key=lambda each: each.version)


def following_list(desk: Desk, products: Collection[str] = (), family: str = VAR) -> PriceList:
    """The list that follows the newest one, in force from today on; of no product is of all."""
    newest = newest_list(desk, family)
    version = newest.version + 1
    entries = (
        dearer(each) if not products or each.product_id in products else each for each in newest.entries
    )
    return replace(
        newest,
        id=PriceListId(f"{family}-v{version}"),
        version=version,
        valid_from=desk.clock.today(),
        entries=tuple(entries),
    )


def give_list(desk: Desk, prices: PriceList, place: int = 90_002) -> PriceList:
    """Let the portal's feed bring a list."""
    desk.store.apply_page(page([fed(prices, place)]))
    return prices
