"""The tables of the cache, as SQLAlchemy Core knows them; the migrations build exactly these.

Every document lies whole in ``document``. The other tables repeat what lists sort, filter and add up; their
text columns are never null, an absent date is ``columns.FAR`` so that it sorts last. What of a contract or a
licence depends on the day is as of the last count, and is counted again on the day ``changes_on``.
"""

from typing import Any

from sqlalchemy import Column, Index, Integer, LargeBinary, MetaData, Table, Text

metadata = MetaData(naming_convention={"ix": "ix_%(table_name)s_%(column_0_N_name)s"})


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, Text, nullable=False, primary_key=key)


def _whole(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, nullable=False, primary_key=key)


def _bytes(name: str, *, optional: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, nullable=optional)


def _beginning_of_offer() -> tuple[Column[Any], ...]:
    """What lists of quotes and of change orders begin with alike."""
    texts = ("customer_id", "number", "provisional_number")
    return (
        _text("id", key=True),
        *(_text(name) for name in texts),
        _whole("revision"),
        _text("status"),
        _text("programme_id"),
    )


def _course_of_offer() -> tuple[Column[Any], ...]:
    """From when until when a quote or a change order is open, and whose it is."""
    return tuple(_text(name) for name in ("created_on", "expires_on", "written_at", "rep"))


document = Table(
    "document",
    metadata,
    _text("kind", key=True),
    _text("id", key=True),
    _whole("version"),
    _whole("feed_seq"),
    _whole("generation"),
    _text("owner_id"),
    _bytes("body"),
)
Index(None, document.c.kind, document.c.owner_id)

shadow = Table(
    "shadow",
    metadata,
    _text("kind", key=True),
    _text("id", key=True),
    _whole("version"),
    _whole("feed_seq"),
    _whole("generation"),
    _bytes("body", optional=True),
)

customer = Table(
    "customer",
    metadata,
    Column("row", Integer, primary_key=True),
    _text("id"),
    _text("name"),
    _text("sort_key"),
    _text("letter"),
    _text("status"),
    _text("account_state"),
    _text("kind"),
    _text("parent_id"),
    _text("customer_type_id"),
    _text("city"),
    _text("city_key"),
    _text("country"),
    _text("programmes"),
    _whole("seats"),
    _whole("monthly_minor"),
    _text("monthly_currency"),
    _text("monthly_other"),
    _whole("open_quotes"),
    _text("next_expiry"),
    _text("contract_end"),
    _text("rep"),
    _text("rep_key"),
    _whole("pending"),
    _text("changed_at"),
    _text("registration"),
    _text("siren"),
    _text("vat"),
    _text("domain"),
    _text("postcode"),
    _text("name_words"),
    _text("programme_id"),
)
Index(None, customer.c.id, unique=True)

SORT_COLUMNS = (
    "sort_key",
    "status",
    "account_state",
    "kind",
    "customer_type_id",
    "city_key",
    "country",
    "programmes",
    "seats",
    "monthly_minor",
    "next_expiry",
    "contract_end",
    "rep_key",
    "pending",
    "changed_at",
)
"""What the grid can be sorted by; each has an index, with name and status."""

GRID_INDEXES = tuple(
    Index(
        f"ix_customer_by_{name}",
        customer.c.parent_id,
        customer.c[name],
        *(customer.c[other] for other in ("sort_key", "status") if other != name),
    )
    for name in (*SORT_COLUMNS, "programme_id")
)
Index("ix_customer_in_other_currencies", customer.c.parent_id, sqlite_where=customer.c.monthly_other != "")
LOOKUP_INDEXES = tuple(
    Index(None, customer.c[name]) for name in ("registration", "siren", "vat", "domain", "postcode")
)

quote = Table(
    "quote",
    metadata,
    *_beginning_of_offer(),
    _text("offer"),
    _text("products"),
    _whole("seats"),
    _whole("commitment_months"),
    _text("start_date"),
    _text("currency"),
    _whole("monthly_minor"),
    _whole("yearly_minor"),
    _whole("one_time_minor"),
    _whole("term_minor"),
    *_course_of_offer(),
    _text("contract_id"),
    _text("contract_number"),
    _text("superseded_by"),
    _text("reason_id"),
    _text("refused_at"),
    _text("accepted_at"),
    _text("renews"),
)
Index(None, quote.c.renews, sqlite_where=quote.c.renews != "")
Index(None, quote.c.customer_id, quote.c.status)
Index(None, quote.c.status, quote.c.expires_on)
Index(None, quote.c.number)
Index(None, quote.c.provisional_number)
Index(None, quote.c.written_at)

