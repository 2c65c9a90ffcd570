"""A cart being filled: for whom it is bought, under what, how many of each, and what that comes to."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.catalogue.catalogue import Period
from app.domain.checks.amounts import QUANTITY_MAX
from app.domain.customer.account_creation_rules import wizard_pages
from app.domain.customer.customer import Customer
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.customer.purchase_rules import check_buyer, check_csp_account
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CspAccountId, PartnerSubscriptionId, ProductId
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.quote import QuoteLine, QuoteTerms
from app.domain.subscription.contract import Order
from app.domain.subscription.subscription import CspAccount, PartnerSubscription
from app.services.approvals.approvals import ApprovalStanding, Asking, standing
from app.services.catalogue.product_names import ProductNames
from app.services.formats.number_input import parse_quantity
from app.services.purchases.cart import PRODUCTS, Cart, CartItem, placed
from app.services.purchases.cart_terms import (
    CartLine,
    alone,
    first_terms,
    held_seats,
    levels_of,
    priced_line,
)
from app.services.purchases.orders import Origin
from app.services.purchases.purchase_services import PurchaseServices
from app.services.quotes.offer_amounts import AmountKey
from app.services.quotes.offer_reasons import explain_priced
from app.services.quotes.offers import Pricing
from app.services.words.catalogue_texts import text_in
from app.services.words.derivation import Explanation


class PurchaseFlow:
    """Everything that the purchase of ``cart`` asks for, at today's prices.

    Raises:
        RuleViolation: the customer, its trial or a part of the catalogue is not here.
    """

    def __init__(self, services: PurchaseServices, cart: Cart) -> None:
        self._services, self._cart = services, cart
        self.approvals = services.approvals
        self.customer: Customer = services.customers.get(cart.customer_id)
        self.programme = services.catalogue.programme(self.customer.programme_id)
        trials = services.queries.trials(cart.customer_id)
        self.trial = next((each for each in trials if each.id == cart.trial_id), None)
        self.asks_for_account = "microsoft_account" in wizard_pages(self.customer, self.programme)
        self.subscriptions = services.catalogue.partner_subscriptions() if self.asks_for_account else ()
        self.accounts = services.queries.csp_accounts(cart.customer_id) if self.asks_for_account else ()
        self.subscription_id = _first_subscription(cart, self.customer, self.subscriptions)
        self.account_id = _first_account(cart, self.accounts)
        self._typed = {each.product_id: each.typed for each in cart.items if each.typed}
        self.terms = first_terms(services, self.customer, self.programme, cart)
        self._pricing: Pricing = services.offers.pricing(cart.customer_id, self.terms)
        self.known_sales = services.queries.known_sales(cart.customer_id)
        self._held = held_seats(services.queries.licences(cart.customer_id))
        self.names = ProductNames(services.words, self.programme, self._customer_type())
        self._fit_period()
        if self.trial is not None and not cart.items:
            self.set_quantity(self.trial.product_id, self.trial.licences)
        # What was filled in here is not the rep's doing.
        self._cart = cart

    @property
    def cart(self) -> Cart:
        """What is kept of it."""
        return replace(
            self._cart,
            items=tuple(
                CartItem(line.product_id, line.quantity, line.level, self._typed.get(line.product_id, ""))
                for line in self.terms.lines
            ),
            commitment_months=self.terms.commitment_months,
            subscription_id=self.subscription_id,
            account_id=self.account_id,
        )

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
        wanted = self.wanted
        if not wanted.lines:
            return None
        try:
            return self._pricing.price(wanted)
        except RuleViolation:
            # ``problems`` tells which price is missing, at its line.
            return None

    def lines(self) -> tuple[CartLine, ...]:
        """What the customer can buy, with today's prices."""
        return tuple(self._line(line) for line in self.terms.lines)

    def explain(self, key: AmountKey, product_id: ProductId | None = None) -> Explanation:
        """Where an amount comes from; one of a product when it is named, else of the whole cart.

        Raises:
            RuleViolation: ``price.missing``.
        """
        terms = self.wanted if product_id is None else alone(self.terms, product_id)
        return explain_priced(self.names, terms, self._pricing, key)

    def set_reviewed(self, is_reviewed: bool) -> None:
        """The rep reads the order, or fills the cart again."""
        self._cart = replace(self._cart, is_reviewed=is_reviewed)

    def look_at_contracts(self) -> None:
        """Read which contracts there are; the order is made knowing of them, so the rep is shown them."""
        self.known_sales = self._services.queries.known_sales(self.customer.id)
        self._held = held_seats(self._services.queries.licences(self.customer.id))

    def set_typed(self, product_id: ProductId, text: str) -> None:
        """What stands in the box of a product; the count stays what it was where this is none."""
        self._touch()
        if _typed_problem(text) is None:
            self._typed.pop(product_id, None)
        else:
            self._typed[product_id] = text

    def set_quantity(self, product_id: ProductId, quantity: int) -> None:
        """Put that many of a product into the cart; 0 takes it out."""
        self._change_line(product_id, quantity=quantity)

    def set_level(self, product_id: ProductId, level: str) -> None:
        """Buy the product at another level."""
        self._change_line(product_id, level=level)

    def set_commitment(self, months: int) -> None:
        """Buy for another term."""
        self._touch()
        self.terms = replace(self.terms, commitment_months=months)

    def set_subscription(self, id: PartnerSubscriptionId) -> None:
        """Buy under another subscription of the partner's, which decides how often it is billed."""
        self._touch()
        self.subscription_id = id
        self._fit_period()

    def set_account(self, id: CspAccountId) -> None:
        """Buy for another of the customer's Microsoft accounts."""
        self._touch()
        self.account_id = id

    def problems(self) -> tuple[Problem, ...]:
        """Everything that keeps the cart from being ordered.

        Fields are those of a ``Cart``; those of a product begin with ``products`` and its id.
        """
        wanted = self.wanted
        rules = self._pricing.check(wanted)
        return (
            *check_buyer(self.customer),
            *self._account_problems(),
            *self.typed_problems(),
            *(placed(each, wanted) for each in rules),
        )

    def product_of(self, problem: Problem) -> ProductId | None:
        """Which product of the cart ``problem`` is about, if it is about one."""
        head, _, rest = problem.field.partition(".")
        id = ProductId(rest.partition(".")[0])
        return id if head == PRODUCTS and any(line.product_id == id for line in self.terms.lines) else None

    def standing(self) -> ApprovalStanding:
        """Whether a manager must approve the cart as it is now, and what was answered."""
        priced = self.priced
        if priced is None or not self._pricing.approval_reasons(priced):
            return ApprovalStanding.FREE
        return standing(self.approvals, self.asking())

    def asking(self) -> Asking:
        """What a manager may be asked about the cart as it is now.

        Raises:
            RuleViolation: a price is missing.
        """
        return self._services.orders.asking(self.customer.id, self.wanted, self._cart.id)

    def order(self) -> Order:
        """Place the order: one command, queued for the portal; the cart goes with it.

        Raises:
            RuleViolation: every problem; the discount needs approval, or waits for it.
        """
        found = self.problems()
        if found:
            raise RuleViolation(*found)
        return self._services.orders.purchase(
            self.customer.id,
            self.terms,
            partner_subscription_id=self.subscription_id,
            csp_account_id=self.account_id,
            trial_id=self.trial.id if self.trial is not None else None,
            origin=Origin(self._cart.order_id, self._cart.id),
            is_another_contract=self.known_sales.is_any,
        )

    @property
    def _period(self) -> Period:
        chosen = next((each for each in self.subscriptions if each.id == self.subscription_id), None)
        return chosen.billing if chosen is not None else Period.MONTH

    def _customer_type(self) -> str:
        """What the type of the customer, which decides its discount, is called."""
        kind = self._services.catalogue.customer_type(self.customer.customer_type_id)
        return text_in(kind.name, self._services.words.language) if kind else ""

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
        self._touch()
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

    def _touch(self) -> None:
        """The rep changed something: what the portal had against it before is no longer so."""
        self._cart = replace(self._cart, refused=())

    def _line(self, line: QuoteLine) -> CartLine:
        levels = levels_of(line.product_id, self.customer, self.programme)
        priced = priced_line(line, self.terms, self._pricing, levels)
        typed = self._typed.get(line.product_id, "")
        problem = _typed_problem(typed) if typed else priced.problem
        return replace(priced, typed=typed, problem=problem, held=self._held[line.product_id])

    @property
    def wanted(self) -> QuoteTerms:
        """The terms of what is counted."""
        return replace(self.terms, lines=tuple(line for line in self.terms.lines if line.quantity))

    def _account_problems(self) -> Iterator[Problem]:
        if self.subscriptions and self.subscription_id is None:
            yield Problem("partner_subscription.missing", "partner_subscription_id")
        if self.asks_for_account and not self.awaited_tenant:
            yield from check_csp_account(self.account_id, self.accounts)

    def typed_problems(self) -> Iterator[Problem]:
        """What stands in a box and is no count, at its product."""
        for product_id, text in self._typed.items():
            problem = _typed_problem(text)
            if problem is not None:
                yield replace(problem, field=f"{PRODUCTS}.{product_id}.quantity")


