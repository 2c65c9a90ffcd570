"""An offer as the texts of its page, made of what its customer may be shown and nothing else."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import Money
from app.domain.shown.shown import Shown, ShownKind, ShownLine, ShownTotal
from portal.customer_pages.words import Words

_SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}


@dataclass(frozen=True, slots=True)
class DisplayLine:
    """One product; ``details`` stand below its name."""

    name: str
    details: tuple[str, ...]
    net: str
    is_optional: bool


@dataclass(frozen=True, slots=True)
class DisplayAmount:
    """A label with its amount, and a smaller text below; the heaviest row of a sum ``is_total``."""

    label: str
    amount: str
    details: str = ""
    is_total: bool = False


def amount(say: Words, value: Decimal, currency: str) -> str:
    """An amount as the language writes it, with at least the two places of a cent."""
    places = max(2, -int(value.as_tuple().exponent))
    written = f"{value:,.{places}f}"
    sign = _SIGNS.get(currency, f"{currency}\u00a0")
    if say.language == "fr":
        grouped_by_thousands = written.replace(",", "\u202f").replace(".", ",")
        return f"{grouped_by_thousands}\u00a0{sign.strip()}"
    return f"-{sign}{written[1:]}" if written.startswith("-") else f"{sign}{written}"


def money(say: Words, value: Money) -> str:
    """Money as the language writes it."""
    return amount(say, value.amount, value.currency)


def display_lines(say: Words, shown: Shown) -> list[DisplayLine]:
    """The products in their order."""
    return [_line(say, shown, each) for each in shown.lines]


def display_totals(say: Words, shown: Shown) -> list[DisplayAmount]:
    """What each period comes to: net, VAT per rate, and with it."""
    return [row for each in shown.totals for row in _total(say, each)]


def display_horizons(say: Words, shown: Shown) -> list[DisplayAmount]:
    """Today, the next invoice, and to the end of the term."""
    nothing = DisplayAmount(
        say("offer_today"), amount(say, Decimal(0), shown.currency), say("offer_nothing_today")
    )
    today, following = shown.today, shown.next_invoice
    rows = [nothing]
    if today is not None:
        with_vat = say("offer_with_vat", amount=money(say, today.total))
        rows = [DisplayAmount(say("offer_today"), with_vat, say("offer_on", date=say.day(today.first)))]
    with_vat = say("offer_with_vat", amount=money(say, following.total))
    rows.append(DisplayAmount(say("offer_next"), with_vat, say("offer_on", date=say.day(following.first))))
    if shown.term_total is not None:
        end = say("until", date=say.day(shown.end_date)) if shown.end_date else ""
        rows.append(DisplayAmount(say("offer_term"), money(say, shown.term_total), end))
    return rows


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
    price = amount(say, line.net_unit, shown.currency)
    seats = say("offer_seats", quantity=line.quantity, price=price)
    return f"{line.level_name}, {seats}" if line.level_name else seats


def _line(say: Words, shown: Shown, line: ShownLine) -> DisplayLine:
    details = [line.description, _seats(say, shown, line), _before(say, shown, line)]
    if line.discount_percent:
        details.append(say("offer_discount", percent=_percent(say, line.discount_percent)))
    if line.effective_on is not None:
        details.append(say("offer_from_day", date=say.day(line.effective_on)))
    details.append(line.notes)
    name = f"{line.name} {line.level_name}".strip()
    return DisplayLine(name, tuple(filter(None, details)), money(say, line.net), line.is_optional)


def _seats(say: Words, shown: Shown, line: ShownLine) -> str:
    if not line.quantity:
        return say("offer_no_more")
    price = amount(say, line.net_unit, shown.currency)
    said = say("offer_seats", quantity=line.quantity, price=price)
    return f"{said}, {say(f'offer_{line.period.value}').lower()}"


def _before(say: Words, shown: Shown, line: ShownLine) -> str:
    if shown.kind is not ShownKind.CHANGE or line.prior_quantity is None:
        return ""
    said = str(line.prior_quantity)
    if line.prior_unit is not None:
        price = amount(say, line.prior_unit, shown.currency)
        said = say("offer_seats", quantity=line.prior_quantity, price=price)
    if line.prior_level_name and line.prior_level_name != line.level_name:
        said = f"{line.prior_level_name}, {said}"
    return say("offer_before", before=said)


def _total(say: Words, total: ShownTotal) -> Iterator[DisplayAmount]:
    period = say(f"offer_{total.period.value}")
    prior = "" if total.prior_net is None else say("offer_prior", amount=money(say, total.prior_net))
    yield DisplayAmount(say("offer_ht", period=period), money(say, total.net), prior)
    for each in total.vat:
        label = say("offer_vat", percent=_percent(say, each.percent))
        yield DisplayAmount(label, money(say, each.vat), each.mention)
    yield DisplayAmount(say("offer_ttc", period=period), money(say, total.total), is_total=True)


def _percent(say: Words, value: Decimal) -> str:
    return f"{value:f}".replace(".", ",") if say.language == "fr" else f"{value:f}"
