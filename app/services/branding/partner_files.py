"""The files of the partner, logos and general conditions, as they are in the cache."""

from app.domain.commands.commands import AddFile
from app.domain.errors import violation
from app.domain.kind import Kind
from app.domain.partner.branding import FileId
from app.domain.partner.partner_file import FilePart, file_id_of, joined, part_id, parts_of
from app.services.store.store import Store
from app.services.store.unit_of_work import UnitOfWork
from app.wire.protocol import Target


class PartnerFiles:
    """Gives files their bytes, and sends new ones in parts, each once."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._known: dict[FileId, bytes] = {}

    def content(self, file_id: FileId) -> bytes:
        """The bytes of a file.

        Raises:
            RuleViolation: ``file.not_here``.
        """
        known = self._known.get(file_id)
        if known is None:
            known = joined(file_id, self._parts(file_id))
            if known is None:
                raise violation("file.not_here")
            self._known = {**self._known, file_id: known}
        return known

    def send(self, work: UnitOfWork, content: bytes) -> list[str]:
        """Queue the parts of ``content`` that are not here yet; the commands that something waits for."""
        sent = [
            work.enqueue(AddFile(part), Target(Kind.PARTNER_FILE, part.id))
            for part in parts_of(content)
            if not isinstance(self._store.load(Kind.PARTNER_FILE, part.id), FilePart)
        ]
        self._known = {**self._known, file_id_of(content): content}
        return sent

    def _parts(self, file_id: FileId) -> list[FilePart]:
        first = self._store.load(Kind.PARTNER_FILE, part_id(file_id, 0))
        if not isinstance(first, FilePart):
            return []
        further = (self._store.load(Kind.PARTNER_FILE, part_id(file_id, i)) for i in range(1, first.count))
        return [first, *(each for each in further if isinstance(each, FilePart))]
