"""What the scenario board concludes: the break-even sentence with its chart, and thresholds in seats."""

from decimal import Decimal

from app.domain.money import Money
from app.domain.pricing.break_even import ProductsBreakEven, SeatRange, SeatsBreakEven
from app.domain.pricing.scenarios import Average, Comparison
from app.services.catalogue.product_names import ProductNames
from app.services.scenarios.board_display import Chart, Conclusion, DisplayBar
from app.services.scenarios.scenarios import SEATS, ScenarioBoard
from app.services.words import Words
from app.services.words.lists import enumeration


def break_even_of(board: ScenarioBoard, comparison: Comparison, names: list[str]) -> Conclusion:
    """Of the bundle against its products, else of the cheapest variant; ``names`` are in order."""
    found = board.break_even_products()
    if found is None or not found.nets:
        return of_cheapest(board.names.words, comparison, names)
    headline, detail = headline_of(board.names, found), _detail(board, found)
    return Conclusion(headline, detail, _chart(board.names, found, f"{headline} {detail}"))


def threshold_of(words: Words, found: SeatsBreakEven | None) -> str:
    """For how many users a variant is cheaper than the first."""
    if found is None:
        return ""
    if not found.ranges:
        return words.translate("scenarios", "for no number of users")
    if found.ranges == (found.within,):
        return words.translate("scenarios", "for any number of users")
    always = found.always_from
    runs = [run for run in found.ranges if run.first != always]
    parts = [_run(words, run) for run in runs[:2]]
    if always is not None:
        parts.insert(0, words.translate("scenarios", "from {first} users", first=always))
    if len(parts) == 1:
        return parts[0]
    return words.translate("scenarios", "{one}, and {other}", one=parts[0], other=parts[1])


def threshold_note(words: Words) -> str:
    """What the thresholds were looked for in."""
    return words.translate(
        "scenarios",
        "Looked for from {first} to {last} users, by what a month costs on average over the commitment.",
        first=SEATS.first,
        last=SEATS.last,
    )


def _run(words: Words, run: SeatRange) -> str:
    if run.first == run.last:
        return words.translate("scenarios", "for {n} users", n=run.first)
    return words.translate("scenarios", "from {first} to {last} users", first=run.first, last=run.last)


def headline_of(names: ProductNames, found: ProductsBreakEven) -> str:
    """From how many products on the bundle costs less; that it costs as much is not that it costs more."""
    words, bundle = names.words, names.product(found.bundle.line.product_id)
    if found.always is not None:
        return words.translate(
            "scenarios", "{bundle} is cheaper from {n} products, whichever they are.", "", found.always,
            bundle=bundle,
        )  # fmt: skip
    if found.sometimes is not None:
        return words.translate(
            "scenarios", "{bundle} can be cheaper from {n} products: it depends on which.", "",
            found.sometimes, bundle=bundle,
        )  # fmt: skip
    if found.bundle.net == found.least(len(found.nets)):
        return words.translate(
            "scenarios", "{bundle} costs as much as its products one by one.", bundle=bundle
        )
    return words.translate("scenarios", "{bundle} costs more than its products one by one.", bundle=bundle)


def _detail(board: ScenarioBoard, found: ProductsBreakEven) -> str:
    """The figures behind the headline: for how many users, over how long, against what."""
    words, money = board.names.words, board.names.words.formats.money
    sentences = [_against(board, found)]
    if found.sometimes is not None and found.sometimes != found.always:
        between = found.sometimes
        sentences.append(
            words.translate(
                "scenarios",
                "With {n} products it depends on which: {least} to {most}.",
                "",
                between,
                least=money(found.least(between)),
                most=money(found.most(between)),
            )
        )
    return " ".join(sentences)


def _against(board: ScenarioBoard, found: ProductsBreakEven) -> str:
    """The bundle beside as many products as the headline names, or beside all of them."""
    words, money = board.names.words, board.names.words.formats.money
    users = words.translate("scenarios", "{n} users", n=found.bundle.line.quantity)
    months = words.translate("scenarios", "{n} months", n=board.break_even_terms().commitment_months)
    amount = f"{money(found.bundle.net)} {board.names.unit(found.bundle.line.period)}"
    count = found.always or len(found.nets)
    least = money(found.least(count))
    if count == len(found.nets):
        return words.translate(
            "scenarios",
            "{users}, {months}: {amount}, against {least} for all {count} products.",
            users=users,
            months=months,
            amount=amount,
            least=least,
            count=count,
        )
    return words.translate(
        "scenarios",
        "{users}, {months}: {amount}, against {least} or more for {count} products.",
        users=users,
        months=months,
        amount=amount,
        least=least,
        count=count,
    )


def _chart(names: ProductNames, found: ProductsBreakEven, description: str) -> Chart:
    words, line = names.words, found.bundle.net
    sums = [found.least(count) for count in range(1, len(found.nets) + 1)]
    highest = max(line.minor, sums[-1].minor, 1)
    bars = tuple(
        DisplayBar(count, each.minor / Decimal(highest), words.formats.money(each), each.minor > line.minor)
        for count, each in enumerate(sums, start=1)
    )
    label = f"{names.product(found.bundle.line.product_id)} {words.formats.money(line)}"
    axis = words.translate("scenarios", "products, the cheapest first")
    return Chart(bars, line.minor / Decimal(highest), label, axis, description)


def of_cheapest(words: Words, comparison: Comparison, names: list[str]) -> Conclusion:
    """Where there is no bundle to speak of: which variant costs least, and how much less than the first."""
    users = [each.users for each in comparison.variants]
    if not any(users):
        return Conclusion(
            words.translate("scenarios", "Nothing is subscribed yet."),
            words.translate(
                "scenarios", "Type how many licences a variant has: the others are compared with A."
            ),
        )
    best = comparison.best(Average.PER_MONTH)
    places = [n for n, each in enumerate(comparison.variants) if each.scenario.id in best]
    if len(list(filter(None, users))) == 1:
        only = next(n for n, each in enumerate(users) if each)
        return Conclusion(words.translate("scenarios", "Only {name} has licences.", name=names[only]), "")
    if not places:
        return Conclusion(words.translate("scenarios", "All variants cost the same per month."), "")
    if len(places) > 1:
        listed = enumeration(words, [names[place] for place in places])
        headline = words.translate("scenarios", "{names} cost least per month, and the same.", names=listed)
    else:
        headline = words.translate("scenarios", "{name} costs least per month.", name=names[places[0]])
    exact = comparison.average_difference(places[0], Average.PER_MONTH)
    less = Money.rounded(-(exact or Decimal()), comparison.variants[0].priced.currency)
    if less.minor <= 0 or not users[0]:
        return Conclusion(headline, "")
    detail = words.translate(
        "scenarios", "{amount} less than A per month, on average.", amount=words.formats.money(less)
    )
    return Conclusion(headline, detail)
