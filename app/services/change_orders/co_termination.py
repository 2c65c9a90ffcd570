"""Several contracts of a customer brought to one end: which move, which stay and why, what it costs."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum

from app.domain.change.change_order import ChangeOrder
from app.domain.dates import add_months
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import AgreementId, ContractId, CustomerId
from app.domain.money import Money, total
from app.domain.pricing.change_order_rules import NEW_END_MONTHS_MAX
from app.domain.pricing.trace import Step
from app.domain.pricing.trace.change import ChangeAmount, explain_more, explain_sum_of
from app.domain.subscription.term import TermState
from app.services.change_orders.change_amounts import ChangeKey
from app.services.change_orders.change_checks import Consent
from app.services.change_orders.change_editor import ChangeEditor
from app.services.change_orders.change_services import ChangeServices
from app.services.change_orders.ends_draft import EndsDraft, ends_draft_id
from app.services.queries.rows import ContractRow
from app.services.words.catalogue_texts import text_in
from app.services.words.derivation import Explanation, StepNames, derivation

_DAY = timedelta(days=1)


class EndAmount(StrEnum):
    """The amounts that are shown of a contract whose end moves, net."""

    TODAY = "today"
    NEXT_INVOICE = "next_invoice"
    TO_NEW_END = "to_new_end"
    MORE = "more"
    """What it comes to beyond what is due to the end that it has."""


_OF_CHANGE: Mapping[EndAmount, ChangeAmount] = {
    EndAmount.TODAY: ChangeAmount.TODAY,
    EndAmount.NEXT_INVOICE: ChangeAmount.NEXT_INVOICE,
    EndAmount.TO_NEW_END: ChangeAmount.TO_TERM_END,
}


@dataclass(frozen=True, slots=True)
class EndKey:
    """Which amount: of a contract, or of all that move in ``currency``."""

    amount: EndAmount
    currency: str
    contract_id: ContractId | None = None


Amounts = Mapping[EndAmount, Money]


@dataclass(frozen=True, slots=True)
class EndingContract:
    """A contract and what becomes of its end; where it cannot move ``problem`` says why, without ``amounts``.

    ``is_taken`` says that it moves: it can, and the rep has not left it out.
    """

    id: ContractId
    number: str
    programme: str
    products: str
    end: date
    is_taken: bool
    problem: Problem | None
    amounts: Amounts


@dataclass(slots=True)
class _Candidate:
    """``editor`` is None where nothing can be changed under the contract; ``problem`` says why."""

    row: ContractRow
    editor: ChangeEditor | None
    problem: Problem | None
    before: Money | None = None

    def bring_to(self, day: date | None) -> None:
        if self.editor is None:
            return
        end = self.row.end_date
        is_later = day is not None and day > end
        self.editor.contract_end.move(day if is_later else None)
        self.problem = None
        if is_later:
            self.problem = next(iter(self.editor.problems()), None)
        elif day is not None:
            code = "new_end.same" if day == end else "new_end.later"
            self.problem = Problem(code, "new_end", {"end": end.isoformat()})

    def beyond_limit(self) -> Problem | None:
        """The highest discount that lasts longer than the rep may let it, and whether a manager may."""
        reasons = () if self.editor is None else self.editor.discounts.beyond_every_limit()
        return max(reasons, key=lambda each: Decimal(each.data["percent"]), default=None)

    def amounts(self) -> Amounts:
        """What it comes to with the end that was chosen."""
        if self.editor is None or self.before is None:
            return {}
        change = self.editor.editing.state.priced.change
        to_end = change.to_term_end or self.before
        return {
            EndAmount.TODAY: change.today,
            EndAmount.NEXT_INVOICE: change.next_invoice,
            EndAmount.TO_NEW_END: to_end,
            EndAmount.MORE: to_end - self.before,
        }


class CoTermination:
    """The running contracts of a customer beside one day, the next to end first.

    ``chosen`` are the contracts to begin with, all of them where it is empty. The first day is that of the
    contract that ends last.

    Raises:
        RuleViolation: the customer is not here.
    """

    def __init__(
        self, services: ChangeServices, customer_id: CustomerId, chosen: Collection[ContractId] = ()
    ) -> None:
        self._services = services
        self.customer = services.customers.get(customer_id)
        self._candidates = self._find()
        self._left_out = {each.row.id for each in self._candidates if chosen and each.row.id not in chosen}
        self._day: date | None = None
        ends = self.ends()
        self._proposed = ends[-1][1] if ends else None
        self.bring_to(self._proposed)

    @property
    def day(self) -> date | None:
        """The last day that all are brought to."""
        return self._day

    @property
    def today(self) -> date:
        """The partner's date."""
        return self._services.clock.today()

    @property
    def bounds(self) -> tuple[date, date]:
        """The first and the last day to which any of them could be brought."""
        ends = [each.row.end_date for each in self._candidates] or [self.today]
        return min(ends) + _DAY, add_months(max(ends), NEW_END_MONTHS_MAX)

    def ends(self) -> tuple[tuple[str, date], ...]:
        """The ends that others could be brought to, nearest first, each with the number of its contract."""
        numbers = {each.row.end_date: each.row.number for each in reversed(self._candidates)}
        found = sorted((end, number) for end, number in numbers.items())
        return tuple((number, end) for end, number in found[1:])

    def bring_to(self, day: date | None) -> None:
        """Choose another last day; None for none yet."""
        self._day = day
        for each in self._candidates:
            each.bring_to(day)

    def take(self, contract_id: ContractId, is_taken: bool) -> None:
        """Let a contract move with the others, or leave it out."""
        if is_taken:
            self._left_out.discard(contract_id)
        else:
            self._left_out.add(contract_id)

    def renew(self) -> None:
        """Look again at what is held, with the same day."""
        self._candidates = self._find()
        self.bring_to(self._day)

    def resume(self, draft: EndsDraft) -> None:
        """Go on with what was chosen before; the day that is proposed stands where none was chosen."""
        self._left_out = {each.row.id for each in self._candidates if each.row.id in draft.left_out}
        self.bring_to(draft.day or self._proposed)

    def draft(self, po_number: str = "", *, needs_no_po: bool = False) -> EndsDraft:
        """What is chosen now, to be gone on with later."""
        day = self._day if self._day != self._proposed else None
        left_out = tuple(each.row.id for each in self._candidates if each.row.id in self._left_out)
        return EndsDraft(self.customer.id, day, left_out, po_number, needs_no_po)

    def contracts(self) -> tuple[EndingContract, ...]:
        """Every running contract, and what becomes of it."""
        return tuple(self._shown(each) for each in self._candidates)

    def moving(self) -> tuple[EndingContract, ...]:
        """Those that move."""
        return tuple(each for each in self.contracts() if each.is_taken)

    def to_approve(self) -> tuple[tuple[str, Problem], ...]:
        """The contracts that move and keep a discount beyond the rep's limit, each with the highest of them.

        ``approval-beyond`` where no manager may approve it either.
        """
        moving = (each for each in self._candidates if self._shown(each).is_taken)
        found = ((each.row.number, each.beyond_limit()) for each in moving)
        return tuple((number, problem) for number, problem in found if problem is not None)

    def sums(self) -> Mapping[str, Amounts]:
        """What those that move come to together, by currency."""
        moving = self.moving()
        currencies = dict.fromkeys(each.amounts[EndAmount.TODAY].currency for each in moving)
        return {
            currency: {
                amount: total(self._parts(amount, currency).values(), currency) for amount in EndAmount
            }
            for currency in currencies
        }

    def agreement_ids(self) -> tuple[AgreementId, ...]:
        """The agreements that govern orders of these contracts, each once."""
        editors = (each.editor for each in self._candidates if each.editor is not None)
        found = (each.names.programme.agreement_id for each in editors)
        return tuple(dict.fromkeys(each for each in found if each is not None))

    def explain(self, key: EndKey) -> Explanation:
        """Where an amount comes from.

        Raises:
            RuleViolation: ``price.missing``.
        """
        words, what = self._services.words, self.name(key.amount)
        if key.contract_id is None:
            parts = self._parts(key.amount, key.currency)
            return self._explained(what, explain_sum_of(parts), key.currency)
        candidate = next(each for each in self._candidates if each.row.id == key.contract_id)
        number = candidate.row.number
        subject = words.translate("changes", "{what}, contract {number}", what=what, number=number)
        if key.amount in _OF_CHANGE and candidate.editor is not None:
            found = candidate.editor.explain(ChangeKey(_OF_CHANGE[key.amount]))
            return replace(found, subject=subject)
        before, after = candidate.before, candidate.amounts()[EndAmount.TO_NEW_END]
        return self._explained(subject, explain_more(after, before or after), key.currency)

    def name(self, amount: EndAmount) -> str:
        """What an amount is called."""
        words = self._services.words
        return {
            EndAmount.TODAY: words.translate("changes", "Today"),
            EndAmount.NEXT_INVOICE: words.translate("changes", "Next invoice"),
            EndAmount.TO_NEW_END: words.translate("changes", "To the new end"),
            EndAmount.MORE: words.translate("changes", "More than to the end it has"),
        }[amount]

    def place(self, consent: Consent) -> tuple[ChangeOrder, ...]:
        """Order the new end of each contract that moves, all of them or none; one undo takes them back.

        What was kept of the choice is gone then.

        Raises:
            RuleViolation: what keeps the first of them from being ordered.
        """
        return self._services.change_orders.place_all(
            [each.draft for each in self._editors()], consent, ends_draft_id(self.customer.id)
        )

    def save(self) -> tuple[ChangeOrder, ...]:
        """Save a change quote for each instead, to be placed when the customer has decided.

        Raises:
            RuleViolation: as ``place``.
        """
        return self._services.change_orders.save_all(
            [each.draft for each in self._editors()], ends_draft_id(self.customer.id)
        )

    def _find(self) -> list[_Candidate]:
        queries, id = self._services.queries, self.customer.id
        held = {row.contract_id for row in queries.licences(id)}
        found = (each for each in queries.contracts(id) if each.state is not TermState.ENDED)
        running = [each for each in found if each.id in held]
        return [self._candidate(row) for row in sorted(running, key=lambda row: (row.end_date, row.number))]

    def _candidate(self, row: ContractRow) -> _Candidate:
        try:
            editor = ChangeEditor(self._services, self._services.builder.new_draft(row.id))
        except RuleViolation as refused:
            return _Candidate(row, None, refused.problems[0])
        return _Candidate(row, editor, None, editor.editing.state.priced.change.to_term_end)

    def _shown(self, candidate: _Candidate) -> EndingContract:
        row, problem = candidate.row, candidate.problem
        can_move = self._day is not None and problem is None
        programme = self._services.catalogue.programme(row.programme_id)
        return EndingContract(
            id=row.id,
            number=row.number,
            programme=text_in(programme.name, self._services.words.language),
            products=_products(candidate.editor),
            end=row.end_date,
            is_taken=can_move and row.id not in self._left_out,
            problem=problem,
            amounts=candidate.amounts() if can_move else {},
        )

    def _editors(self) -> Iterator[ChangeEditor]:
        """Those of the contracts that move."""
        for each in self._candidates:
            if each.editor is not None and self._shown(each).is_taken:
                yield each.editor

    def _parts(self, amount: EndAmount, currency: str) -> Mapping[str, Money]:
        """An amount of each contract that moves and is billed in ``currency``, by its number."""
        found = {each.number: each.amounts[amount] for each in self.moving()}
        return {number: money for number, money in found.items() if money.currency == currency}

    def _explained(self, subject: str, steps: tuple[Step, ...], currency: str) -> Explanation:
        names = StepNames(_by_number)
        return Explanation(subject, derivation(self._services.words, steps, currency, names))


def _by_number(number: str, _level: str) -> str:
    """The name of a part of a sum, which is the number of its contract already."""
    return number


def _products(editor: ChangeEditor | None) -> str:
    """What is held under a contract: ``Protect, Cyber Coach``."""
    if editor is None:
        return ""
    lines = editor.editing.terms.lines
    return ", ".join(dict.fromkeys(editor.names.product(line.product_id) for line in lines))
