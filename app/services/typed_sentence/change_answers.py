"""A change of what a customer holds: under which contract, of which product, and what else may be meant."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product as combinations

from app.domain.errors import Problem, RuleViolation
from app.domain.ids import ContractId, ProductId
from app.domain.typed_sentence.parts import Mode
from app.domain.typed_sentence.sentence import Sentence
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_services import ChangeServices
from app.services.typed_sentence.asked import Asked, AskedLine, asked_of
from app.services.typed_sentence.catalogue_names import CatalogueNames
from app.services.typed_sentence.change_proposals import (
    DAY_REFUSALS,
    ChosenLine,
    names_nothing_to_do,
    propose_change,
)
from app.services.typed_sentence.proposal import Answer, Missing, Proposal, ReadingDiffers
from app.services.typed_sentence.situation import OpenedContract, Situation, fitting

MOST_CHOICES = 5
"""Alternatives that are worked out and shown."""

Choice = tuple[ContractId | None, tuple[ChosenLine, ...]]


class ChangeAnswers:
    """Answers sentences that change what is held, or assign first licences directly."""

    def __init__(self, services: ChangeServices, names: CatalogueNames) -> None:
        self._services, self._names = services, names

    def change(self, situation: Situation, sentence: Sentence) -> Answer:
        """A change under one of the contracts that run.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        return self._answer(situation, sentence, _opened(situation))

    def first_licences(self, situation: Situation, sentence: Sentence) -> Answer:
        """The first licences of a customer to whom they are assigned without a quote.

        Raises:
            RuleViolation: a part of the catalogue is not here.
        """
        opened = situation.first_licences()
        if any(each.mode is Mode.FEWER for each in sentence.said.seats):
            return Answer(problems=(_nothing_held(situation),))
        return self._answer(situation, sentence, {None: opened})

    def _answer(
        self,
        situation: Situation,
        sentence: Sentence,
        contracts: dict[ContractId | None, OpenedContract],
    ) -> Answer:
        held = frozenset[ProductId]().union(*(each.held for each in contracts.values()))
        asked = asked_of(sentence, held)
        if names_nothing_to_do(sentence, asked):
            code = "sentence.how_many" if asked.mentions else "sentence.nothing_asked"
            return Answer(problems=(Problem(code),), missing=Missing.SEATS)
        unknown = sentence.word_beside_seats if not asked.mentions else ""
        if unknown:
            return Answer(problems=(Problem("sentence.product_unknown", "", {"typed": unknown}),))
        able = fitting(contracts.values(), asked.mentions) if asked.mentions else _touched(contracts, asked)
        data = {"customer": situation.customer.identity.name}
        if not able and asked.mentions:
            return Answer(problems=tuple(self._names.not_sold(asked.mentions, data["customer"])))
        if not able:
            return Answer(problems=(Problem("sentence.no_level", "", data),))
        choices: list[Choice] = []
        for contract_id, opened in contracts.items():
            if opened in able:
                choices += [(contract_id, lines) for lines in _chosen(opened, asked)]
        if len(choices) == 1:
            return self._one(situation, choices[0], sentence, able[0])
        found = [self._propose(situation, each, sentence) for each in choices[:MOST_CHOICES]]
        missing = Missing.CONTRACT if len(able) > 1 else Missing.PRODUCT
        code = "sentence.contracts" if missing is Missing.CONTRACT else "sentence.products"
        return Answer(others=tuple(found), problems=(Problem(code, "", data),), missing=missing)

    def _one(
        self, situation: Situation, choice: Choice, sentence: Sentence, opened: OpenedContract
    ) -> Answer:
        first = propose_change(opened, choice[1], sentence, self._services.clock.today())
        if situation.is_choice:
            return Answer(first)
        others = tuple(self._others(situation, choice, sentence, first))
        return Answer(first, tuple(each for each in others if each.can_be_opened))

    def _others(
        self, situation: Situation, choice: Choice, sentence: Sentence, first: Proposal
    ) -> Iterator[Proposal]:
        contract_id, lines = choice
        if any(each.code in DAY_REFUSALS for each in first.problems):
            without = replace(sentence, said=replace(sentence.said, day=None))
            yield replace(self._propose(situation, choice, without), differs=ReadingDiffers.DAY)
        if any(_is_bare(line) for line in lines) and contract_id is not None:
            turned = tuple(_turned(line, first) for line in lines)
            other = self._propose(situation, (contract_id, turned), sentence)
            yield replace(other, differs=ReadingDiffers.SEATS)
        if contract_id is not None and (raised := _raised(first, lines, self._services)):
            other = self._propose(situation, (contract_id, raised), sentence)
            yield replace(other, differs=ReadingDiffers.LEVEL)

    def _propose(self, situation: Situation, choice: Choice, sentence: Sentence) -> Proposal:
        contract_id, lines = choice
        opened = situation.first_licences() if contract_id is None else situation.opened(contract_id)
        return propose_change(opened, lines, sentence, self._services.clock.today())


