"""Requests for approval as pictures show them: on the manager's desk, and where their rep sees them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

from app.cli.ui_hooks import DemoSession
from app.demo.colleagues_window import Colleague, window_of
from app.demo.scenes import Scene, Stage
from app.demo.ui_driver import UiDriver
from app.domain.ids import QuoteId
from app.services.drafts.drafts import QuoteDraft
from app.services.queries.customer_filter import CustomerFilter
from app.ui.attention.answered_card import AnsweredCard
from app.ui.attention.page import AttentionPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.workspace import places

_HESITATES = "Transports Haas"


@dataclass(frozen=True, slots=True)
class ManagerScene:
    """A name for the picture, and what the manager does first in *Attention*."""

    name: str
    show: Callable[[UiDriver, AttentionPage], None]


def _open_first(driver: UiDriver, page: AttentionPage) -> None:
    driver.click("chip_to_approve")


def _open_change(driver: UiDriver, page: AttentionPage) -> None:
    driver.click("chip_to_approve")
    change = next(each for each in page.approval_cards if each.request.subject.kind.value == "change_order")
    for card in page.approval_cards:
        card.set_open(card is change)
    driver.rest()
    page.show_card(change)


def _decline_without_words(driver: UiDriver, page: AttentionPage) -> None:
    driver.click("chip_to_approve")
    driver.click("decline")


MANAGER_SCENES = (
    ManagerScene("24-approvals", _open_first),
    ManagerScene("24b-approvals-change", _open_change),
    ManagerScene("24c-approvals-decline", _decline_without_words),
)


def take_manager(
    session: DemoSession, scene: ManagerScene, language: str, size: tuple[int, int], out: Path
) -> Path:
    """Leave a picture of the manager's window in ``out``."""
    with window_of(session, Colleague.MANAGER, language, size) as window:
        driver = UiDriver(window)
        window.workspace.router.go(places.Attention())
        driver.rest()
        page = window.page
        assert isinstance(page, AttentionPage)
        scene.show(driver, page)
        driver.wait_for(lambda: window.workspace.tasks.is_idle, "what was begun")
        return driver.picture(out)


def _to_approve_in_list(stage: Stage) -> None:
    stage.go(places.Quotes())
    stage.settle()


def _in_file(stage: Stage) -> None:
    rows = stage.session.desk.queries.customers(CustomerFilter(text="Laboratoires Vernay")).page(0, 1)
    stage.go(places.CustomerFile(rows[0].id, "quotes"))
    stage.settle()


def _read(stage: Stage) -> None:
    rows = stage.session.desk.queries.quotes_of(stage.customer("Laboratoires Vernay"))
    asked = next(row for row in rows if row.approval is not None)
    stage.go(places.ReadQuote(asked.id))
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.settle()


def _beyond(stage: Stage, percent: str) -> QuoteId:
    """A quote that grants ``percent``, to somebody whom no other scene sells to; made once for all looks."""
    desk, customer_id = stage.session.desk, stage.customer(_HESITATES)
    wanted = Decimal(percent)
    for row in desk.queries.quotes_of(customer_id):
        if desk.quotes.get(row.id).terms.discount_percent == wanted:
            return row.id
    terms = desk.quotes.get(stage.open_quote(_HESITATES)).terms
    today = desk.offers.at_todays_prices(terms, customer_id)
    return desk.quotes.create(customer_id, replace(today, discount_percent=wanted)).id


def _ask(stage: Stage) -> None:
    stage.go(places.ReadQuote(_beyond(stage, "18")))
    stage.settle()
    stage.driver.click("ask_approval")


def _write(stage: Stage, percent: str) -> None:
    desk = stage.session.desk
    quote = desk.quotes.get(_beyond(stage, percent))
    draft = QuoteDraft("approval-scene", quote.customer_id, quote.terms)
    desk.drafts.save_quote(draft)
    stage.go(places.EditOffer(draft.id))
    stage.settle()
    desk.drafts.drop(draft.id)


def _answered(stage: Stage) -> None:
    """A no of the manager's, in the rep's list."""
    desk, id = stage.session.desk, _beyond(stage, "19")
    if not desk.queries.approvals.declined(desk.account.user_id):
        quote = desk.quotes.get(id)
        request = desk.approvals.ask(desk.quotes.asking(quote), "Le client hésite avec un concurrent.")
        desk.sync.run_once()
        manager = stage.session.open_manager()
        try:
            manager.sync.run_once()
            words = "Demandez d’abord 48 mois\u00a0; à 36, je ne peux pas aller au-delà de 15\u202f%."
            manager.approvals.decline(request.id, request.subject.digest, words)
            manager.sync.run_once()
        finally:
            manager.close()
        desk.sync.run_once()
    stage.go(places.Attention())
    stage.settle()
    stage.driver.click("chip_answered")
    page = stage.window.page
    assert isinstance(page, AttentionPage)
    for card in page.findChildren(AnsweredCard):
        card.set_open(True)
    stage.settle()


APPROVAL_SCENES: tuple[Scene, ...] = (
    Scene("14f-to-be-approved-list", _to_approve_in_list),
    Scene("14g-to-be-approved-file", _in_file),
    Scene("14h-to-be-approved-read", _read),
    Scene("14i-ask-for-approval", _ask),
    Scene("14j-approval-while-writing", lambda stage: _write(stage, "18")),
    Scene("14l-beyond-every-limit-while-writing", lambda stage: _write(stage, "36")),
    Scene("14k-answered", _answered),
)
