"""The tables of the first portals, and on PostgreSQL the role and the policies that keep partners apart.

Portals from before there were steps made these tables as they needed them; what such a database lacks is
added, and what it has stays.
"""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE IF NOT EXISTS account (
        partner_id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        login TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        name TEXT NOT NULL,
        role TEXT NOT NULL,
        CONSTRAINT pk_account PRIMARY KEY (partner_id, user_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS audit_entry (
        partner_id TEXT NOT NULL,
        seq BIGINT NOT NULL,
        at TEXT NOT NULL,
        user_id TEXT NOT NULL,
        action TEXT NOT NULL,
        kind TEXT NOT NULL,
        target_id TEXT NOT NULL,
        outcome TEXT NOT NULL,
        details TEXT NOT NULL,
        previous_hash TEXT NOT NULL,
        hash TEXT NOT NULL,
        CONSTRAINT pk_audit_entry PRIMARY KEY (partner_id, seq)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS authorization_code (
        partner_id TEXT NOT NULL,
        code_hash TEXT NOT NULL,
        user_id TEXT NOT NULL,
        client_name TEXT NOT NULL,
        redirect_uri TEXT NOT NULL,
        challenge TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        family_id TEXT,
        CONSTRAINT pk_authorization_code PRIMARY KEY (partner_id, code_hash)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS client (
        partner_id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        last_seq BIGINT NOT NULL,
        registered_at TEXT NOT NULL,
        is_revoked BOOLEAN NOT NULL,
        CONSTRAINT pk_client PRIMARY KEY (partner_id, client_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS client_name (
        partner_id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_client_name PRIMARY KEY (partner_id, client_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS contract_of_quote (
        partner_id TEXT NOT NULL,
        quote_id TEXT NOT NULL,
        contract_id TEXT NOT NULL,
        CONSTRAINT pk_contract_of_quote PRIMARY KEY (partner_id, quote_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS counter (
        partner_id TEXT NOT NULL,
        name TEXT NOT NULL,
        value BIGINT NOT NULL,
        CONSTRAINT pk_counter PRIMARY KEY (partner_id, name)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS customer_link (
        partner_id TEXT NOT NULL,
        link_id TEXT NOT NULL,
        purpose TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        held_by TEXT NOT NULL,
        holder_id TEXT NOT NULL,
        holder_name TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        is_revoked BOOLEAN NOT NULL,
        CONSTRAINT pk_customer_link PRIMARY KEY (partner_id, link_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS customer_login (
        partner_id TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        login TEXT NOT NULL,
        password_hash TEXT NOT NULL,
        chosen_at TEXT NOT NULL,
        CONSTRAINT pk_customer_login PRIMARY KEY (partner_id, customer_id, login)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS document (
        partner_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        feed_seq BIGINT NOT NULL,
        customer_id TEXT,
        changed_by TEXT NOT NULL,
        changed_at TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_document PRIMARY KEY (partner_id, kind, id),
        CONSTRAINT uq_document_partner_id_feed_seq UNIQUE (partner_id, feed_seq)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS failed_operation (
        partner_id TEXT NOT NULL,
        op_id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        is_dead BOOLEAN NOT NULL,
        failed_at TEXT NOT NULL,
        error TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_failed_operation PRIMARY KEY (partner_id, op_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS mail (
        partner_id TEXT NOT NULL,
        mail_id TEXT NOT NULL,
        document_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        due_at TEXT NOT NULL,
        error TEXT NOT NULL,
        CONSTRAINT pk_mail PRIMARY KEY (partner_id, mail_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS microsoft_tenant (
        domain TEXT NOT NULL,
        company_name TEXT NOT NULL,
        country TEXT NOT NULL,
        CONSTRAINT pk_microsoft_tenant PRIMARY KEY (domain)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS partner (
        id TEXT NOT NULL,
        CONSTRAINT pk_partner PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS partner_feed (
        partner_id TEXT NOT NULL,
        head BIGINT NOT NULL,
        digest TEXT NOT NULL,
        audit_seq BIGINT NOT NULL,
        audit_hash TEXT NOT NULL,
        CONSTRAINT pk_partner_feed PRIMARY KEY (partner_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS published (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        place INTEGER NOT NULL,
        programme_id TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_published PRIMARY KEY (kind, id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS result (
        partner_id TEXT NOT NULL,
        op_id TEXT NOT NULL,
        client_id TEXT NOT NULL,
        seq BIGINT NOT NULL,
        body_hash TEXT NOT NULL,
        status TEXT NOT NULL,
        version INTEGER,
        settled_at TEXT NOT NULL,
        body TEXT NOT NULL,
        CONSTRAINT pk_result PRIMARY KEY (partner_id, op_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS sign_in (
        login TEXT NOT NULL,
        partner_id TEXT NOT NULL,
        CONSTRAINT pk_sign_in PRIMARY KEY (login)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS tenant_link (
        partner_id TEXT NOT NULL,
        domain TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        CONSTRAINT pk_tenant_link PRIMARY KEY (partner_id, domain)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS token (
        partner_id TEXT NOT NULL,
        token_hash TEXT NOT NULL,
        family_id TEXT NOT NULL,
        use TEXT NOT NULL,
        expires_at TEXT NOT NULL,
        rotated_at TEXT,
        CONSTRAINT pk_token PRIMARY KEY (partner_id, token_hash)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS token_family (
        partner_id TEXT NOT NULL,
        family_id TEXT NOT NULL,
        user_id TEXT NOT NULL,
        started_at TEXT NOT NULL,
        is_revoked BOOLEAN NOT NULL,
        CONSTRAINT pk_token_family PRIMARY KEY (partner_id, family_id)
    )
    """,
    """
    CREATE TABLE IF NOT EXISTS token_pair (
        partner_id TEXT NOT NULL,
        access_hash TEXT NOT NULL,
        refresh_hash TEXT NOT NULL,
        is_used BOOLEAN NOT NULL,
        CONSTRAINT pk_token_pair PRIMARY KEY (partner_id, access_hash)
    )
    """,
)

KEYS = """
    CREATE TABLE IF NOT EXISTS customer_key (
        partner_id TEXT NOT NULL,
        key TEXT NOT NULL,
        value TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        name TEXT NOT NULL,
        CONSTRAINT pk_customer_key PRIMARY KEY (partner_id, key, value, customer_id)
    )
"""
"""Without a row id in SQLite, where the key is all there is."""

INDEXES = (
    "CREATE INDEX IF NOT EXISTS ix_key_of_customer ON customer_key (partner_id, customer_id)",
    "CREATE UNIQUE INDEX IF NOT EXISTS uq_customer_registration ON customer_key (partner_id, value)"
    " WHERE key = 'registration'",
    "CREATE INDEX IF NOT EXISTS ix_link_of_customer ON customer_link (partner_id, customer_id, purpose)",
    "CREATE INDEX IF NOT EXISTS ix_document_of_customer ON document (partner_id, customer_id, kind)",
    "CREATE INDEX IF NOT EXISTS ix_mail_due ON mail (partner_id, state, due_at)",
    "CREATE INDEX IF NOT EXISTS ix_result_of_client ON result (partner_id, client_id, seq)",
    "CREATE INDEX IF NOT EXISTS ix_pair_of_refresh ON token_pair (partner_id, refresh_hash)",
)

COMMENTS = {
    "COLUMN authorization_code.family_id": (
        "Set when it was redeemed: a second redemption revokes the family."
    ),
    "TABLE client_name": "What each installation calls its machine, for people to recognise it by.",
    "TABLE contract_of_quote": "At most one contract a quote, whatever else goes wrong.",
    "TABLE customer_key": "What a customer can be recognised by; one registration number is one customer.",
    "COLUMN customer_key.name": "Beside a postcode: the name to compare there.",
    "TABLE customer_link": (
        "Links that customers' people open without an account of the partner's; the token is not kept."
    ),
    "COLUMN customer_link.purpose": "onboarding, credentials or session",
    "COLUMN customer_link.held_by": "contact, user or login",
    "TABLE customer_login": "Passwords that customers' people chose.",
    "COLUMN document.customer_id": "The customer it belongs to, if it belongs to one.",
    "TABLE failed_operation": (
        "Commands that broke the portal; dead letters once they have done so often enough."
    ),
    "TABLE mail": (
        "E-mail to send after the commit that asked for it; what was once being sent never is again."
    ),
    "COLUMN mail.document_id": "The mailing that laptops see.",
    "COLUMN mail.place": "Which of the mailing's recipients this is for.",
    "COLUMN mail.body": "What it says, as JSON.",
    "COLUMN mail.state": "waiting, sending, sent or failed",
    "TABLE microsoft_tenant": (
        "The tenants that Microsoft knows, whoever's customers they are; of no partner."
    ),
    "TABLE partner": "The partners of this portal; everything else about them is in their own rows.",
    "TABLE partner_feed": "One row a partner; its lock makes feed order the order of commits.",
    "COLUMN partner_feed.digest": "Count and checksum per kind at head, as JSON.",
    "TABLE published": (
        "The catalogue as it was published last; of no partner, each has a copy of what it sells."
    ),
    "COLUMN published.place": "Its place in the catalogue.",
    "COLUMN published.programme_id": "Of a partner subscription; else empty.",
    "TABLE setting": "Epoch, signing secret and schema version of this portal; of no partner.",
    "TABLE sign_in": "Which partner a login belongs to: all that can be known before the partner is.",
    "TABLE tenant_link": "Which customer of the partner a Microsoft tenant belongs to: one at most.",
    "COLUMN token.use": "access or refresh",
    "COLUMN token.rotated_at": "When a refresh token was exchanged for its successor.",
    "TABLE token_family": "All tokens that descend from one sign-in.",
    "TABLE token_pair": (
        "Which access token was given with which refresh token: using one proves that both arrived."
    ),
    "COLUMN token_pair.is_used": "Whether the access token has signed a request.",
}

OF_PARTNERS = """
    account audit_entry authorization_code client client_name contract_of_quote counter customer_key
    customer_link customer_login document failed_operation mail partner_feed result tenant_link token
    token_family token_pair
""".split()
OF_ALL = "microsoft_tenant partner published setting sign_in".split()

PARTNERS = """
    INSERT INTO partner (id) SELECT DISTINCT partner_id FROM sign_in WHERE true ON CONFLICT DO NOTHING
"""

ROLE = """
    DO $$ BEGIN
        CREATE ROLE channeldesk_portal NOLOGIN NOSUPERUSER NOBYPASSRLS;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$
"""
MINE = "partner_id = NULLIF(current_setting('app.partner', true), '')"

APPEND_ONLY = """
    CREATE TRIGGER IF NOT EXISTS audit_entry_no_{change} BEFORE {change} ON audit_entry
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END
"""


def upgrade() -> None:
    """Build what is missing."""
    is_postgresql = op.get_bind().dialect.name == "postgresql"
    for statement in (*TABLES, KEYS if is_postgresql else f"{KEYS} WITHOUT ROWID", *INDEXES):
        op.execute(statement)
    # Portals knew a partner by its logins only, before they had a table of partners.
    op.execute(
        "INSERT INTO partner (id) SELECT DISTINCT partner_id FROM sign_in WHERE true ON CONFLICT DO NOTHING"
    )
    # What portals from before the steps take for a schema that they do not know.
    op.execute("UPDATE setting SET value = '7' WHERE name = 'schema'")
    if is_postgresql:
        _isolate()
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(APPEND_ONLY.format(change=change))


def _isolate() -> None:
    """Let the role work on everything, and see one partner at a time."""
    for place, comment in COMMENTS.items():
        quoted = comment.replace("'", "''")
        op.execute(f"COMMENT ON {place} IS '{quoted}'")
    op.execute(ROLE)
    op.execute("GRANT channeldesk_portal TO CURRENT_USER")
    op.execute("GRANT USAGE ON SCHEMA public TO channeldesk_portal")
    op.execute("GRANT SELECT ON alembic_version TO channeldesk_portal")
    op.execute(
        f"GRANT SELECT, INSERT, UPDATE, DELETE ON {', '.join([*OF_ALL, *OF_PARTNERS])} TO channeldesk_portal"
    )
    op.execute("REVOKE UPDATE, DELETE ON audit_entry FROM channeldesk_portal")
    for table in OF_PARTNERS:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"DROP POLICY IF EXISTS own_partner ON {table}")
        op.execute(f"CREATE POLICY own_partner ON {table} USING ({MINE}) WITH CHECK ({MINE})")
