"""The customer's screen of one quote or change, from what is shown of it."""

from dataclasses import dataclass

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownTotal
from app.services.formats.formatting import Formats
from app.services.meeting.controls import Controls, Proposal
from app.services.meeting.horizons import horizons_of
from app.services.meeting.meeting_view import (
    MeetingChoice,
    MeetingColumn,
    MeetingRow,
    MeetingSeats,
    MeetingTerm,
    MeetingTotal,
    MeetingView,
)
from app.services.words import Words
from app.services.words.invoicing import references_text


@dataclass(frozen=True, slots=True)
class Look:
    """The marks of who offers, partner and vendor; ``logo`` is a PNG, else the monogram stands."""

    monogram: str
    colour: str
    logo: bytes
    vendor: str


def view_of(shown: Shown, controls: Controls, look: Look, words: Words) -> MeetingView:
    """What the customer sees of ``shown``, in the language of ``words``."""
    is_change = shown.kind is ShownKind.CHANGE
    main, seats = main_total(shown), _seats(shown, words)
    return MeetingView(
        language=words.language,
        partner=shown.partner_name,
        monogram=look.monogram,
        colour=look.colour,
        logo=look.logo,
        vendor=look.vendor,
        day=words.formats.long_date(controls.today),
        title=shown.customer_name,
        subtitle=_subtitle(shown, words),
        seats=seats,
        term=_term(shown, controls, words),
        columns=_columns(words, is_change=is_change),
        rows=(
            *_rows(shown, controls, seats, words),
            *_proposed(controls, words, columns=3 if is_change else 1),
        ),
        total=_total(shown, main, controls, words),
        once=_once(shown, words),
        horizons=horizons_of(shown, words, with_vat=controls.with_vat),
        foot=_foot(shown, main, words),
        notes="\n".join(filter(None, (shown.notes, references_text(words, shown.references)))),
        notes_title=words.translate("meeting", "Notes of our meeting"),
        accept=_accept(words, is_change=is_change) if controls.can_accept else "",
    )


def main_total(shown: Shown) -> ShownTotal | None:
    """What the content is about: what a month comes to, else a year, else what falls due once."""
    return shown.totals[0] if shown.totals else None


def period_head(period: Period, words: Words) -> str:
    """What stands over or before net amounts of a period."""
    match period:
        case Period.MONTH:
            return words.translate("meeting", "Per month, excl. VAT")
        case Period.YEAR:
            return words.translate("meeting", "Per year, excl. VAT")
        case Period.ONE_TIME:
            return words.translate("meeting", "Once, excl. VAT")


def gross_head(period: Period, words: Words) -> str:
    """The same with VAT."""
    match period:
        case Period.MONTH:
            return words.translate("meeting", "Per month, incl. VAT")
        case Period.YEAR:
            return words.translate("meeting", "Per year, incl. VAT")
        case Period.ONE_TIME:
            return words.translate("meeting", "Once, incl. VAT")


def _subtitle(shown: Shown, words: Words) -> str:
    if shown.kind is ShownKind.CHANGE:
        return words.translate(
            "meeting",
            "Your {programme} subscription, today and after the change",
            programme=shown.programme_name,
        )
    if shown.end_date is None:
        return words.translate(
            "meeting",
            "{programme}, from {start}",
            programme=shown.programme_name,
            start=words.formats.long_date(shown.start_date),
        )
    return words.translate(
        "meeting",
        "{programme}: {n} months, from {start} to {end}",
        programme=shown.programme_name,
        n=shown.commitment_months,
        start=words.formats.long_date(shown.start_date),
        end=words.formats.long_date(shown.end_date),
    )


def _seats(shown: Shown, words: Words) -> MeetingSeats | None:
    """The one count, where every recurring line has the same."""
    lines = [each for each in shown.lines if not each.is_optional and each.period is not Period.ONE_TIME]
    counts = {each.quantity for each in lines if each.quantity}
    if len(counts) != 1:
        return None
    priors = {each.prior_quantity for each in lines if each.prior_quantity}
    (count,) = counts
    prior = priors.pop() if len(priors) == 1 else None
    return MeetingSeats(
        label=words.translate("meeting", "Total number of licences"),
        text=words.translate("meeting", "one for each user who is protected"),
        prior="" if prior is None else words.formats.count(prior),
        count=count,
        count_text=words.formats.count(count),
        fewer=words.translate("meeting", "One licence less"),
        more=words.translate("meeting", "One licence more"),
    )


def _term(shown: Shown, controls: Controls, words: Words) -> MeetingTerm | None:
    if not controls.commitments:
        return None
    choices = tuple(
        MeetingChoice(each, words.translate("meeting", "{n} months", n=each)) for each in controls.commitments
    )
    return MeetingTerm(words.translate("meeting", "Commitment"), choices, shown.commitment_months)


def _columns(words: Words, *, is_change: bool) -> tuple[MeetingColumn, ...]:
    if not is_change:
        return (MeetingColumn(words.translate("meeting", "Amount, excl. VAT"), is_main=True),)
    return (
        MeetingColumn(words.translate("meeting", "Today")),
        MeetingColumn(words.translate("meeting", "After"), is_main=True),
        MeetingColumn(words.translate("meeting", "Difference")),
    )


def _switch(words: Words, *, is_on: bool) -> str:
    if is_on:
        return words.translate("meeting", "included")
    return words.translate("meeting", "not included")


def _count(line: ShownLine, words: Words) -> str:
    if line.prior_quantity is not None and line.prior_quantity != line.quantity:
        return words.translate(
            "meeting",
            "{before} until now, then {after}",
            before=words.formats.count(line.prior_quantity),
            after=words.formats.count(line.quantity),
        )
    return words.translate("meeting", "{n} licences", n=line.quantity)


