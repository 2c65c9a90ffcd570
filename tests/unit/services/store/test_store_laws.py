"""Whatever the order of saves, pages, results and restarts: the rep sees replay(shadow, pending)."""

import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from app.domain.change.change_order import ChangeOrder, ChangeOrderStatus
from app.domain.commands.commands import (
    CancelChangeOrder,
    Command,
    CreateChangeOrder,
    CreateCustomer,
    CreateQuote,
    RefuseQuote,
    UpdateCustomer,
    ValidateQuote,
)
from app.domain.customer.customer import Customer
from app.domain.customer.merge import difference
from app.domain.document import Document, Kind
from app.domain.errors import RuleViolation
from app.domain.quote.quote import Quote, QuoteStatus
from app.models.outbox import CREATION, OVERLAY, UNSETTLED, OpState, QueuedOperation, from_row
from app.models.overlay import lay_over
from app.wire.codec import decode_document
from app.wire.protocol import OperationResult, ResultStatus, Target
from tests.support import builders as b
from tests.support.caches import fed, gone, open_store, page, target

IDS = [b.some_id(500 + number) for number in range(3)]
SITES = st.sampled_from(["a.fr", "b.fr", "c.fr"])
VERDICTS = st.sampled_from([ResultStatus.APPLIED, ResultStatus.CONFLICT, ResultStatus.REJECTED])


def is_refused_creation(each: QueuedOperation) -> bool:
    """Whether it keeps a customer in sight that the portal refused."""
    return each.type == CREATION and each.state is OpState.ATTENTION


