"""What goes with a message: papers drawn for it, conditions, a calendar entry, and the rep's own files."""

import mimetypes
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from pathlib import Path

from app.domain.change.change_order import ChangeOrder
from app.domain.errors import Problem, violation
from app.domain.mail.message import Attachment
from app.domain.mail.message_rules import MEGABYTE, SIZE_MAX, megabytes
from app.domain.partner.branding import GeneralConditions
from app.domain.partner.time_zone import time_zone
from app.domain.quote.quote import Quote
from app.models import messages
from app.models.messages import hash_of
from app.services.branding.partner_files import PartnerFiles
from app.services.files.reading import read_file
from app.services.mail.calendar_entry import CalendarEntry, calendar_file
from app.services.mail.composition import Appointment, AttachedFile, Composition, OfferedPart, Part
from app.services.mail.document_values import DocumentSources, can_expire
from app.services.papers.saving import numbered, safe_name
from app.services.words import Words
from app.services.words.catalogue_texts import text_in

_PDF, _CALENDAR, _TEXT = "application/pdf", "text/calendar", "text/plain"
_UNKNOWN = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class FileContent:
    """A file of a message with its content, and what could not be printed of it."""

    listed: AttachedFile
    body: bytes
    left_out: Problem | None = None

    @property
    def attachment(self) -> Attachment:
        """The file as the message names it."""
        return self.listed.attachment


