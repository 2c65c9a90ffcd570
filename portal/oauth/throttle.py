"""Slows down who guesses passwords: a login that failed too often rests for a while, in every process."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Engine, and_, case, not_

from portal.clock import stamp
from portal.store.engine import insert_into, writing_for_all
from portal.store.tables import sign_in_failure

REST = timedelta(minutes=5)
_MOST = 5
_FAILURES, _LAST_AT = sign_in_failure.c.failures, sign_in_failure.c.last_at


@dataclass(frozen=True, slots=True)
class Throttle:
    """Counts the failed sign-ins of each login in the portal's database."""

    engine: Engine

    def may_try(self, login: str, now: datetime) -> bool:
        """Whether ``login`` may be tried now; the try counts as a failure until ``succeeded``.

        It is counted before the password is looked at, in one statement, so that many tries at once, in
        many processes, are not more than their number.
        """
        since = stamp(now - REST)
        first = {"who": _who(login), "failures": 1, "last_at": stamp(now)}
        with writing_for_all(self.engine) as connection:
            counted = insert_into(connection, sign_in_failure).values(first)
            return (
                connection.execute(
                    counted.on_conflict_do_update(
                        index_elements=["who"],
                        set_={
                            "failures": case((since >= _LAST_AT, 1), else_=_FAILURES + 1),
                            "last_at": stamp(now),
                        },
                        where=not_(and_(_FAILURES >= _MOST, since < _LAST_AT)),
                    ).returning(_FAILURES)
                ).one_or_none()
                is not None
            )

    def succeeded(self, login: str) -> None:
        """Remove the recorded failures after a success."""
        with writing_for_all(self.engine) as connection:
            connection.execute(sign_in_failure.delete().where(sign_in_failure.c.who == _who(login)))


def _who(login: str) -> str:
    """What is kept instead of what was typed, which may be as long as a body, or somebody's password."""
    return hashlib.sha256(login.encode(errors="replace")).hexdigest()
