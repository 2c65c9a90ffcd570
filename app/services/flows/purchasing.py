"""A cart being filled: for whom it is bought, under what, how many of each, and what that comes to."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.catalogue import Period, Product, SellingFlow
from app.domain.contract import Order
from app.domain.customer import Customer
from app.domain.errors import Problem, Refused
from app.domain.ids import CspAccountId, CustomerId, PartnerSubscriptionId, ProductId, TrialId
from app.domain.microsoft import MicrosoftAccountKind
from app.domain.money import Money
from app.domain.opening_rules import wizard_pages
from app.domain.partner import Role
from app.domain.pricing.priced import PricedQuote
from app.domain.quote import QuoteLine, QuoteTerms
from app.services.desk import Desk
from app.services.offers import Pricing


@dataclass(frozen=True, slots=True)
class CartLine:
    """A product of the cart; ``unit`` is the net price of one at that count, ``net`` what the line comes to.

    Both are None where there is no price; ``problem`` says why.
    """

    product_id: ProductId
    levels: tuple[str, ...]
    level: str | None
    quantity: int
    period: Period
    unit: Decimal | None
    net: Money | None
    problem: Problem | None = None


class Purchasing:
    """Everything the purchase asks for; ``trial_id`` names the trial that it converts.

    Raises:
        Refused: the customer, its trial or a part of the catalogue is not here.
    """

    def __init__(self, desk: Desk, customer_id: CustomerId, trial_id: TrialId | None = None) -> None:
        self._desk = desk
        self.customer: Customer = desk.customers.get(customer_id)
        self.programme = desk.catalogue.programme(self.customer.programme_id)
        trials = desk.queries.trials(customer_id)
        self.trial = next((each for each in trials if each.id == trial_id), None)
        self.asks_for_account = "microsoft_account" in wizard_pages(self.customer, self.programme)
        self.subscriptions = desk.catalogue.partner_subscriptions() if self.asks_for_account else ()
        self.accounts = desk.queries.csp_accounts(customer_id) if self.asks_for_account else ()
        self.subscription_id: PartnerSubscriptionId | None = self._first_subscription()
        self.account_id: CspAccountId | None = self.accounts[0].id if len(self.accounts) == 1 else None
        self.terms = self._with_levels(desk.orders.new_terms(customer_id))
        self._pricing: Pricing = desk.offers.pricing(customer_id, self.terms)
        self._fit_period()
        if self.trial is not None:
            self.set_quantity(self.trial.product_id, self.trial.licences)

    @property
    def awaited_tenant(self) -> str:
        """The Microsoft account that the portal is still to make, where there is none to choose."""
        account = self.customer.microsoft
        if not self.asks_for_account or self.accounts or account is None:
            return ""
        return "" if account.kind is MicrosoftAccountKind.SKIPPED else account.tenant_domain

    @property
    def commitments(self) -> tuple[int, ...]:
        """The terms, in months, that have prices for how this is billed."""
        entries = self._pricing.prices.entries
        return tuple(
            months
            for months in self.programme.commitments
            if any(
                each.commitment_months in (None, months) and each.period is self._period for each in entries
            )
        )

    @property
    def priced(self) -> PricedQuote | None:
        """What the cart comes to; None while it is empty or a price is missing."""
        wanted = self._wanted()
        if not wanted.lines:
            return None
        try:
            return self._pricing.price(wanted)
        except Refused:
            # ``problems`` tells which price is missing, at its line.
            return None

    def lines(self) -> tuple[CartLine, ...]:
        """What the customer can buy, with today's prices."""
        return tuple(self._line(line) for line in self.terms.lines)

    def set_quantity(self, product_id: ProductId, quantity: int) -> None:
        """Put that many of a product into the cart; 0 takes it out."""
        self._change_line(product_id, quantity=quantity)

    def set_level(self, product_id: ProductId, level: str) -> None:
        """Buy the product at another level."""
        self._change_line(product_id, level=level)

    def set_commitment(self, months: int) -> None:
        """Buy for another term."""
        self.terms = replace(self.terms, commitment_months=months)

    def set_subscription(self, id: PartnerSubscriptionId) -> None:
        """Buy under another subscription of the partner's, which decides how often it is billed."""
        self.subscription_id = id
        self._fit_period()

    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps the cart from being ordered; fields are paths into the order's terms."""
        wanted = self._wanted()
        return (*self._account_problems(), *self._pricing.check(wanted), *self._approval(wanted))

    def product_of(self, problem: Problem) -> ProductId | None:
        """Which product of the cart ``problem`` is about, if it is about one."""
        head, _, rest = problem.field.partition(".")
        place = rest.partition(".")[0]
        wanted = self._wanted().lines
        if head != "lines" or not place.isdecimal() or int(place) >= len(wanted):
            return None
        return wanted[int(place)].product_id

    def order(self) -> Order:
        """Place the order: one command, queued for the portal.

        Raises:
            Refused: every problem.
        """
        found = self.problems()
        if found:
            raise Refused(*found)
        return self._desk.orders.purchase(
            self.customer.id,
            self.terms,
            partner_subscription_id=self.subscription_id,
            csp_account_id=self.account_id,
            trial_id=self.trial.id if self.trial is not None else None,
        )

    @property
    def _period(self) -> Period:
        chosen = next((each for each in self.subscriptions if each.id == self.subscription_id), None)
        return chosen.billing if chosen is not None else Period.MONTH

    def _first_subscription(self) -> PartnerSubscriptionId | None:
        if self.customer.partner_subscription_id is not None:
            return self.customer.partner_subscription_id
        return self.subscriptions[0].id if len(self.subscriptions) == 1 else None

    def _with_levels(self, terms: QuoteTerms) -> QuoteTerms:
        """``terms`` with the first level of what has levels, so that everything has a price to show."""
        levels = {line.product_id: self._levels(line.product_id) for line in terms.lines}
        lines = tuple(
            replace(line, level=line.level or next(iter(levels[line.product_id]), None))
            for line in terms.lines
        )
        return replace(terms, lines=lines)

    def _levels(self, id: ProductId) -> tuple[str, ...]:
        item = self.programme.sold(id)
        terms = self.programme.terms_for(self.customer.partnership)
        if not isinstance(item, Product) or terms is None:
            return ()
        return tuple(level for level in item.levels if level in terms.levels)

    def _fit_period(self) -> None:
        lines = tuple(
            line if line.period is Period.ONE_TIME else replace(line, period=self._period)
            for line in self.terms.lines
        )
        self.terms = replace(self.terms, lines=lines)
        offered = self.commitments
        if offered and self.terms.commitment_months not in offered:
            self.set_commitment(offered[0])

    def _change_line(
        self, product_id: ProductId, *, quantity: int | None = None, level: str | None = None
    ) -> None:
        lines = tuple(
            replace(
                line,
                quantity=line.quantity if quantity is None else quantity,
                level=line.level if level is None else level,
            )
            if line.product_id == product_id
            else line
            for line in self.terms.lines
        )
        self.terms = replace(self.terms, lines=lines)

    def _line(self, line: QuoteLine) -> CartLine:
        alone = replace(self.terms, lines=(replace(line, quantity=max(1, line.quantity)),))
        unit: Decimal | None = None
        net: Money | None = None
        problem: Problem | None = None
        try:
            (priced,) = self._pricing.price(alone).lines
            unit, net = priced.net_unit, priced.net if line.quantity else Money(0, self.terms.currency)
        except Refused as refused:
            problem = refused.problems[0]
        return CartLine(
            line.product_id,
            self._levels(line.product_id),
            line.level,
            line.quantity,
            line.period,
            unit,
            net,
            problem,
        )

    def _wanted(self) -> QuoteTerms:
        return replace(self.terms, lines=tuple(line for line in self.terms.lines if line.quantity))

    def _account_problems(self) -> Iterator[Problem]:
        if self.subscriptions and self.subscription_id is None:
            yield Problem("partner_subscription.missing", "partner_subscription_id")
        if len(self.accounts) > 1 and self.account_id is None:
            yield Problem("csp_account.which", "csp_account_id")
        elif self.asks_for_account and not self.accounts and not self.awaited_tenant:
            yield Problem("csp_account.missing", "csp_account_id")

    def _approval(self, wanted: QuoteTerms) -> tuple[Problem, ...]:
        priced = self.priced
        return () if priced is None else self._pricing.approval_reasons(priced)


def can_purchase(desk: Desk, customer: Customer) -> bool:
    """Whether the customer's programme sells by direct purchase under its partnership."""
    terms = desk.catalogue.programme(customer.programme_id).terms_for(customer.partnership)
    return terms is not None and terms.flow is SellingFlow.PURCHASE


def may_purchase(desk: Desk, customer: Customer) -> bool:
    """Whether this rep may buy something for the customer."""
    return desk.account.role is not Role.VIEWER and can_purchase(desk, customer)
