"""What has expired is found without reading what has not."""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add the indexes."""
    op.execute("CREATE INDEX ix_token_expiry ON token (partner_id, expires_at)")
    op.execute("CREATE INDEX ix_token_of_family ON token (partner_id, family_id)")
    op.execute("CREATE INDEX ix_link_expiry ON customer_link (partner_id, expires_at)")
