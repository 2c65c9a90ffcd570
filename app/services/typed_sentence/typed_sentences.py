"""Reads a typed sentence and says what it would open; keeps a draft only when it is opened."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.customer.states import LifecycleStatus
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import CustomerId
from app.domain.partner.role import Role
from app.domain.typed_sentence.corrections import Correction
from app.domain.typed_sentence.customer_names import CustomerMention, NamedCustomer
from app.domain.typed_sentence.parts import Intent, Mode, PartKind, Seats
from app.domain.typed_sentence.sentence import Mark, Sentence, read_sentence
from app.services.catalogue.sales_context import SalesContext
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_services import ChangeServices
from app.services.drafts.drafts import DraftKind
from app.services.queries.named_customers import named_customers
from app.services.queries.rows import QuoteRow
from app.services.quotes.quote_services import QuoteServices
from app.services.renewals.renewals import Renewals
from app.services.typed_sentence.asked import asked_of
from app.services.typed_sentence.catalogue_names import CatalogueNames
from app.services.typed_sentence.change_answers import MOST_CHOICES, ChangeAnswers
from app.services.typed_sentence.corrections import correction_of
from app.services.typed_sentence.offer_answers import OfferAnswers
from app.services.typed_sentence.proposal import Answer, Missing, Proposal, ReadingDiffers
from app.services.typed_sentence.situation import Situation


@dataclass(frozen=True, slots=True)
class AnsweredSentence:
    """A sentence with what it comes to; ``names`` are its products, ``spare`` the numbers that none took.

    ``correction`` is what may be meant by a word that was not understood, None where nothing is near.
    """

    sentence: Sentence
    answer: Answer
    names: tuple[str, ...] = ()
    spare: tuple[Seats, ...] = ()
    correction: Correction | None = None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The stretches of the text; numbers that no product took were not understood."""
        places = [self.sentence.tokens[each.at] for each in self.spare]
        return tuple(
            Mark(PartKind.UNREAD, mark.start, mark.end)
            if any(mark.start <= each.start < mark.end for each in places)
            else mark
            for mark in self.sentence.marks
        )

    @property
    def unread(self) -> tuple[str, ...]:
        """What was not understood, as it is written."""
        text = self.sentence.text
        return tuple(text[each.start : each.end] for each in self.marks if each.kind is PartKind.UNREAD)


