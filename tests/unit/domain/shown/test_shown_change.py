"""What is shown of a change order: what is held before and after, and when it is paid."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import VatCategory
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.ids import LineId, ProductId
from app.domain.pricing.change_order import ChangeBasis, HeldContract, price_change_order
from app.domain.pricing.priced import VatTreatment
from app.domain.shown.differences import differences
from app.domain.shown.frame import Frame
from app.domain.shown.shown import Shown, ShownKind
from app.domain.shown.shown_change import shown_change
from app.wire.shown import content_hash
from tests.support import builders as b
from tests.support.changed_leaves import changed_leaves

TODAY = date(2026, 11, 20)
VAT = VatTreatment(VatCategory.STANDARD, Decimal(20))
CONTRACT = b.contract(start_date=date(2024, 3, 1), end_date=date(2027, 2, 28))
PRICES = b.price_list(entries=(b.price_entry("cyber_academy", "1.54"),))
LICENCE = b.licence(
    contract_id=CONTRACT.id,
    product_id=ProductId("cyber_academy"),
    level=None,
    quantity=100,
    net_unit_price=Decimal("1.5400"),
    payment=b.eur("154.00"),
    start_date=CONTRACT.start_date,
    end_date=CONTRACT.end_date,
)
HELD = HeldContract(CONTRACT, (LICENCE,))
FRAME = Frame("en", "Partner", b.customer().id, "Customer", b.programme(), None, 1, date(2026, 12, 31))


def asked(quantity: int) -> ChangeOrderTerms:
    line = ChangeOrderLine(LineId(LICENCE.id), LICENCE.product_id, quantity, None, LICENCE.id)
    return ChangeOrderTerms(
        programme_id=CONTRACT.programme_id,
        partnership=CONTRACT.partnership,
        currency="EUR",
        price_list_id=PRICES.id,
        contract_id=CONTRACT.id,
        commitment_months=36,
        on=TODAY,
        lines=(line,),
    )


def shown(terms: ChangeOrderTerms) -> Shown:
    moment = datetime(2026, 11, 20, 9, tzinfo=UTC)
    basis = ChangeBasis(b.programme(), PRICES, VAT, HELD, moment)
    return shown_change(FRAME, terms, price_change_order(terms, basis), HELD)


def test_a_line_shows_what_is_held_and_what_is_asked_for() -> None:
    seen = shown(asked(120))
    (line,) = seen.lines
    assert (seen.kind, seen.end_date) == (ShownKind.CHANGE, CONTRACT.end_date)
    assert (line.prior_quantity, line.quantity) == (100, 120)
    assert (line.prior_unit, line.prior_net) == (Decimal("1.54"), b.eur("154.00"))
    assert seen.today is not None
    assert seen.next_invoice.first > TODAY


def test_an_invoice_of_today_is_one_more_to_the_end_of_the_term() -> None:
    changed, untouched = shown(asked(120)).invoice_count, shown(asked(100)).invoice_count
    assert changed is not None
    assert untouched is not None
    assert changed == untouched + 1


@given(st.integers(0, 2_000), st.integers(0, 50), st.sampled_from([0, 12, 36]))
def test_every_visible_field_that_is_another_makes_another_hash_and_is_named(
    held: int, added: int, months: int
) -> None:
    more = ChangeOrderLine(LineId("added"), ProductId("cyber_academy"), added, customer_notes="New")
    terms = asked(held)
    seen = shown(replace(terms, commitment_months=months, lines=(*terms.lines, more)))
    changed = list(changed_leaves(seen))
    hashes = {content_hash(other) for _, other in changed}
    assert content_hash(seen) not in hashes
    assert len(hashes) == len(changed) > 50
    assert [(path, [each.field for each in differences(seen, other)]) for path, other in changed] == [
        (path, [path]) for path, _ in changed
    ]


def test_internal_notes_of_a_change_leave_the_hash_and_those_for_the_customer_make_another() -> None:
    terms = asked(120)
    own = content_hash(shown(terms))
    assert content_hash(shown(replace(terms, internal_notes="No more than 10 %."))) == own
    assert content_hash(shown(replace(terms, customer_notes="From Monday on."))) != own


def test_a_level_is_called_by_its_name_where_the_product_has_any() -> None:
    frame = replace(FRAME, programme=b.programme(level_names={"essential": {"en": "Essential"}}))
    assert frame.level_name(ProductId("protect"), "essential") == "Essential"
    assert frame.level_name(ProductId("protect"), None) == ""
