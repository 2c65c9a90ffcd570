"""Every page by keyboard and for a screen reader, in French and in English.

Asked of Qt's own accessibility tree, in this process: what can be focused has a name and a role, Tab reaches
all of it and comes round again.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from app.bootstrap import Laptop
from app.domain.catalogue.catalogue import OfferType
from app.domain.customer.customer import Customer, CustomerKind, Phone
from app.domain.customer.merge import GroupConflict
from app.domain.customer.microsoft import MicrosoftAccountKind
from app.domain.document import Kind
from app.domain.ids import CustomerId
from app.domain.quote.quote import Quote, QuoteStatus
from app.paths import Paths
from app.services.customer_form.pages import Page
from app.services.customer_form.wizard_draft import WizardDraft, draft_of, keep
from app.services.desk.desk import Desk
from app.services.drafts.drafts import DraftKind, QuoteDraft
from app.services.vaults.vault import MemoryVault
from app.ui.application.main_window import MainWindow
from app.ui.attention.page import AttentionPage
from app.ui.sign_in.window import SignInWindow
from app.ui.theme import Scheme, apply_theme
from app.ui.workspace import places
from tests.support.account_programmes import microsoft_customer
from tests.support.answers import contradict, refuse
from tests.support.clocks import FixedClock
from tests.support.desk import customer_named, demo_desk
from tests.support.essentials_driver import answered
from tests.support.newer_lists import following_list, give_list
from tests.support.windows import GRID

NAME = "Maison Corbière"
INSTALLED, MICROSOFT = "Ateliers Brémond", "Red Cedar Orchards"
HOLDS = "Groupe Valmondois"
_NOT_A_ROLE = {QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window}
_MOST_STOPS = 400


def with_troubles(desk: Desk) -> None:
    """A conflict and a refusal for the attention list, and a command for the outbox."""
    customer = customer_named(desk, "Garage Tissot")
    mine, theirs = Phone("+33", "240001218"), Phone("+33", "240004700")
    desk.customers.update(customer, replace(customer, phone=mine))
    contradict(desk, GroupConflict("phone", customer.phone, mine, theirs))
    desk.quotes.validate(open_quote(desk).id, "Paul Martin")
    refuse(desk, "already-validated", {"contract_number": "C-2026-0042"})
    customer = customer_named(desk, "Maison Corbière")
    desk.customers.update(customer, replace(customer, website="corbiere.example"))


def open_quote(desk: Desk) -> Quote:
    """A quote that is open today."""
    found = (each for each in desk.store.load_all(Kind.QUOTE) if isinstance(each, Quote))
    return next(each for each in found if each.status_on(desk.clock.today()) is QuoteStatus.OPEN)


def a_channel(desk: Desk) -> CustomerId:
    """A channel account."""
    found = (each for each in desk.store.load_all(Kind.CUSTOMER) if isinstance(each, Customer))
    return next(each.id for each in found if each.kind is CustomerKind.CHANNEL)


def wizard_at(page: Page) -> Callable[[Desk], places.Place]:
    """The wizard on a page of a draft."""

    def place(desk: Desk) -> places.Place:
        draft: WizardDraft = draft_of(customer_named(desk, NAME), f"draft-{page.value}")
        keep(desk.drafts, replace(draft, page=page))
        return places.AddCustomer(draft.id)

    return place


def an_offer(desk: Desk) -> places.Place:
    """The editor on a new offer."""
    customer = customer_named(desk, NAME)
    desk.drafts.save_quote(QuoteDraft("draft-offer", customer.id, desk.offers.new_terms(customer.id)))
    return places.EditOffer("draft-offer")


def a_comparison(desk: Desk) -> places.Place:
    """The scenario board of an offer of everything."""
    customer = customer_named(desk, NAME)
    terms = desk.offers.with_offer(desk.offers.new_terms(customer.id), OfferType.BUNDLE)
    lines = (replace(terms.lines[0], quantity=120), *terms.lines[1:])
    desk.drafts.save_quote(QuoteDraft("draft-compared", customer.id, replace(terms, lines=lines)))
    return places.CompareOffer("draft-compared")


def a_change(desk: Desk) -> places.Place:
    """The editor on a change of what is held, with nothing changed yet."""
    customer = customer_named(desk, HOLDS)
    return places.ChangeLicences(customer.id, desk.queries.contracts(customer.id)[0].id)


def a_saved_change(desk: Desk) -> places.Place:
    """The paper of a change that is saved."""
    draft = desk.change_services.builder.new_draft(
        desk.queries.contracts(customer_named(desk, HOLDS).id)[0].id
    )
    first, *others = draft.terms.lines
    lines = (replace(first, quantity=first.quantity + 1), *others)
    wanted = replace(draft, terms=replace(draft.terms, lines=lines))
    return places.ReadChange(desk.change_services.change_orders.save(wanted).id)


def a_compared_change(desk: Desk) -> places.Place:
    """The scenario board of that change."""
    customer = customer_named(desk, HOLDS)
    draft = desk.change_services.builder.new_draft(desk.queries.contracts(customer.id)[0].id)
    desk.drafts.save(draft.id, DraftKind.CHANGE, draft, customer_id=customer.id)
    return places.CompareChange(draft.id)


def a_new_list(desk: Desk) -> places.Place:
    """What a new price list moves. It comes into force once, after the pages that are looked at before."""
    if not desk.repricing.concerned():
        give_list(desk, following_list(desk))
    return places.NewPriceList()


def an_earlier_revision(desk: Desk) -> places.Place:
    """A quote as it was before it was modified."""
    quote = open_quote(desk)
    first = replace(quote.terms.lines[0], quantity=quote.terms.lines[0].quantity + 7)
    desk.quotes.revise(quote.id, replace(quote.terms, lines=(first, *quote.terms.lines[1:])))
    return places.ReadQuote(quote.id, quote.revision)


def microsoft_at(page: Page, kind: MicrosoftAccountKind) -> Callable[[Desk], places.Place]:
    """The wizard of Microsoft CSP on one of its own pages."""

    def place(desk: Desk) -> places.Place:
        draft = draft_of(microsoft_customer(), f"draft-{page.value}-{kind.value}")
        chosen = replace(draft.answers.microsoft, kind=kind)
        keep(desk.drafts, replace(draft, page=page, answers=replace(draft.answers, microsoft=chosen)))
        return places.AddCustomer(draft.id)

    return place


def essentials_at(page: Page) -> Callable[[Desk], places.Place]:
    """The wizard of Essentials on one of its own pages."""

    def place(desk: Desk) -> places.Place:
        draft = draft_of(answered(), f"draft-{page.value}")
        keep(desk.drafts, replace(draft, page=page))
        return places.AddCustomer(draft.id)

    return place


PLACES: dict[str, Callable[[Desk], places.Place]] = {
    "customers": lambda desk: places.Customers(),
    "channel account": lambda desk: places.Customers(a_channel(desk)),
    "wizard, company": wizard_at(Page.COMPANY),
    "wizard, contacts": wizard_at(Page.CONTACTS),
    "wizard, admin user": microsoft_at(Page.CONTACTS, MicrosoftAccountKind.NEW),
    "wizard, existing account": microsoft_at(Page.MICROSOFT_ACCOUNT, MicrosoftAccountKind.EXISTING),
    "wizard, new account": microsoft_at(Page.MICROSOFT_ACCOUNT, MicrosoftAccountKind.NEW),
    "wizard, additional": microsoft_at(Page.ADDITIONAL, MicrosoftAccountKind.SKIPPED),
    "wizard, package": essentials_at(Page.ACCOUNT_PACKAGE),
    "wizard, domain": essentials_at(Page.DOMAIN_USER),
    "wizard, review": essentials_at(Page.REVIEW),
    "file, licences": lambda desk: places.CustomerFile(customer_named(desk, NAME).id, "licences"),
    "file, quotes": lambda desk: places.CustomerFile(customer_named(desk, NAME).id, "quotes"),
    "file, profile": lambda desk: places.CustomerFile(customer_named(desk, NAME).id, "profile"),
    "file, products": lambda desk: places.CustomerFile(customer_named(desk, INSTALLED).id, "products"),
    "file, orders": lambda desk: places.CustomerFile(customer_named(desk, INSTALLED).id, "orders"),
    "file, invoices": lambda desk: places.CustomerFile(customer_named(desk, INSTALLED).id, "invoices"),
    "file, installation": lambda desk: places.CustomerFile(customer_named(desk, NAME).id, "installation"),
    "file, audit log": lambda desk: places.CustomerFile(customer_named(desk, NAME).id, "audit"),
    "file, csp accounts": lambda desk: places.CustomerFile(
        customer_named(desk, MICROSOFT).id, "csp_accounts"
    ),
    "file, users": lambda desk: places.CustomerFile(customer_named(desk, MICROSOFT).id, "users"),
    "purchase": lambda desk: places.BuyProducts(customer_named(desk, MICROSOFT).id),
    "file, change quotes": lambda desk: places.CustomerFile(customer_named(desk, HOLDS).id, "quotes"),
    "change": a_change,
    "editor": an_offer,
    "scenarios": a_comparison,
    "scenarios of a change": a_compared_change,
    "change paper": a_saved_change,
    "preview": lambda desk: places.ReadQuote(open_quote(desk).id),
    "preview, earlier revision": an_earlier_revision,
    "quotes": lambda desk: places.Quotes(),
    "renewals": lambda desk: places.Renewals(),
    "new price list": a_new_list,
    "outbox": lambda desk: places.Outbox(),
    "attention": lambda desk: places.Attention(),
    "settings": lambda desk: places.Settings(),
    "settings, display": lambda desk: places.Settings("display"),
    "settings, mail": lambda desk: places.Settings("mail"),
    "settings, identity": lambda desk: places.Settings("identity"),
}


@pytest.fixture(scope="module", params=["fr", "en"])
def desk(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk per language for all pages, which only look."""
    home: Path = tmp_path_factory.mktemp(f"desk-{request.param}")
    desk = demo_desk(home, clock=FixedClock(), language=request.param)
    with_troubles(desk)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> MainWindow:
    """The window of ``desk`` at 1440 by 900."""
    apply_theme(qapp, Scheme.LIGHT)
    QAccessible.setActive(True)
    window = MainWindow(desk, GRID)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def go(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Show a page, with everything on it that can be opened without leaving it."""
    window.workspace.router.go(PLACES[name](window.workspace.services))
    qtbot.waitUntil(lambda: window.workspace.tasks.is_idle)
    if isinstance(window.page, AttentionPage):
        for card in window.page.cards:
            card.set_open(True)


def stops(window: QWidget) -> list[QWidget]:
    """Everything that Tab should reach."""
    return [each for each in window.findChildren(QWidget) if is_stop(each)]


def is_stop(widget: QWidget) -> bool:
    """Whether the keyboard can come to rest on ``widget`` by Tab."""
    takes_tab = Qt.FocusPolicy.TabFocus.value & widget.focusPolicy().value
    return bool(takes_tab) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def choice_of(widget: QWidget) -> QObject:
    """What is one stop: choices that exclude each other are one together, and arrows move among them."""
    if not isinstance(widget, QAbstractButton):
        return widget
    if widget.autoExclusive():
        return widget.parentWidget() or widget
    group = widget.group()
    return group if group is not None and group.exclusive() else widget


def said(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role as assistive technology gets them."""
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None, widget
    if isinstance(widget, QComboBox):
        # On Linux Qt gives the value of a list as its name, and its label as a relation.
        return widget.accessibleName(), interface.role()
    return interface.text(QAccessible.Text.Name), interface.role()


def described(widget: QWidget) -> str:
    """A widget as a failing test names it."""
    return f"{type(widget).__name__} {widget.objectName() or '-'} in {type(widget.parentWidget()).__name__}"


@pytest.mark.parametrize("name", PLACES)
def test_whatever_can_be_focused_has_a_role_and_a_name_of_its_own(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    go(window, name, qtbot)
    assert stops(window)
    assert unsaid(window) == []


@pytest.mark.parametrize("name", PLACES)
def test_tab_reaches_everything_and_comes_round(window: MainWindow, qtbot: QtBot, name: str) -> None:
    go(window, name, qtbot)
    wanted = set(stops(window))
    first = walk_start(window)
    seen = [first]
    for _ in range(_MOST_STOPS):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        if focused() is first:
            break
        seen.append(focused())
    assert focused() is first, f"Tab stays around {described(seen[-1])}"
    assert sorted(described(each) for each in wanted if choice_of(each) not in map(choice_of, seen)) == []
    assert [described(each) for each in set(seen) if seen.count(each) > 1] == []


def test_the_sign_in_window_can_be_heard_and_walked(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    apply_theme(qapp, Scheme.LIGHT)
    QAccessible.setActive(True)
    window = SignInWindow(Laptop(Paths.under(tmp_path), FixedClock(), vault=MemoryVault()))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    assert unsaid(window) == []
    first, wanted = walk_start(window), set(stops(window))
    seen = {first}
    while focused() is not first or len(seen) == 1:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        seen.add(focused())
    assert wanted <= seen


def unsaid(window: QWidget) -> list[str]:
    """What cannot be told by ear: it has no name or no role, or both are those of something else."""
    names: dict[tuple[str, QAccessible.Role], list[str]] = {}
    for each in stops(window):
        names.setdefault(said(each), []).append(described(each))
    return [
        f"{found} said as {name!r}, {role.name}"
        for (name, role), found in names.items()
        if not name.strip() or role in _NOT_A_ROLE or len(found) > 1
    ]


def walk_start(window: QWidget) -> QWidget:
    """Where a walk by Tab begins."""
    start = stops(window)[0]
    start.setFocus(Qt.FocusReason.TabFocusReason)
    return focused()


def focused() -> QWidget:
    """Where the keyboard is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
