"""Pictures of a quote with its calculation, and of a revision that is no longer the current one."""

from dataclasses import replace
from math import sin

from app.demo.scenes import PROSPECT, Scene, Stage
from app.domain.acceptance.acceptance import AcceptanceMethod, SignedBy
from app.domain.acceptance.signature import signature_of
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.ids import ChangeOrderId, QuoteId
from app.domain.quote.quote import QuoteStatus
from app.services.drafts.kept_drafts import DraftKind
from app.services.meeting.change_content import ChangeContent
from app.services.meeting.customers_screen import CustomersScreen
from app.services.meeting.meeting import Meeting
from app.ui.papers.change_page import ChangePaperPage
from app.ui.papers.plain_preview import PlainPreviewPage
from app.ui.papers.preview_page import PreviewPage
from app.ui.pdf.page_view import PageView
from app.ui.workspace import places

_HOLDER = "Groupe Valmondois"
_SIGNED = "Fonderie Marchetti"
"""Nobody else's scene is about them: an order waits for the portal from there on."""
_PAGE_AND_A_BIT = 1160


def _revised(stage: Stage) -> QuoteId:
    """An open quote that was modified; made once, and found in every later look."""
    desk = stage.session.desk
    rows = desk.queries.quotes_of(stage.customer(PROSPECT))
    found = [row for row in rows if row.status is QuoteStatus.OPEN]
    for row in found:
        if row.revision > 1:
            return row.id
    quote = desk.quotes.get(found[-1].id)
    first = replace(quote.terms.lines[0], quantity=quote.terms.lines[0].quantity + 18)
    return desk.quotes.revise(quote.id, replace(quote.terms, lines=(first, *quote.terms.lines[1:]))).id


def _read(stage: Stage, place: places.ReadQuote) -> PreviewPage:
    stage.go(place)
    page = stage.window.page
    assert isinstance(page, PreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the quote")
    return page


def _calculation(stage: Stage) -> None:
    page = _read(stage, places.ReadQuote(_revised(stage)))
    stage.driver.check("with_annex")
    stage.driver.wait_for(lambda: page.pages > 1, "the pages of the calculation")
    bar = stage.driver.find_as(PageView, "document_pages").verticalScrollBar()
    stage.driver.wait_for(lambda: bar.maximum() > _PAGE_AND_A_BIT, "the pages below each other")
    bar.setValue(_PAGE_AND_A_BIT)


def _earlier(stage: Stage) -> None:
    _read(stage, places.ReadQuote(_revised(stage), 1))
    # The laptop remembers it, and the other pictures of quotes are to be without it.
    if stage.session.desk.choices.settings.with_annex:
        stage.driver.click("with_annex")


def _changed(stage: Stage) -> None:
    stage.go(places.WhatChanged(_revised(stage)))
    stage.settle()


def _changed_order(stage: Stage) -> None:
    stage.go(places.WhatChanged(_saved_change(stage), is_change=True))
    stage.settle()


def _changes_on_paper(stage: Stage) -> None:
    stage.go(places.ReadChanges(_saved_change(stage), 0, 1, is_change=True))
    page = stage.window.page
    assert isinstance(page, PlainPreviewPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the comparison")


def _changes_shown(stage: Stage) -> None:
    stage.go(places.ShowChanges(_saved_change(stage), 0, 1, is_change=True))
    stage.settle()


def _saved_change(stage: Stage) -> ChangeOrderId:
    """A change quote with more seats, saved once."""
    desk = stage.session.desk
    for row in desk.queries.change_quotes_of(stage.customer(_HOLDER)):
        if row.status is ChangeOrderStatus.OPEN and row.contract_id is not None:
            return row.id
    services = desk.change_services
    contract = desk.queries.contracts(stage.customer(_HOLDER))[0]
    draft = services.builder.new_draft(contract.id)
    more = tuple(replace(line, quantity=line.quantity + 18) for line in draft.terms.lines)
    return services.change_orders.save(replace(draft, terms=replace(draft.terms, lines=more))).id


def _signed_change(stage: Stage) -> ChangeOrderId:
    """A change that its customer signed at the table; made once, and found in every later look."""
    desk, id = stage.session.desk, stage.customer(_SIGNED)
    services = desk.change_services
    for order in services.change_orders.of_customer(id):
        if order.acceptance is not None:
            return order.id
    draft = services.builder.new_draft(desk.queries.contracts(id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=id)
    content = ChangeContent(services, draft.id)
    content.set_total(240)
    content.write_notes("Mise en service le 1er décembre.")
    meeting = Meeting(content, CustomersScreen(content.frame, desk.letterheads.on_screen(), desk.clock))
    meeting.seal()
    pen = [(40.0 + step * 4, 90 + 50 * sin(step / 6)) for step in range(120)]
    signature = signature_of([pen], 704, 192)
    meeting.accept(SignedBy("Émilie Lecomte", "Gérante", AcceptanceMethod.DRAWN, signature))
    return next(each.id for each in services.change_orders.of_customer(id) if each.acceptance is not None)


def _change_paper(stage: Stage) -> None:
    stage.go(places.ReadChange(_signed_change(stage)))
    page = stage.window.page
    assert isinstance(page, ChangePaperPage)
    stage.driver.wait_for(lambda: page.pages > 0, "the pages of the change")


def _acceptance(stage: Stage) -> None:
    _change_paper(stage)
    stage.driver.click("show_acceptance")


def _mail(stage: Stage) -> None:
    """The e-mail of a quote, begun and not yet written in."""
    stage.go(places.WriteMessage(stage.open_quote(PROSPECT)))
    stage.settle()


DOCUMENT_SCENES: tuple[Scene, ...] = (
    Scene("05d-preview-calculation", _calculation),
    Scene("05e-earlier-revision", _earlier),
    Scene("05z-e-mail", _mail),
    Scene("05f-what-changed", _changed),
    Scene("05g-what-changed-change", _changed_order),
    Scene("05h-change-paper", _change_paper),
    Scene("05i-acceptance", _acceptance),
    Scene("05j-what-changed-paper", _changes_on_paper),
    Scene("05k-what-changed-meeting", _changes_shown),
)
