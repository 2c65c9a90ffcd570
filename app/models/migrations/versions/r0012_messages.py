"""E-mail that a rep wrote, with its files and the bytes that leave."""

from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the tables, empty."""
    op.execute(
        "CREATE TABLE message (id TEXT NOT NULL, state TEXT NOT NULL, customer_id TEXT NOT NULL,"
        " document_kind TEXT NOT NULL, document_id TEXT NOT NULL, due_at TEXT NOT NULL,"
        " changed_at TEXT NOT NULL, attempts INTEGER NOT NULL, message BLOB NOT NULL, source BLOB NOT NULL,"
        " sha256 TEXT NOT NULL, frozen TEXT NOT NULL, outcome BLOB NOT NULL, PRIMARY KEY (id))"
    )
    op.execute("CREATE INDEX ix_message_state_due_at ON message (state, due_at)")
    op.execute("CREATE INDEX ix_message_document_id ON message (document_id)")
    op.execute("CREATE TABLE message_file (sha256 TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (sha256))")
