"""Tables of the portal. The partner comes first in every key, so no query can be without one.

Moments are text in UTC of one length (``portal.clock.stamp``), which both databases sort alike.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    text,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _partner() -> Column[str]:
    return Column("partner_id", Text, primary_key=True)


setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
    comment="Epoch, signing secret and schema version of this portal; of no partner.",
)

partner = Table(
    "partner",
    metadata,
    # Not called partner_id: who looks after the portal sees all partners, and no policy hides a row.
    Column("id", Text, primary_key=True),
    comment="The partners of this portal; everything else about them is in their own rows.",
)

published = Table(
    "published",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("place", Integer, nullable=False, comment="Its place in the catalogue."),
    Column("programme_id", Text, nullable=False, comment="Of a partner subscription; else empty."),
    Column("body", Text, nullable=False),
    comment="The catalogue as it was published last; of no partner, each has a copy of what it sells.",
)

sign_in = Table(
    "sign_in",
    metadata,
    Column("login", Text, primary_key=True),
    Column("partner_id", Text, nullable=False),
    comment="Which partner a login belongs to: all that can be known before the partner is.",
)

sign_in_failure = Table(
    "sign_in_failure",
    metadata,
    Column("who", Text, primary_key=True),
    Column("failures", Integer, nullable=False),
    Column("last_at", Text, nullable=False),
    Index("ix_sign_in_failure_last_at", "last_at"),
    comment="How often a sign-in failed lately, by the SHA-256 of who tried; nobody knows whose it is.",
)

account = Table(
    "account",
    metadata,
    _partner(),
    Column("user_id", Text, primary_key=True),
    Column("login", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
)

partner_feed = Table(
    "partner_feed",
    metadata,
    _partner(),
    Column("head", BigInteger, nullable=False),
    Column("digest", Text, nullable=False, comment="Count and checksum per kind at head, as JSON."),
    Column("audit_seq", BigInteger, nullable=False),
    Column("audit_hash", Text, nullable=False),
    comment="One row a partner; its lock makes feed order the order of commits.",
)

document = Table(
    "document",
    metadata,
    _partner(),
    Column("kind", Text, primary_key=True),
    Column("id", Text, primary_key=True),
    Column("version", Integer, nullable=False),
    Column("feed_seq", BigInteger, nullable=False),
    Column("customer_id", Text, comment="The customer it belongs to, if it belongs to one."),
    Column("changed_by", Text, nullable=False),
    Column("changed_at", Text, nullable=False),
    Column("body", Text, nullable=False),
    UniqueConstraint("partner_id", "feed_seq"),
    Index("ix_document_of_customer", "partner_id", "customer_id", "kind"),
)

customer_key = Table(
    "customer_key",
    metadata,
    _partner(),
    Column("key", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Column("customer_id", Text, primary_key=True),
    Column("name", Text, nullable=False, comment="Beside a postcode: the name to compare there."),
    Index(
        "uq_customer_registration",
        "partner_id",
        "value",
        unique=True,
        sqlite_where=text("key = 'registration'"),
        postgresql_where=text("key = 'registration'"),
    ),
    Index("ix_key_of_customer", "partner_id", "customer_id"),
    sqlite_with_rowid=False,
    comment="What a customer can be recognised by; one registration number is one customer.",
)

contract_of_quote = Table(
    "contract_of_quote",
    metadata,
    _partner(),
    Column("quote_id", Text, primary_key=True),
    Column("contract_id", Text, nullable=False),
    comment="At most one contract a quote, whatever else goes wrong.",
)

counter = Table(
    "counter",
    metadata,
    _partner(),
    Column("name", Text, primary_key=True),
    Column("value", BigInteger, nullable=False),
)

client = Table(
    "client",
    metadata,
    _partner(),
    Column("client_id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("last_seq", BigInteger, nullable=False),
    Column("registered_at", Text, nullable=False),
    Column("is_revoked", Boolean, nullable=False),
)

client_name = Table(
    "client_name",
    metadata,
    _partner(),
    Column("client_id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    comment="What each installation calls its machine, for people to recognise it by.",
)

result = Table(
    "result",
    metadata,
    _partner(),
    Column("op_id", Text, primary_key=True),
    Column("client_id", Text, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("body_hash", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("version", Integer),
    Column("settled_at", Text, nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_result_of_client", "partner_id", "client_id", "seq"),
)

failed_operation = Table(
    "failed_operation",
    metadata,
    _partner(),
    Column("op_id", Text, primary_key=True),
    Column("client_id", Text, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("is_dead", Boolean, nullable=False),
    Column("failed_at", Text, nullable=False),
    Column("error", Text, nullable=False),
    Column("body", Text, nullable=False),
    comment="Commands that broke the portal; dead letters once they have done so often enough.",
)

audit_entry = Table(
    "audit_entry",
    metadata,
    _partner(),
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("user_id", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("target_id", Text, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("details", Text, nullable=False),
    Column("previous_hash", Text, nullable=False),
    Column("hash", Text, nullable=False),
    Index("ix_audit_of_target", "partner_id", "target_id", "seq"),
)

authorization_code = Table(
    "authorization_code",
    metadata,
    _partner(),
    Column("code_hash", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("client_name", Text, nullable=False),
    Column("redirect_uri", Text, nullable=False),
    Column("challenge", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("family_id", Text, comment="Set when it was redeemed: a second redemption revokes the family."),
)

token_family = Table(
    "token_family",
    metadata,
    _partner(),
    Column("family_id", Text, primary_key=True),
    Column("user_id", Text, nullable=False),
    Column("started_at", Text, nullable=False),
    Column("is_revoked", Boolean, nullable=False),
    comment="All tokens that descend from one sign-in.",
)

token = Table(
    "token",
    metadata,
    _partner(),
    Column("token_hash", Text, primary_key=True),
    Column("family_id", Text, nullable=False),
    Column("use", Text, nullable=False, comment="access or refresh"),
    Column("expires_at", Text, nullable=False),
    Column("rotated_at", Text, comment="When a refresh token was exchanged for its successor."),
    Index("ix_token_expiry", "partner_id", "expires_at"),
    Index("ix_token_of_family", "partner_id", "family_id"),
)

token_pair = Table(
    "token_pair",
    metadata,
    _partner(),
    Column("access_hash", Text, primary_key=True),
    Column("refresh_hash", Text, nullable=False),
    Column("is_used", Boolean, nullable=False, comment="Whether the access token has signed a request."),
    Index("ix_pair_of_refresh", "partner_id", "refresh_hash"),
    comment="Which access token was given with which refresh token: using one proves that both arrived.",
)

microsoft_tenant = Table(
    "microsoft_tenant",
    metadata,
    Column("domain", Text, primary_key=True),
    Column("company_name", Text, nullable=False),
    Column("country", Text, nullable=False),
    comment="The tenants that Microsoft knows, whoever's customers they are; of no partner.",
)

tenant_link = Table(
    "tenant_link",
    metadata,
    _partner(),
    Column("domain", Text, primary_key=True),
    Column("customer_id", Text, nullable=False),
    comment="Which customer of the partner a Microsoft tenant belongs to: one at most.",
)

mail = Table(
    "mail",
    metadata,
    _partner(),
    Column("mail_id", Text, primary_key=True),
    Column("document_id", Text, nullable=False, comment="The mailing that laptops see."),
    Column("place", Integer, nullable=False, comment="Which of the mailing's recipients this is for."),
    Column("body", Text, nullable=False, comment="What it says, as JSON."),
    Column("state", Text, nullable=False, comment="waiting, sending, sent or failed"),
    Column("attempts", Integer, nullable=False),
    Column("due_at", Text, nullable=False),
    Column("error", Text, nullable=False),
    Index("ix_mail_due", "partner_id", "state", "due_at"),
    comment="E-mail to send after the commit that asked for it; what was once being sent never is again.",
)

customer_link = Table(
    "customer_link",
    metadata,
    _partner(),
    Column("link_id", Text, primary_key=True),
    Column("purpose", Text, nullable=False, comment="onboarding, credentials or session"),
    Column("customer_id", Text, nullable=False),
    Column("held_by", Text, nullable=False, comment="contact, user or login"),
    Column("holder_id", Text, nullable=False),
    Column("holder_name", Text, nullable=False),
    Column("expires_at", Text, nullable=False),
    Column("is_revoked", Boolean, nullable=False),
    Index("ix_link_of_customer", "partner_id", "customer_id", "purpose"),
    Index("ix_link_expiry", "partner_id", "expires_at"),
    comment="Links that customers' people open without an account of the partner's; the token is not kept.",
)

customer_login = Table(
    "customer_login",
    metadata,
    _partner(),
    Column("customer_id", Text, primary_key=True),
    Column("login", Text, primary_key=True),
    Column("password_hash", Text, nullable=False),
    Column("chosen_at", Text, nullable=False),
    comment="Passwords that customers' people chose.",
)

PARTNER_TABLES: tuple[Table, ...] = tuple(
    each for each in metadata.sorted_tables if "partner_id" in each.primary_key.columns
)
"""Everything that row-level security covers."""
