"""Requests for approval in columns of their own, so that lists can say what waits for whom."""

from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table; a laptop from before it has no such documents."""
    op.execute(
        """
        CREATE TABLE approval (
            id TEXT NOT NULL,
            customer_id TEXT NOT NULL,
            subject_kind TEXT NOT NULL,
            subject_id TEXT NOT NULL,
            revision INTEGER NOT NULL,
            status TEXT NOT NULL,
            requested_at TEXT NOT NULL,
            requester_id TEXT NOT NULL,
            requester TEXT NOT NULL,
            answered_at TEXT NOT NULL,
            answered_by TEXT NOT NULL,
            order_id TEXT NOT NULL,
            PRIMARY KEY (id)
        )
        """
    )
    op.execute("CREATE INDEX ix_approval_subject_id ON approval (subject_id)")
    op.execute("CREATE INDEX ix_approval_status_requested_at ON approval (status, requested_at)")
