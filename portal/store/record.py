"""What happens outside a command: into the feed and the audit log, with the feed locked last."""

import json

from app.domain.document import Kind
from portal.clock import stamp
from portal.store import feed
from portal.store.audit import Entry
from portal.store.command_context import CommandContext


def record(context: CommandContext, action: str, customer_id: str) -> None:
    """Write the changes of ``context`` to the feed, and ``action`` on the customer to the audit log."""
    now, caller = stamp(context.now), context.caller
    fields = context.changed_fields.get(customer_id, ())
    details = json.dumps({"by": caller.name, "fields": fields}, ensure_ascii=False)
    with feed.locked(context.connection, context.partner_id) as position:
        feed.stamp_changes(context.connection, position, context.changes, caller.name, now)
        entry = Entry(now, caller.user_id, action, Kind.CUSTOMER.value, customer_id, "applied", details)
        feed.append_audit(context.connection, position, entry)
