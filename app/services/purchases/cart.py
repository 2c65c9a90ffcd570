"""A cart as it is kept: everything that the rep put into a purchase, and where they were in it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from app.domain.commands.commands import Purchase, StartTrial
from app.domain.errors import Problem
from app.domain.ids import CspAccountId, CustomerId, OrderId, PartnerSubscriptionId, ProductId, TrialId
from app.domain.quote.quote import QuoteTerms

_LINES = "lines"
PRODUCTS = "products"
"""Where a problem of a product stands: ``products.m365_e3.quantity``; places among lines may change."""


@dataclass(frozen=True, slots=True)
class CartItem:
    """How many of a product; ``typed`` is what stands in the box where that is no count."""

    product_id: ProductId
    quantity: int
    level: str | None = None
    typed: str = ""


@dataclass(frozen=True, slots=True)
class Cart:
    """A purchase being written; ``order_id`` is what its order will be, so that there can be one only.

    ``trial_id`` names the trial that it converts. None stands for what the rep has not chosen.
    """

    id: str
    customer_id: CustomerId
    order_id: OrderId
    trial_id: TrialId | None = None
    items: tuple[CartItem, ...] = ()
    commitment_months: int | None = None
    subscription_id: PartnerSubscriptionId | None = None
    account_id: CspAccountId | None = None
    is_reviewed: bool = False
    refused: tuple[Problem, ...] = ()
    """What the portal had against it, until the rep changes something."""


def filled(cart: Cart, command: Purchase | StartTrial, refused: Iterable[Problem] = ()) -> Cart:
    """``cart`` with everything that ``command`` asked for, and what the portal had against it."""
    match command:
        case StartTrial(trial=trial):
            package = CartItem(trial.product_id, trial.licences)
            return replace(cart, items=(package,), refused=tuple(refused))
        case Purchase(order=order, terms=terms):
            items = tuple(CartItem(each.product_id, each.quantity, each.level) for each in terms.lines)
            return replace(
                cart,
                trial_id=command.trial_id,
                items=items,
                commitment_months=terms.commitment_months,
                subscription_id=order.partner_subscription_id,
                account_id=order.csp_account_id,
                refused=tuple(placed(each, terms) for each in refused),
            )


def placed(problem: Problem, terms: QuoteTerms) -> Problem:
    """``problem`` of an order of ``terms`` with its field as the cart calls it."""
    field = problem.field.removeprefix("terms.").removeprefix("order.")
    head, _, rest = field.partition(".")
    place, _, part = rest.partition(".")
    if head == _LINES and place.isdecimal() and int(place) < len(terms.lines):
        field = f"{PRODUCTS}.{terms.lines[int(place)].product_id}.{part}"
    return replace(problem, field=field)
