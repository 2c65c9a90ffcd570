"""What a cart counts, as terms at today's prices."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.catalogue.catalogue import Period, Product, Programme
from app.domain.customer.customer import Customer
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import LineId, ProductId
from app.domain.money import Money
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.term import TermState
from app.services.purchases.cart import Cart
from app.services.purchases.purchase_services import PurchaseServices
from app.services.queries.rows import LicenceRow
from app.services.quotes.offers import Pricing


@dataclass(frozen=True, slots=True)
class CartLine:
    """A product of the cart; ``unit`` is the net price of one at that count, ``net`` what the line comes to.

    Both are None where there is no price; ``problem`` says why. ``typed`` is what stands in the box where
    that is no count, ``held`` how many the customer has already.
    """

    product_id: ProductId
    levels: tuple[str, ...]
    level: str | None
    quantity: int
    period: Period
    unit: Decimal | None
    net: Money | None
    problem: Problem | None = None
    typed: str = ""
    held: int = 0


def first_terms(
    services: PurchaseServices, customer: Customer, programme: Programme, cart: Cart
) -> QuoteTerms:
    """A line for everything that can be bought, with what ``cart`` counts of it.

    What is no longer sold is there as long as it is counted: the rep takes it out, nobody else.
    """
    terms = services.orders.new_terms(cart.customer_id)
    items = {each.product_id: each for each in cart.items}
    lines = [_at_first_level(line, levels_of(line.product_id, customer, programme)) for line in terms.lines]
    lines = [
        replace(line, quantity=item.quantity, level=item.level or line.level)
        if (item := items.pop(line.product_id, None)) is not None
        else line
        for line in lines
    ]
    lines += [
        QuoteLine(LineId(services.identities.new()), each.product_id, each.quantity, each.level)
        for each in items.values()
        if each.quantity
    ]
    months = cart.commitment_months
    return replace(terms, lines=tuple(lines), commitment_months=months or terms.commitment_months)


def levels_of(id: ProductId, customer: Customer, programme: Programme) -> tuple[str, ...]:
    """The levels at which a product is sold to the customer; none where it has no levels."""
    item, terms = programme.sold(id), programme.terms_for(customer.partnership)
    if not isinstance(item, Product) or terms is None:
        return ()
    return tuple(level for level in item.levels if level in terms.levels)


def alone(terms: QuoteTerms, product_id: ProductId) -> QuoteTerms:
    """The terms of one product by itself, of which one is counted where the cart has none."""
    line = next(line for line in terms.lines if line.product_id == product_id)
    return replace(terms, lines=(replace(line, quantity=max(1, line.quantity)),))


def priced_line(line: QuoteLine, terms: QuoteTerms, pricing: Pricing, levels: tuple[str, ...]) -> CartLine:
    """What one product of ``terms`` costs and comes to, or what keeps it from being bought."""
    by_itself = alone(terms, line.product_id)
    unit: Decimal | None = None
    net: Money | None = None
    rules = (each for each in pricing.check(by_itself) if each.field.startswith("lines."))
    problem = next(rules, None)
    try:
        (priced,) = pricing.price(by_itself).lines
        unit, net = priced.net_unit, priced.net if line.quantity else Money(0, terms.currency)
    except RuleViolation as refused:
        problem = problem or refused.problems[0]
    return CartLine(line.product_id, levels, line.level, line.quantity, line.period, unit, net, problem)


def held_seats(licences: Iterable[LicenceRow]) -> Counter[ProductId]:
    """How many seats of each product are held under contracts that are not over."""
    held: Counter[ProductId] = Counter()
    for each in licences:
        if each.state is not TermState.ENDED:
            held[each.product_id] += each.quantity
    return held


def _at_first_level(line: QuoteLine, levels: tuple[str, ...]) -> QuoteLine:
    """``line`` at a level, so that everything has a price to show."""
    return replace(line, level=line.level or next(iter(levels), None))
