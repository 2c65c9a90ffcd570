"""A meeting as it goes: about one proposal, or about variants until one of them is taken."""

from collections.abc import Callable

from app.domain.errors import violation
from app.services.meeting.board_content import BoardContent
from app.services.meeting.content import Content
from app.services.meeting.meeting import Meeting, Sealed
from app.services.meeting.variants_meeting import VariantsMeeting


class RunningMeeting:
    """Knows what is on the table now, and the way back to the variants that it was taken from."""

    def __init__(self, begun: Meeting | VariantsMeeting) -> None:
        self.board = begun if isinstance(begun, VariantsMeeting) else None
        """The variants that the meeting began with, if it did."""
        self._proposal = begun if isinstance(begun, Meeting) else None

    @property
    def now(self) -> Meeting | VariantsMeeting:
        """What is on the customer's screen."""
        if self._proposal is not None:
            return self._proposal
        assert self.board is not None
        return self.board

    @property
    def content(self) -> Content | BoardContent:
        """What is turned."""
        return self.now.content

    @property
    def proposal(self) -> Meeting | None:
        """What can be accepted; None while variants stand side by side."""
        return self._proposal

    @property
    def is_taken(self) -> bool:
        """Whether the proposal is one of the variants."""
        return self._proposal is not None and self.board is not None

    @property
    def sealed(self) -> Sealed | None:
        """What is being signed."""
        return self._proposal.sealed if self._proposal is not None else None

    def take(self, key: str) -> None:
        """Go on with a variant.

        Raises:
            RuleViolation: a part of it is not here any more; the variants stay.
        """
        if self.board is None:
            raise violation("acceptance.changed")
        self._proposal = self.board.take(key)

    def give_back(self) -> None:
        """Put what was taken back among the variants, as it was gone through."""
        if self.board is not None and self._proposal is not None:
            self.board.content.give_back()
            self._proposal = None

    def undo(self) -> None:
        """Take the last move back; to have taken a variant is one."""
        if self.is_taken and not self.content.can_undo:
            self.give_back()
        else:
            self.content.undo()

    def redo(self) -> None:
        """Make the last undone move again."""
        self.content.redo()

    def turn(self, change: Callable[[Content], None]) -> None:
        """Change the proposal, where there is one."""
        if self._proposal is not None:
            change(self._proposal.content)

    def turn_variants(self, change: Callable[[BoardContent], None]) -> None:
        """Change the variants, while they stand side by side."""
        if self.board is not None and self._proposal is None:
            change(self.board.content)
