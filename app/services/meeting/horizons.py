"""What falls due when, in plain words: today, at the next invoice, until the end."""

from collections.abc import Iterator

from app.domain.money import Money
from app.domain.shown.shown import Shown, ShownInvoice, ShownKind
from app.services.meeting.meeting_view import MeetingHorizon
from app.services.words import Words


def horizons_of(shown: Shown, words: Words, *, with_vat: bool) -> tuple[MeetingHorizon, ...]:
    """The amounts in the order in which they fall due; that of the whole term is always without VAT."""
    return tuple(_horizons(shown, words, with_vat))


def _horizons(shown: Shown, words: Words, with_vat: bool) -> Iterator[MeetingHorizon]:
    formats = words.formats
    if shown.today is not None:
        yield _horizon(
            words,
            words.translate("meeting", "Today"),
            _amount(shown.today, words, with_vat),
            _days(shown.today, words),
        )
    else:
        nothing = formats.money(Money.zero(shown.currency))
        text = words.translate("meeting", "nothing to pay by accepting")
        yield _horizon(words, words.translate("meeting", "Today"), nothing, text)
    is_change = shown.kind is ShownKind.CHANGE
    yield _horizon(
        words,
        words.translate("meeting", "Next invoice")
        if is_change
        else words.translate("meeting", "First invoice"),
        _amount(shown.next_invoice, words, with_vat),
        words.translate("meeting", "on {day}", day=formats.long_date(shown.next_invoice.first)),
    )
    if shown.term_total is not None and shown.end_date is not None:
        yield _horizon(
            words,
            words.translate("meeting", "To the end of the term, excl. VAT"),
            formats.money(shown.term_total),
            _until(shown, words),
        )


def _horizon(words: Words, label: str, amount: str, text: str) -> MeetingHorizon:
    sentence = words.translate("meeting", "{label}: {amount}, {when}", label=label, amount=amount, when=text)
    return MeetingHorizon(label, amount, text, sentence)


def _amount(invoice: ShownInvoice, words: Words, with_vat: bool) -> str:
    return words.formats.money(invoice.total if with_vat else invoice.net)


def _days(invoice: ShownInvoice, words: Words) -> str:
    long_date = words.formats.long_date
    if invoice.last is None or invoice.last <= invoice.first:
        return words.translate("meeting", "for {day}", day=long_date(invoice.first))
    return words.translate(
        "meeting", "from {first} to {last}", first=long_date(invoice.first), last=long_date(invoice.last)
    )


def _until(shown: Shown, words: Words) -> str:
    assert shown.end_date is not None
    day = words.formats.long_date(shown.end_date)
    if shown.invoice_count:
        return words.translate("meeting", "{n} invoices, to {day}", n=shown.invoice_count, day=day)
    return words.translate("meeting", "to {day}", day=day)
