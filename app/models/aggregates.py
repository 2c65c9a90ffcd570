"""Figures that the grid shows of a customer's quotes, contracts and licences, and the tally over all of them.

Both are kept in the transaction that changes what they count, for the customers in ``temp.touched``.
"""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection

_TALLY = (
    "INSERT INTO tally (parent_id, status, letter, currency, customers, seats, monthly_minor)"
    " SELECT parent_id, status, letter, monthly_currency, {sign}count(*), {sign}sum(seats),"
    " {sign}sum(monthly_minor)"
    " FROM customer WHERE {which} GROUP BY parent_id, status, letter, monthly_currency"
    " ON CONFLICT (parent_id, status, letter, currency) DO UPDATE SET"
    " customers = customers + excluded.customers,"
    " seats = seats + excluded.seats, monthly_minor = monthly_minor + excluded.monthly_minor"
)
_TOUCHED = "id IN (SELECT id FROM temp.touched)"

# A yearly payment weighs a twelfth in the monthly revenue, rounded half away from zero.
_MONTHLY = "CASE period WHEN 'month' THEN payment_minor WHEN 'year' THEN (payment_minor + 6) / 12 ELSE 0 END"

_REFRESH = f"""
UPDATE customer SET
    seats = coalesce((SELECT sum(quantity) FROM licence l WHERE l.customer_id = customer.id), 0),
    programmes = coalesce((
        SELECT group_concat(programme_id, ' ') FROM (
            SELECT DISTINCT programme_id FROM contract k WHERE k.customer_id = customer.id
            ORDER BY programme_id
        )), ''),
    contract_end = coalesce(
        (SELECT max(end_date) FROM contract k WHERE k.customer_id = customer.id), '9999-12-31'),
    (open_quotes, next_expiry) = (
        SELECT count(*), coalesce(min(expires_on), '9999-12-31') FROM quote q
        WHERE q.customer_id = customer.id AND q.status = 'open' AND q.expires_on >= ?),
    (monthly_currency, monthly_minor, monthly_other) = (
        SELECT coalesce(max(currency) FILTER (WHERE place = 1), ''),
            coalesce(sum(minor) FILTER (WHERE place = 1), 0),
            coalesce(group_concat(currency || ':' || minor, ' ') FILTER (WHERE place > 1), '')
        FROM (
            SELECT currency, sum({_MONTHLY}) AS minor,
                row_number() OVER (ORDER BY sum({_MONTHLY}) DESC, currency) AS place
            FROM licence l WHERE l.customer_id = customer.id GROUP BY currency
        )),
    pending = CASE
        WHEN EXISTS (
            SELECT 1 FROM outbox o WHERE o.customer_id = customer.id AND o.state = 'attention') THEN 2
        WHEN EXISTS (
            SELECT 1 FROM outbox o WHERE o.customer_id = customer.id AND o.state IN ('queued', 'sent')) THEN 1
        ELSE 0 END
WHERE {_TOUCHED}
"""


def mark_touched(connection: Connection, customer_ids: Iterable[str]) -> None:
    """Make ``customer_ids`` the customers that the other functions here speak of."""
    connection.exec_driver_sql("DELETE FROM temp.touched")
    rows = [(customer_id,) for customer_id in customer_ids]
    if rows:
        connection.exec_driver_sql("INSERT OR IGNORE INTO temp.touched VALUES (?)", rows)


def untally(connection: Connection) -> None:
    """Take the touched customers out of the tally, before they change."""
    connection.exec_driver_sql(_TALLY.format(sign="-", which=_TOUCHED))


def tally(connection: Connection) -> None:
    """Count the touched customers again, after they changed."""
    connection.exec_driver_sql(_TALLY.format(sign="", which=_TOUCHED))
    connection.exec_driver_sql("DELETE FROM tally WHERE customers = 0")


def refresh(connection: Connection, today: date) -> None:
    """Compute the figures of the touched customers; a quote counts as open to its last day."""
    connection.exec_driver_sql(_REFRESH, (today.isoformat(),))


def expired_since(connection: Connection, counted_on: str, today: date) -> list[str]:
    """Customers with a quote that ran out between the day of the last count and ``today``."""
    rows = connection.exec_driver_sql(
        "SELECT DISTINCT customer_id FROM quote WHERE status = 'open' AND expires_on >= ? AND expires_on < ?",
        (counted_on, today.isoformat()),
    )
    return [row[0] for row in rows]
