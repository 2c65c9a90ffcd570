"""What the portal refuses about a customer, in the window: each way out walked to its end."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from app.domain.commands.commands import UpdateCustomer
from app.domain.customer.customer import AccountState, Customer, LegalIdentity, LifecycleStatus
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.mailing import MailKind, SentMail
from app.domain.customer.merge import difference
from app.domain.document import Kind
from app.domain.ids import CustomerId, CustomerTypeId
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind
from app.services.queries.rows import SyncMark
from app.ui.application.main_window import MainWindow
from app.ui.customer_file.profile_form import ProfileForm
from app.ui.wizard.page import WizardPage
from app.ui.workspace import places
from app.wire.protocol import Target
from portal.demo.embedded import EmbeddedPortal
from tests.support.attention_driver import AttentionDriver
from tests.support.companies import company
from tests.support.turns import in_turn
from tests.support.wizard_driver import WizardDriver


def some_customer(desk: Desk, wanted: Callable[[Customer], bool] = lambda _: True) -> Customer:
    """A customer of the demo that the portal has."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each for each in found if wanted(each))


def same_company(desk: Desk, number: int) -> Customer:
    """A new customer who is company ``number``, as the rep of ``desk`` fills it in."""
    like = some_customer(desk, lambda each: each.programme_id == "cyber360" and not each.parent_id)
    identity = LegalIdentity("Verrerie Neuve", company(number).registration_number)
    fresh = replace(like, id=CustomerId(desk.identities.new()), identity=identity, website="verrerie.fr")
    return desk.customers.create(replace(fresh, account_state=None, stage=None, lost_on=None, loss=None))


@pytest.fixture
def duplicate(desk: Desk, other: Desk) -> Customer:
    """A company that a colleague has just added and Claire too, before hers knew of it; refused."""
    same_company(other, 5)
    mine = same_company(desk, 5)
    in_turn(other, desk)
    return mine


def mark_of(desk: Desk, id: CustomerId) -> SyncMark:
    """How the grid marks a customer."""
    return desk.queries.customer_rows([id])[id].mark


def test_a_refused_customer_stays_in_the_grid_marked_and_says_who_has_it(
    duplicate: Customer, desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    assert mark_of(desk, duplicate.id) is SyncMark.ATTENTION
    assert desk.customers.get(duplicate.id).website == "verrerie.fr"
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert "Verrerie Neuve" in driver.reason(card)
    assert other.account.name in driver.reason(card)
    assert driver.names(card) == ["discard", "mend_customer", "open_other", "ask_for"]


def test_the_colleague_is_asked_and_what_was_typed_is_a_draft(
    duplicate: Customer, desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.cards[0], "ask_for")
    driver.wait_for(0)
    assert duplicate.id not in desk.queries.customer_rows([duplicate.id])
    in_turn(desk, other)
    assert desk.queries.attention() == ()
    (mail,) = [
        each
        for each in other.store.load_all(Kind.SENT_MAIL)
        if isinstance(each, SentMail) and each.kind is MailKind.REQUEST
    ]
    assert mail.asked_by == desk.account.name
    assert [each.name for each in mail.recipients] == [other.account.name]
    (draft,) = desk.drafts.kept(DraftKind.WIZARD)
    wizard = WizardDriver(window, qtbot)
    wizard.open(draft.id)
    assert wizard.text("identity.name") == "Verrerie Neuve"
    assert "Verrerie Neuve" in wizard.problem("identity.registration_number")


def test_the_file_of_the_other_is_one_click_away(
    duplicate: Customer, window: MainWindow, qtbot: QtBot
) -> None:
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    driver.press(card, "open_other")
    place = window.workspace.router.place
    assert isinstance(place, places.CustomerFile)
    assert place.customer_id == card.item.data["customer_id"] != duplicate.id


def test_a_corrected_number_creates_the_customer_with_all_the_rest(
    duplicate: Customer, desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.cards[0], "mend_customer")
    qtbot.waitUntil(lambda: isinstance(window.page, WizardPage))
    # Leaving the wizard loses nothing: the card and the draft are there when the rep comes back.
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.cards[0], "mend_customer")
    qtbot.waitUntil(lambda: isinstance(window.page, WizardPage))
    wizard = WizardDriver(window, qtbot)
    wizard.write("identity.registration_number", company(6).registration_number)
    wizard.press("wizard_next")
    wizard.press("wizard_next")
    wizard.wait_for(lambda: desk.queries.attention() == ())
    wizard.wait_for(lambda: window.workspace.tasks.is_idle)
    in_turn(desk, other)
    created = other.customers.get(duplicate.id)
    assert created.identity.registration_number == company(6).registration_number
    assert (created.website, created.contacts) == ("verrerie.fr", duplicate.contacts)
    assert mark_of(desk, duplicate.id) is SyncMark.SYNCED
    assert list(desk.drafts.kept(DraftKind.WIZARD)) == []


