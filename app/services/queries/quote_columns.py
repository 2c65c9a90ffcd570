"""What every list of quotes and change quotes reads alike; the first page needs it, so it imports nothing."""

PER_MONTH = (
    "CASE period WHEN 'month' THEN new_total_minor WHEN 'year' THEN (new_total_minor + 6) / 12 ELSE 0 END"
)
"""What a change order comes to each month; a yearly amount weighs a twelfth, as in the grid."""


def shown_number(number: str, provisional_number: str, revision: int) -> str:
    """The portal's number, else the provisional one; later revisions carry theirs."""
    base = number or provisional_number
    return f"{base}-{revision}" if revision > 1 else base
