"""What of the commands of a laptop waits for a person after its portal was restored."""

from app.models.outbox import OpState, QueuedOperation
from app.services.attention.lost_changes import LostChanges
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
