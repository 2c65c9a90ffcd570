"""Figures that the grid shows of a customer's quotes, contracts and licences, and the tally over all of them.

Both are kept in the transaction that changes what they count, for the customers in ``temp.touched``.
"""

from collections.abc import Iterable
from datetime import date

import sqlcipher3.dbapi2 as sqlcipher

from app.models.columns import FAR, Row

_TALLY = (
    "INSERT INTO tally (parent_id, status, letter, currency, account_state, programme_id, programmes,"
    " rep_key, customers, seats, monthly_minor)"
    " SELECT parent_id, status, letter, monthly_currency, account_state, programme_id, programmes, rep_key,"
    " {sign}count(*), {sign}sum(seats), {sign}sum(monthly_minor)"
    " FROM customer WHERE id IN (SELECT id FROM temp.touched)"
    " GROUP BY 1, 2, 3, 4, 5, 6, 7, 8"
    " ON CONFLICT (parent_id, status, letter, currency, account_state, programme_id, programmes, rep_key)"
    " DO UPDATE SET"
    " customers = customers + excluded.customers,"
    " seats = seats + excluded.seats, monthly_minor = monthly_minor + excluded.monthly_minor"
)

# CROSS JOIN keeps the touched customers as the outer loop. A yearly payment weighs a twelfth in the monthly
# revenue, rounded half away from zero.
_HELD = """
    SELECT customer_id, currency, sum(seats), sum(minor) FROM (
        SELECT l.customer_id, l.currency, max(l.quantity) AS seats, sum(
            CASE l.period WHEN 'month' THEN coalesce(charged_minor, payment_minor)
            WHEN 'year' THEN (coalesce(charged_minor, payment_minor) + 6) / 12 ELSE 0 END) AS minor
        FROM temp.touched t CROSS JOIN licence l ON l.customer_id = t.id
        LEFT JOIN contract k ON k.id = l.contract_id
        WHERE k.state IS NULL OR k.state NOT IN ('ended', 'upcoming')
        GROUP BY l.customer_id, l.currency, coalesce(k.id, l.id)
    ) GROUP BY 1, 2 ORDER BY 1, 4 DESC, 2
"""
"""Of one sale the most seats of a product count, as in its quote and its renewal; sales add up."""
_COMMITTED = """
    SELECT k.customer_id, k.programme_id, max(k.end_date)
    FROM temp.touched t CROSS JOIN contract k ON k.customer_id = t.id GROUP BY 1, 2 ORDER BY 1, 2
"""
_QUOTED = """
    SELECT customer_id, count(*), min(expires_on) FROM (
        SELECT q.customer_id, q.expires_on FROM temp.touched t
        CROSS JOIN quote q INDEXED BY ix_quote_customer_id_status
        ON q.customer_id = t.id AND q.status = 'open'
        UNION ALL
        SELECT h.customer_id, h.expires_on FROM temp.touched t
        CROSS JOIN change_order h INDEXED BY ix_change_order_customer_id_status
        ON h.customer_id = t.id AND h.status = 'open'
    ) WHERE expires_on >= ? GROUP BY 1
"""
"""A change quote is open like a quote, and counted with them."""
_WAITING = """
    SELECT o.customer_id, max(CASE o.state WHEN 'attention' THEN 2 ELSE 1 END) FROM temp.touched t
    CROSS JOIN outbox o ON o.customer_id = t.id AND o.state IN ('queued', 'sent', 'attention') GROUP BY 1
"""


NOTHING: Row = {
    "programmes": "",
    "seats": 0,
    "monthly_minor": 0,
    "monthly_currency": "",
    "monthly_other": "",
    "open_quotes": 0,
    "next_expiry": FAR,
    "contract_end": FAR,
    "pending": 0,
}
"""The figures of a customer that nothing belongs to; ``pending`` is 1 for queued, 2 for attention."""


def mark_touched(connection: sqlcipher.Connection, customer_ids: Iterable[str]) -> None:
    """Make ``customer_ids`` the customers that the other functions here speak of."""
    connection.execute("DELETE FROM temp.touched")
    rows = [(customer_id,) for customer_id in customer_ids]
    if rows:
        connection.executemany("INSERT OR IGNORE INTO temp.touched VALUES (?)", rows)


def untally(connection: sqlcipher.Connection) -> None:
    """Take the touched customers out of the tally, before they change."""
    connection.execute(_TALLY.format(sign="-"))


def tally(connection: sqlcipher.Connection) -> None:
    """Count the touched customers again, after they changed."""
    connection.execute(_TALLY.format(sign=""))
    connection.execute("DELETE FROM tally WHERE customers = 0")


def figures(connection: sqlcipher.Connection, today: date) -> dict[str, Row]:
    """The figures of the touched customers that have any; a quote counts as open to its last day."""
    found: dict[str, Row] = {}
    for customer_id, currency, seats, minor in connection.execute(_HELD):
        each = found.setdefault(customer_id, dict(NOTHING))
        each["seats"] += seats
        if each["monthly_currency"]:
            each["monthly_other"] = f"{each['monthly_other']} {currency}:{minor}".strip()
        else:
            each["monthly_currency"], each["monthly_minor"] = currency, minor
    for customer_id, programme_id, end in connection.execute(_COMMITTED):
        each = found.setdefault(customer_id, dict(NOTHING))
        each["programmes"] = f"{each['programmes']} {programme_id}".strip()
        each["contract_end"] = end if each["contract_end"] == FAR else max(end, each["contract_end"])
    for customer_id, count, expiry in connection.execute(_QUOTED, (today.isoformat(),)):
        each = found.setdefault(customer_id, dict(NOTHING))
        each["open_quotes"], each["next_expiry"] = count, expiry
    for customer_id, mark in connection.execute(_WAITING):
        found.setdefault(customer_id, dict(NOTHING))["pending"] = mark
    return found


def expiring_between(connection: sqlcipher.Connection, first: str, end: str) -> list[str]:
    """Customers with an open quote or change quote whose last day is from ``first`` to before ``end``.

    Both are in ISO format.
    """
    where = "WHERE status = 'open' AND expires_on >= ? AND expires_on < ?"
    rows = connection.execute(
        f"SELECT customer_id FROM quote {where} UNION SELECT customer_id FROM change_order {where}",
        (first, end, first, end),
    )
    return [row[0] for row in rows]
