"""What the contract says of additions and reductions, before anything is typed."""

from typing import assert_never

from app.domain.catalogue.contract_terms import ReductionPolicy
from app.services.change_orders.change_editor import ChangeEditor


def policy_sentence(editor: ChangeEditor) -> tuple[str, str]:
    """When additions are charged, and when fewer seats may take effect."""
    words, state = editor.names.words, editor.editing.state
    rules = state.basis.contract_terms(state.terms)
    first = words.translate("changes", "What is added is charged from today on.")
    match rules.reduction:
        case ReductionPolicy.AT_ONCE:
            second = words.translate("changes", "Fewer seats take effect at once.")
        case ReductionPolicy.NEXT_BILLING:
            day = words.formats.long_date(state.period_end)
            second = words.translate(
                "changes", "Fewer seats take effect with the next invoice, on {day}.", day=day
            )
        case ReductionPolicy.RENEWAL:
            renewal = editor.editing.state.next_renewal
            day = words.formats.long_date(renewal) if renewal is not None else ""
            second = words.translate("changes", "Fewer seats take effect at the renewal, on {day}.", day=day)
        case ReductionPolicy.WINDOW:
            second = words.translate(
                "changes",
                "Seats can be given back within {n} hours of their order, later at the renewal.",
                n=rules.window_hours,
            )
        case _:
            assert_never(rules.reduction)
    if rules.excludes_product_change:
        apart = words.translate("changes", "A reduction is not ordered together with a product change.")
        second = f"{second} {apart}"
    return first, second
