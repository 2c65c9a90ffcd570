"""What the contract says of fewer seats, as it is typed, in both languages, and again by the portal."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from app.domain.catalogue.contract_terms import ContractTerms, ReductionPolicy
from app.domain.document import Document, Kind
from app.domain.subscription.contract import Contract
from app.domain.subscription.licence import Licence, LicenceAddition
from app.services.desk.desk import Desk
from portal.demo.embedded import EmbeddedPortal
from portal.store.seeding import seed
from tests.support.file_driver import FileDriver

At = Callable[[str], FileDriver]
NAME = "Groupe Valmondois"
FRENCH = (
    "Cette réduction ne se commande pas avec un changement de produit. Passez deux commandes : d’abord le "
    "changement de produit, puis la réduction seule, qui prend effet le 01/12/2026."
)
ENGLISH = (
    "These seats cannot be reduced together with a product change. Make it two orders: the product change "
    "first, the reduction by itself, which takes effect on 1 Dec 2026."
)


def plain(text: str) -> str:
    return text.replace("\u202f", " ").replace("\u00a0", " ")


def said(driver: FileDriver) -> str:
    page = driver.window.page
    assert page is not None
    return plain(" ".join(each.text() for each in page.findChildren(QLabel) if each.isVisible()))


def change(driver: FileDriver) -> None:
    driver.window.resize(1440, 900)
    driver.open("licences")
    driver.press("change_options")


def has_terms(desk: Desk, portal: EmbeddedPortal, driver: FileDriver, terms: ContractTerms) -> None:
    """Let the customer's contract say ``terms``, and its Protect be ordered an hour ago."""
    documents: list[Document] = []
    for each in (*desk.store.load_all(Kind.CONTRACT), *desk.store.load_all(Kind.LICENCE)):
        if isinstance(each, Contract) and each.customer_id == driver.id:
            documents.append(replace(each, terms=replace(terms, renewal_months=12, is_tacit=True)))
        elif isinstance(each, Licence) and each.customer_id == driver.id and each.additions:
            first = each.additions[0]
            later = LicenceAddition(desk.clock.now(), 18, first.order_id)
            rest = replace(first, quantity=each.quantity - 18)
            documents.append(replace(each, additions=(rest, later)))
    seed(portal.engine, "arvane", documents)
    desk.sync.run_once()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", FRENCH),
        ("en", ENGLISH),
    ],
)
def test_a_reduction_beside_a_product_change_says_that_it_is_an_order_of_its_own_and_when(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, sentence: str
) -> None:
    driver = at_portal(NAME)
    terms = ContractTerms(reduction=ReductionPolicy.NEXT_BILLING, excludes_product_change=True)
    has_terms(synced, portal, driver, terms)
    change(driver)
    driver.type("total_protect", "600")
    driver.press("add_cyber_academy")
    driver.press("review_change")
    assert not driver.is_there("is_governed")
    assert sentence in said(driver)


@pytest.mark.parametrize(
    ("language", "open_one", "closed_one"),
    [
        (
            "fr",
            "−18 licences peuvent être annulées jusqu’au 27 novembre 2026 12 h 00",
            "le délai n’est encore ouvert que pour 18",
        ),
        (
            "en",
            "−18 seats can be cancelled until 27 November 2026 12:00",
            "the window is still open for 18 only",
        ),
    ],
)
def test_seats_of_the_last_days_go_at_once_and_more_wait_for_the_renewal(
    at_portal: At, synced: Desk, portal: EmbeddedPortal, open_one: str, closed_one: str
) -> None:
    driver = at_portal(NAME)
    has_terms(synced, portal, driver, ContractTerms(reduction=ReductionPolicy.WINDOW, window_hours=168))
    change(driver)
    driver.type("total_protect", "664")
    assert open_one in said(driver)
    driver.type("total_protect", "600")
    assert closed_one in said(driver)