def test_discarding_takes_the_refused_customer_out_of_the_grid(
    duplicate: Customer, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    driver = AttentionDriver(window, qtbot)
    driver.press(driver.cards[0], "discard")
    driver.wait_for(0)
    assert duplicate.id not in desk.queries.customer_rows([duplicate.id])
    in_turn(desk)
    assert desk.queries.attention() == ()


def change_login(desk: Desk) -> Customer:
    """A customer whose admin's login an earlier desk let the rep change, with the website."""
    before = some_customer(desk, lambda each: each.admin_user is not None)
    assert before.admin_user is not None
    after = replace(
        before, website="neuf.example", admin_user=replace(before.admin_user, login_email="new@admin.example")
    )
    with desk.store.write() as work:
        work.enqueue(UpdateCustomer(difference(before, after)), Target(Kind.CUSTOMER, before.id))
    in_turn(desk)
    return before


def test_the_login_of_a_tenant_stays_and_the_rest_is_sent_again(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = change_login(desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert before.admin_user is not None
    assert before.admin_user.login_email in driver.reason(card)
    assert driver.names(card) == ["discard", "mend_profile", "keep_login"]
    driver.press(card, "keep_login")
    driver.wait_for(0)
    in_turn(desk, other)
    kept = other.customers.get(before.id)
    assert (kept.website, kept.admin_user) == ("neuf.example", before.admin_user)
    assert (desk.queries.attention(), desk.queries.outbox()) == ((), ())


def test_a_refused_value_is_corrected_in_the_profile_with_the_rest_kept(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk, lambda each: each.programme_id == "cyber360" and bool(each.customer_type_id))
    edited = replace(before, customer_type_id=CustomerTypeId("abolie"), website="neuf.example")
    desk.customers.update(before, edited)
    in_turn(desk)
    driver = AttentionDriver(window, qtbot)
    assert driver.names(driver.cards[0]) == ["discard", "mend_profile"]
    driver.press(driver.cards[0], "mend_profile")
    qtbot.waitUntil(lambda: bool(window.findChildren(ProfileForm)))
    profile = WizardDriver(window, qtbot)
    assert profile.text("website") == "neuf.example"
    assert profile.problem("customer_type_id")
    # The card stays until the profile is saved.
    assert len(desk.queries.attention()) == 1
    profile.choose("customer_type_id", before.customer_type_id)
    profile.press("save_profile")
    profile.wait_for(lambda: desk.queries.attention() == ())
    profile.wait_for(lambda: window.workspace.tasks.is_idle)
    in_turn(desk, other)
    kept = other.customers.get(before.id)
    assert (kept.website, kept.customer_type_id) == ("neuf.example", before.customer_type_id)
    assert mark_of(desk, before.id) is SyncMark.SYNCED


def test_a_move_is_made_all_the_same_from_how_the_customer_stands_now(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk, lambda each: each.account_state is AccountState.ENABLED)
    other.customer_transitions.set_state([before.id], AccountEvent.SUSPEND)
    desk.customer_transitions.set_state([before.id], AccountEvent.DISABLE)
    in_turn(other, desk)
    assert mark_of(desk, before.id) is SyncMark.ATTENTION
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert other.account.name in driver.reason(card)
    assert "Suspendu" in driver.reason(card)
    assert driver.names(card) == ["discard", "look_at_customer", "reissue"]
    driver.press(card, "reissue")
    driver.wait_for(0)
    in_turn(desk, other)
    assert other.customers.get(before.id).account_state is AccountState.DISABLED
    assert mark_of(desk, before.id) is SyncMark.SYNCED


def test_a_move_that_leads_nowhere_any_more_can_only_be_dropped(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk, lambda each: each.account_state is AccountState.ENABLED)
    other.customer_transitions.set_state([before.id], AccountEvent.DISABLE)
    desk.customer_transitions.set_state([before.id], AccountEvent.SUSPEND)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    assert driver.names(driver.cards[0]) == ["discard", "look_at_customer"]
    driver.press(driver.cards[0], "discard")
    driver.wait_for(0)
    in_turn(desk)
    assert desk.customers.get(before.id).account_state is AccountState.DISABLED


def test_a_customer_lost_here_and_taken_up_there_can_be_lost_all_the_same(
    desk: Desk, other: Desk, portal: EmbeddedPortal, window: MainWindow, qtbot: QtBot
) -> None:
    before = some_customer(desk, lambda each: each.status is LifecycleStatus.INSTALLED)
    reason = next(each for each in desk.catalogue.lost_reasons() if not each.needs_text)
    other.customer_transitions.lose([before.id], reason.id)
    in_turn(other)
    other.customer_transitions.reopen([before.id])
    desk.customer_transitions.lose([before.id], reason.id)
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert "Prospect" in driver.reason(card)
    driver.press(card, "reissue")
    driver.wait_for(0)
    in_turn(desk, other)
    assert other.customers.get(before.id).status is LifecycleStatus.LOST


def test_a_profile_that_becomes_a_colleagues_company_is_asked_for_and_stays_typed(
    desk: Desk, other: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    same_company(other, 7)
    before = some_customer(desk, lambda each: each.programme_id == "cyber360" and not each.parent_id)
    identity = replace(before.identity, registration_number=company(7).registration_number)
    desk.customers.update(before, replace(before, identity=identity, website="neuf.example"))
    in_turn(other, desk)
    driver = AttentionDriver(window, qtbot)
    (card,) = driver.cards
    assert driver.names(card) == ["discard", "open_other", "ask_for", "mend_profile"]
    driver.press(card, "ask_for")
    driver.wait_for(0)
    in_turn(desk)
    assert (desk.queries.attention(), desk.queries.outbox()) == ((), ())
    assert desk.customers.get(before.id).identity == before.identity
    window.workspace.router.go(places.CustomerFile(before.id, "profile"))
    assert WizardDriver(window, qtbot).text("website") == "neuf.example"
