"""What the PDF of an accepted paper carries, read without a parser of PDF: anybody may have made it.

Our files hold the acceptance as an embedded stream of JSON, plain or deflated (ISO 32000-1, 7.11.4), and the
order as one of XML. Anything else is no paper of ours, or was written by another program.
"""

import re
import zlib
from dataclasses import dataclass

from app.domain.acceptance.acceptance import Acceptance, hash_of
from app.domain.errors import RuleViolation
from app.wire.values import decode_as

CARRIED_MAX = 1_000_000
"""Bytes of an acceptance, with its signature and everything that was shown."""
_MARK = re.compile(rb"/EmbeddedFile\b")
_JSON, _XML = (re.compile(rb"/Subtype\s*/" + kind) for kind in (rb"application#2[fF]json", rb"text#2[fF]xml"))
_HEAD_MAX = 2_000
"""Bytes between the beginning of an object and its stream, on either side of what marks it."""
_START = re.compile(rb"stream\r?\n")
_LENGTH = re.compile(rb"/Length\s+(\d{1,9})\b(?!\s+\d+\s+R)")
_FILTER = re.compile(rb"/Filter\s*\[?\s*/(\w+)")
_MADE, _CHANGED = re.compile(rb"/CreationDate\s*\(([^)]*)\)"), re.compile(rb"/ModDate\s*\(([^)]*)\)")
_END = b"startxref"


class NotGenuine(Exception):
    """``reason`` names the sentence that says why."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Carried:
    """Which document, under which number and in which revision, and the acceptance itself."""

    document_id: str
    number: str
    revision: int
    acceptance: Acceptance


def read_carried(file: bytes) -> Carried:
    """What ``file`` carries, which is whole in itself.

    Raises:
        NotGenuine: it is no PDF, carries no acceptance, or was changed after it was made.
    """
    if not file.startswith(b"%PDF-"):
        raise NotGenuine("verify_no_pdf")
    marks = list(_MARK.finditer(file))
    if not marks:
        raise NotGenuine("verify_no_acceptance")
    head, start = _acceptance_among([_stream_at(file, mark.start()) for mark in marks])
    length = _LENGTH.search(head)
    if length is None:
        raise NotGenuine("verify_changed")
    end = start + int(length[1])
    if _was_written_again(file[:start] + file[end:]):
        raise NotGenuine("verify_changed")
    try:
        carried: Carried = decode_as(Carried, _plain(file[start:end], _FILTER.search(head)))
    except (RuleViolation, zlib.error):
        raise NotGenuine("verify_changed") from None
    if not carried.acceptance.shown or hash_of(carried.acceptance.shown) != carried.acceptance.content_hash:
        raise NotGenuine("verify_changed")
    return carried


def _acceptance_among(streams: list[tuple[bytes, int]]) -> tuple[bytes, int]:
    """The stream of the acceptance: the one of JSON, beside which there is an order or nothing."""
    found = [each for each in streams if _JSON.search(each[0])]
    orders = [each for each in streams if _XML.search(each[0])]
    if len(found) != 1 or len(orders) > 1 or len(streams) != len(found) + len(orders):
        raise NotGenuine("verify_changed")
    return found[0]


def _stream_at(file: bytes, mark: int) -> tuple[bytes, int]:
    """The dictionary around ``mark``, and where the stream behind it begins."""
    first = file.rfind(b"obj", max(0, mark - _HEAD_MAX), mark)
    begun = _START.search(file, mark, mark + _HEAD_MAX)
    if first < 0 or begun is None:
        raise NotGenuine("verify_changed")
    return file[first : begun.start()], begun.end()


def _plain(stream: bytes, filtered: re.Match[bytes] | None) -> bytes:
    """The bytes of a stream; no more of it is unpacked than an acceptance may be long."""
    if filtered is None:
        return stream[: CARRIED_MAX + 1]
    if filtered[1] != b"FlateDecode":
        raise NotGenuine("verify_changed")
    unpacked = zlib.decompressobj().decompress(stream, CARRIED_MAX + 1)
    if len(unpacked) > CARRIED_MAX:
        raise NotGenuine("verify_changed")
    return unpacked


def _was_written_again(rest: bytes) -> bool:
    """Whether another program added to the file, or says that it changed it."""
    made, changed = _MADE.search(rest), _CHANGED.search(rest)
    is_dated_anew = made is not None and changed is not None and made[1] != changed[1]
    return rest.count(_END) != 1 or is_dated_anew
