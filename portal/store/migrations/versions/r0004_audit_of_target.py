"""The entries about one document are found without reading the partner's whole audit log."""

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the index."""
    op.execute("CREATE INDEX ix_audit_of_target ON audit_entry (partner_id, target_id, seq)")
