"""When a contract is due and which contract a quote renews, in columns of their own, for the renewals."""

from alembic import op

revision = "0008"
down_revision = "0007"

_TERMS = """
    UPDATE contract SET
        is_tacit = coalesce(found.is_tacit, 1), renewal_months = coalesce(found.months, 12)
    FROM (
        SELECT id, json_extract(text, '$.terms.is_tacit') AS is_tacit,
            json_extract(text, '$.terms.renewal_months') AS months
        FROM (SELECT id, CAST(body AS TEXT) AS text FROM document WHERE kind = 'contract')
    ) AS found
    WHERE contract.id = found.id
"""


def upgrade() -> None:
    """Add the columns; every contract is counted again at the next start, which tells its next due day."""
    op.execute("ALTER TABLE contract ADD COLUMN due_on TEXT NOT NULL DEFAULT '9999-12-31'")
    op.execute("ALTER TABLE contract ADD COLUMN is_notice INTEGER NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE contract ADD COLUMN is_tacit INTEGER NOT NULL DEFAULT 1")
    op.execute("ALTER TABLE contract ADD COLUMN renewal_months INTEGER NOT NULL DEFAULT 12")
    op.execute("ALTER TABLE contract ADD COLUMN renews TEXT NOT NULL DEFAULT ''")
    op.execute(_TERMS)
    op.execute("UPDATE contract SET changes_on = '0001-01-01'")
    op.execute(
        "CREATE INDEX ix_contract_due_on_is_notice_is_tacit_programme_id"
        " ON contract (due_on, is_notice, is_tacit, programme_id)"
    )
    op.execute("ALTER TABLE quote ADD COLUMN renews TEXT NOT NULL DEFAULT ''")
    op.execute("CREATE INDEX ix_quote_renews ON quote (renews) WHERE renews != ''")
    op.execute("DELETE FROM meta WHERE name = 'counted_on'")
