"""The order-free checksum that laptop and portal compare at the feed's head."""

from hashlib import blake2b


def hash64(document_id: str, version: int) -> int:
    """Sixty-four bits that stand for one version of one document."""
    return int.from_bytes(blake2b(f"{document_id}\n{version}".encode(), digest_size=8).digest(), "big")


def add(total: int, document_id: str, version: int) -> int:
    """``total`` with one more document, modulo 2**64."""
    return (total + hash64(document_id, version)) % (1 << 64)
