"""Why a regular invoice comes to what it does: each licence at what is charged, for its days."""

from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext

from hypothesis import given
from hypothesis import strategies as st

from app.domain.catalogue.catalogue import Period
from app.domain.catalogue.contract_terms import ContractTerms
from app.domain.pricing.invoices import regular_invoices
from app.domain.pricing.trace import Step
from app.domain.pricing.trace.invoice import explain_invoice
from tests.support import held_contracts as h
from tests.support.by_hand import by_hand

YEAR = timedelta(days=366)


def printed(step: Step) -> Decimal:
    """What the source of a part says it comes to, computed and rounded anew."""
    data = step.source
    with localcontext(prec=60):
        full = int(data["quantity"]) * Decimal(data["unit_price"])
        return (full * int(data["days"]) / int(data["of"])).quantize(Decimal("0.01"), ROUND_HALF_UP)


@given(
    quantity=st.integers(1, 5_000),
    unit=st.decimals("0.01", 90, places=4),
    ends=st.dates(date(2026, 12, 3), date(2027, 5, 31)),
    surcharge=st.none() | st.decimals(0, 20, places=1),
    is_yearly=st.booleans(),
)
def test_every_invoice_adds_up_from_parts_that_recompute(
    quantity: int, unit: Decimal, ends: date, surcharge: Decimal | None, is_yearly: bool
) -> None:
    period = Period.YEAR if is_yearly else Period.MONTH
    other = h.coach(quantity, period=period, net_unit_price=unit)
    terms = ContractTerms(is_tacit=False, extension_percent=surcharge)
    of = h.held(h.protect(), other, end_date=ends, terms=terms)
    invoices = list(regular_invoices(of, date(2026, 11, 20), date(2026, 11, 20) + YEAR))
    for invoice in invoices:
        steps = explain_invoice(invoice)
        assert by_hand(steps) == invoice.net.amount
        assert [printed(step) for step in steps] == [step.operand for step in steps]
    # Past its end a contract is invoiced on only where it goes on month by month.
    assert any(each.on > ends for each in invoices) == (surcharge is not None)
