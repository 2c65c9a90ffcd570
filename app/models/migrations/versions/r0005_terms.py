"""Contracts that go on or end by themselves, and seats that change on a day."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the columns; what they say of a day that is past is counted again at the next start."""
    op.execute("ALTER TABLE contract ADD COLUMN state TEXT NOT NULL DEFAULT 'initial'")
    op.execute("ALTER TABLE contract ADD COLUMN changes_on TEXT NOT NULL DEFAULT '9999-12-31'")
    op.execute("UPDATE contract SET changes_on = date(end_date, '+1 day') WHERE end_date < '9999-12-31'")
    op.execute("CREATE INDEX ix_contract_changes_on ON contract (changes_on)")
    op.execute("ALTER TABLE licence DROP COLUMN end_date")
    op.execute("ALTER TABLE licence ADD COLUMN changes_on TEXT NOT NULL DEFAULT '9999-12-31'")
    op.execute("CREATE INDEX ix_licence_changes_on ON licence (changes_on)")
    op.execute("DELETE FROM meta WHERE name = 'counted_on'")
