"""What a change comes to, as preview and review show it: formatted texts, each amount with its key."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.money import Money
from app.domain.pricing.change import PricedChangeLine
from app.domain.pricing.priced import VatAmount
from app.domain.pricing.trace.change import ChangeAmount
from app.domain.pricing.vat import vat_of
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_amounts import ChangeFigure, ChangeKey, ChangeSum, amount_name
from app.services.change_orders.change_editing import ChangeState
from app.services.change_orders.line_steps import LineStep, line_steps
from app.services.formats.formatting import MINUS
from app.services.words import Words

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PreviewLine:
    """A product with its seats, signed, and what they come to in a full period."""

    name: str
    seats: str
    figure: ChangeFigure
    is_before: bool = False


@dataclass(frozen=True, slots=True)
class PreviewGroup:
    """Lines under one title: what is added, what changes, what changes on a later day.

    ``payment`` is the head over their amounts, which are those of a period.
    """

    title: str
    payment: str
    lines: tuple[PreviewLine, ...]


@dataclass(frozen=True, slots=True)
class LaterTotal:
    """The total of a full period from a later day on, and what it differs by from the one before."""

    figure: ChangeFigure
    difference: ChangeFigure


@dataclass(frozen=True, slots=True)
class TaxPart:
    """VAT, or an amount with it: what stands before it, in a word, and the amount."""

    said: str
    figure: ChangeFigure


@dataclass(frozen=True, slots=True)
class Horizon:
    """What falls due by when: net, its VAT and both in ``taxes``; ``note`` says for which days."""

    figure: ChangeFigure
    note: str
    taxes: tuple[TaxPart, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangePreview:
    """Everything in the preview that follows the keystrokes; ``later`` is empty where nothing waits."""

    effective: str
    groups: tuple[PreviewGroup, ...]
    before: ChangeFigure
    difference: ChangeFigure
    total: ChangeFigure
    total_taxes: tuple[TaxPart, ...]
    later: tuple[LaterTotal, ...]
    horizons: tuple[Horizon, ...]


def preview_of_change(state: ChangeState, names: ProductNames) -> ChangePreview:
    """The preview of a change."""
    words, change = names.words, state.priced.change
    money = words.formats.money
    on, steps = state.terms.on, state.priced.steps()
    waiting = [day for day, _ in steps if day > on]
    label = words.translate("changes", "New monthly total excl. VAT")
    if state.terms.period.months != 1:
        label = words.translate("changes", "New yearly total excl. VAT")
    if waiting:
        until = words.formats.short_date(waiting[0] - _DAY)
        label = words.translate("changes", "Monthly until {day}, excl. VAT", day=until)
        if state.terms.period.months != 1:
            label = words.translate("changes", "Yearly until {day}, excl. VAT", day=until)
    total = change.total_on(on)
    return ChangePreview(
        effective=_effective(state, names),
        groups=tuple(_groups(state, names)),
        before=ChangeFigure(
            ChangeKey(ChangeAmount.PRIOR_PAYMENT),
            words.translate("changes", "Current total"),
            money(change.prior_total),
        ),
        difference=ChangeFigure(
            ChangeKey(ChangeSum.DIFFERENCE, day=on),
            words.translate("changes", "Difference"),
            words.formats.signed(total - change.prior_total),
        ),
        total=ChangeFigure(ChangeKey(ChangeSum.TOTAL_ON, day=on), label, money(total)),
        total_taxes=_taxes(
            names, vat_of(total, state.basis.vat), ChangeSum.TOTAL_VAT, ChangeSum.TOTAL_WITH_VAT, on
        ),
        later=tuple(_later(state, names, total)),
        horizons=tuple(_horizons(state, names)),
    )


def _figure(names: ProductNames, amount: ChangeAmount | ChangeSum, text: str) -> ChangeFigure:
    return ChangeFigure(ChangeKey(amount), amount_name(names, amount), text)


def _effective(state: ChangeState, names: ProductNames) -> str:
    words, today = names.words, state.priced.change.invoices.today
    return words.translate(
        "changes",
        "effective {day} · {n} of {of} days",
        n=today.days,
        day=words.formats.short_date(state.terms.on),
        of=words.formats.count(today.of),
    )


def _groups(state: ChangeState, names: ProductNames) -> Iterator[PreviewGroup]:
    words, on = names.words, state.terms.on
    monthly, yearly = words.translate("changes", "Monthly"), words.translate("changes", "Yearly")
    payment = monthly if state.terms.period.months == 1 else yearly
    numbered = list(enumerate(state.priced.change.lines))
    added = [i for i, line in numbered if line.prior_unit_price is None and line.quantity]
    if added:
        lines = [_after(step, words) for i in added for step in line_steps(state, names, i)]
        yield PreviewGroup(words.translate("changes", "Added products"), payment, tuple(lines))
    changed = [i for i, line in numbered if _is_changed(line)]
    steps = [step for i in changed for step in line_steps(state, names, i)]
    for day in sorted({step.effective for step in steps}):
        title = words.translate("changes", "Changes to existing products")
        if day > on:
            title = words.translate("changes", "From {day}", day=words.formats.long_date(day))
        shown = (each for step in steps if step.effective == day for each in _both(step, words))
        yield PreviewGroup(title, payment, tuple(shown))


def _is_changed(line: PricedChangeLine) -> bool:
    if line.prior_unit_price is None:
        return False
    return (line.quantity, line.payment) != (line.prior_quantity, line.prior_payment)


def _both(step: LineStep, words: Words) -> Iterator[PreviewLine]:
    """What a step takes back, as a negative line, and what it gives instead; nothing where all of it goes."""
    if step.before is not None:
        before, formats = step.before, words.formats
        figure = ChangeFigure(before.key, before.name, formats.signed(-before.payment))
        yield PreviewLine(before.name, f"{MINUS}{formats.count(before.quantity)}", figure, is_before=True)
    if step.after.quantity:
        yield _after(step, words)


def _after(step: LineStep, words: Words) -> PreviewLine:
    after, formats = step.after, words.formats
    figure = ChangeFigure(after.key, after.name, formats.signed(after.payment))
    return PreviewLine(after.name, f"+{formats.count(after.quantity)}", figure)


def _later(state: ChangeState, names: ProductNames, before: Money) -> Iterator[LaterTotal]:
    words = names.words
    for day, total in state.priced.steps():
        if day > state.terms.on:
            text = words.formats.short_date(day)
            label = words.translate("changes", "Monthly from {day}, excl. VAT", day=text)
            if state.terms.period.months != 1:
                label = words.translate("changes", "Yearly from {day}, excl. VAT", day=text)
            figure = ChangeFigure(ChangeKey(ChangeSum.TOTAL_ON, day=day), label, words.formats.money(total))
            key = ChangeKey(ChangeSum.LATER_DIFFERENCE, day=day)
            more = ChangeFigure(key, amount_name(names, key.amount), words.formats.signed(total - before))
            yield LaterTotal(figure, more)
            before = total


def _horizons(state: ChangeState, names: ProductNames) -> Iterator[Horizon]:
    words, priced, change = names.words, state.priced, state.priced.change
    formats, end = words.formats, state.next_invoice_on
    yield Horizon(
        _figure(names, ChangeAmount.TODAY, formats.money(change.today)),
        _prorated(words, state.terms.on, end - _DAY),
        _taxes(names, priced.today, ChangeSum.TODAY_VAT, ChangeSum.TODAY_WITH_VAT),
    )
    yield Horizon(
        _figure(names, ChangeAmount.NEXT_INVOICE, formats.money(change.next_invoice)),
        _next_invoice_note(state, names),
        _taxes(names, priced.next_invoice, ChangeSum.NEXT_INVOICE_VAT, ChangeSum.NEXT_INVOICE_WITH_VAT),
    )
    if change.to_term_end is not None and change.term_end is not None:
        yield Horizon(
            _figure(names, ChangeAmount.TO_TERM_END, formats.money(change.to_term_end)),
            words.translate(
                "changes",
                "{n} invoices, to {day}",
                n=change.invoice_count,
                day=formats.short_date(change.term_end - _DAY),
            ),
        )


def _prorated(words: Words, first: date, last: date) -> str:
    """The days that today's amount is of, which may be a single one."""
    start = words.formats.short_date(first)
    if first == last:
        return words.translate("changes", "on {day} alone, prorated", day=start)
    end = words.formats.short_date(last)
    return words.translate("changes", "{first} to {last}, prorated", first=start, last=end)


def _next_invoice_note(state: ChangeState, names: ProductNames) -> str:
    """The day of the next invoice; of a further term whose list is not settled, that too."""
    day = names.words.formats.long_date(state.next_invoice_on)
    if state.is_next_price_open:
        return names.words.translate("changes", "{day}, at the list that is known today", day=day)
    return day


def _taxes(
    names: ProductNames, of: VatAmount, vat: ChangeSum, with_vat: ChangeSum, day: date | None = None
) -> tuple[TaxPart, ...]:
    """The VAT of an invoice and the invoice with it, each with its key."""
    words, money = names.words, names.words.formats.money
    parts = (
        (words.translate("changes", "VAT"), vat, of.vat),
        (words.translate("changes", "incl. VAT"), with_vat, of.taxable + of.vat),
    )
    return tuple(
        TaxPart(said, ChangeFigure(ChangeKey(key, day=day), amount_name(names, key), money(amount)))
        for said, key, amount in parts
    )
