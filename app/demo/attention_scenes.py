"""The attention list as pictures show it: each kind of refusal, and a conflict of many field groups."""

from collections.abc import Callable
from dataclasses import replace

from app.demo.scenes import Scene, Stage
from app.domain.commands.commands import CreateCustomer, UpdateCustomer
from app.domain.customer.account import AdminUser
from app.domain.customer.customer import Address, BillingProfile, Customer, LegalIdentity
from app.domain.customer.lifecycle import AccountEvent
from app.domain.customer.merge import difference
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind, NewTenant
from app.domain.customer.transitions import SetAccountState
from app.domain.document import Kind
from app.domain.ids import CustomerId, CustomerTypeId
from app.services.customers.customers import Customers
from app.services.queries.queues import AttentionItem
from app.services.session.identity import Identities
from app.services.store.store import Store
from app.ui.attention.page import AttentionPage
from app.ui.workspace import places
from app.wire.protocol import Target

_CONTESTED, _MOVED, _ABOLISHED = "Ateliers Brémond", "Éditions du Ponant", "Maison Corbière"
_NEW, _TAKEN = "Verrerie de la Loire", "Menuiserie Aubanel"
_SIRET, _OTHER_SIRET = "81000137000016", "81000145300010"


def _prepare(stage: Stage) -> None:
    """Let the portal refuse one of each kind; once for all looks."""
    desk = stage.session.desk
    if any(isinstance(each.command, CreateCustomer) for each in desk.queries.attention()):
        return
    colleague = stage.session.open_colleague()
    try:
        colleague.sync.run_once()
        contested, moved = (stage.customer(name) for name in (_CONTESTED, _MOVED))
        _create(colleague.customers, colleague.identities, stage.customer(_ABOLISHED), _NEW, _SIRET)
        _contest(colleague.customers, contested, "8 quai de la Fosse", "4 76 00 11 22")
        colleague.customer_transitions.set_state([moved], AccountEvent.SUSPEND)
        _contest(desk.customers, contested, "14 rue des Tanneurs, bât. B", "4 76 00 33 44")
        desk.customer_transitions.set_state([moved], AccountEvent.DISABLE)
        _create(desk.customers, desk.identities, stage.customer(_ABOLISHED), _NEW, _SIRET)
        holder = next(each for each in _all(desk.store) if each.microsoft is not None)
        _take_tenant(desk.customers, desk.identities, holder)
        _change_login(desk.store)
        _give_abolished_type(desk.store, desk.customers.get(stage.customer(_ABOLISHED)))
        colleague.sync.run_once()
    finally:
        colleague.close()
    desk.sync.run_once()
    # Nobody exchanges by itself while pictures are taken: the badge hears of it from here.
    stage.window.workspace.bridge.sync_changed.emit(desk.sync.status)


def _all(store: Store) -> list[Customer]:
    return [each for each in store.load_all(Kind.CUSTOMER) if isinstance(each, Customer)]


def _create(customers: Customers, identities: Identities, like: CustomerId, name: str, siret: str) -> None:
    filled_in = replace(
        customers.get(like),
        id=CustomerId(identities.new()),
        identity=LegalIdentity(name, siret),
        account_state=None,
        stage=None,
        website="",
    )
    customers.create(filled_in)


def _contest(customers: Customers, id: CustomerId, street: str, phone: str) -> None:
    """Change address, billing, contact and phone, as a second person does at the same time."""
    before = customers.get(id)
    address = replace(before.address, line1=street)
    contact = replace(before.contacts[0], email=f"contact{phone[-2:]}@ateliers-bremond.example")
    customers.update(
        before,
        replace(
            before,
            address=address,
            billing=BillingProfile("Siège", "Comptabilité", address),
            phone=replace(before.phone, number=phone.replace(" ", "")),
            contacts=(contact, *before.contacts[1:]),
        ),
    )


def _take_tenant(customers: Customers, identities: Identities, like: Customer) -> None:
    """Create a customer with a tenant whose name somebody has."""
    french = Address("FR", "4 rue des Ébénistes", "", "75011", "Paris")
    contact = like.contacts[0]
    tenant = NewTenant(_TAKEN, "contoso", contact.name, french, contact.phone, contact.email)
    account = MicrosoftAccount(MicrosoftAccountKind.NEW, french.country, new_tenant=tenant)
    filled_in = replace(
        like,
        id=CustomerId(identities.new()),
        identity=LegalIdentity(_TAKEN, _OTHER_SIRET),
        address=french,
        microsoft=account,
        admin_user=AdminUser("admin@aubanel.example", "Anne Aubanel"),
        account_state=None,
        website="",
    )
    customers.create(filled_in)


def _change_login(store: Store) -> None:
    """Change a login, as an earlier version let the rep do."""
    before = next(each for each in _all(store) if each.admin_user is not None and each.microsoft is not None)
    assert before.admin_user is not None
    admin = replace(before.admin_user, login_email="direction@orchards.example")
    _ask(store, before, replace(before, admin_user=admin, website="orchards.example"))


def _give_abolished_type(store: Store, before: Customer) -> None:
    abolished = CustomerTypeId("abolished")
    _ask(store, before, replace(before, customer_type_id=abolished, website="corbiere.example"))


def _ask(store: Store, before: Customer, after: Customer) -> None:
    """Send a change that the form of today would not let pass."""
    with store.write() as work:
        work.enqueue(UpdateCustomer(difference(before, after)), Target(Kind.CUSTOMER, before.id))


def _card(wanted: Callable[[AttentionItem], bool]) -> Callable[[Stage], None]:
    """The list with one card open, at its top."""

    def show(stage: Stage) -> None:
        _prepare(stage)
        stage.go(places.Attention())
        stage.settle()
        page = stage.window.page
        assert isinstance(page, AttentionPage)
        for card in page.cards:
            card.set_open(wanted(card.item))
        stage.settle()
        page.show_card(next(card for card in page.cards if wanted(card.item)))

    return show


def _is_created_as(name: str) -> Callable[[AttentionItem], bool]:
    return lambda item: isinstance(item.command, CreateCustomer) and item.customer_name == name


def _has(code: str) -> Callable[[AttentionItem], bool]:
    return lambda item: (
        isinstance(item.command, UpdateCustomer) and any(each.code == code for each in item.problems)
    )


def _in_grid(stage: Stage) -> None:
    _prepare(stage)
    stage.go(places.Customers())
    stage.driver.write("search_customers", _NEW)


ATTENTION_SCENES: tuple[Scene, ...] = (
    Scene(
        "07a-attention-fields",
        _card(lambda item: item.customer_name == _CONTESTED and item.conflict is not None),
    ),
    Scene("07b-attention-duplicate", _card(_is_created_as(_NEW))),
    Scene("07c-attention-tenant", _card(_is_created_as(_TAKEN))),
    Scene("07d-attention-login", _card(_has("admin.login_fixed"))),
    Scene("07e-attention-move", _card(lambda item: isinstance(item.command, SetAccountState))),
    Scene("07f-attention-value", _card(_has("document.missing"))),
    Scene("07g-refused-in-grid", _in_grid),
)
