"""Change orders in columns of their own, so that lists sort, count and find them like quotes."""

import re

from alembic import op

revision = "0007"
down_revision = "0006"

_FILL = """
    INSERT INTO change_order
    SELECT
        id,
        owner_id,
        json_extract(text, '$.number'),
        json_extract(text, '$.provisional_number'),
        json_extract(text, '$.revision'),
        json_extract(text, '$.status'),
        json_extract(text, '$.terms.programme_id'),
        coalesce(json_extract(text, '$.terms.contract_id'), ''),
        json_extract(text, '$.terms.period'),
        json_extract(text, '$.terms.currency'),
        json_extract(text, '$.totals.new_total.minor'),
        json_extract(text, '$.totals.new_total.minor') - json_extract(text, '$.totals.prior_total.minor'),
        json_extract(text, '$.totals.to_term_end.minor'),
        json_extract(text, '$.created_on'),
        json_extract(text, '$.expires_on'),
        replace(json_extract(text, '$.written_at'), 'Z', '+00:00'),
        json_extract(text, '$.created_by.name'),
        json_extract(text, '$.order_number')
    FROM (SELECT id, owner_id, CAST(body AS TEXT) AS text FROM document WHERE kind = 'change_order')
"""
_COUNT = """
    UPDATE customer SET open_quotes = open_quotes + found.count, next_expiry = min(next_expiry, found.first)
    FROM (
        SELECT customer_id, count(*) AS count, min(expires_on) AS first FROM change_order
        WHERE status = 'open' GROUP BY 1
    ) AS found
    WHERE customer.id = found.customer_id
"""
_NUMBERS = """
    SELECT c.sort_key, c.row, s.text, group_concat(h.number || ' ' || h.provisional_number, ' ')
    FROM change_order h JOIN customer c ON c.id = h.customer_id
    JOIN search_text s ON s.sort_key = c.sort_key AND s.row = c.row GROUP BY c.row
"""
_PARTED = "\n"
"""Stands between a customer's own words and the numbers of its quotes."""


def upgrade() -> None:
    """Make the table of what is there, count and index it; what has expired is counted at the next start."""
    op.execute(
        """
        CREATE TABLE change_order (
            id TEXT NOT NULL,
            customer_id TEXT NOT NULL,
            number TEXT NOT NULL,
            provisional_number TEXT NOT NULL,
            revision INTEGER NOT NULL,
            status TEXT NOT NULL,
            programme_id TEXT NOT NULL,
            contract_id TEXT NOT NULL,
            period TEXT NOT NULL,
            currency TEXT NOT NULL,
            new_total_minor INTEGER NOT NULL,
            difference_minor INTEGER NOT NULL,
            to_term_end_minor INTEGER,
            created_on TEXT NOT NULL,
            expires_on TEXT NOT NULL,
            written_at TEXT NOT NULL,
            rep TEXT NOT NULL,
            order_number TEXT NOT NULL,
            PRIMARY KEY (id)
        )
        """
    )
    op.execute("CREATE INDEX ix_change_order_customer_id_status ON change_order (customer_id, status)")
    op.execute("CREATE INDEX ix_change_order_status_expires_on ON change_order (status, expires_on)")
    op.execute(_FILL)
    op.execute(_COUNT)
    _index_numbers()
    op.execute("DELETE FROM meta WHERE name = 'counted_on'")


def _index_numbers() -> None:
    """Let each customer be found by the numbers of its change orders, as by those of its quotes."""
    connection = op.get_bind()
    for sort_key, row, text, numbers in connection.exec_driver_sql(_NUMBERS).fetchall():
        own, parted, there = text.partition(_PARTED)
        words = dict.fromkeys([*there.split(), *re.findall("[a-z0-9]+", numbers.lower())])
        indexed = own + (parted or _PARTED) + "".join(f" {word}" for word in words)
        connection.exec_driver_sql(
            "UPDATE search_text SET text = ? WHERE sort_key = ? AND row = ?", (indexed, sort_key, row)
        )
        connection.exec_driver_sql(
            "INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)", (row, indexed)
        )
