"""What a document can be compared with, whatever its kind."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from app.domain.errors import violation
from app.domain.ids import CustomerId
from app.domain.shown.shown import Shown


@dataclass(frozen=True, slots=True)
class Version:
    """A revision and the day it was written; revision 0 is what is held, with the number of its contract."""

    revision: int
    written_on: date
    contract: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """Whose document is compared, what it is called, and what it can be compared with, oldest first."""

    customer_id: CustomerId
    display_number: str
    versions: tuple[Version, ...]

    @property
    def current(self) -> int:
        """The revision that is current."""
        return self.versions[-1].revision

    def version(self, revision: int) -> Version:
        """The version of that revision.

        Raises:
            RuleViolation: ``revision.missing``.
        """
        for each in self.versions:
            if each.revision == revision:
                return each
        raise violation("revision.missing", revision=str(revision))


class Versions(Protocol):
    """The versions of one kind of document."""

    def subject(self, id: str) -> Subject:
        """The document and its versions.

        Raises:
            RuleViolation: it is not on this laptop.
        """
        ...

    def contents(self, id: str, before: int, after: int, language: str) -> tuple[Shown, Shown]:
        """What the customer was shown of both, by default in the customer's language.

        Raises:
            RuleViolation: a version, the customer, what is held or a part of the catalogue is not here.
        """
        ...


def version_on(versions: tuple[Version, ...], day: date) -> Version:
    """The version in force at the end of ``day``: the last that was written by then, else the first."""
    written = [each for each in versions if each.revision and each.written_on <= day]
    return written[-1] if written else next(each for each in versions if each.revision)