class TypedSentences:
    """Reads sentences for one signed-in rep; any thread may ask."""

    def __init__(
        self, context: SalesContext, changes: ChangeServices, quotes: QuoteServices, renewals: Renewals
    ) -> None:
        self._context, self._changes = context, changes
        self._names = CatalogueNames(context.catalogue, changes.words)
        self._change_answers = ChangeAnswers(changes, self._names)
        self._offer_answers = OfferAnswers(quotes, renewals, self._names)

    def read(self, text: str) -> AnsweredSentence | None:
        """What ``text`` comes to; None where it asks for nothing, as a name that is searched for."""
        sentence = self._read(text)
        if not sentence.asks_something or _is_about_quote(sentence):
            return None
        names = tuple(
            self._names.product(next(iter(each.ids))) for each in sentence.products if len(each.ids) == 1
        )
        correction = correction_of(sentence, self._names, self._find, self._read)
        return AnsweredSentence(sentence, self._answer(sentence), names, asked_of(sentence).spare, correction)

    def keep(self, proposal: Proposal) -> str:
        """Keep the draft of a proposal, so that its editor can be opened on it; its id.

        Raises:
            RuleViolation: why it cannot be opened.
        """
        if not proposal.can_be_opened:
            raise RuleViolation(*proposal.problems)
        draft, drafts = proposal.draft, self._changes.drafts
        if isinstance(draft, ChangeDraft):
            name = proposal.customer.identity.name
            drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=draft.customer_id, title=name)
            return draft.id
        if draft is None:
            raise TypeError(proposal)
        drafts.save_quote(draft)
        return draft.id

    def _read(self, text: str) -> Sentence:
        return read_sentence(text, self._context.clock.today(), self._names.lexicon, self._find)

    def _find(self, words: Sequence[str]) -> tuple[NamedCustomer, ...]:
        return named_customers(self._context.store.readers, words)

    def _answer(self, sentence: Sentence) -> Answer:
        if self._context.account.role is Role.VIEWER:
            return Answer(problems=(Problem("sentence.reads_only"),))
        if sentence.turning_word:
            return Answer(problems=(Problem("sentence.turned", "", {"typed": sentence.turning_word}),))
        if unclear := self._unclear(sentence):
            return Answer(problems=(unclear,))
        row, refusal = self._quote(sentence)
        if refusal is not None:
            return Answer(problems=(refusal,))
        if len(sentence.customers) > 1:
            first, second = (each.customers[0].name for each in sentence.customers)
            data = {"customer": first, "other": second}
            return Answer(problems=(Problem("sentence.two_customers", "", data),))
        if row is not None:
            return self._about_quote(sentence, row)
        if not sentence.customers:
            return Answer(problems=(Problem("sentence.customer_missing"),), missing=Missing.CUSTOMER)
        mention = sentence.customers[0]
        if len(mention.customers) > 1:
            return self._which_customer(sentence, mention)
        return self._for(sentence, mention.customers[0].id, None)

    def _unclear(self, sentence: Sentence) -> Problem | None:
        """Whether of two numbers either may be meant."""
        asked = asked_of(sentence)
        if not asked.is_unclear:
            return None
        numbers = [str(each.count) for each in sentence.said.seats]
        return Problem("sentence.numbers", "", {"numbers": ", ".join(numbers)})

    def _quote(self, sentence: Sentence) -> tuple[QuoteRow | None, Problem | None]:
        """The quote that is named by its number; or why there is none."""
        if not sentence.said.documents:
            return None, None
        number = sentence.said.documents[0]
        row = self._changes.queries.find_quote(number)
        return row, Problem("sentence.quote_missing", "", {"number": number}) if row is None else None

    def _about_quote(self, sentence: Sentence, row: QuoteRow) -> Answer:
        named = [each.id for mention in sentence.customers for each in mention.customers]
        if named and row.customer_id not in named:
            data = {"number": row.display_number, "customer": row.customer_name}
            return Answer(problems=(Problem("sentence.quote_of_other", "", data),))
        return self._for(sentence, row.customer_id, row)

    def _which_customer(self, sentence: Sentence, mention: CustomerMention) -> Answer:
        """Several customers are named equally well: what each of them would come to."""
        found = []
        for each in mention.customers[:MOST_CHOICES]:
            first = self._for(sentence, each.id, None, is_choice=True).first
            if first is not None and first.can_be_opened:
                found.append(first)
        word = sentence.text[_span(sentence)]
        return Answer(
            others=tuple(found),
            problems=(
                Problem("sentence.customers", "", {"typed": word, "count": str(len(mention.customers))}),
            ),
            missing=Missing.CUSTOMER,
        )

    def _for(
        self, sentence: Sentence, customer_id: CustomerId, row: QuoteRow | None, *, is_choice: bool = False
    ) -> Answer:
        try:
            situation = Situation(self._changes, customer_id, is_choice=is_choice)
            if situation.customer.status is LifecycleStatus.LOST:
                data = {"customer": situation.customer.identity.name}
                return Answer(problems=(Problem("sentence.lost", "", data),))
            return self._of_kind(situation, sentence, row)
        except RuleViolation as refused:
            return Answer(problems=refused.problems)

    def _of_kind(self, situation: Situation, sentence: Sentence, row: QuoteRow | None) -> Answer:
        said = sentence.said
        names_goods = bool(said.seats or sentence.products or sentence.levels)
        if Intent.RENEWAL in said.intents:
            return self._offer_answers.renewal(situation, sentence)
        if row is not None or (said.percent is not None and not names_goods):
            return self._offer_answers.revision(situation, sentence, row)
        if Intent.QUOTE in said.intents:
            return self._quote_or_change(situation, sentence)
        if not situation.contract_ids:
            return self._first(situation, sentence)
        change = self._change_answers.change(situation, sentence)
        is_no_change = any(each.code == "sentence.not_sold" for each in change.problems)
        if is_no_change and self._offer_answers.can_offer(situation, sentence):
            return self._first(situation, sentence)  # What can only be offered is no change.
        return self._with_quote(situation, sentence, change)

    def _first(self, situation: Situation, sentence: Sentence) -> Answer:
        """Nothing is held yet: a quote instead where the programme sells so, else first licences."""
        if situation.flow in (SellingFlow.DIRECT, SellingFlow.CHANGE_ORDERS):
            return self._change_answers.first_licences(situation, sentence)
        answer = self._offer_answers.new_quote(situation, sentence)
        first = answer.first
        return answer if first is None else replace(answer, first=replace(first, is_instead=True))

    def _quote_or_change(self, situation: Situation, sentence: Sentence) -> Answer:
        """A quote is asked for; where there are none, the change that does the same is the other reading."""
        answer = self._offer_answers.new_quote(situation, sentence)
        if answer.first is not None or situation.flow is SellingFlow.QUOTES or not sentence.said.seats:
            return answer
        instead = None
        if situation.contract_ids:
            instead = self._change_answers.change(situation, sentence).first
        elif situation.flow is not SellingFlow.PURCHASE:
            instead = self._change_answers.first_licences(situation, sentence).first
        return replace(answer, others=(instead,) if instead is not None and instead.can_be_opened else ())

    def _with_quote(self, situation: Situation, sentence: Sentence, answer: Answer) -> Answer:
        """A change, and an offer apart as its other reading where that is possible."""
        if situation.is_choice or not self._offer_answers.can_offer(situation, sentence):
            return answer
        if any(each.mode is not Mode.MORE for each in sentence.said.seats):
            return answer
        apart = self._offer_answers.new_quote(situation, sentence).first
        if apart is None or not apart.can_be_opened:
            return answer
        return replace(answer, others=(*answer.others, replace(apart, differs=ReadingDiffers.QUOTE)))


def _is_about_quote(sentence: Sentence) -> bool:
    """Whether a quote is named and something unknown is to be done with it: *delete the quote of*."""
    said = sentence.said
    asks_for_one = said.seats or sentence.products or said.percent is not None or said.months is not None
    if Intent.QUOTE not in said.intents or asks_for_one or said.day is not None:
        return False
    is_unread = any(each.kind is PartKind.UNREAD for each in sentence.marks)
    return is_unread or said.intents != {Intent.QUOTE}


def _span(sentence: Sentence) -> slice:
    """Where the customer stands in the text."""
    marks = [each for each in sentence.marks if each.kind is PartKind.CUSTOMER]
    return slice(marks[0].start, marks[-1].end) if marks else slice(0, 0)
