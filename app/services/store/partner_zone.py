"""The partner's time zone, read without opening its document whole: the first screen needs today's date."""

from app.domain.kind import Kind
from app.domain.partner.time_zone import DEFAULT_TIME_ZONE
from app.models.connection import Readers


def kept_time_zone(readers: Readers) -> str:
    """The name that the partner's document has; the default before the first exchange has brought it."""
    with readers.borrow() as connection:
        found: tuple[str | None] | None = connection.execute(
            "SELECT json_extract(CAST(body AS TEXT), '$.time_zone') FROM document WHERE kind = ? ORDER BY id",
            (Kind.PARTNER.value,),
        ).fetchone()
    return found[0] or DEFAULT_TIME_ZONE if found else DEFAULT_TIME_ZONE
