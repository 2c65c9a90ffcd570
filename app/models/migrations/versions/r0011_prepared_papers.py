"""Papers of quotes that were drawn beforehand, for a meeting."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Add the table, empty: papers are drawn when a meeting is brought."""
    op.execute(
        "CREATE TABLE prepared_paper (quote_id TEXT NOT NULL, drawn_from TEXT NOT NULL, body BLOB NOT NULL,"
        " PRIMARY KEY (quote_id))"
    )
