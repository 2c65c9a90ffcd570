"""Customers know their own programme, and the tally counts by account state, programme and sales rep."""

from alembic import op

revision = "0002"
down_revision = "0001"

OWN_PROGRAMME = """
    UPDATE customer SET programme_id = coalesce((
        SELECT json_extract(CAST(body AS TEXT), '$.programme_id') FROM document
        WHERE document.kind = 'customer' AND document.id = customer.id
    ), '')
"""

TALLY = """
    CREATE TABLE tally (
        parent_id TEXT NOT NULL,
        status TEXT NOT NULL,
        letter TEXT NOT NULL,
        currency TEXT NOT NULL,
        account_state TEXT NOT NULL,
        programme_id TEXT NOT NULL,
        programmes TEXT NOT NULL,
        rep_key TEXT NOT NULL,
        customers INTEGER NOT NULL,
        seats INTEGER NOT NULL,
        monthly_minor INTEGER NOT NULL,
        PRIMARY KEY (
            parent_id, status, letter, currency, account_state, programme_id, programmes, rep_key
        )
    )
"""

COUNTED = """
    INSERT INTO tally
    SELECT parent_id, status, letter, monthly_currency, account_state, programme_id, programmes, rep_key,
        count(*), sum(seats), sum(monthly_minor)
    FROM customer GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""


def upgrade() -> None:
    """Add the column, fill it from the documents, and count anew."""
    op.execute("ALTER TABLE customer ADD COLUMN programme_id TEXT NOT NULL DEFAULT ''")
    op.execute(OWN_PROGRAMME)
    op.execute("DROP TABLE tally")
    op.execute(TALLY)
    op.execute(COUNTED)