def _opened(situation: Situation) -> dict[ContractId | None, OpenedContract]:
    found: dict[ContractId | None, OpenedContract] = {}
    for id in situation.contract_ids:
        try:
            found[id] = situation.opened(id)
        except RuleViolation:
            continue  # It has ended, or what prices it is not here: nothing can be changed under it.
    return found


def _touched(contracts: dict[ContractId | None, OpenedContract], asked: Asked) -> list[OpenedContract]:
    """The contracts that a sentence without a product may be about; for a level, those with one."""
    every = [each for each in contracts.values() if each.held]
    if asked.has_levels and not asked.has_seats:
        return [each for each in every if any(map(each.editor.levels, each.editor.editing.terms.lines))]
    return every


def _chosen(opened: OpenedContract, asked: Asked) -> list[tuple[ChosenLine, ...]]:
    """What the lines of a sentence may mean under a contract; one where it is clear."""
    if not asked.mentions:
        return _of_all(opened, asked.lines[0])
    named = [(line, line.mention) for line in asked.lines if line.mention is not None]
    meant = [[ChosenLine(id, line) for id in sorted(opened.meant(mention))] for line, mention in named]
    return [tuple(each) for each in combinations(*meant)]


def _of_all(opened: OpenedContract, asked: AskedLine) -> list[tuple[ChosenLine, ...]]:
    """Everything that is held, where that has one total; else each product by itself."""
    state = opened.editor.editing.state
    products = [line.product_id for line in state.terms.lines if state.product_of_option(line) is None]
    is_one = asked.seats is None or asked.seats.mode is Mode.TOTAL or state.common_total is not None
    if is_one or len(products) < 2:
        return [(ChosenLine(None, asked),)]
    return [(ChosenLine(id, asked),) for id in products]


def _raised(first: Proposal, lines: Sequence[ChosenLine], services: ChangeServices) -> tuple[ChosenLine, ...]:
    """One product that becomes more, at its next level as well; empty where there is none to go to."""
    (line, *others), seats = lines, first.seats
    if others or line.product_id is None or line.asked.levels or not first.can_be_opened:
        return ()
    mine = next((each for each in seats if each.product_id == line.product_id), None)
    if mine is None or mine.level is None or mine.more <= 0 or not isinstance(first.draft, ChangeDraft):
        return ()
    terms = first.draft.terms
    item = services.catalogue.programme(terms.programme_id).sold(line.product_id)
    levels = services.builder.levels(terms, item)
    higher = levels[levels.index(mine.level) + 1 :] if mine.level in levels else ()
    return (replace(line, asked=replace(line.asked, levels=frozenset(higher[:1]))),) if higher else ()


def _is_bare(line: ChosenLine) -> bool:
    return line.asked.seats is not None and line.asked.seats.mode is Mode.BARE


def _turned(line: ChosenLine, first: Proposal) -> ChosenLine:
    """The other meaning of a bare number: how many in all, or how many more."""
    seats = line.asked.seats
    if seats is None or seats.mode is not Mode.BARE:
        return line
    mine = next((each for each in first.seats if each.product_id == line.product_id), None)
    mode = Mode.TOTAL if mine is not None and mine.after != seats.count else Mode.MORE
    return replace(line, asked=replace(line.asked, seats=replace(seats, mode=mode)))


def _nothing_held(situation: Situation) -> Problem:
    return Problem("sentence.nothing_held", "", {"customer": situation.customer.identity.name})
