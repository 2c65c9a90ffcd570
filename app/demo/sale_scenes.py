"""What a contract that is there already asks of a rep, and a yes that arrived late, as pictures show them."""

from datetime import UTC, datetime, time, timedelta

from app.demo.scenes import INSTALLING, PROSPECT, Scene, Stage
from app.domain.acceptance.acceptance import Acceptance
from app.domain.commands.commands import ValidateQuote
from app.domain.customer.customer import AccountState, Customer, LifecycleStatus
from app.domain.customer.lifecycle import CustomerEvent
from app.domain.document import Kind
from app.domain.ids import AgreementId, CustomerId
from app.domain.quote.quote import Quote, QuoteStatus, QuoteTerms
from app.services.quotes.offers import Offers
from app.services.quotes.quotes import Quotes
from app.ui.actions.copy_dialog import CopyDialog
from app.ui.actions.customer_actions import CustomerActions
from app.ui.actions.quote_actions import QuoteActions
from app.ui.actions.start_quote import can_quote
from app.ui.attention.page import AttentionPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.workspace import places
from app.wire.protocol import Target

_MICROSOFT, _PRODUCT = "microsoft_csp", "m365_business_premium"
_IN_TIME = timedelta(days=25)


def _offer(stage: Stage, quotes: Quotes, offers: Offers, customer_id: CustomerId) -> Quote:
    """A quote for a customer, with the lines of one that the demo has."""
    terms: QuoteTerms = stage.session.desk.quotes.get(stage.open_quote(PROSPECT)).terms
    return quotes.create(customer_id, offers.at_todays_prices(terms, customer_id))


def _prospect(stage: Stage, place: int) -> CustomerId:
    """A prospect of the demo's to whom quotes are made; another one for each ``place``."""
    desk = stage.session.desk
    everybody = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    refused = {each.customer_id for each in desk.queries.attention()}
    found = [
        each.id
        for each in everybody
        if each.status is LifecycleStatus.PROSPECT
        and can_quote(desk.catalogue, each)
        and each.id not in refused
    ]
    return found[place]


def _buys_again(stage: Stage) -> CustomerId:
    """Somebody who buys from the catalogue and has a contract."""
    desk = stage.session.desk
    everybody = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(
        each.id
        for each in everybody
        if each.programme_id == _MICROSOFT
        and each.account_state is AccountState.ENABLED
        and desk.queries.known_sales(each.id).contracts
    )


def _has_contract(stage: Stage) -> None:
    """Sell to one prospect from two laptops, the second one late."""
    desk = stage.session.desk
    if not any(each.code == "customer-has-contract" for each in desk.queries.attention()):
        colleague = stage.session.open_colleague()
        try:
            colleague.sync.run_once()
            id = _prospect(stage, 0)
            theirs = _offer(stage, colleague.quotes, colleague.offers, id)
            colleague.quotes.validate(theirs.id, "Anne Lartigue")
            desk.quotes.validate(_offer(stage, desk.quotes, desk.offers, id).id, "Anne Lartigue")
            colleague.sync.run_once()
        finally:
            colleague.close()
        desk.sync.run_once()
    stage.go(places.Attention())
    stage.settle()
    page = stage.window.page
    assert isinstance(page, AttentionPage)
    for card in page.cards:
        card.set_open(card.item.code == "customer-has-contract")
    stage.settle()
    page.show_card(next(card for card in page.cards if card.is_open))


def _asked_before(stage: Stage) -> None:
    stage.go(places.CustomerFile(stage.customer(INSTALLING), "quotes"))
    QuoteActions(stage.window.workspace, stage.window).validate(stage.open_quote(INSTALLING))


def _lose_with_sale(stage: Stage) -> None:
    desk, id = stage.session.desk, _prospect(stage, -1)
    if not desk.customer_transitions.waiting_sales(id):
        desk.quotes.validate(_offer(stage, desk.quotes, desk.offers, id).id, "Anne Lartigue")
    stage.go(places.Customers())
    CustomerActions(stage.window.workspace, stage.window).ask([id], CustomerEvent.LOSE)


def _copy(stage: Stage) -> None:
    quote_id = stage.open_quote(PROSPECT)
    stage.go(places.CustomerFile(stage.customer(PROSPECT), "quotes"))
    dialog = CopyDialog(stage.window.workspace, quote_id, stage.window)
    dialog.open(dialog.search)
    stage.settle()
    dialog.view.selectRow(1)


def _late_yes(stage: Stage) -> Quote:
    """A quote that had expired when the portal heard of the yes that was given in time."""
    desk = stage.session.desk
    quotes = [each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote)]
    there = next(
        (each for each in quotes if each.acceptance is not None and each.acceptance.is_offline), None
    )
    if there is not None:
        return there
    today = desk.clock.today()
    late = next(
        each
        for each in quotes
        if each.status_on(today) is QuoteStatus.EXPIRED and today - each.expires_on < _IN_TIME
    )
    last_day = datetime.combine(late.expires_on, time(10), UTC)
    programme = desk.catalogue.programme(late.terms.programme_id)
    agreement = desk.catalogue.agreement_in_force(programme.agreement_id or AgreementId(""), late.expires_on)
    acceptance = Acceptance(agreement.id, agreement.version, "Anne Lartigue", last_day)
    with desk.store.write() as work:
        command = ValidateQuote(acceptance, late.totals, is_another_contract=True)
        work.enqueue(command, Target(Kind.QUOTE, late.id))
    desk.sync.run_once()
    return desk.quotes.get(late.id)


def _accepted_offline(stage: Stage) -> None:
    stage.go(places.ReadQuote(_late_yes(stage).id))
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the quote")


def _accepted_offline_in_list(stage: Stage) -> None:
    stage.go(places.CustomerFile(_late_yes(stage).customer_id, "quotes"))
    stage.driver.click("quotes_validated")


def _order_another(stage: Stage) -> None:
    stage.go(places.BuyProducts(_buys_again(stage)))
    if stage.driver.has("place_order"):
        # The cart opens where the look before has left it: in its review.
        return
    stage.driver.write(f"quantity_{_PRODUCT}", "25")
    stage.driver.click("review_order")


SALE_SCENES: tuple[Scene, ...] = (
    Scene("12-customer-has-contract", _has_contract),
    Scene("12a-another-contract-asked", _asked_before),
    Scene("12b-lose-with-waiting-sale", _lose_with_sale),
    Scene("12c-copy-to-other", _copy),
    Scene("12d-accepted-offline", _accepted_offline),
    Scene("12e-accepted-offline-in-list", _accepted_offline_in_list),
    Scene("12f-order-another-contract", _order_another),
)
