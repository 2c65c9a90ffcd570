"""The first tables, their indexes and the search index."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = (
    """
    CREATE TABLE contract (
        id TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        quote_id TEXT NOT NULL,
        number TEXT NOT NULL,
        programme_id TEXT NOT NULL,
        start_date TEXT NOT NULL,
        end_date TEXT NOT NULL,
        commitment_months INTEGER NOT NULL,
        currency TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE customer (
        "row" INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        sort_key TEXT NOT NULL,
        letter TEXT NOT NULL,
        status TEXT NOT NULL,
        account_state TEXT NOT NULL,
        kind TEXT NOT NULL,
        parent_id TEXT NOT NULL,
        customer_type_id TEXT NOT NULL,
        city TEXT NOT NULL,
        city_key TEXT NOT NULL,
        country TEXT NOT NULL,
        programmes TEXT NOT NULL,
        seats INTEGER NOT NULL,
        monthly_minor INTEGER NOT NULL,
        monthly_currency TEXT NOT NULL,
        monthly_other TEXT NOT NULL,
        open_quotes INTEGER NOT NULL,
        next_expiry TEXT NOT NULL,
        contract_end TEXT NOT NULL,
        rep TEXT NOT NULL,
        rep_key TEXT NOT NULL,
        pending INTEGER NOT NULL,
        changed_at TEXT NOT NULL,
        registration TEXT NOT NULL,
        siren TEXT NOT NULL,
        vat TEXT NOT NULL,
        domain TEXT NOT NULL,
        postcode TEXT NOT NULL,
        name_words TEXT NOT NULL,
        PRIMARY KEY ("row")
    )
    """,
    """
    CREATE TABLE document (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        feed_seq INTEGER NOT NULL,
        generation INTEGER NOT NULL,
        owner_id TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (kind, id)
    )
    """,
    """
    CREATE TABLE draft (
        id TEXT NOT NULL,
        kind TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        title TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        body BLOB NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE licence (
        id TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        contract_id TEXT NOT NULL,
        product_id TEXT NOT NULL,
        level TEXT NOT NULL,
        quantity INTEGER NOT NULL,
        period TEXT NOT NULL,
        payment_minor INTEGER NOT NULL,
        currency TEXT NOT NULL,
        start_date TEXT NOT NULL,
        end_date TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE meta (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        PRIMARY KEY (name)
    )
    """,
    """
    CREATE TABLE outbox (
        place INTEGER NOT NULL,
        seq INTEGER NOT NULL,
        op_id TEXT NOT NULL,
        type TEXT NOT NULL,
        kind TEXT NOT NULL,
        target_id TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        body BLOB NOT NULL,
        sha256 TEXT NOT NULL,
        depends_on TEXT NOT NULL,
        state TEXT NOT NULL,
        created_at TEXT NOT NULL,
        actor TEXT NOT NULL,
        feed_seq INTEGER NOT NULL,
        result BLOB,
        settled_at TEXT NOT NULL,
        PRIMARY KEY (place)
    )
    """,
    """
    CREATE TABLE quote (
        id TEXT NOT NULL,
        customer_id TEXT NOT NULL,
        number TEXT NOT NULL,
        provisional_number TEXT NOT NULL,
        revision INTEGER NOT NULL,
        status TEXT NOT NULL,
        programme_id TEXT NOT NULL,
        offer TEXT NOT NULL,
        products TEXT NOT NULL,
        seats INTEGER NOT NULL,
        commitment_months INTEGER NOT NULL,
        start_date TEXT NOT NULL,
        currency TEXT NOT NULL,
        monthly_minor INTEGER NOT NULL,
        yearly_minor INTEGER NOT NULL,
        one_time_minor INTEGER NOT NULL,
        term_minor INTEGER NOT NULL,
        created_on TEXT NOT NULL,
        expires_on TEXT NOT NULL,
        written_at TEXT NOT NULL,
        rep TEXT NOT NULL,
        contract_id TEXT NOT NULL,
        contract_number TEXT NOT NULL,
        superseded_by TEXT NOT NULL,
        reason_id TEXT NOT NULL,
        refused_at TEXT NOT NULL,
        accepted_at TEXT NOT NULL,
        PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE search_text (
        sort_key TEXT NOT NULL,
        "row" INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (sort_key, "row")
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE shadow (
        kind TEXT NOT NULL,
        id TEXT NOT NULL,
        version INTEGER NOT NULL,
        feed_seq INTEGER NOT NULL,
        generation INTEGER NOT NULL,
        body BLOB,
        PRIMARY KEY (kind, id)
    )
    """,
    """
    CREATE TABLE tally (
        parent_id TEXT NOT NULL,
        status TEXT NOT NULL,
        letter TEXT NOT NULL,
        currency TEXT NOT NULL,
        customers INTEGER NOT NULL,
        seats INTEGER NOT NULL,
        monthly_minor INTEGER NOT NULL,
        PRIMARY KEY (parent_id, status, letter, currency)
    )
    """,
)

SEARCH = """
    CREATE VIRTUAL TABLE search USING fts5 (
        text, content='', contentless_delete=1, detail=none, prefix='1 2 3 4',
        tokenize="unicode61 remove_diacritics 0"
    )
"""

INDEXES = (
    "CREATE INDEX ix_contract_customer_id ON contract (customer_id)",
    "CREATE INDEX ix_customer_by_account_state ON customer (parent_id, account_state, sort_key, status)",
    "CREATE INDEX ix_customer_by_changed_at ON customer (parent_id, changed_at, sort_key, status)",
    "CREATE INDEX ix_customer_by_city_key ON customer (parent_id, city_key, sort_key, status)",
    "CREATE INDEX ix_customer_by_contract_end ON customer (parent_id, contract_end, sort_key, status)",
    "CREATE INDEX ix_customer_by_country ON customer (parent_id, country, sort_key, status)",
    "CREATE INDEX ix_customer_by_customer_type_id"
    " ON customer (parent_id, customer_type_id, sort_key, status)",
    "CREATE INDEX ix_customer_by_kind ON customer (parent_id, kind, sort_key, status)",
    "CREATE INDEX ix_customer_by_monthly_minor ON customer (parent_id, monthly_minor, sort_key, status)",
    "CREATE INDEX ix_customer_by_next_expiry ON customer (parent_id, next_expiry, sort_key, status)",
    "CREATE INDEX ix_customer_by_pending ON customer (parent_id, pending, sort_key, status)",
    "CREATE INDEX ix_customer_by_programmes ON customer (parent_id, programmes, sort_key, status)",
    "CREATE INDEX ix_customer_by_rep_key ON customer (parent_id, rep_key, sort_key, status)",
    "CREATE INDEX ix_customer_by_seats ON customer (parent_id, seats, sort_key, status)",
    "CREATE INDEX ix_customer_by_sort_key ON customer (parent_id, sort_key, status)",
    "CREATE INDEX ix_customer_by_status ON customer (parent_id, status, sort_key)",
    "CREATE INDEX ix_customer_domain ON customer (domain)",
    "CREATE INDEX ix_customer_in_other_currencies ON customer (parent_id) WHERE monthly_other != ''",
    "CREATE UNIQUE INDEX ix_customer_id ON customer (id)",
    "CREATE INDEX ix_customer_postcode ON customer (postcode)",
    "CREATE INDEX ix_customer_registration ON customer (registration)",
    "CREATE INDEX ix_customer_siren ON customer (siren)",
    "CREATE INDEX ix_customer_vat ON customer (vat)",
    "CREATE INDEX ix_document_kind_owner_id ON document (kind, owner_id)",
    "CREATE INDEX ix_draft_customer_id ON draft (customer_id)",
    "CREATE INDEX ix_licence_customer_id ON licence (customer_id)",
    "CREATE INDEX ix_outbox_customer_id_state ON outbox (customer_id, state)",
    "CREATE INDEX ix_outbox_kind_target_id ON outbox (kind, target_id)",
    "CREATE UNIQUE INDEX ix_outbox_op_id ON outbox (op_id)",
    "CREATE INDEX ix_outbox_state_place ON outbox (state, place)",
    "CREATE INDEX ix_quote_customer_id_status ON quote (customer_id, status)",
    "CREATE INDEX ix_quote_number ON quote (number)",
    "CREATE INDEX ix_quote_provisional_number ON quote (provisional_number)",
    "CREATE INDEX ix_quote_status_expires_on ON quote (status, expires_on)",
    "CREATE INDEX ix_quote_written_at ON quote (written_at)",
)


def upgrade() -> None:
    """Build everything."""
    for statement in (*TABLES, SEARCH, *INDEXES):
        op.execute(statement)
