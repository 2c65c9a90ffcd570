"""A typed sentence in words, as the palette shows it: what was read, what it would open, and what else."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.typed_sentence.corrections import Correction
from app.domain.typed_sentence.parts import Mode, Seats
from app.domain.typed_sentence.sentence import Mark
from app.services.typed_sentence.change_proposals import DAY_REFUSALS
from app.services.typed_sentence.proposal import (
    Missing,
    Proposal,
    ProposalKind,
    ProposedSeats,
    ReadingDiffers,
    SentenceAmount,
)
from app.services.typed_sentence.typed_sentences import AnsweredSentence
from app.services.words import Words

_NAMED = 3
"""Products that are named in a line before the rest is counted."""


@dataclass(frozen=True, slots=True)
class Fact:
    """How a part was read; ``is_open`` where it is still to be said, ``is_unread`` for what says nothing."""

    label: str
    text: str
    is_open: bool = False
    is_unread: bool = False


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """A reading in two lines with its amounts; ``reason`` is why it cannot be opened, empty where it can."""

    kind: ProposalKind
    title: str
    line: str
    amounts: tuple[SentenceAmount, ...]
    reason: str
    proposal: Proposal


@dataclass(frozen=True, slots=True)
class SentenceView:
    """Everything that is shown of a sentence; ``reason`` is why there is no first reading."""

    text: str
    marks: tuple[Mark, ...]
    facts: tuple[Fact, ...]
    heading: str
    first: ReadingRow | None
    others: tuple[ReadingRow, ...]
    reason: str
    correction: Correction | None


def sentence_view(words: Words, answered: AnsweredSentence) -> SentenceView:
    """The words of an answered sentence."""
    answer = answered.answer
    first = None if answer.first is None else _row(words, answer.first)
    return SentenceView(
        text=answered.sentence.text,
        marks=answered.marks,
        facts=tuple(_facts(words, answered)),
        heading=_heading(words, answer.first),
        first=first,
        others=tuple(_row(words, each) for each in answer.others),
        reason="" if first is not None or not answer.reasons else words.problem(answer.reasons[0]),
        correction=answered.correction,
    )


def _row(words: Words, proposal: Proposal) -> ReadingRow:
    return ReadingRow(
        kind=proposal.kind,
        title=_title(words, proposal),
        line=_line(words, proposal),
        amounts=proposal.amounts,
        reason=words.problem(proposal.problems[0]) if proposal.problems else "",
        proposal=proposal,
    )


def _heading(words: Words, first: Proposal | None) -> str:
    if first is None:
        return words.translate("sentence", "Typed sentence")
    match first.kind:
        case ProposalKind.CHANGE:
            return words.translate("sentence", "Change order")
        case ProposalKind.DIRECT:
            return words.translate("sentence", "Licence change")
        case ProposalKind.QUOTE:
            return words.translate("sentence", "Quote")
        case ProposalKind.RENEWAL:
            return words.translate("sentence", "Renewal")
        case ProposalKind.REVISION:
            return words.translate("sentence", "Quote to modify")


def _title(words: Words, proposal: Proposal) -> str:
    name, about = proposal.customer.identity.name, proposal.about
    match proposal.differs:
        case ReadingDiffers.DAY:
            return words.translate("sentence", "The same, {when}", when=_when(words, proposal))
        case ReadingDiffers.SEATS:
            return words.translate("sentence", "The number read otherwise")
        case ReadingDiffers.LEVEL:
            raised = next((each.name for each in proposal.seats if each.more > 0), "")
            return words.translate("sentence", "The same at {product}", product=raised)
        case ReadingDiffers.QUOTE:
            return words.translate("sentence", "New quote, a contract apart")
        case None:
            pass
    match proposal.kind:
        case ProposalKind.CHANGE if about:
            return words.translate("sentence", "Change options of {customer}", customer=name)
        case ProposalKind.DIRECT if about:
            return words.translate("sentence", "Change licences of {customer}", customer=name)
        case ProposalKind.CHANGE | ProposalKind.DIRECT:
            return words.translate("sentence", "First licences of {customer}", customer=name)
        case ProposalKind.QUOTE:
            return words.translate("sentence", "New quote for {customer}", customer=name)
        case ProposalKind.RENEWAL:
            return words.translate("sentence", "Renew the contract of {customer}", customer=name)
        case ProposalKind.REVISION:
            return words.translate(
                "sentence", "Modify quote {number} of {customer}", number=about, customer=name
            )


def _line(words: Words, proposal: Proposal) -> str:
    """The contract, what becomes of each product, and from when; parted by commas."""
    parts = []
    is_offer = proposal.kind in (ProposalKind.QUOTE, ProposalKind.RENEWAL, ProposalKind.REVISION)
    if proposal.is_instead:
        parts.append(words.translate("sentence", "nothing held yet"))
    if proposal.about and proposal.kind is not ProposalKind.REVISION:
        parts.append(words.translate("sentence", "contract {number}", number=proposal.about))
    named = proposal.seats[:_NAMED]
    parts += [_becomes(words, each, is_offer=is_offer) for each in named]
    if len(proposal.seats) > _NAMED:
        more = len(proposal.seats) - _NAMED
        parts.append(words.translate("sentence", "{n} more products", n=more))
    if proposal.months is not None:
        parts.append(words.translate("sentence", "{n} months", n=proposal.months))
    if proposal.percent is not None:
        parts.append(_discount(words, proposal))
    is_day_refused = any(each.code in DAY_REFUSALS for each in proposal.problems)
    if proposal.on is not None and not is_day_refused and proposal.differs is not ReadingDiffers.DAY:
        parts.append(_when(words, proposal))
    return ", ".join(parts)


def _becomes(words: Words, seats: ProposedSeats, *, is_offer: bool) -> str:
    count = words.formats.count
    if is_offer or seats.before is None:
        return f"{count(seats.after)} {seats.name}"
    if seats.before == seats.after:
        return f"{seats.name} {count(seats.after)}"
    return f"{seats.name} {count(seats.before)} → {count(seats.after)}"


def _when(words: Words, proposal: Proposal) -> str:
    if proposal.on is None or proposal.starts_today:
        return words.translate("sentence", "from today")
    return words.translate("sentence", "from {day}", day=words.formats.long_date(proposal.on))


def _discount(words: Words, proposal: Proposal) -> str:
    percent = words.formats.percent(proposal.percent or Decimal(0))
    return words.translate("sentence", "discount {percent}", percent=percent)


def _facts(words: Words, answered: AnsweredSentence) -> Iterator[Fact]:
    sentence, answer = answered.sentence, answered.answer
    first, said = answer.first, sentence.said
    asked = _asked(words, answered)
    if asked:
        yield Fact(words.translate("sentence", "Change"), asked)
    elif answer.missing is Missing.SEATS:
        label = words.translate("sentence", "Change")
        yield Fact(label, words.translate("sentence", "how many?"), is_open=True)
    yield from _product_facts(words, answered)
    yield from _customer_facts(words, answered)
    day = words.translate("sentence", "Effect")
    if said.day is not None:
        is_refused = first is not None and any(each.code in DAY_REFUSALS for each in first.problems)
        yield Fact(day, words.formats.short_date(said.day), is_open=is_refused)
    elif first is not None and first.on is not None:
        is_today = first.starts_today
        text = words.translate("sentence", "today") if is_today else words.formats.short_date(first.on)
        yield Fact(day, text)
    months = said.months or (first.months if first is not None else None)
    if months is not None:
        yield Fact(
            words.translate("sentence", "Commitment"), words.translate("sentence", "{n} months", n=months)
        )
    if said.percent is not None:
        yield Fact(words.translate("sentence", "Discount"), words.formats.percent(said.percent))
    if answered.unread:
        quoted = ", ".join(words.translate("sentence", "“{word}”", word=each) for each in answered.unread)
        yield Fact(words.translate("sentence", "Not understood"), quoted, is_unread=True)
    if answered.correction is not None:
        start, end, word = answered.correction.start, answered.correction.end, answered.correction.word
        typed = words.translate("sentence", "“{word}”", word=sentence.text[start:end])
        yield Fact(words.translate("sentence", "Tab corrects"), f"{typed} → {word}")


def _asked(words: Words, answered: AnsweredSentence) -> str:
    """How many licences more, fewer or in all, as they were read."""
    first = answered.answer.first
    seats = [each for each in answered.sentence.said.seats if each not in answered.spare]
    texts = list(dict.fromkeys(_count(words, each, first) for each in seats))
    return ", ".join(texts)


def _count(words: Words, seats: Seats, first: Proposal | None) -> str:
    is_offer = first is not None and first.kind not in (ProposalKind.CHANGE, ProposalKind.DIRECT)
    mode = seats.mode
    if mode is Mode.BARE and first is not None and not is_offer:
        totals = {each.after for each in first.seats}
        mode = Mode.TOTAL if seats.count in totals and any(each.before for each in first.seats) else Mode.MORE
    if is_offer or mode is Mode.BARE:
        return words.translate("sentence", "{n} licences", n=seats.count)
    if mode is Mode.TOTAL:
        return words.translate("sentence", "{n} licences in all", n=seats.count)
    sign = "+" if mode is Mode.MORE else "−"
    return words.translate("sentence", "{sign}{n} licences", n=seats.count, sign=sign)


def _product_facts(words: Words, answered: AnsweredSentence) -> Iterator[Fact]:
    label = words.translate("sentence", "Product")
    answer = answered.answer
    if answer.missing is Missing.PRODUCT:
        yield Fact(label, words.translate("sentence", "which product?"), is_open=True)
        return
    if answer.missing is Missing.CONTRACT:
        contract = words.translate("sentence", "Contract")
        yield Fact(contract, words.translate("sentence", "which contract?"), is_open=True)
    names = list(answered.names)
    if answer.first is not None and answer.first.seats:
        names = [each.name for each in answer.first.seats]
    if names:
        shown = names[: _NAMED - 1]
        rest = len(names) - len(shown)
        yield Fact(label, ", ".join([*shown, f"+{rest}"] if rest else shown))


def _customer_facts(words: Words, answered: AnsweredSentence) -> Iterator[Fact]:
    label = words.translate("sentence", "Customer")
    answer, mentions = answered.answer, answered.sentence.customers
    if answer.first is not None:
        yield Fact(label, answer.first.customer.identity.name)
    elif answer.missing is Missing.CUSTOMER:
        yield Fact(label, words.translate("sentence", "which customer?"), is_open=True)
    elif mentions:
        named = [each.customers[0].name for each in mentions]
        yield Fact(label, ", ".join(named), is_open=len(named) > 1)
    if answer.missing is Missing.QUOTE:
        quote = words.translate("sentence", "Quote")
        yield Fact(quote, words.translate("sentence", "which quote?"), is_open=True)