def _rows(
    shown: Shown, controls: Controls, seats: MeetingSeats | None, words: Words
) -> tuple[MeetingRow, ...]:
    is_change = shown.kind is ShownKind.CHANGE
    return tuple(
        MeetingRow(
            key=key,
            name=line.name,
            level=line.level_name,
            text=_text(line, words),
            count=_count(line, words) if seats is None else "",
            cells=_change_cells(line, words.formats) if is_change else _quote_cells(line, words),
            is_included=not line.is_optional and line.quantity > 0,
            can_switch=key in controls.switches,
            switch=_switch(words, is_on=not line.is_optional and line.quantity > 0),
            note=line.notes,
        )
        for key, line in zip(controls.keys, shown.lines, strict=True)
    )


def _text(line: ShownLine, words: Words) -> str:
    """What the product does; of a change of the level or on a later day, that first."""
    said = []
    if line.prior_level_name and line.prior_level_name != line.level_name and line.quantity:
        said.append(
            words.translate(
                "meeting",
                "{before} until now, then {after}",
                before=line.prior_level_name,
                after=line.level_name,
            )
        )
    if line.effective_on is not None:
        said.append(words.translate("meeting", "from {day}", day=words.formats.long_date(line.effective_on)))
    return ", ".join(said) or line.description


def _change_cells(line: ShownLine, formats: Formats) -> tuple[str, ...]:
    before, after = line.prior_net, line.net if line.quantity else None
    nothing = Money.zero(line.net.currency)
    return (
        "" if before is None else formats.money(before),
        "" if after is None else formats.money(after),
        formats.signed((after or nothing) - (before or nothing)),
    )


def _quote_cells(line: ShownLine, words: Words) -> tuple[str, ...]:
    amount = words.formats.money(line.net)
    if line.is_optional:
        return (words.translate("meeting", "would be {amount}", amount=words.formats.signed(line.net)),)
    if line.period is Period.MONTH:
        return (amount,)
    if line.period is Period.YEAR:
        return (words.translate("meeting", "{amount} per year", amount=amount),)
    return (words.translate("meeting", "{amount} once", amount=amount),)


def _proposed(controls: Controls, words: Words, columns: int) -> tuple[MeetingRow, ...]:
    return tuple(
        MeetingRow(
            key=each.key,
            name=each.name,
            level="",
            text=each.text,
            count="",
            cells=("",) * (columns - 1) + (_would(each, words),),
            is_included=False,
            can_switch=True,
            switch=_switch(words, is_on=False),
        )
        for each in controls.proposals
    )


def _would(proposal: Proposal, words: Words) -> str:
    if proposal.would is None:
        return ""
    amount = words.formats.signed(proposal.would)
    if proposal.period is Period.ONE_TIME:
        amount = words.translate("meeting", "{amount} once", amount=amount)
    return words.translate("meeting", "would be {amount}", amount=amount)


def _total(shown: Shown, main: ShownTotal | None, controls: Controls, words: Words) -> MeetingTotal:
    columns = 3 if shown.kind is ShownKind.CHANGE else 1
    if main is None:
        nothing = words.formats.money(Money.zero(shown.currency))
        return MeetingTotal(period_head(Period.MONTH, words), ("",) * (columns - 1) + (nothing,), "")
    with_vat = controls.with_vat
    after, other = (main.total, main.net) if with_vat else (main.net, main.total)
    before = main.prior_total if with_vat else main.prior_net
    label = gross_head(main.period, words) if with_vat else period_head(main.period, words)
    money = words.formats.money
    cells: tuple[str, ...] = (money(after),)
    if before is not None:
        cells = (money(before), money(after), words.formats.signed(after - before))
    vat = ", ".join(
        words.translate("meeting", "VAT {rate}", rate=words.formats.percent(each.percent))
        for each in main.vat
    )
    text = (
        words.translate("meeting", "that is {amount} excl. VAT, {vat}", amount=money(other), vat=vat)
        if with_vat
        else words.translate("meeting", "that is {amount} incl. VAT, {vat}", amount=money(other), vat=vat)
    )
    return MeetingTotal(label, cells, text)


def _once(shown: Shown, words: Words) -> str:
    """What else falls due, beside the period that the total is of."""
    parts = []
    for each in shown.totals[1:]:
        amount = words.formats.money(each.net)
        if each.period is Period.ONE_TIME:
            parts.append(words.translate("meeting", "{amount} once, excl. VAT", amount=amount))
        else:
            parts.append(words.translate("meeting", "{amount} per year, excl. VAT", amount=amount))
    return " · ".join(parts)


def _foot(shown: Shown, main: ShownTotal | None, words: Words) -> str:
    until = words.formats.long_date(shown.expires_on)
    rates = main.vat if main is not None else shown.next_invoice.vat
    if rates and all(each.percent for each in rates):
        return words.translate(
            "meeting",
            "Amounts of lines excl. VAT; VAT {rates} comes on top. Offer valid until {day}.",
            rates=", ".join(words.formats.percent(each.percent) for each in rates),
            day=until,
        )
    if not rates and not (main or shown.next_invoice).net.minor:
        # Of nothing there is no VAT either, which would say that there is none of what is chosen next.
        return words.translate("meeting", "Offer valid until {day}.", day=until)
    return words.translate("meeting", "No VAT is charged. Offer valid until {day}.", day=until)


def _accept(words: Words, *, is_change: bool) -> str:
    if is_change:
        return words.translate("meeting", "Accept the change")
    return words.translate("meeting", "Accept the quote")
