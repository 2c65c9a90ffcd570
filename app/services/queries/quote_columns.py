"""What every list of quotes and change quotes reads alike; the first page needs it, so it imports nothing."""

PER_MONTH = (
    "CASE period WHEN 'month' THEN new_total_minor WHEN 'year' THEN (new_total_minor + 6) / 12 ELSE 0 END"
)
"""What a change order comes to each month; a yearly amount weighs a twelfth, as in the grid."""
