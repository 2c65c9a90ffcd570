"""What a customer can be: the states that lists show, known without the rest of a customer."""

from enum import StrEnum


class CustomerKind(StrEnum):
    ORGANIZATION = "organization"
    CHANNEL = "channel"


class LifecycleStatus(StrEnum):
    PROSPECT = "prospect"
    INSTALLING = "installing"
    INSTALLED = "installed"
    LOST = "lost"


class AccountState(StrEnum):
    ENABLED = "enabled"
    DISABLED = "disabled"
    SUSPENDED = "suspended"


STANDS_STILL_DAYS = 7
"""An installation stands still when for more days nothing of the customer changed and nothing was sent."""
