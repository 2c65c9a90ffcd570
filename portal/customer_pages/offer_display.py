"""An offer as the texts of its page, made of what its customer may be shown and nothing else."""

from dataclasses import dataclass
from decimal import Decimal

from app.domain.catalogue.catalogue import Period
from app.domain.money import Money
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownTotal
from portal.customer_pages.offer_amounts import amount, money, number, percent, sign_of
from portal.customer_pages.words import Words


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """One product; ``details`` stand below its name, ``cells`` under the heads of its table."""

    name: str
    details: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DisplayAmount:
    """A label with its amounts, one under each head, and a smaller text below it."""

    label: str
    cells: tuple[str, ...]
    details: str = ""
    is_total: bool = False


@dataclass(frozen=True, slots=True)
class DisplayTable:
    """What is billed in one rhythm: its lines and what they come to; ``heads`` are of the amounts."""

    title: str
    heads: tuple[str, ...]
    lines: tuple[DisplayLine, ...]
    sums: tuple[DisplayAmount, ...]


@dataclass(frozen=True, slots=True)
class DisplayDue:
    """What falls due when; ``unit`` says whether VAT is in it. ``is_short`` is of narrow screens alone."""

    label: str
    amount: str
    unit: str
    details: str
    is_short: bool = False


def display_tables(say: Words, shown: Shown) -> list[DisplayTable]:
    """What is in the totals, a table for each rhythm of billing; the last one is of what is optional."""
    tables = [_table(say, shown, each) for each in shown.totals]
    optional = tuple(_line(say, shown, each) for each in shown.lines if each.is_optional)
    if optional:
        tables.append(
            DisplayTable(say("offer_option"), (say("offer_ht_in", sign=_sign(shown)),), optional, ())
        )
    return tables


def display_due(say: Words, shown: Shown) -> list[DisplayDue]:
    """Today, the next invoice, each full period, and to the end of the term."""
    today, following, with_vat = shown.today, shown.next_invoice, say("offer_unit_ttc")
    rows = [DisplayDue(say("offer_today"), _zero(say, shown), "", say("offer_nothing_today"))]
    if today is not None:
        net = say("offer_net_of", amount=money(say, today.net))
        rows = [DisplayDue(say("offer_today"), money(say, today.total), with_vat, net)]
    on = say("offer_on_net", date=say.long_day(following.first), amount=money(say, following.net))
    rows.append(DisplayDue(say("offer_next"), money(say, following.total), with_vat, on))
    for each in shown.totals:
        if each.period is not Period.ONE_TIME:
            net = ", ".join(
                filter(None, (say("offer_net_of", amount=money(say, each.net)), _from_day(say, shown, each)))
            )
            label = say(f"offer_then_{each.period.value}")
            rows.append(DisplayDue(label, money(say, each.total), with_vat, net, is_short=True))
    if shown.term_total is not None:
        end = say("offer_to_day", date=say.long_day(shown.end_date)) if shown.end_date else ""
        rows.append(DisplayDue(say("offer_term"), money(say, shown.term_total), say("offer_unit_ht"), end))
    return rows


def display_references(say: Words, shown: Shown) -> list[str]:
    """What the buyer wants to find on the invoice."""
    said = shown.references
    if said is None:
        return []
    return [
        *([say("offer_order", number=said.buyer_order)] if said.buyer_order else ()),
        *([say("offer_service", code=said.service_code)] if said.service_code else ()),
        *([say(f"offer_nature_{said.nature.value}")] if said.nature is not None else ()),
    ]


def display_differences(say: Words, seen: Shown, now: Shown) -> list[str]:
    """What became another while the customer read, in sentences."""
    before, after = _by_product(seen), _by_product(now)
    found = []
    for key in dict.fromkeys((*before, *after)):
        one, other = before.get(key), after.get(key)
        name = (other or one or seen.lines[0]).name
        if one is None and other is not None:
            found.append(say("offer_line_added", who=name, after=_in_short(say, now, other)))
        elif other is None and one is not None:
            found.append(say("offer_line_gone", who=name, before=_in_short(say, seen, one)))
        elif (
            one is not None and other is not None and _in_short(say, seen, one) != _in_short(say, now, other)
        ):
            sides = {"before": _in_short(say, seen, one), "after": _in_short(say, now, other)}
            found.append(say("offer_line_changed", who=name, **sides))
    sums = {each.period: each.net for each in seen.totals}
    for each in now.totals:
        earlier = sums.get(each.period)
        if earlier is not None and earlier != each.net:
            sides = {"before": money(say, earlier), "after": money(say, each.net)}
            found.append(say("offer_total_changed", period=say(f"offer_{each.period.value}"), **sides))
    return found or [say("offer_rest_changed")]


def grouped(fingerprint: str) -> str:
    """The fingerprint in groups of eight, as a person compares it."""
    return " ".join(fingerprint[at : at + 8] for at in range(0, len(fingerprint), 8))


def _by_product(shown: Shown) -> dict[tuple[str, int], ShownLine]:
    found: dict[tuple[str, int], ShownLine] = {}
    for each in shown.lines:
        place = sum(1 for product, _ in found if product == each.product_id)
        found[each.product_id, place] = each
    return found


