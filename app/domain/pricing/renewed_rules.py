"""The rules of a change of a contract that is renewed already; desk and portal ask the same."""

from collections.abc import Iterator

from app.domain.change.change import ChangeTerms
from app.domain.change.change_order import ChangeOrderLine, ChangeOrderTerms
from app.domain.change.reduction import effect_of
from app.domain.errors import Problem
from app.domain.pricing.change_order import ChangeBasis, is_changed
from app.domain.pricing.held import HeldContract
from app.domain.subscription.licence import held_on


def check_beside_renewal(
    terms: ChangeOrderTerms, changed: ChangeTerms, basis: ChangeBasis
) -> Iterator[Problem]:
    """What keeps ``terms`` from being ordered beside the contract that takes the place of theirs.

    ``change.after_renewal``: seats would go after the last day. ``change.renewal_differs``: on the last day
    there would be other seats than the renewal begins with, and the order does not say that they end then.
    """
    held = basis.held
    if held is None or held.contract.ended_on is None:
        return
    data = renewal_data(basis)
    for index, (line, figures) in enumerate(zip(terms.lines, changed.lines, strict=True)):
        if not is_changed(line, held.licence(line.licence_id), terms.on):
            continue
        field = f"lines.{index}.quantity"
        if effect_of(figures, changed).on > held.contract.ended_on:
            yield Problem("change.after_renewal", field, data)
        elif basis.renewal is not None and not terms.ends_with_contract:
            there, left = seats_under(basis.renewal, line), seats_left(terms, held, line)
            if there != left:
                yield Problem(
                    "change.renewal_differs", field, {**data, "there": str(there), "seats": str(left)}
                )


def renewal_data(basis: ChangeBasis) -> dict[str, str]:
    """The contract of a change, its last day, and the contract that takes its place, as a person is told."""
    if basis.held is None or basis.held.contract.ended_on is None:
        return {}
    contract = basis.held.contract
    renewal = "" if basis.renewal is None else basis.renewal.contract.number
    return {"contract": contract.number, "end": str(contract.ended_on), "renewal": renewal}


def seats_under(renewal: HeldContract, line: ChangeOrderLine) -> int:
    """The seats of the product and level of ``line`` with which a contract begins."""
    start = renewal.contract.start_date
    return sum(
        held_on(each, start).quantity
        for each in renewal.licences
        if (each.product_id, each.level) == (line.product_id, line.level) and each.start_date <= start
    )


def seats_left(terms: ChangeOrderTerms, held: HeldContract, line: ChangeOrderLine) -> int:
    """The seats of the product and level of ``line`` that the contract ends with once ``terms`` are ordered.

    Several licences may be of one product, some of them billed with another period than ``terms``.
    """
    key, last = (line.product_id, line.level), held.contract.ended_on or terms.on
    changed = [each for each in terms.lines if is_changed(each, held.licence(each.licence_id), terms.on)]
    asked = {each.licence_id for each in changed}
    wanted = (each.quantity for each in changed if (each.product_id, each.level) == key)
    kept = (
        held_on(each, last).quantity
        for each in held.licences
        if (each.product_id, each.level) == key and each.id not in asked
    )
    return sum(wanted) + sum(kept)
