"""What an approval is bound to, as a digest: the lines, their discounts and the totals they come to.

Days, notes and the identities of lines are not in it: a change that is confirmed on the morrow grants the
same discount. A document's own days are bound by its revision.
"""

import hashlib
import json
from decimal import Decimal

from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms, ChangeOrderTotals
from app.domain.money import Money
from app.domain.quote.quote import QuoteTerms, QuoteTotals

_Json = str | int | bool | None | list["_Json"]


def quote_digest(terms: QuoteTerms, totals: QuoteTotals) -> str:
    """The digest of a quote or a cart: SHA-256 (FIPS 180-4) as hexadecimal text."""
    lines: list[_Json] = [
        [
            line.product_id,
            line.level,
            line.period.value,
            line.quantity,
            _plain(line.discount_percent),
            _plain(line.manual_unit_price),
            line.is_optional,
        ]
        for line in terms.lines
        if line.quantity
    ]
    sold: list[_Json] = [
        "quote",
        terms.programme_id,
        terms.partnership.value,
        terms.currency,
        terms.price_list_id,
        terms.offer.value,
        terms.commitment_months,
        _plain(terms.discount_percent),
        _plain(terms.customer_discount_percent),
    ]
    nets = (totals.one_time_net, totals.monthly_net, totals.yearly_net, totals.term_total)
    return _digest([*sold, lines, [_money(each) for each in nets]])


def change_digest(terms: ChangeOrderTerms, totals: ChangeOrderTotals) -> str:
    """The digest of a change order or a direct change, as in ``quote_digest``.

    Of the totals only what a full period comes to, before and after: what is due today depends on the day.
    """
    lines: list[_Json] = [
        [
            line.product_id,
            line.level,
            line.licence_id,
            line.quantity,
            _plain(line.discounts.customer_percent),
            _plain(line.discounts.line_percent),
            _plain(line.discounts.quote_percent),
            _plain(line.discounts.manual_unit_price),
            *_beyond_seats(line, terms),
        ]
        for line in terms.lines
        if line.quantity or line.licence_id is not None
    ]
    sold: list[_Json] = [
        "change",
        terms.programme_id,
        terms.partnership.value,
        terms.currency,
        terms.price_list_id,
        terms.contract_id,
        terms.commitment_months,
        terms.period.value,
    ]
    if terms.new_end is not None:
        sold.append(terms.new_end.isoformat())
    return _digest([*sold, lines, [_money(totals.prior_total), _money(totals.new_total)]])


def _beyond_seats(line: ChangeOrderLine, terms: ChangeOrderTerms) -> list[_Json]:
    """What a line asks for besides seats and their price; of most lines nothing is in the digest."""
    asked: list[_Json] = ["keeps_seats"] if line.keeps_seats else []
    if line.swap is not None:
        id, seats = line.swap.line_id, line.swap.seats
        asked += [[each.product_id, each.level, seats] for each in terms.lines if each.id == id]
    return asked


def _plain(value: Decimal | None) -> str | None:
    """A number as one text, however it was typed: 10, 10.0 and 1E+1 are ``10``."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") or "0" if "." in text else text


def _money(amount: Money) -> _Json:
    return [amount.minor, amount.currency]


def _digest(content: list[_Json]) -> str:
    canonical = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode()).hexdigest()
