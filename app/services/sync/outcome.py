"""How a sync cycle ended, as the runner needs to know it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Done:
    """Everything that could be sent was, and the cache is at the feed's head."""


@dataclass(frozen=True, slots=True)
class Retry:
    """Something did not work that may work later, not before ``after_s`` seconds."""

    after_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Stopped:
    """Nothing more will work until a person does something (signs in, updates, asks their manager)."""


Outcome = Done | Retry | Stopped
