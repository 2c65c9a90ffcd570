"""What the contract says of additions and reductions, before anything is typed."""

from typing import assert_never

from app.domain.catalogue.contract_terms import ReductionPolicy
from app.domain.pricing.change_order import last_free_day
from app.services.change_orders.change_editor import ChangeEditor


def policy_sentence(editor: ChangeEditor) -> tuple[str, str]:
    """When additions are charged, and when fewer seats may take effect."""
    words, state = editor.names.words, editor.editing.state
    first = words.translate("changes", "What is added is charged from today on.")
    if state.basis.is_before_start:
        day = words.formats.long_date(state.terms.on)
        first = words.translate("changes", "What is added is charged from {day} on.", day=day)
    second = _on_reductions(editor)
    if state.basis.contract_terms(state.terms).excludes_product_change:
        apart = words.translate("changes", "A reduction is not ordered together with a product change.")
        second = f"{second} {apart}"
    return first, second


def _on_reductions(editor: ChangeEditor) -> str:
    words, state = editor.names.words, editor.editing.state
    rules, until = state.basis.contract_terms(state.terms), last_free_day(state.basis)
    if until is not None:
        day = words.formats.long_date(until)
        return words.translate(
            "changes", "Until {day} seats can still be taken off, and are not charged.", day=day
        )
    match rules.reduction:
        case ReductionPolicy.AT_ONCE:
            return words.translate("changes", "Fewer seats take effect at once.")
        case ReductionPolicy.NEXT_BILLING:
            day = words.formats.long_date(state.period_end)
            return words.translate(
                "changes", "Fewer seats take effect with the next invoice, on {day}.", day=day
            )
        case ReductionPolicy.RENEWAL:
            renewal = editor.editing.state.next_renewal
            day = words.formats.long_date(renewal) if renewal is not None else ""
            return words.translate("changes", "Fewer seats take effect at the renewal, on {day}.", day=day)
        case ReductionPolicy.WINDOW:
            return words.translate(
                "changes",
                "Seats can be given back within {n} hours of their order, later at the renewal.",
                n=rules.window_hours,
            )
        case _:
            assert_never(rules.reduction)
