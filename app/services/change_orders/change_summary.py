"""A change in one sentence: what comes and goes, and from which day."""

from collections.abc import Iterator
from datetime import date

from app.domain.change.change_order import ChangeOrderLine, Swap
from app.domain.pricing.change_order import is_changed
from app.domain.pricing.change_swap import swapped_into
from app.services.catalogue.product_names import ProductNames
from app.services.change_orders.change_editing import ChangeState
from app.services.formats.formatting import MINUS
from app.services.words.lists import enumeration


def change_summary(state: ChangeState, names: ProductNames) -> str:
    """What is asked for, the products that become as many more or fewer together; empty where nothing is."""
    words, days = names.words, dict[date, dict[str, list[str]]]()
    for day, count, name in _asked(state, names):
        days.setdefault(day, {}).setdefault(count, []).append(name)
    parts = []
    if state.terms.new_end is not None:
        end = words.formats.long_date(state.terms.new_end)
        parts.append(words.translate("changes", "contract to {day}", day=end))
    for day, counts in sorted(days.items()):
        listed = ", ".join(
            f"{count} {enumeration(words, products)}".strip() for count, products in counts.items()
        )
        if day <= state.terms.on:
            parts.append(words.translate("changes", "{products} from today", products=listed))
        else:
            on = words.formats.long_date(day)
            parts.append(words.translate("changes", "{products} on {day}", products=listed, day=on))
    return ", ".join(parts)


def _asked(state: ChangeState, names: ProductNames) -> Iterator[tuple[date, str, str]]:
    """For each line that is other than what is held: from which day, how many more, and of what.

    Of a line whose ordered reduction is taken back, it is that its seats are kept.
    """
    formats, held = names.words.formats, state.basis.held
    for line, figures in zip(state.terms.lines, state.priced.change.lines, strict=True):
        licence = held.licence(line.licence_id) if held else None
        if not is_changed(line, licence, state.terms.on):
            continue
        if line.swap is not None:
            yield figures.effective, "", _replaced(line, line.swap, state, names)
            continue
        more = figures.quantity - figures.prior_quantity - swapped_into(state.terms, line.id)
        count = f"{MINUS if more < 0 else '+'}{formats.count(abs(more))}" if more else ""
        is_other_level = licence is not None and licence.level != line.level
        name = names.sold_as(line.product_id, (line.level or "") if is_other_level else "")
        if figures.step is not None:
            yield state.terms.on, "", name
            yield figures.effective, count, names.sold_as(line.product_id, "")
        elif count or is_other_level:
            yield figures.effective, count, name
        elif line.keeps_seats:
            kept = names.words.translate("changes", "keep {seats}", seats=formats.count(figures.quantity))
            yield figures.effective, kept, name


def _replaced(line: ChangeOrderLine, swap: Swap, state: ChangeState, names: ProductNames) -> str:
    """What becomes what; the level is named where nothing else tells the two apart."""
    target = next((each for each in state.terms.lines if each.id == swap.line_id), line)
    is_level = target.product_id == line.product_id
    of = names.sold_as(line.product_id, (line.level or "") if is_level else "")
    by = names.sold_as(target.product_id, target.level or "")
    return names.words.translate(
        "changes", "{n} {product} become {other}", n=swap.seats, product=of, other=by
    )
