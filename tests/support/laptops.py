"""A rep's laptop without its window: an encrypted cache, its exchange with a portal, and what a rep does."""

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.domain.commands import commands as c
from app.domain.customer.customer import Customer
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.domain.errors import violation
from app.domain.ids import CustomerId, QuoteId
from app.domain.partner.partner import User
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import Quote, QuoteTerms, QuoteTotals
from app.models.outbox import CREATION, OpState, QueuedOperation, from_row
from app.services.portal_client.client import PortalClient
from app.services.portal_client.http import Http
from app.services.queries.known_sales import known_sales
from app.services.session.identity import Identities
from app.services.store.store import Store
from app.services.sync.outcome import Outcome
from app.services.sync.status import SyncState
from app.services.sync.sync import Sync
from app.wire.protocol import Target
from tests.support import builders as a
from tests.support.clocks import FixedClock
from tests.support.empty_caches import KEY, begin_cache
from tests.support.people import CLAIRE, signed_in


class NoJitter(random.Random):
    """Backs off for no time at all."""

    def uniform(self, low: float, high: float) -> float:
        return 0.0


def totals_of(terms: QuoteTerms) -> QuoteTotals:
    """What ``terms`` come to with the prices and the VAT of the builders."""
    vat = treatment(a.tax_table(), "FR", "FR", a.identity().vat_number, a.TODAY)
    return price_quote(terms, a.price_list(), vat).agreed


class IssuedTokens:
    """Access tokens as the portal issues them, without a browser; a refused one is replaced."""

    def __init__(self, issue: Callable[[], str]) -> None:
        self._issue = issue
        self._token = issue()

    def access(self, now: datetime) -> str:
        """The token in use."""
        return self._token

    def replace(self, refused: str) -> str:
        """A new one."""
        self._token = self._issue()
        return self._token


class Laptop:
    """One installation; ``sync_once`` is a cycle in the test's own thread."""

    def __init__(
        self,
        folder: Path,
        url: str,
        issue_token: Callable[[], str],
        clock: FixedClock | None = None,
        user: User = CLAIRE,
        transport: Callable[[str], Http] = Http,
        send_delay_s: float = 0.0,
    ) -> None:
        self.path = folder / "cache.db"
        begin_cache(self.path)
        self.clock = clock or FixedClock(a.NOW)
        self.identities = Identities(self.clock)
        self.account = signed_in(user, url)
        self.send_delay_s = send_delay_s
        self.store = Store(self.path, KEY, self.clock, self.identities, user.id, lambda: self.send_delay_s)
        self.client = PortalClient(transport(url), transport(url), IssuedTokens(issue_token), self.clock)
        self.sync = Sync(self.client, self.store, self.clock, self.account, NoJitter())

    def close(self) -> None:
        """Switch it off."""
        self.sync.stop()
        self.store.close()

    def sync_once(self) -> Outcome:
        """One cycle."""
        return self.sync.run_once()

    def sync_in_background(self) -> Outcome:
        """One cycle as the runner does it by itself: what can still be undone stays."""
        return self.sync.engine.run_once()

    def state(self) -> SyncState:
        """What its badge shows."""
        return self.sync.status.state

    def create_customer(self, **values: Any) -> Customer:
        """Save a new customer."""
        fresh = CustomerId(self.identities.new())
        customer = a.customer(**{"id": fresh, "sales_rep": self.account.sales_rep, **values})
        self._do(c.CreateCustomer(customer), Kind.CUSTOMER, customer.id)
        return customer

    def edit_customer(self, customer_id: str, **values: Any) -> Customer:
        """Save other values of a customer."""
        before = self.customer(customer_id)
        after = replace(before, **values)
        self._do(c.UpdateCustomer(difference(before, after)), Kind.CUSTOMER, customer_id)
        return after

    def create_quote(self, customer_id: str, **values: Any) -> Quote:
        """Create a quote for a customer, with a provisional number."""
        terms = values.pop("terms", a.terms())
        quote = a.quote(
            id=QuoteId(self.identities.new()),
            customer_id=CustomerId(customer_id),
            terms=terms,
            totals=totals_of(terms),
            created_on=self.store.clock.today(),
            written_at=self.clock.now(),
            created_by=self.account.sales_rep,
            **values,
        )
        self._do(c.CreateQuote(quote), Kind.QUOTE, quote.id)
        return quote

    def revise_quote(self, quote_id: str, **terms: Any) -> None:
        """Save a revision with other terms."""
        revised = replace(self.quote(quote_id).terms, **terms)
        command = c.ReviseQuote(revised, totals_of(revised), self.clock.now())
        self._do(command, Kind.QUOTE, quote_id)

    def refuse_quote(self, quote_id: str) -> None:
        """Note that the customer said no."""
        self._do(c.RefuseQuote(a.refusal(refused_at=self.clock.now())), Kind.QUOTE, quote_id)

    def validate_quote(self, quote_id: str, *, is_another: bool = False) -> None:
        """Note that the customer said yes; ``is_another`` to another contract beside the one there is.

        Raises:
            RuleViolation: ``quote.sibling_validated``, as the window would say.
        """
        quote = self.quote(quote_id)
        if known_sales(self.store.readers, quote.customer_id).sibling is not None:
            raise violation("quote.sibling_validated")
        acceptance = a.acceptance(accepted_at=self.clock.now())
        command = c.ValidateQuote(acceptance, quote.totals, is_another)
        self._do(command, Kind.QUOTE, quote_id)

    def let_refused_customers_go(self) -> None:
        """Discard every customer that the portal refused."""
        for each in self.operations():
            if each.type == CREATION and each.state is OpState.ATTENTION:
                with self.store.write() as work:
                    work.discard_refusal(each.op_id)

    def customer(self, customer_id: str) -> Customer:
        """The customer as this rep sees it."""
        found = self.store.load(Kind.CUSTOMER, customer_id)
        assert isinstance(found, Customer), found
        return found

    def quote(self, quote_id: str) -> Quote:
        """The quote as this rep sees it."""
        found = self.store.load(Kind.QUOTE, quote_id)
        assert isinstance(found, Quote), found
        return found

    def count(self, kind: Kind) -> int:
        """How many documents of ``kind`` this rep sees."""
        with self.store.readers.borrow() as connection:
            row = connection.execute("SELECT count(*) FROM document WHERE kind = ?", (kind.value,)).fetchone()
        return int(row[0])

    def operations(self) -> list[QueuedOperation]:
        """Every command ever given here, in order, with its state."""
        with self.store.readers.borrow() as connection:
            cursor = connection.execute("SELECT * FROM outbox ORDER BY seq")
            names = [column[0] for column in cursor.description]
            return [from_row(dict(zip(names, row, strict=True))) for row in cursor]

    def states(self) -> list[str]:
        """The states of ``operations``."""
        return [each.state.value for each in self.operations()]

    def _do(self, command: c.Command, kind: Kind, target_id: str) -> None:
        with self.store.write() as work:
            work.enqueue(command, Target(kind, target_id))