class Laptop(RuleBasedStateMachine):
    """A cache and, beside it, what the portal is known to have said."""

    commands = Bundle("commands")

    @initialize()
    def switch_on(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_store(Path(self.folder.name))
        self.portal: dict[tuple[Kind, str], Document | None] = {}
        self.position = 0
        self.unsettled: set[str] = set()

    @rule(target=commands, id=st.sampled_from(IDS), site=SITES)
    def save_a_customer(self, id: str, site: str) -> str:
        seen = self.store.load(Kind.CUSTOMER, id)
        if isinstance(seen, Customer):
            patch = difference(seen, replace(seen, website=site))
            op_id = self.do(UpdateCustomer(patch), target(seen))
            kept = self.store.load(Kind.CUSTOMER, id)
            assert not op_id or (isinstance(kept, Customer) and kept.website == site)
            return op_id
        created = b.customer(id=id, website=site)
        return self.do(CreateCustomer(created), target(created))

    @rule(target=commands, id=st.sampled_from(IDS), number=st.integers(0, 1))
    def save_a_quote(self, id: str, number: int) -> str:
        quote = b.quote(id=id.replace("-8000-", f"-900{number}-"), customer_id=id)
        found = self.store.load(Kind.QUOTE, quote.id)
        if not isinstance(found, Quote):
            return self.do(CreateQuote(quote), target(quote))
        if found.status is not QuoteStatus.OPEN:
            return ""
        if number % 2:
            return self.do(RefuseQuote(b.refusal()), target(quote))
        # A sale makes something of the customer as well, whether it is here or not.
        return self.do(ValidateQuote(b.acceptance(), quote.totals), target(quote))

    @rule(target=commands, id=st.sampled_from(IDS))
    def save_a_change_quote(self, id: str) -> str:
        change = b.change_order(id=id.replace("-8000-", "-9002-"), customer_id=id)
        found = self.store.load(Kind.CHANGE_ORDER, change.id)
        if not isinstance(found, ChangeOrder):
            return self.do(CreateChangeOrder(change), target(change))
        is_open = found.status is ChangeOrderStatus.OPEN
        return self.do(CancelChangeOrder(), target(change)) if is_open else ""

    @rule(
        lines=st.lists(st.tuples(st.sampled_from(IDS), SITES, st.booleans()), max_size=4), more=st.booleans()
    )
    def pull_a_page(self, lines: list[tuple[str, str, bool]], more: bool) -> None:
        fed_lines = []
        for id, site, is_gone in lines:
            self.position += 1
            customer = b.customer(id=id, website=site, segment="portal")
            self.portal[Kind.CUSTOMER, id] = None if is_gone else customer
            fed_lines.append(
                gone(customer, self.position) if is_gone else fed(customer, self.position, self.position)
            )
        self.store.apply_page(page(fed_lines, more=more, head=self.position))

    @rule(op_id=commands, verdict=VERDICTS, ahead=st.integers(-2, 3))
    def hear_a_result(self, op_id: str, verdict: ResultStatus, ahead: int) -> None:
        is_applied = verdict is ResultStatus.APPLIED
        feed_seq = max(1, self.position + ahead) if is_applied else None
        self.store.settle([OperationResult(0, op_id, verdict, 1, feed_seq)])
        self.unsettled.discard(op_id)

    @rule(op_id=commands)
    def withdraw(self, op_id: str) -> None:
        before = [each for each in self.queue() if each.state.value in UNSETTLED]
        users = [each.op_id for each in before if op_id in each.depends_on]
        is_free = any(each.op_id == op_id and each.state is OpState.QUEUED for each in before) and not users
        with self.store.write() as work:
            assert work.withdraw(op_id) is is_free
        after = [each for each in self.queue() if each.state.value in UNSETTLED]
        if is_free:
            self.unsettled.discard(op_id)
            assert [each.op_id for each in after] == [each.op_id for each in before if each.op_id != op_id]
        else:
            assert after == before

    @rule()
    def send(self) -> None:
        first = self.store.take_batch()
        assert [each.body for each in self.store.take_batch()] == [each.body for each in first]
        assert {each.op_id for each in first} == self.unsettled
        assert [each.seq for each in first] == sorted(each.seq for each in first)

    @rule()
    def switch_off_and_on(self) -> None:
        self.store.close()
        self.store = open_store(Path(self.folder.name))

    def do(self, command: Command, about: Target) -> str:
        try:
            with self.store.write() as work:
                op_id = work.enqueue(command, about)
        except RuleViolation as refused:
            # Nothing is done with a customer that the portal refused, until a person has decided.
            if refused.problems[0].code != "customer.refused":
                raise
            return ""
        if self.is_kept(op_id):
            self.unsettled.add(op_id)
        else:
            # What was changed and changed back is taken out of the queue again.
            self.unsettled.discard(op_id)
        return op_id

    def is_kept(self, op_id: str) -> bool:
        with self.store.readers.borrow() as connection:
            return connection.execute("SELECT 1 FROM outbox WHERE op_id = ?", (op_id,)).fetchone() is not None

    def queue(self) -> list[QueuedOperation]:
        """Every command that was ever given, oldest first."""
        with self.store.readers.borrow() as connection:
            cursor = connection.execute("SELECT * FROM outbox ORDER BY place")
            names = [column[0] for column in cursor.description]
            return [from_row(dict(zip(names, row, strict=True))) for row in cursor.fetchall()]

    @invariant()
    def what_waits_builds_only_on_commands_that_are_there(self) -> None:
        queue = self.queue()
        waiting = [each for each in queue if each.state.value in UNSETTLED]
        needed = {op_id for each in waiting for op_id in each.depends_on}
        named = {each.operation.if_version or "" for each in waiting}
        needed |= {version.removeprefix("after:") for version in named if version.startswith("after:")}
        assert needed <= {each.op_id for each in queue}

    @invariant()
    def what_is_seen_is_the_portals_copy_with_the_pending(self) -> None:
        queue = self.queue()
        with self.store.readers.borrow() as connection:
            shadows = connection.execute("SELECT kind, id, body FROM shadow").fetchall()
            bodies = connection.execute("SELECT kind, id, body FROM document").fetchall()
        seen = {(Kind(kind), id): decode_document(Kind(kind), body) for kind, id, body in bodies}
        kept = {(Kind(k), id): body and decode_document(Kind(k), body) for k, id, body in shadows}
        pending = [each for each in queue if each.state.value in OVERLAY or is_refused_creation(each)]
        touched = {shown for each in pending for shown in each.shown_on}
        assert set(kept) == touched
        for key in touched | set(self.portal) | set(seen):
            base = kept[key] if key in touched else self.portal.get(key)
            commands = [each.command for each in pending if key in each.shown_on]
            if key in self.portal:
                assert base == self.portal[key], key
            assert seen.get(key) == lay_over(key[0], base, commands), key

    @invariant()
    def the_grid_and_the_tally_say_the_same(self) -> None:
        with self.store.readers.borrow() as connection:
            grid = connection.execute(
                "SELECT parent_id, status, letter, monthly_currency, account_state, programme_id, programmes,"
                " rep_key, count(*), sum(seats), sum(monthly_minor)"
                " FROM customer GROUP BY 1, 2, 3, 4, 5, 6, 7, 8 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8"
            ).fetchall()
            tally = connection.execute("SELECT * FROM tally ORDER BY 1, 2, 3, 4, 5, 6, 7, 8").fetchall()
            counts = {
                connection.execute(f"SELECT count(*) FROM {what}").fetchone()
                for what in (
                    "customer",
                    "document WHERE kind = 'customer'",
                    "search_text",
                    "search WHERE search MATCH 'ateliers'",
                )
            }
        assert grid == tally
        assert len(counts) == 1, counts

    @invariant()
    def the_customers_row_counts_its_open_quotes(self) -> None:
        with self.store.readers.borrow() as connection:
            wrong = connection.execute(
                "SELECT c.id FROM customer c WHERE open_quotes <> (SELECT count(*) FROM quote q"
                " WHERE q.customer_id = c.id AND q.status = 'open') + (SELECT count(*) FROM change_order h"
                " WHERE h.customer_id = c.id AND h.status = 'open') OR pending <> coalesce(("
                " SELECT max(CASE o.state WHEN 'attention' THEN 2 ELSE 1 END) FROM outbox o"
                " WHERE o.customer_id = c.id AND o.state IN ('queued', 'sent', 'attention')), 0)"
            ).fetchall()
        assert wrong == []

    def teardown(self) -> None:
        self.store.close()
        self.folder.cleanup()


TestLaptop = Laptop.TestCase
TestLaptop.settings = settings(max_examples=25, stateful_step_count=25)
