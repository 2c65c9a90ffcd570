"""The question about quantities out of the ordinary, from each page that asks it, as pictures show it."""

from collections.abc import Mapping
from dataclasses import replace

from app.demo.scenes import PROSPECT, Scene, Stage
from app.domain.ids import CustomerId
from app.services.queries.customer_filter import CustomerFilter
from app.ui.actions.quote_actions import QuoteActions
from app.ui.workspace import places

_SOLD = (
    "m365_business_basic",
    "m365_business_standard",
    "m365_business_premium",
    "exchange_online_plan1",
    "defender_office365_plan1",
)
_MICROSOFT, _HOLDS = "Red Cedar Orchards", "Ateliers Brémond"


def _in_cart(stage: Stage) -> None:
    _review(stage, {"exchange_online_plan1": "250", "m365_business_premium": "25"})


def _of_two_products(stage: Stage) -> None:
    _review(stage, {"exchange_online_plan1": "250000", "m365_business_premium": "2500"})


def _of_many_products(stage: Stage) -> None:
    _review(stage, dict.fromkeys(_SOLD, "1500"))


def _review(stage: Stage, counts: Mapping[str, str]) -> None:
    """Order ``counts`` and nothing that an earlier picture has left in the cart."""
    stage.go(places.BuyProducts(stage.customer(_MICROSOFT)))
    for product in _SOLD:
        stage.driver.write(f"quantity_{product}", counts.get(product, "0"))
    stage.driver.click("review_order")


def _in_editor(stage: Stage) -> None:
    stage.go(places.EditOffer(stage.bundle_draft_id))
    stage.driver.click("offer_bundle")
    stage.driver.write("quantity_u_cyber_360", "12000")
    stage.driver.click("create_quote")


def _of_quote(stage: Stage) -> None:
    """A quote that is validated where nothing can be corrected, by a customer who holds some."""
    desk, id = stage.session.desk, _holder(stage)
    quote = desk.quotes.get(stage.open_quote(PROSPECT))
    terms = desk.offers.at_todays_prices(quote.terms, id)
    many = replace(terms, lines=tuple(replace(line, quantity=line.quantity * 100) for line in terms.lines))
    unusual = desk.quotes.create(id, many)
    stage.go(places.CustomerFile(id, "quotes"))
    QuoteActions(stage.window.workspace, stage.window).validate(unusual.id)


def _holder(stage: Stage) -> CustomerId:
    return stage.session.desk.queries.customers(CustomerFilter(text=_HOLDS)).page(0, 1)[0].id


QUANTITY_SCENES: tuple[Scene, ...] = (
    Scene("11-quantity-in-cart", _in_cart),
    Scene("11b-quantities-of-two-products", _of_two_products),
    Scene("11ba-quantities-of-many-products", _of_many_products),
    Scene("11c-quantity-in-editor", _in_editor),
    Scene("11d-quantity-of-quote", _of_quote),
)
