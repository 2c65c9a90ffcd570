"""What is charged in a term that has a price of its own, in a column beside what was agreed."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Add the columns; every contract is counted again at the next start, which tells what is charged."""
    op.execute("ALTER TABLE contract ADD COLUMN is_priced_by_term INTEGER NOT NULL DEFAULT 0")
    op.execute("ALTER TABLE licence ADD COLUMN charged_minor INTEGER")
    op.execute("UPDATE contract SET changes_on = '0001-01-01'")
    op.execute(
        "CREATE INDEX ix_licence_priced_by_term ON licence (customer_id) WHERE charged_minor IS NOT NULL"
    )
    op.execute("DELETE FROM meta WHERE name = 'counted_on'")
