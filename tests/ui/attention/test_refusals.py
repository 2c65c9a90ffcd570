"""What the portal refused: why, its figures, and the ways out."""

from dataclasses import replace
from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from app.domain.catalogue.catalogue import OfferType
from app.domain.customer.customer import Customer, LegalIdentity
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.partner.partner import Role
from app.domain.quote.quote import Quote, QuoteStatus
from app.services.desk.desk import Desk
from app.ui.application.main_window import MainWindow
from app.ui.quotes.editor.page import EditorPage
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from app.wire.protocol import ResultStatus, WireProblem
from tests.support.answers import refuse
from tests.support.attention_driver import AttentionDriver
from tests.support.companies import company
from tests.support.desk import customer_named
from tests.support.toasts import toast_of


def open_quote(desk: Desk) -> Quote:
    """A new quote for Maison Corbière, which the portal knows nothing of yet."""
    customer = customer_named(desk, "Maison Corbière")
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.BUNDLE)
    terms = replace(terms, lines=tuple(replace(line, quantity=14) for line in terms.lines))
    return desk.quotes.create(customer.id, terms)


def known_quote(desk: Desk) -> Quote:
    """An open quote that the portal has."""
    today = desk.clock.today()
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(each for each in found if each.status_on(today) is QuoteStatus.OPEN and not each.earlier)


def totals_of(quote: Quote, more: str) -> dict[str, str]:
    """The portal's figures: ``more`` per month than the rep's."""
    monthly = quote.totals.monthly_net.amount + Decimal(more)
    term = quote.totals.term_total.amount + Decimal(more) * quote.terms.commitment_months
    return {
        "currency": quote.terms.currency,
        "monthly_net": str(monthly),
        "term_total": str(term),
    }


def test_a_changed_price_shows_both_amounts_and_what_lies_between(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = known_quote(desk)
    desk.quotes.validate(quote.id, "Paul Martin")
    op_id = refuse(desk, "price-changed", totals_of(quote, "7.20"), status=ResultStatus.CONFLICT)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    money = desk.words.formats.money
    portals = replace(quote.totals.monthly_net, minor=quote.totals.monthly_net.minor + 720)
    texts = driver.texts(card)
    assert money(quote.totals.monthly_net) in texts
    assert money(portals) in texts
    assert f"+{money(replace(portals, minor=720))}" in texts
    assert driver.names(card) == ["discard", "open_quote", "requote"]


def test_requoting_makes_a_new_quote_at_todays_prices(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    quote = known_quote(desk)
    desk.quotes.validate(quote.id, "Paul Martin")
    op_id = refuse(desk, "price-changed", totals_of(quote, "7.20"))
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.card(op_id), "requote")
    driver.wait_for(0)
    created = [row for row in desk.queries.quotes_of(quote.customer_id) if row.id not in {quote.id}]
    assert any(row.status is QuoteStatus.OPEN for row in created)
    assert len(desk.queries.outbox()) == 1


@pytest.mark.parametrize(
    ("code", "data", "says"),
    [
        ("already-validated", {"contract_number": "C-2026-0042"}, "C-2026-0042"),
        ("quote-expired", {"expires_on": "2026-11-19"}, "19/11/2026"),
        ("approval-needed", {"limit": "10", "role": "rep"}, "responsable"),
        ("not-allowed", {}, "responsable"),
        ("something-new", {}, "something-new"),
    ],
)
def test_the_reason_is_a_sentence(
    window: MainWindow, desk: Desk, qtbot: QtBot, code: str, data: dict[str, str], says: str
) -> None:
    desk.quotes.validate(known_quote(desk).id, "Paul Martin")
    op_id = refuse(desk, code, data)
    driver = AttentionDriver(window, qtbot)
    assert says in driver.reason(driver.card(op_id))


def test_discarding_can_be_taken_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.validate(known_quote(desk).id, "Paul Martin")
    op_id = refuse(desk, "already-validated", {"contract_number": "C-2026-0042"})
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.card(op_id), "discard")
    driver.wait_for(0)
    toast = toast_of(window, qtbot)
    assert "abandonnée" in toast.text()
    driver.press(toast, "toast_action")
    driver.wait_for(1)
    assert driver.cards[0].item.op_id == op_id


