"""The minutes of a meeting as formatted texts, from what was shown and what became of it on its day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from app.domain.shown.shown import Shown, ShownKind
from app.services.papers.parts.offers import offer_text
from app.services.papers.report.report_paper import ReportSources, report_paper
from app.services.papers.report.shown_table import shown_table
from app.services.papers.views.paper import Fact
from app.services.papers.views.report import ReportPaper, ReportPart
from app.services.queries.change_quote_row import ChangeQuoteRow
from app.services.queries.rows import QuoteRow
from app.services.words import QT_TRANSLATE_NOOP, Words

_YES_CHANGE = QT_TRANSLATE_NOOP("papers", "Change quote {number}: accepted by {who} at {time}.")
_YES_QUOTE = QT_TRANSLATE_NOOP("papers", "Quote {number}: accepted by {who} at {time}.")


@dataclass(frozen=True, slots=True)
class OnTable:
    """What was shown as it was last; ``variant`` counts those side by side from 1, 0 for what stood alone.

    ``number`` is that of the document, where just this was accepted.
    """

    shown: Shown
    variant: int = 0
    number: str = ""


@dataclass(frozen=True, slots=True)
class SaidYes:
    """Who accepted which document, ``at`` the time of the partner."""

    kind: ShownKind
    number: str
    name: str
    role: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SaidNo:
    """The quote that was declined; ``reason`` is one of the partner's list."""

    number: str
    reason: str


@dataclass(frozen=True, slots=True)
class MinutesSources:
    """What minutes are made from; ``begun`` and ``ended`` are None where nobody noted the time."""

    report: ReportSources
    begun: datetime | None
    ended: datetime | None
    tables: tuple[OnTable, ...]
    accepted: tuple[SaidYes, ...]
    declined: tuple[SaidNo, ...]
    offers: tuple[QuoteRow | ChangeQuoteRow, ...]
    has_chosen: bool = False
    """Whether one of the variants was gone on with."""


def minutes_paper(words: Words, sources: MinutesSources) -> ReportPaper:
    """Everything that its pages say, in the language of ``words``."""
    day = words.formats.long_date(sources.report.day)
    return report_paper(
        words,
        sources.report,
        title=words.translate("papers", "Meeting minutes"),
        note=words.translate("papers", "What was gone through on {day}; it is no offer.", day=day),
        facts=_facts(words, sources),
        tables=(shown_table(words, _title(words, each), each.shown) for each in sources.tables),
        parts=_parts(words, sources),
    )


def _facts(words: Words, sources: MinutesSources) -> Iterator[Fact]:
    if sources.begun is not None and sources.ended is not None:
        begun, ended = words.formats.clock(sources.begun), words.formats.clock(sources.ended)
        text = begun
        if begun != ended:
            text = words.translate("papers", "{begun} to {ended}", begun=begun, ended=ended)
        yield Fact(words.translate("papers", "Time"), text)
    yield Fact(words.translate("papers", "Presented by"), sources.report.author_name)


def _title(words: Words, table: OnTable) -> str:
    programme = table.shown.programme_name
    is_change = table.shown.kind is ShownKind.CHANGE
    if table.number:
        text = (
            words.translate("papers", "Change quote {number}, accepted", number=table.number)
            if is_change
            else words.translate("papers", "Quote {number}, accepted", number=table.number)
        )
    elif table.variant:
        text = words.translate("papers", "Variant {rank} shown", rank=table.variant)
    elif is_change:
        text = words.translate("papers", "Change shown")
    else:
        text = words.translate("papers", "Proposal shown")
    return words.translate("papers", "{what}: {programme}", what=text, programme=programme)


def _parts(words: Words, sources: MinutesSources) -> Iterator[ReportPart]:
    yield ReportPart(words.translate("papers", "What was agreed"), tuple(_agreed(words, sources)))
    # Variants have the notes of what they were made from: said once.
    notes = dict.fromkeys(each.shown.notes.strip() for each in sources.tables)
    lines = tuple(line.strip() for each in notes for line in each.splitlines() if line.strip())
    yield ReportPart(words.translate("papers", "Notes"), lines)
    offers = tuple(offer_text(words, row) for row in sources.offers)
    yield ReportPart(words.translate("papers", "Open offers"), offers)


def _agreed(words: Words, sources: MinutesSources) -> Iterator[str]:
    if sources.has_chosen:
        yield words.translate("papers", "One of the variants was chosen: the proposal after them.")
    for yes in sources.accepted:
        who = yes.name
        if yes.role:
            who = words.translate("papers", "{name} ({role})", name=yes.name, role=yes.role)
        marked = _YES_CHANGE if yes.kind is ShownKind.CHANGE else _YES_QUOTE
        yield words.say(marked, number=yes.number, who=who, time=words.formats.clock(yes.at))
    for no in sources.declined:
        if no.reason:
            yield words.translate(
                "papers",
                "Quote {number}: declined. Reason: {reason}.",
                number=no.number,
                reason=no.reason,
            )
        else:
            yield words.translate("papers", "Quote {number}: declined.", number=no.number)
    if not sources.accepted and not sources.declined:
        yield words.translate("papers", "Nothing was accepted or declined on this day.")
