"""Failed sign-ins are counted for all processes together."""

from alembic import op

revision = "0002"
down_revision = "0001"

TABLE = """
    CREATE TABLE sign_in_failure (
        who TEXT NOT NULL,
        failures INTEGER NOT NULL,
        last_at TEXT NOT NULL,
        CONSTRAINT pk_sign_in_failure PRIMARY KEY (who)
    )
"""
COMMENT = "How often a sign-in failed lately, by the SHA-256 of who tried; nobody knows whose it is."


def upgrade() -> None:
    """Add the table."""
    op.execute(TABLE)
    op.execute("CREATE INDEX ix_sign_in_failure_last_at ON sign_in_failure (last_at)")
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"COMMENT ON TABLE sign_in_failure IS '{COMMENT}'")
        op.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_failure TO channeldesk_portal")
