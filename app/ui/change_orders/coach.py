"""What the contract says of additions and reductions, before anything is typed."""

from typing import assert_never

from app.domain.catalogue.contract_terms import ReductionPolicy
from app.services.change_orders.change_editor import ChangeEditor


def policy_sentence(editor: ChangeEditor) -> tuple[str, str]:
    """When additions are charged, when fewer seats may take effect, and which contract takes over, if any."""
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
    successor = editor.contract_end.successor()
    if successor is not None:
        day = words.formats.long_date(successor.start_date)
        replaced = words.translate(
            "changes",
            "From {day} on contract {number} takes the place of this one: what is changed here stays out"
            " of it.",
            day=day,
            number=successor.number,
        )
        second = f"{second} {replaced}"
    return first, second