def _in_short(say: Words, shown: Shown, line: ShownLine) -> str:
    seats = _seats(say, shown, line.quantity, line.net_unit)
    return f"{line.level_name}, {seats}" if line.level_name else seats


def _table(say: Words, shown: Shown, total: ShownTotal) -> DisplayTable:
    lines = tuple(
        _line(say, shown, each)
        for each in shown.lines
        if each.period is total.period and not each.is_optional
    )
    period, sign = say(f"offer_{total.period.value}"), _sign(shown)
    if shown.kind is ShownKind.CHANGE:
        heads = tuple(
            say(each) for each in ("offer_head_before", "offer_head_after", "offer_head_difference")
        )
        title = say("offer_period_ht_in", period=period, sign=sign)
        return DisplayTable(title, heads, lines, _sums_of_change(say, shown, total))
    head = say("offer_period_ht_in", period=period, sign=sign)
    return DisplayTable(say("offer_receive"), (head,), lines, _sums(say, total))


def _line(say: Words, shown: Shown, line: ShownLine) -> DisplayLine:
    name = f"{line.name} {line.level_name}".strip()
    details = [line.description]
    if shown.kind is ShownKind.CHANGE:
        details.append(_change_of(say, shown, line))
    else:
        details.append(_seats(say, shown, line.quantity, line.net_unit))
        if line.is_optional:
            details.append(say(f"offer_{line.period.value}").lower())
    if line.discount_percent:
        details.append(say("offer_discount", percent=percent(say, line.discount_percent)))
    if line.effective_on is not None:
        details.append(say("offer_from_day", date=say.day(line.effective_on)))
    details.append(line.notes)
    cells: tuple[str, ...] = (number(say, line.net.amount),)
    if shown.kind is ShownKind.CHANGE:
        cells = _compared(say, line.prior_net, line.net)
    return DisplayLine(name, tuple(filter(None, details)), cells)


def _seats(say: Words, shown: Shown, quantity: int, unit: Decimal) -> str:
    return say("offer_seats", quantity=quantity, price=amount(say, unit, shown.currency))


def _change_of(say: Words, shown: Shown, line: ShownLine) -> str:
    """Seats and unit price as they are held and as they become."""
    after = _seats(say, shown, line.quantity, line.net_unit) if line.quantity else say("offer_no_more")
    if line.prior_quantity is None:
        return say("offer_added", after=after)
    before = str(line.prior_quantity)
    if line.prior_unit is not None:
        before = _seats(say, shown, line.prior_quantity, line.prior_unit)
    if line.prior_level_name and line.prior_level_name != line.level_name:
        before = f"{line.prior_level_name}, {before}"
    return say("offer_before_after", before=before, after=after)


def _compared(say: Words, before: Money | None, after: Money) -> tuple[str, ...]:
    """Two amounts and their difference with its sign; what is added has none before."""
    difference = after.amount - (before.amount if before is not None else 0)
    written = number(say, difference)
    signed = f"+{written}" if difference > 0 else written
    return ("" if before is None else number(say, before.amount), number(say, after.amount), signed)


def _sums(say: Words, total: ShownTotal) -> tuple[DisplayAmount, ...]:
    period = say(f"offer_{total.period.value}")
    vat = [
        DisplayAmount(
            say("offer_vat", percent=percent(say, each.percent)),
            (number(say, each.vat.amount),),
            each.mention,
        )
        for each in total.vat
    ]
    return (
        DisplayAmount(say("offer_ht", period=period), (number(say, total.net.amount),)),
        *vat,
        DisplayAmount(say("offer_ttc", period=period), (money(say, total.total),), is_total=True),
    )


def _sums_of_change(say: Words, shown: Shown, total: ShownTotal) -> tuple[DisplayAmount, ...]:
    period = say(f"offer_{total.period.value}")
    vat = [
        DisplayAmount(
            say("offer_vat", percent=percent(say, each.percent)),
            ("", number(say, each.vat.amount), ""),
            each.mention,
        )
        for each in total.vat
    ]
    later = [
        DisplayAmount(say("offer_later", date=say.day(each.on)), ("", number(say, each.net.amount), ""))
        for each in shown.steps
    ]
    whole = _compared(say, total.prior_total, total.total)
    from_day = _from_day(say, shown, total)
    if from_day:
        del later[-1]
    return (
        DisplayAmount(say("offer_ht", period=period), _compared(say, total.prior_net, total.net), from_day),
        *vat,
        DisplayAmount(say("offer_ttc", period=period), whole, is_total=True),
        *later,
    )


def _from_day(say: Words, shown: Shown, total: ShownTotal) -> str:
    """From which day a total of a change holds; empty where that is the day of the change itself."""
    last = shown.steps[-1] if shown.steps else None
    return say("offer_from_day", date=say.day(last.on)) if last is not None and last.net == total.net else ""


def _sign(shown: Shown) -> str:
    return sign_of(shown.currency)


def _zero(say: Words, shown: Shown) -> str:
    return amount(say, Decimal(0), shown.currency)
