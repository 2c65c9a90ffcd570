"""Files of a partner, put together from their parts."""

from sqlalchemy import Connection

from app.domain.kind import Kind
from app.domain.partner.branding import FileId
from app.domain.partner.partner import Partner
from app.domain.partner.partner_file import PARTS_MAX, FilePart, joined, part_id
from portal.store import documents


def read_logo(connection: Connection, partner: Partner) -> bytes:
    """The picture of the logo that ``partner`` has published; empty where there is none, or not whole."""
    found = read_file(connection, partner.id, partner.logo.file_id) if partner.logo else None
    return found or b""


def read_file(connection: Connection, partner_id: str, file_id: FileId) -> bytes | None:
    """The bytes of a file; None where a part is missing, or they are not those that its identity names."""
    ids = [part_id(file_id, index) for index in range(PARTS_MAX)]
    found = documents.find_all(connection, partner_id, Kind.PARTNER_FILE, FilePart, ids)
    return joined(file_id, list(found.values()))
