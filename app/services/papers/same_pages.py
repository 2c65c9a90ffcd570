"""Whether two files are the same paper: the same objects, however either of them is compressed."""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf, StreamDecodeLevel

from app.services.papers.sheet.metadata import drawing_in

_MOST_TIMES = 4
"""A file so many times as long as its paper is none: it is not unpacked, whatever it would unpack to."""


def is_same_paper(file: bytes, printed: bytes) -> bool:
    """Whether everything that ``file`` holds is what ``printed`` holds.

    Two laptops compress the same page to other bytes where their libraries are of another build, and a
    program that keeps a file may write it anew: neither alters a page.
    """
    if file == printed:
        return True
    return len(file) <= _MOST_TIMES * len(printed) and unpacked(file) == unpacked(printed)


def unpacked(file: bytes) -> bytes:
    """The objects of ``file`` in one order, their streams not compressed, without the number of the file.

    That number is computed from the bytes as they were compressed.
    """
    with Pdf.open(BytesIO(file)) as pdf:
        if "/ID" in pdf.trailer:
            del pdf.trailer.ID
        target = BytesIO()
        pdf.save(
            target,
            static_id=True,
            compress_streams=False,
            stream_decode_level=StreamDecodeLevel.generalized,
            object_stream_mode=ObjectStreamMode.disable,
        )
    return target.getvalue()


def drawing_of(file: bytes) -> int | None:
    """By which drawing ``file`` says that it was made; None where it says none."""
    with Pdf.open(BytesIO(file)) as pdf:
        producer = pdf.docinfo.get("/Producer")
    return drawing_in(str(producer)) if producer is not None else None
