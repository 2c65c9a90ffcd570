"""What the panel says of each renewal of the demo: causes add up as printed, amounts explain themselves."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from app.domain.catalogue.contract_terms import TacitPrice
from app.services.catalogue.product_names import ProductNames
from app.services.desk.desk import Desk
from app.services.formats.formatting import MINUS
from app.services.queries.renewal_list import RenewalFilter, RenewalRow
from app.services.renewals.renewal_reasons import explain_renewal
from app.services.renewals.renewal_view import (
    RenewalAmount,
    RenewalFigure,
    RenewalView,
    joined,
    renewal_view,
)
from app.services.renewals.renewals import RenewalPreview
from app.services.words import Words
from tests.support import builders as b
from tests.support.desk import demo_desk

CUSTOMERS = 140


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk with contracts that end in the weeks to come; nobody writes."""
    folder: Path = tmp_path_factory.mktemp("renewals")
    desk = demo_desk(folder, customers=CUSTOMERS)
    desk.begin_day()
    yield desk
    desk.close()


def rows(desk: Desk) -> tuple[RenewalRow, ...]:
    return desk.queries.renewals(RenewalFilter(), 0, 200)


def previews(desk: Desk) -> Iterator[tuple[RenewalPreview, RenewalView, ProductNames]]:
    for row in rows(desk):
        for carries in (False, True):
            preview = desk.renewals.preview(row.contract_id, carries=carries)
            names = ProductNames(desk.words, preview.prices.programme, "PME")
            yield preview, renewal_view(desk.words, names, preview, carries=carries), names


def number(text: str) -> Decimal:
    """A printed French amount, with its sign, without its currency."""
    kept = "".join(each for each in text if each.isdigit() or each in ",-")
    sign = -1 if text.startswith(MINUS) else 1
    return sign * Decimal(kept.replace(",", "."))


def test_the_causes_add_up_as_they_are_printed(desk: Desk) -> None:
    blocks = [block for _, view, _ in previews(desk) for block in view.blocks]
    assert len(blocks) > 20
    for block in blocks:
        assert sum(number(cause.amount) for cause in block.causes) == number(block.difference)


def test_every_amount_says_where_it_comes_from_and_comes_to_itself(desk: Desk) -> None:
    asked = set()
    for preview, view, names in previews(desk):
        steps = [step.figure for step in view.steps]
        figures: list[RenewalFigure | None] = [
            view.current,
            view.upcoming,
            view.renewed,
            view.difference,
            view.waiting_cost,
            view.carried,
            *steps,
        ]
        for figure in figures:
            if figure is None:
                continue
            asked.add(figure.key)
            derived = explain_renewal(desk.words, names, preview, figure.key).derivation
            printed = figure.amount.split(" · ")[0]
            nothing = desk.words.translate("renewals", "none")
            assert number(derived.result) == (0 if printed == nothing else number(printed))
            if figure.key in (RenewalAmount.DIFFERENCE, RenewalAmount.WAITING):
                more, less, *times = (number(step.operand) for step in derived.steps)
                assert (more + less) * (times[0] if times else 1) == number(derived.result)
            assert derived.steps
    assert {each.value for each in asked} >= {
        "current",
        "upcoming",
        "renewed",
        "carried",
        "later",
        "extended",
        "difference",
        "waiting",
    }


def test_what_the_rows_show_is_what_the_panel_explains(desk: Desk) -> None:
    prices = desk.renewals.prices([row.contract_id for row in rows(desk)])
    for row in rows(desk):
        preview = desk.renewals.preview(row.contract_id, carries=False)
        assert preview.priced.current == row.current
        assert preview.priced.renewed == prices[row.contract_id].renewed
        assert preview.priced.difference == prices[row.contract_id].difference


def test_no_amount_is_told_of_a_list_that_nobody_has_published(desk: Desk) -> None:
    for preview, view, _ in previews(desk):
        terms = preview.held.contract.terms
        if terms.is_tacit and terms.tacit_price is TacitPrice.CHARGED:
            assert view.steps[-1].figure is not None
            assert view.steps[-1].note.endswith("au prix facturé")
        elif terms.is_tacit:
            assert view.steps[-1].figure is None
            assert "au tarif en vigueur ce jour-là" in view.steps[-1].note
            assert view.waiting_cost is None


def test_differences_of_several_currencies_stand_in_one_line() -> None:
    words = Words("fr")
    said = joined(words, [b.eur("824.71"), -b.eur("186.00")])
    assert " ".join(said.split()) == f"+824,71 € {MINUS} 186,00 €"
    assert joined(words, []) == ""
