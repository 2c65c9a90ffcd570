"""What each write changed, for the other processes that have the file open."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table."""
    op.execute(
        """
        CREATE TABLE news (
            place INTEGER NOT NULL,
            writer TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (place)
        )
        """
    )
