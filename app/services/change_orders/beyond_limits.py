"""What is said of discounts beyond the rep's limit: who may grant them, or that nobody may."""

from collections.abc import Callable

from app.domain.errors import Problem
from app.services.approvals.approvals import ApprovalStanding
from app.services.change_orders.change_editing import ChangeEditing, ChangeState
from app.services.change_orders.line_discounts import LineDiscounts


class BeyondLimits:
    """The change that ``editing`` works on, beside what ``standing`` says of its approval.

    What a manager has granted stands, whatever managers may grant by now.
    """

    def __init__(
        self, editing: ChangeEditing, discounts: LineDiscounts, standing: Callable[[], ApprovalStanding]
    ) -> None:
        self._editing, self._discounts, self._standing = editing, discounts, standing
        self._found: tuple[ChangeState, Problem | None] | None = None

    def every(self) -> Problem | None:
        """That no manager may approve the change as it is now; None where one may, or has."""
        state = self._editing.state
        if self._found is None or self._found[0] is not state:
            found = self._discounts.beyond_any()
            is_open = found is not None and self._standing() is ApprovalStanding.NEEDED
            self._found = state, found if is_open else None
        return self._found[1]

    def reasons(self) -> tuple[Problem, ...]:
        """The discounts beyond the rep's limit, each with whether a manager may grant it."""
        if self.every() is None:
            return self._discounts.approval_reasons()
        return self._discounts.beyond_every_limit()
