"""A new quote, another discount on an open one, or the renewal of a contract, and with what."""

from app.domain.catalogue.catalogue import SellingFlow
from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ContractId, ProductId
from app.domain.quote.quote import QuoteStatus
from app.domain.subscription.due import next_due
from app.domain.typed_sentence.parts import Mode
from app.domain.typed_sentence.product_names import ProductMention
from app.domain.typed_sentence.sentence import Sentence
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.rows import QuoteRow
from app.services.quotes.quote_services import QuoteServices
from app.services.renewals.renewals import Renewals
from app.services.typed_sentence.asked import Asked, asked_of
from app.services.typed_sentence.catalogue_names import CatalogueNames
from app.services.typed_sentence.change_answers import MOST_CHOICES
from app.services.typed_sentence.change_proposals import ChosenLine
from app.services.typed_sentence.proposal import Answer, Missing, Proposal
from app.services.typed_sentence.quote_proposals import QuoteProposals, quoted_ids
from app.services.typed_sentence.situation import Situation


class OfferAnswers:
    """Answers sentences that a quote comes of."""

    def __init__(self, services: QuoteServices, renewals: Renewals, names: CatalogueNames) -> None:
        self._services, self._renewals, self._names = services, renewals, names
        self._proposals = QuoteProposals(services)

    def new_quote(self, situation: Situation, sentence: Sentence) -> Answer:
        """A new quote of the products that are named.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        customer = situation.customer
        data = {"customer": customer.identity.name, "programme": self._programme(situation)}
        known = quoted_ids(self._proposals.offerable(customer))
        unknown = [each for each in sentence.products if not each.ids & known]
        if unknown:
            return Answer(problems=tuple(self._names.not_sold(unknown, customer.identity.name)))
        if situation.flow is SellingFlow.PURCHASE:
            return Answer(problems=(Problem("sentence.purchased", "", data),))
        if situation.flow is not SellingFlow.QUOTES:
            return Answer(problems=(Problem("sentence.not_quoted", "", data),))
        if any(each.mode is Mode.FEWER for each in sentence.said.seats):
            return Answer(problems=(Problem("sentence.nothing_held", "", data),))
        asked = asked_of(sentence)
        if asked.mentions and not asked.has_seats:
            return Answer(problems=(Problem("sentence.how_many"),), missing=Missing.SEATS)
        if not asked.mentions and (typed := sentence.word_beside_seats):
            return Answer(problems=(Problem("sentence.product_unknown", "", {"typed": typed}),))
        if not asked.mentions and asked.has_seats:
            return self._which_product(situation, sentence, asked)
        unclear = [each for each in asked.mentions if len(each.ids & known) > 1]
        if unclear:
            return self._which_product(situation, sentence, asked)
        lines = tuple(
            ChosenLine(min(line.mention.ids & known), line)
            for line in asked.lines
            if line.mention is not None
        )
        return Answer(self._proposals.new_quote(customer, lines, sentence.said))

    def can_offer(self, situation: Situation, sentence: Sentence) -> bool:
        """Whether every product that is named can be offered to the customer by a quote."""
        if situation.flow is not SellingFlow.QUOTES or not sentence.products:
            return False
        known = quoted_ids(self._proposals.offerable(situation.customer))
        return all(each.ids & known for each in sentence.products)

    def revision(self, situation: Situation, sentence: Sentence, row: QuoteRow | None) -> Answer:
        """Another discount on the open quote of the customer, or on the one that is named.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        rows = [row] if row is not None else self._services.queries.quotes_of(situation.customer.id)
        still = [each for each in rows if each.status is QuoteStatus.OPEN]
        data = {"customer": situation.customer.identity.name}
        if not still:
            return Answer(problems=(Problem("sentence.no_open_quote", "", data),))
        found = [self._revised(situation, each, sentence) for each in still[:MOST_CHOICES]]
        if len(found) == 1:
            return Answer(found[0])
        return Answer(None, tuple(found), (Problem("sentence.quotes", "", data),), Missing.QUOTE)

    def renewal(self, situation: Situation, sentence: Sentence) -> Answer:
        """The renewal of the contract that comes to its end.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        data = {"customer": situation.customer.identity.name}
        if not situation.contract_ids:
            return Answer(problems=(Problem("sentence.nothing_held", "", data),))
        found: list[Proposal] = []
        refused: list[Problem] = []
        for id in situation.contract_ids:
            try:
                proposal = self._renewed(situation, id, sentence)
            except RuleViolation as refusal:
                refused += refusal.problems
            else:
                found += [proposal] if proposal is not None else []
        if len(found) == 1:
            return Answer(found[0])
        if found:
            contracts = Problem("sentence.contracts", "", data)
            return Answer(None, tuple(found[:MOST_CHOICES]), (contracts,), Missing.CONTRACT)
        return Answer(problems=tuple(refused) or (Problem("sentence.nothing_due", "", data),))

    def _which_product(self, situation: Situation, sentence: Sentence, asked: Asked) -> Answer:
        """The products that may be meant, each as an offer of its own."""
        items = self._proposals.offerable(situation.customer)
        wanted = frozenset[str]().union(*(each.ids for each in asked.mentions))
        meant = [each.id for each in items if not wanted or each.id in wanted]
        line = asked.lines[0]
        found = tuple(
            self._proposals.new_quote(situation.customer, (ChosenLine(id, line),), sentence.said)
            for id in meant[:MOST_CHOICES]
        )
        whole = tuple(each for each in found if each.can_be_opened)
        data = {"customer": situation.customer.identity.name}
        return Answer(None, whole, (Problem("sentence.products", "", data),), Missing.PRODUCT)

    def _revised(self, situation: Situation, row: QuoteRow, sentence: Sentence) -> Proposal:
        services = self._services
        quote = services.quotes.get(row.id)
        # One that was begun is gone on with, as where the rep modifies the quote.
        begun = (draft for draft, _ in services.drafts.quotes(quote.customer_id) if draft.quote_id == row.id)
        draft = next(begun, None)
        if draft is None:
            draft = QuoteDraft(services.drafts.new_id(), quote.customer_id, quote.terms, row.id)
        lines, unknown = _meant(sentence, frozenset(line.product_id for line in draft.terms.lines))
        if unknown:
            raise RuleViolation(*self._names.not_sold(unknown, situation.customer.identity.name))
        return self._proposals.revision(situation.customer, draft, row.display_number, lines, sentence.said)

    def _renewed(self, situation: Situation, id: ContractId, sentence: Sentence) -> Proposal | None:
        """The renewal of one contract; None where it never comes to an end.

        Raises:
            RuleViolation: why it cannot be renewed.
        """
        held = self._services.offers.held(id)
        if next_due(held.contract, self._services.clock.today()) is None and held.contract.renewed_by is None:
            return None
        terms = self._renewals.preview(id, carries=False).terms
        lines, unknown = _meant(sentence, frozenset(line.product_id for line in terms.lines))
        if unknown:
            raise RuleViolation(*self._names.not_sold(unknown, situation.customer.identity.name))
        proposal = self._proposals.renewal(
            situation.customer, terms, held.contract.number, lines, sentence.said
        )
        if not proposal.problems and (open_number := self._quoted(situation, id)):
            proposal = proposal.refused(Problem("renewal.quoted", "renews", {"number": open_number}))
        return proposal

    def _quoted(self, situation: Situation, id: ContractId) -> str:
        """The number of the open quote that renews a contract already; empty where none does."""
        for row in self._services.queries.quotes_of(situation.customer.id):
            if row.status is QuoteStatus.OPEN:
                renews = self._services.quotes.get(row.id).terms.renews
                if renews is not None and renews.contract_id == id:
                    return row.display_number
        return ""

    def _programme(self, situation: Situation) -> str:
        names = situation.programme.name
        return names.get(self._services.words.language, next(iter(names.values()), ""))


def _meant(
    sentence: Sentence, there: frozenset[ProductId]
) -> tuple[tuple[ChosenLine, ...], tuple[ProductMention, ...]]:
    """The lines of an offer to which a sentence gives other seats or a level; and what is not in it."""
    found: list[ChosenLine] = []
    unknown: list[ProductMention] = []
    for line in asked_of(sentence, there).lines:
        if line.mention is None:
            found.append(ChosenLine(None, line))
        elif len(mine := line.mention.ids & there) == 1:
            found.append(ChosenLine(next(iter(mine)), line))
        else:
            unknown.append(line.mention)
    return tuple(found), tuple(unknown)
