"""Papers drawn beforehand, kept in the encrypted cache: nothing of them is ever a file that can be read."""

from collections.abc import Collection
from hashlib import sha256

from app.models import papers
from app.services.papers.sheet.page import PageFormat
from app.services.papers.views.quote import QuotePaper
from app.services.session.program_facts import program_facts
from app.services.store.store import Store
from app.wire.codec import encode


class PreparedPapers:
    """Finds a paper by what it says: where one word or amount is another by now, there is none.

    The program is part of it, because another version may draw the same texts otherwise.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, id: str, view: QuotePaper, page: PageFormat) -> bytes | None:
        """The paper of a quote or change order that says just what ``view`` does."""
        return papers.find(self._store.readers, id, _drawn_from(view, page))

    def keep(self, id: str, view: QuotePaper, page: PageFormat, pdf: bytes) -> None:
        """Keep ``pdf`` in place of what was kept of the document."""
        with self._store.transaction() as connection:
            papers.save(connection, id, _drawn_from(view, page), pdf)

    def keep_only(self, ids: Collection[str]) -> None:
        """Remove the papers of all documents but these."""
        with self._store.transaction() as connection:
            papers.keep_only(connection, ids)


def _drawn_from(view: QuotePaper, page: PageFormat) -> str:
    return sha256(b"\x00".join((encode(view), str(page).encode(), program_facts().encode()))).hexdigest()
