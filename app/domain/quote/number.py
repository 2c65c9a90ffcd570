"""The number of a quote or a change order, as a person reads it."""


def display_number(number: str, provisional_number: str, revision: int) -> str:
    """The portal's number, else the provisional one; later revisions carry theirs."""
    base = number or provisional_number
    return f"{base}-{revision}" if revision > 1 else base
