"""What a rep can buy or try for a customer at once."""

from dataclasses import dataclass, replace
from datetime import date

from app.domain.approval.approval import ApprovalSubject, SubjectKind
from app.domain.approval.content import quote_digest
from app.domain.catalogue.catalogue import OfferType, Programme
from app.domain.commands.commands import Purchase, StartTrial
from app.domain.customer.account_rules import check_package_of_trial
from app.domain.customer.customer import Customer
from app.domain.customer.purchase_rules import check_buyer
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import CspAccountId, CustomerId, OrderId, PartnerSubscriptionId, ProductId, TrialId
from app.domain.pricing.approval import approval_reasons
from app.domain.pricing.priced import PricedQuote
from app.domain.quote.quote import QuoteTerms
from app.domain.subscription.contract import Order, OrderLine, OrderStatus
from app.domain.subscription.subscription import Trial, trial_end
from app.services.approvals.approvals import Approvals, Asking
from app.services.catalogue.sales_context import SalesContext
from app.services.customers.customers import may_write, raise_any
from app.services.queries.account_tabs import trials_of
from app.services.queries.known_sales import known_sales
from app.services.quotes.offers import Offers
from app.wire.protocol import Target


@dataclass(frozen=True, slots=True)
class Origin:
    """What an order comes from: ``order_id`` is its identity from the first keystroke of its cart on.

    ``draft_id`` is that cart, ``instead_of`` the refused command that it stands for.
    """

    order_id: OrderId
    draft_id: str | None = None
    instead_of: str | None = None


