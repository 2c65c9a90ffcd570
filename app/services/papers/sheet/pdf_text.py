"""Texts as they stand in a PDF file (ISO 32000-1, 7.3.4 and 7.9.2)."""


def hexadecimal(text: str) -> str:
    """``text`` as a string of any characters."""
    return f"<{'FEFF' + text.encode('utf-16-be').hex().upper()}>"


def escaped(codes: bytes) -> str:
    """Codes of a font as a string in ASCII."""
    return "".join(
        "\\" + chr(code) if code in b"()\\" else chr(code) if 32 <= code < 127 else f"\\{code:03o}"
        for code in codes
    )
