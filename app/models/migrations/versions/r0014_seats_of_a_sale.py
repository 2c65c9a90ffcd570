"""The grid counts the licences of a sale as its quote does: the most of one product, and sales add up."""

from alembic import op

revision = "0014"
down_revision = "0013"

SEATS = """
    UPDATE customer SET seats = coalesce((
        SELECT sum(found.seats) FROM (
            SELECT l.customer_id, max(l.quantity) AS seats
            FROM licence l LEFT JOIN contract k ON k.id = l.contract_id
            WHERE k.state IS NULL OR k.state NOT IN ('ended', 'upcoming')
            GROUP BY l.customer_id, l.currency, coalesce(k.id, l.id)
        ) found WHERE found.customer_id = customer.id
    ), 0)
"""
COUNTED = """
    INSERT INTO tally
    SELECT parent_id, status, letter, monthly_currency, account_state, programme_id, programmes, rep_key,
        count(*), sum(seats), sum(monthly_minor)
    FROM customer GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
"""


def upgrade() -> None:
    """Count anew what every customer holds, and the sums of them."""
    op.execute(SEATS)
    op.execute("DELETE FROM tally")
    op.execute(COUNTED)
