"""A revision of the change order that somebody saved while another one is written from an older one."""

from app.domain.change.change_order import ChangeOrder
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editing import ChangeEditing
from app.services.change_orders.change_services import ChangeServices


class NewerRevision:
    """``based_on`` is the revision that the rep began from, or went on from since."""

    def __init__(self, editing: ChangeEditing, services: ChangeServices, draft: ChangeDraft) -> None:
        self._editing, self._services, self._id = editing, services, draft.change_order_id
        self.based_on = draft.based_on

    @property
    def found(self) -> ChangeOrder | None:
        """That revision; None where nobody saved one."""
        saved = self._services.change_orders.find(self._id)
        return saved if saved is not None and saved.revision > self.based_on else None

    def take(self) -> None:
        """Go on from that revision instead of what was written; one step, which can be undone."""
        found = self.found
        if found is not None:
            self.based_on = found.revision
            self._editing.take_over(self._services.builder.current(found.terms))
