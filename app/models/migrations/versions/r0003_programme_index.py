"""The customers of a programme are found without reading the others."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the index."""
    op.execute(
        "CREATE INDEX ix_customer_by_programme_id ON customer (parent_id, programme_id, sort_key, status)"
    )
