"""The tenants of customers among the words that they are found by."""

import re

from alembic import op

revision = "0013"
down_revision = "0012"

_OF_ACCOUNTS = """
    SELECT c.row, c.sort_key, s.text, group_concat(CAST(d.body AS TEXT) ->> '$.tenant_domain', ' ')
    FROM document d JOIN customer c ON c.id = d.owner_id
    JOIN search_text s ON s.sort_key = c.sort_key AND s.row = c.row
    WHERE d.kind = 'csp_account' GROUP BY c.row
"""
_TO_BE_MADE = """
    SELECT c.row, c.sort_key, s.text,
        coalesce(b ->> '$.microsoft.existing_domain', '') || ' '
        || coalesce(b ->> '$.microsoft.new_tenant.prefix' || '.onmicrosoft.com', '')
    FROM (
        SELECT owner_id, CAST(body AS TEXT) AS b FROM document
        WHERE kind = 'customer' AND instr(body, '"microsoft":{')
    ) d JOIN customer c ON c.id = d.owner_id
    JOIN search_text s ON s.sort_key = c.sort_key AND s.row = c.row
"""
_PARTED, _BESIDE = "\n", "\t"
"""Stand before the numbers of a customer's quotes, and before the domains of its tenants."""


def upgrade() -> None:
    """Index them for whoever has one; they are part of each text that is written from now on."""
    connection = op.get_bind()
    for query in (_TO_BE_MADE, _OF_ACCOUNTS):
        is_own = query is _TO_BE_MADE
        for row, sort_key, text, domains in connection.exec_driver_sql(query).fetchall():
            found = re.findall("[a-z0-9]+", domains.lower())
            before, parted, numbers = text.partition(_PARTED)
            own = before.partition(_BESIDE)[0]
            if is_own:
                there = own.split()
                beside = "".join(f" {word}" for word in dict.fromkeys(found) if word not in there)
            else:
                beside = _BESIDE + "".join(f" {word}" for word in dict.fromkeys(found))
            indexed = own + beside + parted + numbers
            connection.exec_driver_sql(
                "UPDATE search_text SET text = ? WHERE sort_key = ? AND row = ?", (indexed, sort_key, row)
            )
            connection.exec_driver_sql(
                "INSERT OR REPLACE INTO search (rowid, text) VALUES (?, ?)", (row, indexed)
            )
