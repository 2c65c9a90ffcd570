"""What happens outside a command: into the feed and the audit log, with the feed locked last."""

import json

from app.domain.document import Kind
from portal.clock import stamp
from portal.store import feed
from portal.store.audit import Entry
from portal.store.command_context import CommandContext


def record(work: CommandContext, action: str, customer_id: str) -> None:
    """Write the changes of ``work`` to the feed, and who did ``action`` to the customer to the audit log."""
    now, caller = stamp(work.now), work.caller
    fields = work.changed_fields.get(customer_id, ())
    told = json.dumps({"by": caller.name, "fields": fields}, ensure_ascii=False)
    with feed.locked(work.connection, work.partner_id) as position:
        feed.stamp_changes(work.connection, position, work.changes, caller.name, now)
        entry = Entry(now, caller.user_id, action, Kind.CUSTOMER.value, customer_id, "applied", told)
        feed.append_audit(work.connection, position, entry)
