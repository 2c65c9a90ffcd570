"""Two sets of prices by turns, as the domain has them and as steps to count with."""

from bisect import bisect_right
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from itertools import cycle

from app.domain.catalogue.catalogue import PriceList
from app.domain.ids import PriceListId
from app.domain.subscription.licence import Licence
from tests.support import builders as b
from tests.support import held_contracts as h

LISTED = tuple(
    date(year, month, day) for year in range(2018, 2036) for month, day in ((1, 1), (3, 15), (8, 31))
)
"""The first days of the price lists, which have the one prices and the other by turns."""
PRICES = {
    "protect": (("2.38", "2.35"), ("2.51", "2.44")),
    "cyber_coach": (("1.48", "1.45"), ("1.43", "1.37")),
    "cyber_academy": (("1.78", "1.75"), ("1.90", "1.90")),
}
"""What a seat costs up to 499 and above, on the one lists and the others."""
STEPS = {
    name: tuple(
        (day, ((499, Fraction(few)), (None, Fraction(many))))
        for day, (few, many) in zip(LISTED, cycle(lists), strict=False)
    )
    for name, lists in PRICES.items()
}
LEVELS = {"protect": "essential", "cyber_coach": "essential", "cyber_academy": None}


@cache
def price_lists() -> tuple[PriceList, ...]:
    """The lists as the domain knows them; none has a last day, and each takes the place of the one before."""
    return tuple(
        h.prices(
            id=PriceListId(b.some_id(600 + place)),
            version=place,
            valid_from=day,
            valid_to=None,
            entries=tuple(
                b.price_entry(name, f"499:{lists[place % 2][0]}", lists[place % 2][1], level=LEVELS[name])
                for name, lists in PRICES.items()
            ),
        )
        for place, day in enumerate(LISTED)
    )


def list_on(day: date) -> int:
    """The place of the list that is in force on a day."""
    return bisect_right(LISTED, day) - 1


def sold_at(day: date, licence: Licence) -> Decimal:
    """The unit price by the list of a day."""
    few, many = PRICES[licence.product_id][list_on(day) % 2]
    return Decimal(few if licence.quantity < 500 else many)
