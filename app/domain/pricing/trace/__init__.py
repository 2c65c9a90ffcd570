"""Why an amount is what it is: ordered steps from which anybody can compute it again by hand."""

from app.domain.pricing.trace.line import (
    explain_cost,
    explain_line,
    explain_list_net,
    explain_list_unit,
    explain_net_unit,
)
from app.domain.pricing.trace.proration import explain_proration, explain_remainder
from app.domain.pricing.trace.shares import (
    explain_discount,
    explain_line_discount,
    explain_line_margin,
    explain_margin,
    explain_period_discount,
    explain_term_margin,
    margin_percent,
    markup_percent,
)
from app.domain.pricing.trace.steps import Operation, Step, StepCode
from app.domain.pricing.trace.term import explain_first_year, explain_term_total
from app.domain.pricing.trace.totals import (
    explain_due_first,
    explain_gross,
    explain_list_total,
    explain_net,
    explain_vat,
    explain_with_vat,
)

__all__ = [
    "Operation",
    "Step",
    "StepCode",
    "explain_cost",
    "explain_discount",
    "explain_due_first",
    "explain_first_year",
    "explain_gross",
    "explain_line",
    "explain_line_discount",
    "explain_line_margin",
    "explain_list_net",
    "explain_list_total",
    "explain_list_unit",
    "explain_margin",
    "explain_net",
    "explain_net_unit",
    "explain_period_discount",
    "explain_proration",
    "explain_remainder",
    "explain_term_margin",
    "explain_term_total",
    "explain_vat",
    "explain_with_vat",
    "margin_percent",
    "markup_percent",
]
