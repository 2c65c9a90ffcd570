"""A list of e-mail addresses as people paste it: parted by commas, semicolons or lines."""

from collections.abc import Iterator

_ENDS = ",;\n\r\t"


def addresses_in(text: str) -> tuple[str, ...]:
    """The entries of ``text``, with their names: ``Lartigue, Anne <anne@corbiere.fr>`` is one.

    A comma parts two entries only where an address stands before it or the name is closed by quotes.
    """
    found: list[str] = []
    for piece in _pieces(text):
        is_open = bool(found) and "@" not in found[-1] and "@" in piece and "<" in piece
        if is_open:
            found[-1] = f"{found[-1]}, {piece}"
        else:
            found.append(piece)
    return tuple(found)


def _pieces(text: str) -> Iterator[str]:
    piece, is_quoted = "", False
    for sign in text:
        if sign == '"':
            is_quoted = not is_quoted
        if sign in _ENDS and (not is_quoted or sign in "\n\r"):
            is_quoted = False
            if piece.strip():
                yield piece.strip()
            piece = ""
        else:
            piece += sign
    if piece.strip():
        yield piece.strip()
