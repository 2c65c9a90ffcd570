"""The codes of commands that wait for a person because a portal was restored from a copy."""

LOST = "sync.restored"
"""It was done, and the restored portal does not know it."""
BUILDS_ON_LOST = "sync.builds_on_restored"
"""It had not left, and is about something that the restored portal does not know."""
GIVEN_AGAIN = frozenset({LOST, BUILDS_ON_LOST})
"""Commands with these codes can be given again as they were."""
