"""Why a regular invoice comes to what it does: each licence at what is charged, for its days."""

from app.domain.pricing.invoices import RegularInvoice
from app.domain.pricing.trace.steps import Step, StepCode, Trail


def explain_invoice(invoice: RegularInvoice) -> tuple[Step, ...]:
    """How the net of an invoice adds up from what it has of each licence, printed."""
    trail = Trail()
    for part in invoice.parts:
        licence, charged, share = part.licence, part.charged, part.share
        source = {
            "product_id": licence.product_id,
            "level": licence.level or "",
            "quantity": str(charged.quantity),
            "unit_price": str(charged.net_unit_price),
            "days": str(share.days),
            "of": str(share.of),
        }
        trail.add(StepCode.INVOICE_PART, part.net.amount, source)
    return trail.steps