def _typed_problem(text: str) -> Problem | None:
    """Why ``text`` is no count."""
    try:
        count = parse_quantity(text)
    except RuleViolation as refused:
        return refused.problems[0]
    if count > QUANTITY_MAX:
        return Problem("quantity.range", data={"value": text, "min": "0", "max": str(QUANTITY_MAX)})
    return None


def _first_subscription(
    cart: Cart, customer: Customer, subscriptions: Sequence[PartnerSubscription]
) -> PartnerSubscriptionId | None:
    """The subscription that was chosen, else the customer's, else the only one there is."""
    chosen = cart.subscription_id or customer.partner_subscription_id
    if chosen is not None:
        return chosen
    return subscriptions[0].id if len(subscriptions) == 1 else None


def _first_account(cart: Cart, accounts: Sequence[CspAccount]) -> CspAccountId | None:
    """The account that was chosen, else the only one there is."""
    if cart.account_id is not None:
        return cart.account_id
    return accounts[0].id if len(accounts) == 1 else None


def beyond_any(flow: PurchaseFlow) -> Problem | None:
    """That no manager may grant the discount of the customer's type, the only one that a cart has.

    None where one may, or has: an approval that was given stands.
    """
    if flow.standing() is not ApprovalStanding.NEEDED:
        return None
    return next(iter(flow.approvals.check(flow.asking())), None)
