"""What a rep did and can still be undone, and when its commands may be sent.

In tables of their own, of a shape that no other has: the rescue of a damaged file knows a row by its columns,
and a column added to the outbox would be missing from the rows that are there already.
"""

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables."""
    op.execute(
        """
        CREATE TABLE action (
            id TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (id)
        )
        """
    )
    op.execute(
        """
        CREATE TABLE action_command (
            op_id TEXT NOT NULL,
            action_id TEXT NOT NULL,
            send_after TEXT NOT NULL,
            PRIMARY KEY (op_id)
        )
        """
    )
    op.execute("CREATE INDEX ix_action_command_action_id ON action_command (action_id)")
    op.execute("CREATE INDEX ix_action_command_send_after ON action_command (send_after)")
