"""What must hold after every step of the simulation, whatever happened (SYNC, What must hold)."""

import json
from dataclasses import dataclass, field

from hypothesis.stateful import invariant
from sqlalchemy import select

from app.domain.commands.commands import ValidateQuote
from app.domain.document import Kind
from app.models import documents, outbox
from app.models.outbox import OpState
from app.models.overlay import lay_over
from app.services.store.lost_codes import GIVEN_AGAIN
from app.services.store.restored import code_of
from app.wire.protocol import DONE, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store import tables
from tests.support.laptops import Laptop


@dataclass
class Watched:
    """What was seen of a laptop so far, which later steps must not contradict."""

    position: tuple[str, int] = ("", 0)
    results: dict[str, bytes] = field(default_factory=dict)


class Invariants:
    """Checks over the portal's database and every laptop's cache; a state machine inherits it."""

    portal: EmbeddedPortal
    laptops: dict[str, Laptop]
    watched: dict[str, Watched]
    authors: dict[str, set[str]]
    settled: dict[str, str]
    undone: set[str]
    epochs: int
    on_purpose: set[str]

    @invariant()
    def at_most_one_contract_per_quote(self) -> None:
        quotes = [json.loads(body)["quote_id"] for body in self._bodies(Kind.CONTRACT)]
        assert len(quotes) == len(set(quotes))

    @invariant()
    def nobody_has_a_second_contract_unless_somebody_meant_it(self) -> None:
        """Of the contracts of one customer, all but one were made by a command that said so."""
        on_purpose = self._validated_on_purpose()
        first: dict[str, int] = {}
        for body in self._bodies(Kind.CONTRACT):
            contract = json.loads(body)
            if contract["quote_id"] not in on_purpose:
                first[contract["customer_id"]] = first.get(contract["customer_id"], 0) + 1
        assert set(first.values()) <= {1}

    def _validated_on_purpose(self) -> set[str]:
        """The quotes that any laptop validated as another contract."""
        for laptop in self.laptops.values():
            for each in laptop.operations():
                if isinstance(each.command, ValidateQuote) and each.command.is_another_contract:
                    self.on_purpose.add(each.target_id)
        return self.on_purpose

    @invariant()
    def the_feed_has_no_gap(self) -> None:
        with self.portal.engine.connect() as connection:
            head = connection.execute(select(tables.partner_feed.c.head)).scalar_one()
            rows = connection.execute(select(tables.document.c.version, tables.document.c.feed_seq)).all()
        assert sum(row.version for row in rows) == head
        assert len({row.feed_seq for row in rows}) == len(rows)
        assert max(row.feed_seq for row in rows) == head

    @invariant()
    def a_result_never_changes_and_an_operation_has_one_effect(self) -> None:
        with self.portal.engine.connect() as connection:
            results = dict(connection.execute(select(tables.result.c.op_id, tables.result.c.body)).all())
            details = connection.execute(select(tables.audit_entry.c.details)).scalars().all()
        for op_id, body in self.settled.items():
            assert results[op_id] == body
        self.settled = {**results}
        done = [json.loads(each).get("op_id") for each in details]
        assert len([each for each in done if each]) == len({each for each in done if each})

    @invariant()
    def what_was_undone_never_reaches_the_portal(self) -> None:
        with self.portal.engine.connect() as connection:
            answered = set(connection.execute(select(tables.result.c.op_id)).scalars())
        assert not self.undone & answered

    @invariant()
    def what_can_be_undone_was_not_sent(self) -> None:
        for laptop in self.laptops.values():
            unsent = {each.op_id for each in laptop.operations() if each.state is OpState.QUEUED}
            with laptop.store.readers.borrow() as connection:
                linked = {op_id for (op_id,) in connection.execute("SELECT op_id FROM action_command")}
            assert linked <= unsent

    @invariant()
    def a_local_document_is_the_shadow_with_the_pending_commands(self) -> None:
        for laptop in self.laptops.values():
            with laptop.store.transaction() as connection:
                for each in outbox.in_states(connection, outbox.OVERLAY):
                    for kind, id in each.shown_on:
                        shadow = documents.load_shadow(connection, kind, id)
                        assert shadow is not None
                        pending = outbox.replayed(connection, kind, id)
                        expected = lay_over(kind, shadow.document, (one.command for one in pending))
                        copy = documents.load(connection, kind, id)
                        assert (copy.document if copy else None) == expected

    @invariant()
    def a_terminal_result_on_the_laptop_never_changes(self) -> None:
        for name, laptop in self.laptops.items():
            seen = self.watched[name].results
            states = {each.op_id: each for each in laptop.operations()}
            for each in states.values():
                # What the portal lost has no result there any more.
                if each.state in {OpState.DONE, OpState.ATTENTION} and code_of(each) not in GIVEN_AGAIN:
                    assert each.result is not None
                    body = each.result.status.value.encode()
                    assert seen.setdefault(each.op_id, body) == body
            assert all(states[op_id].state in {OpState.DONE, OpState.ATTENTION} for op_id in seen)

    @invariant()
    def what_was_done_is_known_to_the_portal_or_before_a_person(self) -> None:
        """A restored portal is asked first; until it has answered nothing can be said."""
        with self.portal.engine.connect() as connection:
            query = select(tables.result.c.op_id).where(tables.result.c.status.in_([*DONE]))
            known = set(connection.execute(query).scalars())
        for laptop in self.laptops.values():
            is_current = laptop.store.sync_position().epoch == self.portal.context.epoch
            if is_current and laptop.store.question() is None:
                for each in laptop.operations():
                    is_done = each.result is not None and each.result.status in DONE
                    assert each.state is not OpState.DONE or not is_done or each.op_id in known, each

    @invariant()
    def the_position_never_goes_back_within_an_epoch(self) -> None:
        for name, laptop in self.laptops.items():
            now = laptop.store.sync_position()
            epoch, position = self.watched[name].position
            assert now.epoch != epoch or now.position >= position
            self.watched[name].position = (now.epoch, now.position)

    @invariant()
    def nobody_is_told_conflict_about_their_own_retry(self) -> None:
        for laptop in self.laptops.values():
            for each in laptop.operations():
                if each.result and each.result.status is ResultStatus.CONFLICT:
                    problem = each.result.problem
                    code = problem.code if problem else ""
                    alone = len(self.authors[each.target_id]) < 2
                    # Only the calendar may contradict a rep who is alone.
                    assert not alone or code == "quote-expired", (each.type, each.result)

    @invariant()
    def everything_is_read_again_only_for_a_new_epoch(self) -> None:
        for laptop in self.laptops.values():
            assert int(laptop.store.values("generation").get("generation", "0")) <= self.epochs

    def _bodies(self, kind: Kind) -> list[str]:
        query = select(tables.document.c.body).where(tables.document.c.kind == kind.value)
        with self.portal.engine.connect() as connection:
            return list(connection.execute(query).scalars())