class Orders:
    """Places orders and starts trials; each method is one transaction, or nothing."""

    def __init__(self, context: SalesContext, offers: Offers, approvals: Approvals) -> None:
        self._store, self._catalogue, self._clock = context.store, context.catalogue, context.clock
        self._identities, self._account = context.identities, context.account
        self._offers, self._approvals = offers, approvals

    def new_terms(self, customer_id: CustomerId) -> QuoteTerms:
        """A cart with nothing in it: a line for everything that the customer can buy, from today on."""
        return self._cart(self._offers.customer(customer_id))

    def package_terms(self, customer: Customer, product_id: ProductId, licences: int) -> QuoteTerms:
        """A cart with ``licences`` of one package in it, for a customer who need not be kept yet."""
        terms = self._cart(customer)
        lines = tuple(
            replace(line, quantity=licences) for line in terms.lines if line.product_id == product_id
        )
        return replace(terms, lines=lines)

    def purchase(
        self,
        customer_id: CustomerId,
        terms: QuoteTerms,
        *,
        partner_subscription_id: PartnerSubscriptionId | None = None,
        csp_account_id: CspAccountId | None = None,
        trial_id: TrialId | None = None,
        origin: Origin | None = None,
        is_another_contract: bool = False,
    ) -> Order:
        """An order of what ``terms`` count, queued for the portal; lines of nothing are left out.

        What it comes from goes in the same transaction, so that nothing is ever ordered twice.
        ``is_another_contract`` says that the rep knows of a contract and wants this one beside it.

        Raises:
            RuleViolation: every problem of the terms, at its field; ``document.exists`` when the cart was
                ordered already, ``attention.missing`` when somebody has decided about the refused order
                already, ``contract.exists`` unless it is to be another one.
        """
        origin = origin or Origin(OrderId(self._identities.new()))
        bought = self.bought(self._offers.customer(customer_id), terms, trial_id)
        if not is_another_contract and known_sales(self._store.readers, customer_id).is_any:
            raise violation("contract.exists", "is_another_contract")
        placed = replace(
            bought.order,
            id=origin.order_id,
            partner_subscription_id=partner_subscription_id,
            csp_account_id=csp_account_id,
        )
        with self._store.write() as work:
            needed = [] if trial_id is None else work.unsettled(Target(Kind.TRIAL, trial_id))
            if origin.draft_id is not None:
                work.discard_draft(origin.draft_id)
            if origin.instead_of is not None:
                work.discard_refusal(origin.instead_of)
            command = replace(bought, order=placed, is_another_contract=is_another_contract)
            work.enqueue(command, Target(Kind.ORDER, placed.id), depends_on=needed)
        return placed

    def bought(self, customer: Customer, terms: QuoteTerms, trial_id: TrialId | None = None) -> Purchase:
        """The purchase of what ``terms`` count, not kept yet; nor need the customer be.

        Raises:
            RuleViolation: every problem of the terms, at its field; the discount needs approval, or waits.
        """
        may_write(self._account)
        raise_any(check_buyer(customer))
        wanted = replace(terms, lines=tuple(line for line in terms.lines if line.quantity))
        pricing = self._offers.pricing_for(customer, wanted)
        raise_any(pricing.check(wanted))
        priced = pricing.price(wanted)
        approval_id = self._approvals.granted(_asking(customer.id, wanted, priced))
        placed = Order(
            id=OrderId(self._identities.new()),
            number="",
            customer_id=customer.id,
            contract_id=None,
            placed_on=self._clock.today(),
            status=OrderStatus.PLACED,
            lines=_lines(wanted, priced),
            monthly_net=priced.month.net,
        )
        return Purchase(placed, wanted, priced.agreed, trial_id, approval_id=approval_id)

    def asking(self, customer_id: CustomerId, terms: QuoteTerms, draft_id: str) -> Asking:
        """What a manager may be asked about the cart ``draft_id``, which is in the request itself.

        Raises:
            RuleViolation: the customer, a price or a part of the catalogue is not here.
        """
        wanted = replace(terms, lines=tuple(line for line in terms.lines if line.quantity))
        priced = self._offers.pricing(customer_id, wanted).price(wanted)
        return _asking(customer_id, wanted, priced, draft_id)

    def start_trial(
        self, customer_id: CustomerId, product_id: ProductId, licences: int, draft_id: str | None = None
    ) -> Trial:
        """A trial of a package from today, queued for the portal; the cart it was chosen in goes with it.

        Raises:
            RuleViolation: ``trial.not_offered``, ``trial.used``, or what is wrong with the package.
        """
        trial = self.tried(self._offers.customer(customer_id), product_id, licences)
        with self._store.write() as work:
            if draft_id is not None:
                work.discard_draft(draft_id)
            work.enqueue(StartTrial(trial), Target(Kind.TRIAL, trial.id))
        return trial

    def tried(self, customer: Customer, product_id: ProductId, licences: int) -> Trial:
        """The trial of a package from today, not kept yet; nor need the customer be.

        Raises:
            RuleViolation: as ``start_trial``.
        """
        may_write(self._account)
        programme, today = self._catalogue.programme(customer.programme_id), self._clock.today()
        trial = Trial(
            id=TrialId(self._identities.new()),
            customer_id=customer.id,
            programme_id=programme.id,
            product_id=product_id,
            licences=licences,
            started_on=today,
            ends_on=trial_end(today, programme.trial_days),
            started_at=self._clock.now(),
        )
        raise_any((*check_buyer(customer), *check_package_of_trial(trial, programme)))
        for earlier in trials_of(self._store.readers, customer.id):
            if earlier.product_id == product_id:
                raise violation("trial.used", "product_id", ends_on=earlier.ends_on.isoformat())
        return trial

    def trial_end(self, programme: Programme) -> date:
        """The last day of a trial that starts today."""
        return trial_end(self._clock.today(), programme.trial_days)

    def _cart(self, customer: Customer) -> QuoteTerms:
        terms = self._offers.with_offer(self._offers.terms_for(customer), OfferType.CUSTOM)
        return replace(terms, start_date=self._clock.today(), offer=OfferType.CUSTOM)


def _asking(customer_id: CustomerId, terms: QuoteTerms, priced: PricedQuote, draft_id: str = "") -> Asking:
    return Asking(
        customer_id,
        ApprovalSubject(SubjectKind.PURCHASE, draft_id, 1, quote_digest(terms, priced.agreed)),
        lambda limit: approval_reasons(priced, limit),
        purchase=terms,
    )


def _lines(terms: QuoteTerms, priced: PricedQuote) -> tuple[OrderLine, ...]:
    """What the order shows until the portal has priced it itself."""
    figures = {line.line_id: line for line in priced.lines}
    counted = (line for line in terms.lines if not line.is_optional)
    return tuple(
        OrderLine(line.product_id, line.level, line.quantity, figures[line.id].net) for line in counted
    )
