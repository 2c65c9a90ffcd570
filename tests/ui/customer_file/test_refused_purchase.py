"""Purchases made offline that the portal then refuses: why, to the cent, and the one click that leads on."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest

from app.domain.catalogue.catalogue import PriceList, TierStep
from app.domain.customer.customer import AccountState
from app.domain.document import Document
from app.domain.errors import Problem
from app.domain.subscription.contract import OrderStatus
from app.domain.subscription.subscription import CspAccountState
from app.services.desk.desk import Desk
from app.services.words import Words
from app.ui.attention.card import AttentionCard
from app.ui.widgets.label import Label
from app.ui.widgets.stepper import Stepper
from app.ui.workspace import places
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.attention_driver import AttentionDriver
from tests.support.clocks import FixedClock
from tests.support.demo_portal import PARTNER
from tests.support.desk import customer_named
from tests.support.file_driver import FileDriver

MICROSOFT, ENABLED = "Red Cedar Orchards", "Infogérance Lanvaux"
PREMIUM, ADVANCED = "m365_business_premium", "essentials_advanced"
At = Callable[[str], FileDriver]
RuleViolation = Callable[..., AttentionDriver]


def fill(driver: FileDriver, product: str, count: str) -> None:
    """From the Products tab to the order."""
    driver.open("products")
    driver.press("purchase")
    driver.type(f"quantity_{product}", count)
    driver.press("review_order")
    driver.press("place_order")


@pytest.fixture
def refused(at_portal: At, synced: Desk, portal: EmbeddedPortal, clock: FixedClock) -> RuleViolation:
    """The attention list after a purchase that the portal, changed meanwhile, does not carry out."""

    def carry_out(name: str, product: str, count: str, *changed: Document) -> AttentionDriver:
        portal.stop()
        driver = at_portal(name)
        fill(driver, product, count)
        assert driver.rows("order_list")[0][2] == "À envoyer"
        seed(portal.engine, PARTNER, changed, clock=clock)
        portal.start()
        synced.sync.run_once()
        synced.sync.run_once()
        attention = AttentionDriver(driver.window, driver.qtbot)
        attention.wait_for(1)
        return attention

    return carry_out


def prices_of(desk: Desk, name: str) -> PriceList:
    """The price list that purchases for a customer are made with."""
    terms = desk.orders.new_terms(customer_named(desk, name).id)
    return desk.catalogue.price_list(terms.price_list_id)


def dearer(prices: PriceList, more: str) -> PriceList:
    """``prices`` with so much more for each unit."""
    return replace(
        prices,
        version=prices.version + 1,
        entries=tuple(
            replace(entry, tiers=replace(entry.tiers, steps=_dearer(entry.tiers.steps, Decimal(more))))
            for entry in prices.entries
        ),
    )


def _dearer(steps: tuple[TierStep, ...], more: Decimal) -> tuple[TierStep, ...]:
    return tuple(replace(step, unit_price=step.unit_price + more) for step in steps)


def told(attention: AttentionDriver) -> list[str]:
    """What the page says in visible labels."""
    page = attention.window.page
    assert page is not None
    return [each.text() for each in page.findChildren(Label) if each.isVisible()]


def only_card(attention: AttentionDriver) -> AttentionCard:
    (card,) = attention.cards
    card.set_open(True)
    return card


def test_a_changed_price_is_shown_to_the_cent_and_ordered_in_one_click(
    refused: RuleViolation, synced: Desk
) -> None:
    attention = refused(MICROSOFT, PREMIUM, "25", dearer(prices_of(synced, MICROSOFT), "1.00"))
    card = only_card(attention)
    (item,) = synced.queries.attention()
    drift = synced.carts.price_drift(item)
    assert drift is not None
    money = synced.words.formats.money
    texts = attention.texts(card)
    assert money(drift.mine.monthly_net) in texts
    assert money(drift.now.monthly_net) in texts
    assert synced.words.formats.signed(drift.now.monthly_net - drift.mine.monthly_net) in texts
    assert "changé depuis votre commande" in attention.reason(card)
    assert attention.names(card) == ["discard", "open_cart", "order_today"]
    attention.press(card, "order_today")
    assert synced.queries.attention() == ()
    synced.sync.run_once()
    synced.sync.run_once()
    (order,) = synced.queries.orders(item.customer_id)
    assert (order.status, order.monthly_net) == (OrderStatus.PROVISIONED, drift.now.monthly_net)
    assert synced.queries.attention() == ()


def test_a_product_that_is_no_longer_sold_opens_the_cart_with_the_problem_at_its_line(
    refused: RuleViolation, synced: Desk
) -> None:
    programme = synced.catalogue.programme(customer_named(synced, ENABLED).programme_id)
    products = tuple(
        replace(each, is_sold=each.is_sold and each.id != ADVANCED) for each in programme.products
    )
    attention = refused(ENABLED, ADVANCED, "12", replace(programme, products=products))
    card = only_card(attention)
    assert attention.names(card) == ["discard", "open_cart"]
    attention.press(card, "open_cart")
    window = attention.window
    place = window.workspace.router.place
    assert isinstance(place, places.BuyProducts)
    page = window.page
    assert page is not None
    quantity = page.findChild(Stepper, f"quantity_{ADVANCED}")
    assert quantity is not None
    assert quantity.value() == 12
    assert sum("n’est plus vendu" in text for text in told(attention)) == 2, "at the line, and below"
    assert synced.queries.attention() == ()


def test_a_suspended_customer_keeps_the_cart_until_the_account_is_open_again(
    refused: RuleViolation, synced: Desk
) -> None:
    suspended = replace(customer_named(synced, ENABLED), account_state=AccountState.SUSPENDED)
    attention = refused(ENABLED, ADVANCED, "12", suspended)
    card = only_card(attention)
    assert "suspendu" in attention.reason(card)
    attention.press(card, "open_cart")
    assert any("suspendu" in text for text in told(attention))
    assert synced.queries.outbox() == ()


def test_a_tenant_that_was_closed_is_said_at_its_field(refused: RuleViolation, synced: Desk) -> None:
    (account,) = synced.queries.csp_accounts(customer_named(synced, MICROSOFT).id)
    closed = replace(account, state=CspAccountState.SUSPENDED)
    attention = refused(MICROSOFT, PREMIUM, "3", closed)
    attention.press(only_card(attention), "open_cart")
    assert sum("est suspendu" in text for text in told(attention)) == 2, "at the field, and below"


def test_the_refusals_of_a_purchase_speak_english_too() -> None:
    words = Words("en")
    assert "suspended" in words.problem(Problem("purchase.account_suspended"))
    assert "contoso.com" in words.problem(Problem("csp_account.suspended", data={"domain": "contoso.com"}))
