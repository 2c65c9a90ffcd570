"""The digest that an approval is bound to: the same on both sides, and in every release."""

from dataclasses import replace
from decimal import Decimal

from app.domain.approval.content import change_digest, quote_digest
from app.domain.change.change_order import ChangeOrderTerms
from app.domain.subscription.licence import ChargedDiscounts
from tests.support import builders as b
from tests.support import held_contracts as h

HELD = h.held()


def digest_of(terms: ChangeOrderTerms) -> str:
    return change_digest(terms, b.change_order().totals)


def test_a_digest_of_yesterday_is_that_of_tomorrow() -> None:
    """A laptop asks about what a newer portal sells: whatever changes a digest voids approvals."""
    terms = b.terms(discount_percent=Decimal("12.50"), customer_discount_percent=Decimal(100))
    assert (
        quote_digest(terms, b.totals()) == "046faa225edc8865a2cbd0acd7796f9a825a78f156b87039f2d239244884702c"
    )
    deep = ChargedDiscounts(Decimal("0.0"), Decimal("10.20"), Decimal(5), Decimal("2.0500"))
    change = h.terms(HELD, [h.line(h.protect(), 700, discounts=deep), h.line(h.coach())])
    assert digest_of(change) == "1c754071579be5696e8dfc7dcf23b4cb5973ab4132f346e3b97cedde89e84199"


def test_what_is_let_go_is_bound_and_what_was_looked_at_is_not() -> None:
    kept = h.terms(HELD, [h.line(h.protect(), 700)])
    gone = replace(kept, lines=(*kept.lines, h.line(h.coach(), 0)))
    seen = replace(kept, lines=(*kept.lines, h.added("cyber_academy", 0)))
    assert digest_of(gone) != digest_of(kept)
    assert digest_of(seen) == digest_of(kept)
