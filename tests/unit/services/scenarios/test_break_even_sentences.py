"""What the scenario board concludes, branch by branch and in both languages: equal is never called dearer."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.money import Money
from app.domain.pricing.break_even import ProductNet, ProductsBreakEven
from app.domain.pricing.scenario import ScenarioId
from app.domain.pricing.scenarios import Comparison
from app.services.scenarios.scenario_sentences import headline_of, of_cheapest
from app.services.scenarios.scenarios import ScenarioBoard
from tests.support.desk import demo_desk
from tests.unit.services.scenarios.test_scenarios import opened, plain

LANGUAGES = ("fr", "en")
NAMES = ["A", "B", "C", "D"]

BUNDLES = [
    (
        (300, 100, 150, 200),
        3,
        2,
        "est moins cher dès 3 produits, quels qu’ils soient.",
        "is cheaper from 3 products, whichever they are.",
    ),
    (
        (300, 100, 100, 120),
        None,
        3,
        "peut être moins cher dès 3 produits : cela dépend desquels.",
        "can be cheaper from 3 products: it depends on which.",
    ),
    (
        (50, 100, 150),
        1,
        1,
        "est moins cher dès 1 produit, quel qu’il soit.",
        "is cheaper from 1 product, whichever it is.",
    ),
    (
        (300, 100, 200),
        None,
        None,
        "coûte autant que ses produits un à un.",
        "costs as much as its products one by one.",
    ),
    (
        (400, 100, 200),
        None,
        None,
        "coûte plus que ses produits un à un.",
        "costs more than its products one by one.",
    ),
]
"""The bundle and its products from the cheapest on; always, sometimes; what is said."""

VARIANTS = [
    ([(0, 12, 1200), (0, 12, 600)], "EUR", "Rien n’est encore souscrit.", "Nothing is subscribed yet.", None),
    ([(0, 12, 0), (9, 12, 600)], "EUR", "Seule la variante B a des licences.", "Only B has licences.", ""),
    ([(9, 12, 600)], "EUR", "Seule la variante A a des licences.", "Only A has licences.", ""),
    (
        [(9, 12, 1200), (9, 36, 3600)],
        "EUR",
        "Toutes les variantes coûtent autant par mois.",
        "All variants cost the same per month.",
        "",
    ),
    ([(9, 12, 1200), (9, 36, 2400)], "EUR", "B coûte le moins par mois.", "B costs least per month.", "0.33"),
    (
        [(9, 12, 1200), (9, 12, 1200), (9, 12, 2400)],
        "EUR",
        "A et B coûtent le moins par mois, à égalité.",
        "A and B cost least per month, and the same.",
        "",
    ),
    (
        [(9, 12, 2400), (9, 12, 1200), (9, 24, 2400), (9, 12, 1200)],
        "USD",
        "B, C et D coûtent le moins par mois, à égalité.",
        "B, C and D cost least per month, and the same.",
        "1.00",
    ),
    ([(9, 36, 1001), (9, 36, 1000)], "USD", "B coûte le moins par mois.", "B costs least per month.", ""),
    (
        [(0, 12, 0), (9, 12, 1200), (9, 12, 600)],
        "EUR",
        "C coûte le moins par mois.",
        "C costs least per month.",
        "",
    ),
]
"""Users, months and cents over the term of each variant; what is said, and the amount behind it."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_branch_says_what_it_compares(tmp_path: Path, language: str) -> None:
    desk = demo_desk(tmp_path, language=language)
    try:
        board = opened(desk)
        for net, always, sometimes, *said in BUNDLES:
            headline = plain(headline_of(board.names, bundle(board, net, always, sometimes)))
            assert headline == f"U-Cyber 360° {said[LANGUAGES.index(language)]}"
        for given, currency, *said, amount in VARIANTS:
            found = of_cheapest(desk.words, compared(board, given, currency), NAMES)
            assert plain(found.headline) == said[LANGUAGES.index(language)]
            if amount is not None:
                assert bool(found.detail) == bool(amount)
                assert (amount.replace(".", "," if language == "fr" else ".")) in found.detail
    finally:
        desk.close()


def bundle(
    board: ScenarioBoard, net: tuple[int, ...], always: int | None, sometimes: int | None
) -> ProductsBreakEven:
    """A bundle for ``net[0]`` cents beside products for the others."""
    found = board.break_even_products()
    assert found is not None
    sums = [ProductNet(found.bundle.line, Money(each, "EUR")) for each in net]
    return replace(found, bundle=sums[0], nets=tuple(sums[1:]), always=always, sometimes=sometimes)


def compared(board: ScenarioBoard, given: list[tuple[int, int, int]], currency: str) -> Comparison:
    """Variants of the board's first one with other users, months and totals."""
    first = board.comparison().variants[0]
    return Comparison(
        tuple(
            replace(
                first,
                users=users,
                scenario=replace(
                    first.scenario,
                    id=ScenarioId(f"v{place}"),
                    terms=replace(first.scenario.terms, commitment_months=months),
                ),
                priced=replace(first.priced, term_total=Money(cents, currency), currency=currency),
            )
            for place, (users, months, cents) in enumerate(given)
        )
    )
