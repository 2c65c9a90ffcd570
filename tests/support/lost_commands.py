"""What of the commands of a laptop waits for a person after its portal was restored."""

from contextlib import suppress
from enum import StrEnum

from app.domain.errors import RuleViolation
from app.models.outbox import OpState, QueuedOperation
from app.services.attention.lost_changes import LostChanges
from app.services.store.lost_codes import GIVEN_AGAIN
from app.services.store.restored import code_of
from tests.support.laptops import Laptop


def given(laptop: Laptop) -> list[QueuedOperation]:
    """Every command in the order in which it was given; the portal numbers those of an installation."""
    return sorted(laptop.operations(), key=lambda each: each.place)


def states(laptop: Laptop) -> list[str]:
    """The states of ``given``."""
    return [each.state.value for each in given(laptop)]


def codes(laptop: Laptop) -> list[str]:
    """Why commands wait for a person, oldest first."""
    return [code_of(each) for each in given(laptop) if each.state is OpState.ATTENTION]


def lost_changes(laptop: Laptop) -> LostChanges:
    """What a rep can do about them."""
    return LostChanges(laptop.store, laptop.account)


def waiting(laptop: Laptop) -> list[str]:
    """The commands that wait for a person, oldest first."""
    return [each.op_id for each in given(laptop) if each.state is OpState.ATTENTION]


class Answer(StrEnum):
    """What a rep makes of what a restored portal lost."""

    SEND_AGAIN = "send again"
    SEND_ALL_AGAIN = "send all again"
    DISCARD = "discard"


def is_lost(operation: QueuedOperation) -> bool:
    """Whether a command waits for a person because a restored portal lost it, or what it is about."""
    return operation.state is OpState.ATTENTION and code_of(operation) in GIVEN_AGAIN


def answer_lost(laptop: Laptop, which: int, answer: Answer) -> None:
    """Decide about one of the lost commands, or all; one that cannot be sent again stays."""
    lost = [each.op_id for each in laptop.operations() if is_lost(each)]
    # What is not any more as it was when the rep decided is refused here.
    with suppress(RuleViolation):
        match answer:
            case Answer.SEND_ALL_AGAIN:
                lost_changes(laptop).send_all_again()
            case Answer.SEND_AGAIN if lost:
                lost_changes(laptop).send_again(lost[which % len(lost)])
            case Answer.DISCARD if lost:
                with laptop.store.write() as work:
                    work.discard_refusal(lost[which % len(lost)])
