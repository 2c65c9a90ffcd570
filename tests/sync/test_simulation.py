"""Any order of work, faults, crashes, restores and clock jumps keeps what SYNC says must hold."""

import shutil
import tempfile
from collections import defaultdict
from contextlib import suppress
from datetime import timedelta
from enum import StrEnum
from pathlib import Path

import hypothesis.strategies as st
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from litestar.types import ASGIApp
from sqlalchemy import select

from app.domain.document import Kind
from app.domain.errors import RuleViolation
from app.services.portal_client.http import Http
from app.services.queries.known_sales import known_sales
from app.services.store.undo import Undo
from app.services.sync.outcome import Done
from portal.application import create_app
from portal.context import build_context
from portal.store import tables
from portal.store.schema import renew_epoch
from tests.support import builders as a
from tests.support.asgi_network import Network, NetworkFault, PowerLoss
from tests.support.clocks import FixedClock
from tests.support.companies import company
from tests.support.laptops import Laptop
from tests.support.lost_commands import Answer, answer_lost, is_lost, lost_changes
from tests.support.people import CLAIRE, HUGO
from tests.support.portal_copies import copy_files, put_back
from tests.support.portals import account, small_portal
from tests.sync.invariants import Invariants, Watched

LAPTOPS = {"claire": CLAIRE, "hugo": HUGO, "claire at home": CLAIRE}
names = st.sampled_from(sorted(LAPTOPS))
some = st.integers(min_value=0, max_value=50)
faults = st.lists(st.sampled_from(NetworkFault), max_size=6)
websites = st.sampled_from(["", "one.example", "two.example"])


class Disaster(StrEnum):
    """What happens once in a long while."""

    LATE_REQUESTS = "late requests"
    CRASH = "crash"
    LAPTOP_CLOCK = "laptop clock"
    PORTAL_CLOCK = "portal clock"
    NEW_EPOCH = "new epoch"
    BACKUP = "backup"
    OLD_IMAGE = "old image"


class Act(StrEnum):
    """What a rep does to a quote."""

    REVISE = "revise"
    REFUSE = "refuse"
    VALIDATE = "validate"
    VALIDATE_ANOTHER = "validate another"