class MessageFiles:
    """Makes and keeps the files of messages."""

    def __init__(self, sources: DocumentSources) -> None:
        self._sources, self._store = sources, sources.context.store
        self._partner_files = PartnerFiles(self._store)

    def all(self, composition: Composition) -> tuple[FileContent, ...]:
        """Every file of a message, made now; drawing takes a moment.

        Raises:
            RuleViolation: the document may not be handed out, or a kept file is gone.
        """
        document = self._sources.get(composition.about)
        kept = (self._kept(each) for each in composition.files)
        return tuple(_told_apart((*self._made(composition, document), *kept)))

    def keep(self, path: Path) -> Attachment:
        """Keep a copy of a file of the rep's, so that the message has it whatever becomes of the file.

        Raises:
            RuleViolation: it is no file, cannot be read, is empty, or is larger than any channel takes.
        """
        most = max(SIZE_MAX.values())
        body, size = read_file(path, most, "files")
        if size > most:
            raise violation("mail.too_large", "files", size=megabytes(size), max=str(most // MEGABYTE))
        if not body:
            raise violation("mail.file_empty", "files", name=path.name)
        attachment = _attachment(safe_name(path.stem, path.suffix), _type_of(path.name), body)
        with self._store.write() as work:
            work.messages.put_file(body)
        return attachment

    def offered(self, composition: Composition) -> tuple[OfferedPart, ...]:
        """The parts that the document of a message has.

        Raises:
            RuleViolation: the document or a part of the catalogue is not here.
        """
        document = self._sources.get(composition.about)
        return tuple(self._offered(composition, document))

    def _offered(self, composition: Composition, document: Quote | ChangeOrder) -> Iterator[OfferedPart]:
        has_annex = Part.ANNEX in composition.parts
        yield OfferedPart(Part.PAPER, is_needed=has_annex)
        if isinstance(document, Quote):
            yield OfferedPart(Part.ANNEX)
        yield OfferedPart(Part.CONDITIONS)
        if self._terms_beside(composition, document) is not None:
            yield OfferedPart(Part.TERMS)
        if can_expire(document):
            yield OfferedPart(Part.EXPIRY)
        if composition.meeting is not None:
            yield OfferedPart(Part.MEETING)

    def _made(self, composition: Composition, document: Quote | ChangeOrder) -> Iterator[FileContent]:
        words, parts = Words(composition.language), composition.parts
        if Part.PAPER in parts or Part.ANNEX in parts:
            part = Part.ANNEX if Part.ANNEX in parts else Part.PAPER
            with_annex = part is Part.ANNEX
            name, pdf = self._sources.paper(document, words.language, with_annex=with_annex)
            missing = self._sources.left_out(document, words.language, with_annex=with_annex)
            yield replace(_content(name, _PDF, pdf, part, pages=_pages(pdf)), left_out=missing)
        shown = self._sources.shown(document, words.language)
        if Part.CONDITIONS in parts:
            agreement = self._sources.agreement(shown)
            if agreement is not None:
                title = text_in(agreement.title, words.language)
                text = f"{title}\n\n{text_in(agreement.body, words.language)}\n"
                name = words.translate(
                    "mail", "{title}, version {version}", title=title, version=str(agreement.version)
                )
                yield _content(safe_name(name, ".txt"), _TEXT, text.encode(), Part.CONDITIONS)
        yield from self._terms(composition, document)
        if Part.EXPIRY in parts and can_expire(document):
            title = words.translate("mail", "Quote {number} expires", number=document.display_number)
            entry = CalendarEntry(
                id=document.id,
                begins=shown.expires_on,
                title=title,
                text=shown.partner_name,
                made_at=document.written_at,
                version=document.revision,
            )
            yield _content(safe_name(title, ".ics"), _CALENDAR, calendar_file(entry), Part.EXPIRY)
        if Part.MEETING in parts and composition.meeting is not None:
            yield self._meeting(words, composition.meeting, document, shown.partner_name)

    def _meeting(
        self, words: Words, meeting: Appointment, document: Quote | ChangeOrder, partner: str
    ) -> FileContent:
        """The calendar entry of a meeting, at the moment that it is where the partner is."""
        zone = time_zone(self._sources.context.clock.zone)
        title = words.translate("mail", "Meeting with {partner}", partner=partner)
        entry = CalendarEntry(
            id=meeting.id,
            begins=datetime.combine(meeting.day, meeting.at, zone),
            title=title,
            text=words.translate("mail", "Quote {number}", number=document.display_number),
            made_at=document.written_at,
            minutes=meeting.minutes,
            place=meeting.place,
        )
        return _content(safe_name(title, ".ics"), _CALENDAR, calendar_file(entry), Part.MEETING)

    def _terms(self, composition: Composition, document: Quote | ChangeOrder) -> Iterator[FileContent]:
        """The partner's general conditions, where they go with the message as a file of their own."""
        found, words = self._terms_beside(composition, document), Words(composition.language)
        if found is None or Part.TERMS not in composition.parts:
            return
        name = words.translate("mail", "{title}, version {version}", title=found.title, version=found.version)
        content = self._partner_files.content(found.file_id)
        yield _content(safe_name(name, ".pdf"), _PDF, content, Part.TERMS, pages=found.pages)

    def _terms_beside(
        self, composition: Composition, document: Quote | ChangeOrder
    ) -> GeneralConditions | None:
        """The partner's general conditions; None where there are none, or the paper that goes has them."""
        terms = self._sources.terms(document)
        has_paper = Part.PAPER in composition.parts or Part.ANNEX in composition.parts
        return None if terms is None or (terms.are_in_paper and has_paper) else terms.conditions

    def _kept(self, attachment: Attachment) -> FileContent:
        with self._store.readers.borrow() as connection:
            body = messages.file(connection, attachment.sha256)
        if body is None:
            raise violation("mail.file_gone", "files", name=attachment.name)
        pages = _pages(body) if attachment.media_type == _PDF else 0
        return FileContent(AttachedFile(attachment, None, pages), body)


def _content(name: str, media_type: str, body: bytes, part: Part, pages: int = 0) -> FileContent:
    return FileContent(AttachedFile(_attachment(name, media_type, body), part, pages), body)


def _attachment(name: str, media_type: str, body: bytes) -> Attachment:
    return Attachment(name, media_type, len(body), hash_of(body))


def _type_of(name: str) -> str:
    """What a file is by its name; one that is packed, or a message itself, is any file.

    A message within a message would have to be sent as it stands (RFC 2046, 5.2.1), which nobody can promise.
    """
    found, packing = mimetypes.guess_type(name, strict=False)
    if found is None or packing is not None or found.startswith(("message/", "multipart/")):
        return _UNKNOWN
    return found


def _told_apart(contents: Iterable[FileContent]) -> Iterator[FileContent]:
    """The files, none of which is called as one before: saved together, it would take its place."""
    taken: set[str] = set()
    for each in contents:
        name, numbers = each.attachment.name, count(2)
        while name.casefold() in taken:
            name = numbered(each.attachment.name, next(numbers))
        taken.add(name.casefold())
        listed = replace(each.listed, attachment=replace(each.attachment, name=name))
        yield each if name == each.attachment.name else replace(each, listed=listed)


def _pages(pdf: bytes) -> int:
    """How many pages a PDF has; 0 for a file that only claims to be one."""
    # pikepdf is loaded with the first message that is written.
    from io import BytesIO

    from pikepdf import Pdf, PdfError

    try:
        with Pdf.open(BytesIO(pdf)) as opened:
            return len(opened.pages)
    except PdfError:
        return 0
