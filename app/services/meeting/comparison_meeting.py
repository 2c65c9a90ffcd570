"""What changed, as the customer's screen shows it: built from what may be shown and from nothing else."""

from collections.abc import Iterator

from app.domain.catalogue.catalogue import Period
from app.domain.kind import Kind
from app.domain.shown.comparison import ComparedTotal, Comparison
from app.services.branding.letterheads import Letterhead
from app.services.comparison.comparison_view import comparison_view
from app.services.comparison.comparisons import Comparisons
from app.services.comparison.sums import due_label
from app.services.comparison.texts import ComparisonView, RowText
from app.services.comparison.version_words import since_words
from app.services.customers.customers import Customers
from app.services.meeting.meeting_view import (
    MeetingColumn,
    MeetingHorizon,
    MeetingRow,
    MeetingTotal,
    MeetingView,
)
from app.services.meeting.shown_view import period_head
from app.services.papers.parts.parts import monogram
from app.services.session.clock import PartnerClock
from app.services.words import Words

_SHOWN_CONDITIONS = 4
"""So many stand beside each other at the size of the design; the sentence tells the others."""


class ComparisonMeeting:
    """Shows two versions of a document to their customer, in either language; nothing is turned here."""

    def __init__(
        self,
        comparisons: Comparisons,
        customers: Customers,
        letterhead: Letterhead,
        clock: PartnerClock,
        subject: tuple[Kind, str],
        pair: tuple[int, int],
    ) -> None:
        self._comparisons, self._clock, self._head = comparisons, clock, letterhead
        self._subject, self._pair = subject, pair
        found = comparisons.subject(*subject)
        self.customer_id, self.display_number = found.customer_id, found.display_number
        self.customer_name = customers.get(found.customer_id).identity.name
        self._words = Words(comparisons.language(*subject))

    @property
    def language(self) -> str:
        """The language of the customer's screen."""
        return self._words.language

    def speak(self, language: str) -> None:
        """Show it in another language from now on."""
        self._words = Words(language)

    def view(self) -> MeetingView:
        """Everything on the customer's screen.

        Raises:
            RuleViolation: as ``Comparisons.compare``.
        """
        words, comparisons, asked = self._words, self._comparisons, (*self._subject, *self._pair)
        found = comparisons.compare(*asked, words.language)
        view = comparison_view(words, found)
        before = comparisons.subject(*self._subject).version(self._pair[0])
        main = next((each for each in found.totals), None)
        return MeetingView(
            language=words.language,
            partner=self._head.partner.name,
            monogram=monogram(self._head.partner.name),
            colour=self._head.partner.colour,
            logo=self._head.logo,
            vendor="",
            day=words.formats.long_date(self._clock.today()),
            title=self.customer_name,
            subtitle=since_words(words, before),
            seats=None,
            term=None,
            columns=_columns(words),
            rows=tuple(_rows(words, found, view)),
            total=_total(words, main),
            once=_once(words, found, main),
            horizons=tuple(_horizons(words, found, view)),
            foot=words.translate(
                "meeting",
                "Amounts of lines excl. VAT, in {currency}.",
                currency=words.formats.currency(found.currency),
            ),
            notes_title="",
            notes=_said(words, view, comparisons.sentence(*asked, words.language)),
            accept="",
        )


def _said(words: Words, view: ComparisonView, sentence: str) -> str:
    if view.is_identical:
        return words.translate("meeting", "Nothing changed between these two versions.")
    return sentence


def _columns(words: Words) -> tuple[MeetingColumn, ...]:
    return (
        MeetingColumn(words.translate("meeting", "Before")),
        MeetingColumn(words.translate("meeting", "After"), is_main=True),
        MeetingColumn(words.translate("meeting", "Difference")),
    )


def _rows(words: Words, found: Comparison, view: ComparisonView) -> Iterator[MeetingRow]:
    """The lines that changed, those of the period that the total is of first; others say theirs."""
    for at, period in enumerate(view.periods):
        other = period.net_head if at else ""
        for place, row in enumerate(period.rows):
            if row.tag:
                yield MeetingRow(
                    key=f"{period.net_head}.{place}",
                    name=row.name,
                    level=row.level,
                    text=" · ".join(filter(None, (row.tag, row.note, other))),
                    count=_count(words, row) if row.quantity.before and row.quantity.after else "",
                    cells=(row.net.before, row.net.after, row.effect),
                )


def _count(words: Words, row: RowText) -> str:
    if row.quantity.before == row.quantity.after:
        return ""
    return words.translate(
        "meeting", "{before} until now, then {after}", before=row.quantity.before, after=row.quantity.after
    )


def _total(words: Words, main: ComparedTotal | None) -> MeetingTotal:
    if main is None:
        return MeetingTotal(period_head(Period.MONTH, words), ("", "", ""), "")
    money, signed = words.formats.money, words.formats.signed
    text = words.translate(
        "meeting",
        "incl. VAT: from {before} to {after}",
        before=money(main.total.before),
        after=money(main.total.after),
    )
    cells = (money(main.net.before), money(main.net.after), signed(main.net.difference))
    return MeetingTotal(period_head(main.period, words), cells, text)


def _once(words: Words, found: Comparison, main: ComparedTotal | None) -> str:
    """What changed of the other periods."""
    money = words.formats.money
    return " · ".join(
        words.translate(
            "meeting",
            "{period}: from {before} to {after}",
            period=period_head(each.period, words),
            before=money(each.net.before),
            after=money(each.net.after),
        )
        for each in found.totals
        if each is not main and each.net.difference.minor
    )


def _horizons(words: Words, found: Comparison, view: ComparisonView) -> Iterator[MeetingHorizon]:
    """Conditions that differ; of a change what falls due, too."""
    for condition in view.conditions[:_SHOWN_CONDITIONS]:
        text = ""
        if condition.before:
            text = words.translate("meeting", "until now {value}", value=condition.before)
        yield _horizon(words, condition.label, condition.after, text)
    for due in found.dues:
        if due.after is not None:
            yield _horizon(words, due_label(words, due), words.formats.money(due.after), "")


def _horizon(words: Words, label: str, amount: str, text: str) -> MeetingHorizon:
    sentence = words.translate("meeting", "{label}: {amount}", label=label, amount=amount)
    return MeetingHorizon(label, amount, text, f"{sentence} {text}".strip())
