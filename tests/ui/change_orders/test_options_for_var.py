"""Options are for MSP and Easy Manage: a VAR is offered none, and one that comes in goes no further."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from app.domain.commands.commands import CreateChangeOrder
from app.domain.document import Kind
from app.domain.ids import ChangeOrderId, LineId
from app.services.change_orders.change_draft import ChangeDraft
from app.services.change_orders.change_editor import ChangeEditor
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.ui.workspace import places
from app.wire.protocol import Target
from tests.support.attention_driver import AttentionDriver
from tests.support.file_driver import FileDriver
from tests.ui.change_orders.test_vendors_example import NAME, plain

At = Callable[[str], FileDriver]
SAYS = [
    pytest.param("fr", "Votre partenariat ne vend pas d’options. Continuez sans celle-ci.", id="fr"),
    pytest.param("en", "Options are not sold under your partnership. Go on without this one.", id="en"),
]


def with_option(desk: Desk, driver: FileDriver) -> ChangeDraft:
    """A change that somebody wrote while options were sold: Protect as it is, and an option of it."""
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(driver.id)[0].id)
    editor = ChangeEditor(desk.change_services, draft)
    option = next(each for each in editor.names.programme.products if each.option_of == "protect")
    protect = next(each for each in draft.terms.lines if each.product_id == "protect")
    line = replace(
        protect,
        id=LineId(desk.drafts.new_id()),
        product_id=option.id,
        level=None,
        licence_id=None,
        quantity=5,
    )
    return replace(draft, terms=replace(draft.terms, lines=(*draft.terms.lines, line)))


def test_none_is_on_the_screen(at_portal: At) -> None:
    driver = at_portal(NAME)
    driver.open("licences")
    driver.press("change_options")
    page = driver.window.page
    assert page is not None
    names = [each.objectName() for each in page.findChildren(QWidget)]
    assert not [each for each in names if each.startswith("option_")]
    offered = {each for each in names if each.startswith("add_")}
    assert offered == {"add_cyber_academy", "add_sikker", "add_u_cyber_360"}


@pytest.mark.parametrize(("language", "says"), SAYS)
def test_one_that_was_written_before_is_said_and_the_change_begun_anew(
    at_portal: At, synced: Desk, says: str
) -> None:
    driver = at_portal(NAME)
    draft = with_option(synced, driver)
    synced.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=driver.id)
    driver.window.workspace.router.go(places.ChangeLicences(driver.id, draft_id=draft.id))
    driver.settle()
    assert says in plain(driver.texts())
    assert not driver.is_there("review_change")
    driver.open("licences")
    driver.press("change_options")
    driver.press("begin_anew")
    assert driver.is_there("review_change")
    assert list(synced.drafts.kept(DraftKind.CHANGE)) == []


@pytest.mark.parametrize(("language", "says"), SAYS)
def test_one_that_gets_past_a_laptop_is_refused_by_the_portal_and_its_card_says_so(
    at_portal: At, synced: Desk, says: str
) -> None:
    driver, changes = at_portal(NAME), synced.change_services
    editor = ChangeEditor(changes, changes.builder.new_draft(synced.queries.contracts(driver.id)[0].id))
    editor.editing.change_line(0, quantity=700)
    saved = editor.save()
    wrong = replace(saved, id=ChangeOrderId(synced.drafts.new_id()), terms=with_option(synced, driver).terms)
    with synced.store.write() as work:
        work.enqueue(CreateChangeOrder(wrong), Target(Kind.CHANGE_ORDER, wrong.id))
    synced.sync.run_once()
    attention = AttentionDriver(driver.window, driver.qtbot)
    [card] = attention.cards
    assert says in plain(attention.reason(attention.card(card.item.op_id)))
    kept = [each.id for each in changes.change_orders.of_customer(driver.id)]
    assert saved.id in kept
    assert wrong.id not in kept