change_order = Table(
    "change_order",
    metadata,
    *_beginning_of_offer(),
    _text("contract_id"),
    _text("period"),
    _text("currency"),
    _whole("new_total_minor"),
    _whole("difference_minor"),
    Column("to_term_end_minor", Integer),
    *_course_of_offer(),
    _text("order_number"),
)
Index(None, change_order.c.customer_id, change_order.c.status)
Index(None, change_order.c.status, change_order.c.expires_on)

approval = Table(
    "approval",
    metadata,
    _text("id", key=True),
    _text("customer_id"),
    _text("subject_kind"),
    _text("subject_id"),
    _whole("revision"),
    _text("status"),
    _text("requested_at"),
    _text("requester_id"),
    _text("requester"),
    _text("answered_at"),
    _text("answered_by"),
    _text("order_id"),
)
Index(None, approval.c.subject_id)
Index(None, approval.c.status, approval.c.requested_at)

contract = Table(
    "contract",
    metadata,
    _text("id", key=True),
    _text("customer_id"),
    _text("quote_id"),
    _text("number"),
    _text("programme_id"),
    _text("start_date"),
    _text("end_date"),
    _whole("commitment_months"),
    _text("currency"),
    _text("state"),
    _text("changes_on"),
    _text("due_on"),
    _whole("is_notice"),
    _whole("is_tacit"),
    _whole("renewal_months"),
    _text("renews"),
    _whole("is_priced_by_term"),
)
Index(None, contract.c.customer_id)
Index(None, contract.c.changes_on)
Index(None, contract.c.due_on, contract.c.is_notice, contract.c.is_tacit, contract.c.programme_id)

licence = Table(
    "licence",
    metadata,
    _text("id", key=True),
    _text("customer_id"),
    _text("contract_id"),
    _text("product_id"),
    _text("level"),
    _whole("quantity"),
    _text("period"),
    _whole("payment_minor"),
    _text("currency"),
    _text("start_date"),
    _text("changes_on"),
    Column("charged_minor", Integer),
)
Index(None, licence.c.customer_id)
Index("ix_licence_priced_by_term", licence.c.customer_id, sqlite_where=licence.c.charged_minor.is_not(None))
Index(None, licence.c.changes_on)

tally = Table(
    "tally",
    metadata,
    _text("parent_id", key=True),
    _text("status", key=True),
    _text("letter", key=True),
    _text("currency", key=True),
    _text("account_state", key=True),
    _text("programme_id", key=True),
    _text("programmes", key=True),
    _text("rep_key", key=True),
    _whole("customers"),
    _whole("seats"),
    _whole("monthly_minor"),
)

search_text = Table(
    "search_text",
    metadata,
    _text("sort_key", key=True),
    _whole("row", key=True),
    _text("text"),
    sqlite_with_rowid=False,
)

outbox = Table(
    "outbox",
    metadata,
    Column("place", Integer, primary_key=True),
    _whole("seq"),
    _text("op_id"),
    _text("type"),
    _text("kind"),
    _text("target_id"),
    _text("customer_id"),
    _bytes("body"),
    _text("sha256"),
    _text("depends_on"),
    _text("state"),
    _text("created_at"),
    _text("actor"),
    _whole("feed_seq"),
    _bytes("result", optional=True),
    _text("settled_at"),
)
Index(None, outbox.c.op_id, unique=True)
Index(None, outbox.c.state, outbox.c.place)
Index(None, outbox.c.kind, outbox.c.target_id)
Index(None, outbox.c.customer_id, outbox.c.state)

draft = Table(
    "draft",
    metadata,
    _text("id", key=True),
    _text("kind"),
    _text("customer_id"),
    _text("title"),
    _text("saved_at"),
    _bytes("body"),
)
Index(None, draft.c.customer_id)

prepared_paper = Table(
    "prepared_paper",
    metadata,
    _text("quote_id", key=True),
    _text("drawn_from"),
    _bytes("body"),
)

message = Table(
    "message",
    metadata,
    _text("id", key=True),
    _text("state"),
    _text("customer_id"),
    _text("document_kind"),
    _text("document_id"),
    _text("due_at"),
    _text("changed_at"),
    _whole("attempts"),
    _bytes("message"),
    _bytes("source"),
    _text("sha256"),
    _text("frozen"),
    _bytes("outcome"),
)
Index(None, message.c.state, message.c.due_at)
Index(None, message.c.document_id)

message_file = Table("message_file", metadata, _text("sha256", key=True), _bytes("body"))

action = Table(
    "action",
    metadata,
    _text("id", key=True),
    _bytes("body"),
)

action_command = Table(
    "action_command",
    metadata,
    _text("op_id", key=True),
    _text("action_id"),
    _text("send_after"),
)
Index(None, action_command.c.action_id)
Index(None, action_command.c.send_after)

news = Table(
    "news",
    metadata,
    Column("place", Integer, primary_key=True),
    _text("writer"),
    _bytes("body"),
)

meta = Table("meta", metadata, _text("name", key=True), _text("value"))