class Simulation(Invariants, RuleBasedStateMachine):
    """Two reps, one portal, and a network on which anything can happen."""

    @initialize()
    def set_up(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="simulation-"))
        self.portal_clock = FixedClock(a.NOW)
        self.portal = small_portal(self.folder, self.portal_clock)
        self.network = Network(self._application())
        self.laptops = {name: self._switch_on(name) for name in LAPTOPS}
        self.watched: dict[str, Watched] = defaultdict(Watched)
        self.authors: dict[str, set[str]] = defaultdict(set)
        self.settled: dict[str, str] = {}
        self.undone: set[str] = set()
        self.on_purpose: set[str] = set()
        self.images = self.epochs = 0
        for _ in range(2):
            for name in LAPTOPS:
                self.create_customer(name, number=len(name))
                self.create_quote(name, which=0)
                self.laptops[name].sync_once()
        self.backup = copy_files(self.portal.engine)

    def teardown(self) -> None:
        if not hasattr(self, "folder"):
            return
        try:
            self._heal_and_compare()
        finally:
            for laptop in self.laptops.values():
                laptop.close()
            self.network.close()
            self.portal.engine.dispose()
            shutil.rmtree(self.folder)

    @rule(name=names, number=st.integers(min_value=0, max_value=3))
    def create_customer(self, name: str, number: int) -> None:
        self._work(name, self.laptops[name].create_customer(identity=company(number)).id)

    @rule(name=names, which=some, website=websites, industry=st.sampled_from(["", "retail"]))
    def edit_customer(self, name: str, which: int, website: str, industry: str) -> None:
        values = {"website": website} | ({"industry": industry} if industry else {})
        for target in self._pick(name, Kind.CUSTOMER, which):
            # Who the portal refused is to be settled first.
            with suppress(RuleViolation):
                self.laptops[name].edit_customer(target, **values)
                self._work(name, target)

    @rule(name=names, which=some)
    def create_quote(self, name: str, which: int) -> None:
        for target in self._pick(name, Kind.CUSTOMER, which):
            with suppress(RuleViolation):
                self._work(name, self.laptops[name].create_quote(target).id, target)

    @rule(name=names, which=some, acts=st.lists(st.sampled_from(Act), min_size=1, max_size=4))
    def work_on_a_quote(self, name: str, which: int, acts: list[Act]) -> None:
        laptop = self.laptops[name]
        for target in self._pick(name, Kind.QUOTE, which):
            # A validation writes to the customer and to every sibling too.
            customer_id = laptop.quote(target).customer_id
            self._work(name, target, customer_id, *self._quotes_of(name, customer_id))
            for act in acts:
                # What the rep's own window would not offer is refused here as it is there.
                with suppress(RuleViolation):
                    self._act(laptop, target, act)

    @staticmethod
    def _act(laptop: Laptop, target: str, act: Act) -> None:
        match act:
            case Act.REVISE:
                quantity = laptop.quote(target).terms.lines[0].quantity
                laptop.revise_quote(target, lines=(a.line(quantity=quantity + 10),))
            case Act.REFUSE:
                laptop.refuse_quote(target)
            case Act.VALIDATE:
                # Nobody who knows of a contract makes another without saying so.
                if not known_sales(laptop.store.readers, laptop.quote(target).customer_id).is_any:
                    laptop.validate_quote(target)
            case Act.VALIDATE_ANOTHER:
                laptop.validate_quote(target, is_another=True)

    @rule(name=names)
    def undo(self, name: str) -> None:
        """Take back what was done last, if none of it was sent."""
        laptop = self.laptops[name]
        before, sent = {each.op_id for each in laptop.operations()}, self._answered()
        undo = Undo(laptop.store, laptop.clock)
        # A patch that joined another one is taken out of it, and a later command may build on it.
        with suppress(RuleViolation):
            undo.undo(undo.last() or "")
        gone = before - {each.op_id for each in laptop.operations()}
        # A disk that was put back may hold what was sent after all.
        self.undone |= gone - sent

    @rule(name=names, planned=faults, is_asked=st.booleans(), seconds=st.integers(min_value=0, max_value=6))
    def sync(self, name: str, planned: list[NetworkFault], is_asked: bool, seconds: int) -> None:
        laptop = self.laptops[name]
        laptop.clock.advance(seconds=seconds)
        self.network.planned.extend(planned)
        try:
            if is_asked:
                laptop.sync_once()
            else:
                laptop.sync_in_background()
        except PowerLoss:
            self._restart(name)
        self.network.planned.clear()

    @rule(name=names, disaster=st.sampled_from(Disaster), days=st.integers(min_value=-40, max_value=40))
    def something_rare(self, name: str, disaster: Disaster, days: int) -> None:
        match disaster:
            case Disaster.LATE_REQUESTS:
                self.network.deliver_late()
            case Disaster.CRASH:
                self._restart(name)
            case Disaster.LAPTOP_CLOCK:
                self.laptops[name].clock.moment += timedelta(days=days)
            case Disaster.PORTAL_CLOCK:
                self.portal_clock.advance(days=abs(days))
            case Disaster.NEW_EPOCH:
                self.epochs += 1
                renew_epoch(self.portal.engine)
                self.network.app = self._application()
            case Disaster.BACKUP:
                self.backup = copy_files(self.portal.engine)
            case Disaster.OLD_IMAGE:
                self._restore_image(name)

    @rule(name=names, which=some, answer=st.sampled_from(Answer))
    def restore_portal(self, name: str, which: int, answer: Answer) -> None:
        """The portal is as it was when it was copied last; one laptop hears of it at once."""
        self._restore_portal()
        self.laptops[name].sync_once()
        self.answer_what_was_lost(name, which, answer)

    @rule(name=names, which=some, answer=st.sampled_from(Answer))
    def answer_what_was_lost(self, name: str, which: int, answer: Answer) -> None:
        answer_lost(self.laptops[name], which, answer)

    def _restore_portal(self) -> None:
        """The portal's database as it was when it was copied last; everything since then is gone."""
        self.epochs += 1
        put_back(self.portal.engine, self.backup)
        self.network.app = self._application()
        self.settled.clear()
        # What is given again meets what others have made meanwhile, and itself on its way there.
        for authors in self.authors.values():
            authors.add(f"restored {self.epochs}")

    def _restore_image(self, name: str) -> None:
        """The laptop works on, then its disk is put back to what it was, and that is all there is."""
        self.images += 1
        image = self.folder / f"image-{self.images}"
        self.laptops[name].close()
        shutil.copytree(self.folder / name, image)
        self.laptops[name] = self._switch_on(name)
        self.laptops[name].create_customer(identity=company(90 + self.images))
        self.laptops[name].sync_once()
        self.laptops[name].close()
        shutil.rmtree(self.folder / name)
        shutil.copytree(image, self.folder / name)
        self.laptops[name] = self._switch_on(name)
        # Two histories of one laptop meet from here on: it may conflict with itself.
        del self.watched[name]
        for authors in self.authors.values():
            if name in authors:
                authors.add(f"image {self.images}")

    def _work(self, name: str, *targets: str) -> None:
        for target in targets:
            self.authors[target].add(name)

    def _quotes_of(self, name: str, customer_id: str) -> list[str]:
        with self.laptops[name].store.readers.borrow() as connection:
            query = "SELECT id FROM quote WHERE customer_id = ?"
            return [row[0] for row in connection.execute(query, (customer_id,))]

    def _answered(self) -> set[str]:
        with self.portal.engine.connect() as connection:
            return set(connection.execute(select(tables.result.c.op_id)).scalars())

    def _pick(self, name: str, kind: Kind, which: int) -> list[str]:
        """The id of one document that the laptop sees; an even ``which`` means one nobody else touched."""
        with self.laptops[name].store.readers.borrow() as connection:
            rows = connection.execute("SELECT id FROM document WHERE kind = ? ORDER BY rowid", (kind.value,))
            seen = [row[0] for row in rows]
        own = [each for each in seen if self.authors[each] == {name}]
        wanted = own if which % 2 == 0 and own else seen
        return [wanted[which // 2 % len(wanted)]] if wanted else []

    def _application(self) -> ASGIApp:
        context = build_context(self.portal.engine, self.portal_clock)
        self.portal._context = context
        return create_app(context)

    def _switch_on(self, name: str, clock: FixedClock | None = None) -> Laptop:
        user = LAPTOPS[name]

        def issue() -> str:
            return self.portal.issue_tokens(account(user)).access_token

        def transport(url: str) -> Http:
            return Http(url, self.network.adapter())

        return Laptop(self.folder / name, "http://portal", issue, clock, user, transport, send_delay_s=5)

    def _restart(self, name: str) -> None:
        clock = self.laptops[name].clock
        self.laptops[name].close()
        self.laptops[name] = self._switch_on(name, clock)

    def _sync_all(self) -> None:
        for _ in range(2):
            for laptop in self.laptops.values():
                assert laptop.sync_once() == Done(), laptop.sync.status

    def _heal_and_compare(self) -> None:
        """With the network well again everything settles, and all laptops agree with the portal.

        Then the portal is restored, what it lost is sent again, and they agree once more.
        """
        self.network.planned.clear()
        self.network.deliver_late()
        self._sync_all()
        self._restore_portal()
        self._sync_all()
        self.what_was_done_is_known_to_the_portal_or_before_a_person()
        for laptop in self.laptops.values():
            sent = lost_changes(laptop).send_all_again()
            assert len([each for each in laptop.operations() if is_lost(each)]) == sent.left
        self._sync_all()
        self.what_was_done_is_known_to_the_portal_or_before_a_person()
        with self.portal.engine.connect() as connection:
            held = {
                (row.kind, row.id): (row.version, row.body)
                for row in connection.execute(select(tables.document)).all()
            }
        for laptop in self.laptops.values():
            laptop.let_refused_customers_go()
            assert set(laptop.states()) <= {"done", "attention"}
            assert laptop.sync.status.waiting == 0
            with laptop.store.readers.borrow() as connection:
                rows = connection.execute("SELECT kind, id, version, body FROM document").fetchall()
                assert connection.execute("SELECT count(*) FROM shadow").fetchone() == (0,)
            assert {(kind, id): (version, body.decode()) for kind, id, version, body in rows} == held


TestSimulation = Simulation.TestCase
TestSimulation.settings = settings(
    max_examples=10,
    stateful_step_count=30,
    deadline=None,
    # A plan that fails is reported as it was found: making it smaller takes longer than a run may last.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
