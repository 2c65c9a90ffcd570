"""What every list of quotes and change quotes reads alike; the first page needs it, so it imports nothing."""

PER_MONTH = (
    "CASE period WHEN 'month' THEN new_total_minor WHEN 'year' THEN (new_total_minor + 6) / 12 ELSE 0 END"
)
"""What a change order comes to each month; a yearly amount weighs a twelfth, as in the grid."""

MORE_PER_MONTH = (
    "CASE period WHEN 'month' THEN difference_minor WHEN 'year' THEN"
    " (difference_minor + CASE WHEN difference_minor < 0 THEN -6 ELSE 6 END) / 12 ELSE 0 END"
)
"""What a change order brings each month on top of what is held before it, by the same rule."""

QUOTED_PER_MONTH = "monthly_minor + (yearly_minor + 6) / 12"
"""What a quote brings each month, by the same rule."""