def test_a_customer_that_is_there_already_leads_to_that_file(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    other = customer_named(desk, "Garage Tissot")
    op_id = refused_customer(desk, {"customer_id": other.id, "name": other.identity.name})
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert driver.names(card) == ["discard", "mend_customer", "open_other"]
    assert card.item.customer_name == "Verrerie Neuve"
    driver.press(card, "open_other")
    assert window.workspace.router.place == places.CustomerFile(other.id)


def new_customer(desk: Desk) -> Customer:
    """A customer just created on this desk."""
    like = customer_named(desk, "Maison Corbière")
    identity = LegalIdentity("Verrerie Neuve", company(5).registration_number)
    return desk.customers.create(replace(like, id=CustomerId(desk.identities.new()), identity=identity))


def refused_customer(desk: Desk, data: dict[str, str]) -> str:
    """A new customer that the portal refused as one it has."""
    like = customer_named(desk, "Maison Corbière")
    identity = LegalIdentity("Verrerie Neuve", company(5).registration_number)
    fresh = replace(
        like, id=CustomerId(desk.identities.new()), identity=identity, stage=None, account_state=None
    )
    desk.customers.create(fresh)
    return refuse(desk, "duplicate-customer", data)


def test_a_refused_customer_opens_in_the_wizard_as_it_was_written(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    op_id = refused_customer(desk, {})
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.card(op_id), "mend_customer")
    qtbot.waitUntil(lambda: isinstance(window.page, WizardPage))
    # It stays on the list until it is created again: nothing is lost by leaving the wizard.
    assert [each.op_id for each in desk.queries.attention()] == [op_id]


def test_a_quote_that_waits_for_a_refused_customer_keeps_its_name(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    like = customer_named(desk, "Maison Corbière")
    identity = LegalIdentity("Verrerie Neuve", company(5).registration_number)
    fresh = replace(
        like, id=CustomerId(desk.identities.new()), identity=identity, stage=None, account_state=None
    )
    created = desk.customers.create(fresh)
    refuse(desk, "invalid", problems=[WireProblem("postcode.format", "address.postal_code")])
    driver = AttentionDriver(window, qtbot)
    assert driver.cards[0].item.customer_name == created.identity.name


def test_a_refused_quote_opens_in_the_editor_with_its_terms(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    quote = open_quote(desk)
    op_id = refuse(desk, "invalid", problems=[WireProblem("start_date.past", "terms.start_date")])
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert quote.provisional_number in card.item.number
    assert driver.names(card) == ["discard", "mend_quote"]
    driver.press(card, "mend_quote")
    qtbot.waitUntil(lambda: isinstance(window.page, EditorPage))
    (draft, _), *_ = desk.drafts.quotes(quote.customer_id)
    assert draft.terms == quote.terms


def test_who_reads_only_may_look_and_not_decide(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.validate(known_quote(desk).id, "Paul Martin")
    op_id = refuse(desk, "already-validated", {"contract_number": "C-2026-0042"})
    desk.account = replace(desk.account, role=Role.VIEWER)
    driver = AttentionDriver(window, qtbot)
    card = driver.card(op_id)
    assert not driver.button(card, "discard").isEnabled()
    assert driver.button(card, "open_quote").isEnabled()


def test_chips_count_and_filter(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.quotes.validate(known_quote(desk).id, "Paul Martin")
    refuse(desk, "already-validated", {"contract_number": "C-2026-0042"})
    driver = AttentionDriver(window, qtbot)
    conflicts, refusals = (driver.button(driver.page, f"chip_{name}") for name in ("conflicts", "refusals"))
    assert conflicts.accessibleName() == "Conflits 0"
    assert refusals.accessibleName() == "Refusés par le portail 1"
    conflicts.click()
    assert not driver.cards[0].isVisible()
    refusals.click()
    assert driver.cards[0].isVisible()


def test_nothing_waits_at_the_start(window: MainWindow, qtbot: QtBot) -> None:
    driver = AttentionDriver(window, qtbot)
    assert driver.cards == ()
    assert "Rien ne vous attend" in driver.texts(driver.page)
