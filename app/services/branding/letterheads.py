"""Under which head a paper goes out: that of the day, or for what was accepted that of the acceptance."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.domain.errors import RuleViolation
from app.domain.kind import Kind
from app.domain.partner.branding import FileId
from app.domain.partner.branding_change import as_of, with_branding
from app.domain.partner.partner import Partner
from app.models import documents
from app.services.branding.partner_files import PartnerFiles
from app.services.catalogue.catalogue import Catalogue
from app.services.store.store import Store


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The partner as its papers name it, and the bytes of its logo; empty where it has none.

    ``file`` gives the bytes of its other files.
    """

    partner: Partner
    logo: bytes
    file: Callable[[FileId], bytes]


class Letterheads(Protocol):
    """Gives papers their head."""

    def at(self, accepted_at: datetime | None) -> Letterhead:
        """The head of a paper that was accepted then; of one that was not, that of now."""
        ...

    def all(self) -> tuple[Letterhead, ...]:
        """Every head that papers ever had, that of now first."""
        ...


class PublishedLetterheads:
    """What is published, and what was: papers that somebody accepted keep theirs."""

    def __init__(self, store: Store, catalogue: Catalogue) -> None:
        self._store, self._catalogue, self._files = store, catalogue, PartnerFiles(store)

    def at(self, accepted_at: datetime | None) -> Letterhead:
        """The head of a paper.

        Raises:
            RuleViolation: ``catalogue.not_here`` before the first exchange; ``file.not_here``.
        """
        partner = self._catalogue.partner()
        if accepted_at is not None:
            # What waits to be published here is nothing that a customer has said yes under.
            portals = documents.portals_copy(self._store.readers, Kind.PARTNER, partner.id)
            published = portals if isinstance(portals, Partner) else partner
            partner = as_of(published, self._catalogue.past_brandings(), accepted_at)
        return self._head(partner)

    def all(self) -> tuple[Letterhead, ...]:
        """Every head that papers ever had, that of now first."""
        partner, past = self._catalogue.partner(), self._catalogue.past_brandings()
        before = sorted(past, key=lambda each: each.until, reverse=True)
        return tuple(map(self._head, (partner, *(with_branding(partner, each.branding) for each in before))))

    def on_screen(self) -> Letterhead:
        """The head of what a customer is shown now: without the logo, while its file is still on its way."""
        try:
            return self.at(None)
        except RuleViolation as refused:
            if refused.problems[0].code != "file.not_here":
                raise
            return Letterhead(self._catalogue.partner(), b"", self._files.content)

    def _head(self, partner: Partner) -> Letterhead:
        logo = self._files.content(partner.logo.file_id) if partner.logo else b""
        return Letterhead(partner, logo, self._files.content)


@dataclass(frozen=True, slots=True)
class OneLetterhead:
    """Gives every paper the same head: one that is not published yet, to look at."""

    head: Letterhead

    def at(self, accepted_at: datetime | None) -> Letterhead:
        """That head, whatever was accepted when."""
        return self.head

    def all(self) -> tuple[Letterhead, ...]:
        """No other than that."""
        return (self.head,)
