"""A conflict of field groups as the laptop gets it: what the rep began from, theirs, and what stands."""

import msgspec

from app.domain.customer.merge import GroupConflict
from app.wire.codec import encode
from app.wire.protocol import WireConflict, WireGroupConflict
from portal.store.documents import Stored


def groups_in_conflict(stored: Stored, conflicts: tuple[GroupConflict, ...]) -> WireConflict:
    """``conflicts`` with who changed ``stored`` last, and when."""
    groups = [
        WireGroupConflict(each.group, _raw(each.base), _raw(each.mine), _raw(each.theirs))
        for each in conflicts
    ]
    return WireConflict(groups, stored.version, stored.changed_by, stored.changed_at)


def _raw(value: object) -> msgspec.Raw:
    return msgspec.Raw(encode(value))
