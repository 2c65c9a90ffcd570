"""Opening accounts on the portal: tenants, users and credentials; then purchases, trials and onboarding."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import msgspec
import pytest

from app.domain import ids
from app.domain.catalogue.catalogue import TaxTable
from app.domain.commands.commands import CreateCustomer, Purchase, SendOnboarding, StartTrial, UpdateCustomer
from app.domain.customer.customer import Customer, Phone
from app.domain.customer.merge import Change, CustomerPatch
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind
from app.domain.document import Kind
from app.domain.pricing.quote import price_quote
from app.domain.pricing.vat import treatment
from app.domain.quote.quote import QuoteTerms
from app.wire.protocol import OperationResult, ResultStatus
from portal.demo.embedded import EmbeddedPortal
from portal.store import tenants
from portal.store.seeding import seed
from portal.store.tables import mail
from portal.store.tenants import Tenant
from tests.support import account_programmes as p
from tests.support import builders as b
from tests.support.portal_laptop import ARVANE, OTHER, OTHER_REP, REP2, Laptop

TENANT = "contoso.onmicrosoft.com"


@pytest.fixture(autouse=True)
def more_programmes(portal: EmbeddedPortal) -> None:
    """Both partners sell the programmes that accounts are opened for; Microsoft knows one tenant."""
    for partner_id in (ARVANE, OTHER):
        partner = p.seller(b.partner(id=ids.PartnerId(partner_id)))
        seed(portal.engine, partner_id, [partner, *p.programmes()])
    tenants.fill(portal.engine, [Tenant(TENANT, "Contoso", "US")])


def terms_for(id: ids.ProgrammeId, quantity: int = 25) -> QuoteTerms:
    line = b.custom_line(0, "protect", quantity, level="advanced")
    return b.terms(
        programme_id=id,
        price_list_id=p.prices(id).id,
        offer="custom",
        lines=(line,),
        start_date=b.TODAY,
        commitment_months=36,
    )


def purchase(customer: Customer, number: int = 80, **kw: object) -> Purchase:
    terms = terms_for(customer.programme_id)
    table: TaxTable = b.tax_table()
    vat = treatment(table, "FR", "FR", customer.identity.vat_number, b.TODAY)
    priced = price_quote(terms, p.prices(customer.programme_id), vat)
    order = b.order(
        id=ids.OrderId(b.some_id(number)), number="", contract_id=None, lines=(), monthly_net=priced.month.net
    )
    return Purchase(order, terms, priced.agreed, **kw)  # type: ignore[arg-type]


def created(laptop: Laptop, customer: Customer) -> Customer:
    assert laptop.do(CreateCustomer(customer), customer).status is ResultStatus.APPLIED
    return customer


def codes(result: OperationResult) -> list[tuple[str, str]]:
    assert result.problem is not None, result
    return [(each.code, each.field) for each in result.problem.problems]


def of_kind(laptop: Laptop, kind: Kind) -> list[dict[str, object]]:
    return [line["d"] for (t, _), line in laptop.feed().items() if t == kind]


def test_a_new_microsoft_account_is_confirmed_with_its_csp_account_users_and_credentials(
    laptop: Laptop,
) -> None:
    customer = created(laptop, p.microsoft_customer())
    found = laptop.document("customer", customer.id)
    assert found["microsoft"]["is_confirmed"] is True
    (account,) = of_kind(laptop, Kind.CSP_ACCOUNT)
    assert account["tenant_domain"] == "ateliersdupre.onmicrosoft.com"
    (user,) = of_kind(laptop, Kind.CUSTOMER_USER)
    assert (user["email"], user["role"], user["state"]) == (b.admin_user().login_email, "admin", "invited")
    (mailing,) = of_kind(laptop, Kind.SENT_MAIL)
    assert (mailing["kind"], mailing["recipients"][0]["state"]) == ("credentials", "waiting")  # type: ignore[index]


def test_a_name_that_microsoft_has_given_is_taken_whichever_partner_asks(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    created(laptop, p.microsoft_customer())
    stranger = laptop_of(OTHER_REP)
    result = stranger.do(CreateCustomer(p.microsoft_customer()), p.microsoft_customer())
    assert codes(result) == [("microsoft.tenant_taken", "microsoft.new_tenant.prefix")]
    assert of_kind(stranger, Kind.CUSTOMER) == []


@pytest.mark.parametrize(
    ("domain", "problem"),
    [(TENANT, None), ("nobody.onmicrosoft.com", ("microsoft.tenant_unknown", "microsoft.existing_domain"))],
)
def test_an_existing_account_must_exist(laptop: Laptop, domain: str, problem: tuple[str, str] | None) -> None:
    account = MicrosoftAccount(MicrosoftAccountKind.EXISTING, "US", domain)
    customer = p.microsoft_customer(microsoft=account)
    result = laptop.do(CreateCustomer(customer), customer)
    assert (codes(result) if result.problem else []) == ([problem] if problem else [])


def test_a_microsoft_account_can_be_chosen_later_and_then_stays(laptop: Laptop) -> None:
    skipped = MicrosoftAccount(MicrosoftAccountKind.SKIPPED)
    customer = created(laptop, p.microsoft_customer(microsoft=skipped))
    chosen = MicrosoftAccount(MicrosoftAccountKind.EXISTING, "US", TENANT)
    patch = CustomerPatch(microsoft=Change(skipped, chosen))
    assert laptop.do(UpdateCustomer(patch), customer, if_version="1").status is ResultStatus.APPLIED
    assert laptop.document("customer", customer.id)["microsoft"]["is_confirmed"] is True
    (account,) = of_kind(laptop, Kind.CSP_ACCOUNT)
    assert (account["tenant_domain"], account["customer_id"]) == (TENANT, customer.id)
    chosen = replace(chosen, is_confirmed=True)
    other = MicrosoftAccount(MicrosoftAccountKind.SKIPPED)
    patch = CustomerPatch(microsoft=Change(chosen, other))
    result = laptop.do(UpdateCustomer(patch), customer, if_version="2")
    assert codes(result) == [("microsoft.fixed", "microsoft")]


def test_what_the_wizard_asks_for_and_is_not_said_is_refused(laptop: Laptop) -> None:
    customer = p.essentials_customer(eula=None, primary_domain="")
    assert codes(laptop.do(CreateCustomer(customer), customer)) == [
        ("domain.missing", "primary_domain"),
        ("eula.not_accepted", "eula"),
    ]


def test_an_eula_of_another_version_is_named(laptop: Laptop) -> None:
    customer = p.essentials_customer(eula=b.acceptance(agreement_version=2))
    result = laptop.do(CreateCustomer(customer), customer)
    assert result.problem is not None
    assert (result.problem.code, result.problem.data["version"]) == ("agreement-changed", "3")


def test_the_login_of_the_admin_user_stays(laptop: Laptop) -> None:
    customer = created(laptop, p.microsoft_customer())
    admin = b.admin_user()
    patch = CustomerPatch(admin_user=Change(admin, replace(admin, login_email="x@ateliers-dupre.fr")))
    result = laptop.do(UpdateCustomer(patch), customer, if_version="1")
    assert codes(result) == [("admin.login_fixed", "admin_user.login_email")]
    patch = CustomerPatch(admin_user=Change(admin, replace(admin, display_name="É. Dupré")))
    assert laptop.do(UpdateCustomer(patch), customer, if_version="1").status is ResultStatus.APPLIED


def test_an_account_that_is_opened_has_a_phone_number_and_an_older_one_stays_as_it_is(
    laptop: Laptop, portal: EmbeddedPortal
) -> None:
    unreachable = b.microsoft_account(new_tenant=b.new_tenant(phone=Phone()))
    customer = p.microsoft_customer(microsoft=unreachable)
    wanted = [("phone.missing", "microsoft.new_tenant.phone")]
    assert codes(laptop.do(CreateCustomer(customer), customer)) == wanted
    seed(portal.engine, ARVANE, [customer])
    patch = CustomerPatch(website=Change(customer.website, "dupre.fr"))
    assert laptop.do(UpdateCustomer(patch), customer, if_version="1").status is ResultStatus.APPLIED
    other = replace(unreachable, new_tenant=b.new_tenant(prefix="dupre", phone=Phone()))
    patch = CustomerPatch(microsoft=Change(unreachable, other))
    assert codes(laptop.do(UpdateCustomer(patch), customer, if_version="2")) == wanted


def test_a_purchase_right_after_the_creation_brings_everything_once(laptop: Laptop) -> None:
    customer = p.microsoft_customer()
    make = laptop.operation(CreateCustomer(customer), customer)
    buy = laptop.operation(purchase(customer), b.order().id, depends_on=(make.op_id,))
    first = laptop.push(make, buy)
    again = laptop.push(make, buy)
    assert [each.status for each in first] == [ResultStatus.APPLIED] * 2
    assert [each.replayed for each in again] == [True, True]
    assert first[1].effects["number"] == "O-2026-0001"
    (order,) = of_kind(laptop, Kind.ORDER)
    (subscription,) = of_kind(laptop, Kind.SUBSCRIPTION)
    (invoice,) = of_kind(laptop, Kind.INVOICE)
    assert (order["status"], order["partner_subscription_id"]) == ("provisioned", "monthly")
    assert order["csp_account_id"] == subscription["csp_account_id"] is not None
    assert (subscription["quantity"], subscription["order_id"]) == (25, order["id"])
    assert (subscription["term_months"], subscription["billing"]) == (36, "month")
    assert (subscription["purchased_on"], subscription["end_date"]) == ("2026-11-21", "2029-11-20")
    assert subscription["payment"] == invoice["net"] == {"minor": 8375, "currency": "EUR"}
    assert (invoice["status"], invoice["number"]) == ("upcoming", "")
    assert len(of_kind(laptop, Kind.LICENCE)) == len(of_kind(laptop, Kind.CONTRACT)) == 1
    found = laptop.document("customer", customer.id)
    assert (found["status"], found["account_state"]) == ("installed", "enabled")


def test_a_purchase_after_a_refused_creation_waits_for_nothing(laptop: Laptop) -> None:
    customer = p.essentials_customer(eula=None)
    make = laptop.operation(CreateCustomer(customer), customer)
    buy = laptop.operation(purchase(customer), b.order().id, depends_on=(make.op_id,))
    assert [each.status for each in laptop.push(make, buy)] == [
        ResultStatus.REJECTED,
        ResultStatus.DEPENDENCY_FAILED,
    ]


def test_a_purchase_at_other_prices_names_the_portals(laptop: Laptop) -> None:
    customer = created(laptop, p.essentials_customer())
    command = purchase(customer)
    totals = replace(command.totals, monthly_net=b.eur("0.01"))
    result = laptop.do(replace(command, totals=totals), b.order().id)
    assert result.problem is not None
    assert result.problem.code == "price-changed"
    assert Decimal(result.problem.data["monthly_net"]) == command.totals.monthly_net.amount
    assert of_kind(laptop, Kind.CONTRACT) == []


def test_a_purchase_needs_a_microsoft_account_where_the_programme_does(laptop: Laptop) -> None:
    skipped = MicrosoftAccount(MicrosoftAccountKind.SKIPPED)
    customer = created(laptop, p.microsoft_customer(microsoft=skipped))
    assert codes(laptop.do(purchase(customer), b.order().id)) == [
        ("csp_account.missing", "order.csp_account_id")
    ]


def test_a_programme_sold_by_quotes_is_not_purchased(laptop: Laptop) -> None:
    customer = created(laptop, b.customer())
    command = replace(purchase(p.essentials_customer()), terms=b.terms(start_date=b.TODAY))
    assert ("purchase.not_sold_so", "terms.programme_id") in codes(laptop.do(command, b.order().id))
    assert laptop.document("customer", customer.id)["status"] == "prospect"


def test_a_trial_runs_thirty_days_once_and_becomes_a_purchase(laptop: Laptop) -> None:
    customer = created(laptop, p.essentials_customer())
    trial = b.trial()
    result = laptop.do(StartTrial(trial), trial)
    assert result.effects == {"ends_on": "2026-12-21"}
    assert laptop.document("customer", customer.id)["account_state"] == "enabled"
    second = b.trial(id=ids.TrialId(b.some_id(141)))
    assert codes(laptop.do(StartTrial(second), trial.id)) == [("target.other", "target.id")]
    used = laptop.do(StartTrial(second), second)
    assert codes(used) == [("trial.used", "product_id")]
    assert used.problem is not None
    assert used.problem.problems[0].data == {"ends_on": "2026-12-21"}
    other = b.trial(id=ids.TrialId(b.some_id(142)), product_id=ids.ProductId("cyber_coach"))
    assert laptop.do(StartTrial(other), other).status is ResultStatus.APPLIED
    bought = laptop.do(purchase(customer, trial_id=trial.id), b.order().id)
    assert bought.status is ResultStatus.APPLIED
    assert laptop.document("trial", trial.id)["converted_on"] == "2026-11-21"
    twice = purchase(customer, 81, trial_id=trial.id, is_another_contract=True)
    again = laptop.do(twice, b.some_id(81))
    assert codes(again) == [("trial.converted", "trial_id")]


def test_a_programme_without_trials_offers_none(laptop: Laptop) -> None:
    created(laptop, p.microsoft_customer())
    trial = b.trial()
    assert codes(laptop.do(StartTrial(trial), trial)) == [("trial.not_offered", "product_id")]


def test_the_onboarding_goes_to_the_technical_contacts_named(portal: EmbeddedPortal, laptop: Laptop) -> None:
    created(laptop, b.customer())
    mailing = b.sent_mail(asked_by="?")
    assert laptop.do(SendOnboarding(mailing), mailing).status is ResultStatus.APPLIED
    found = laptop.document("sent_mail", mailing.id)
    (recipient,) = found["recipients"]
    assert found["asked_by"] == "Claire Moreau"
    assert (recipient["name"], recipient["contact_id"]) == ("Élise Dupré", b.contact().id)
    with portal.engine.connect() as connection:
        if portal.engine.dialect.name == "sqlite":
            assert [row.state for row in connection.execute(mail.select())] == ["waiting"]
    stranger = replace(mailing.recipients[0], email="else@where.fr")
    other = b.sent_mail(id=ids.SentMailId(b.some_id(151)), recipients=(stranger,))
    assert codes(laptop.do(SendOnboarding(other), other)) == [("onboarding.not_technical", "recipients.0")]
    assert codes(laptop.do(SendOnboarding(other), mailing.id)) == [("target.other", "target.id")]
    nobody = b.sent_mail(id=ids.SentMailId(b.some_id(152)), recipients=())
    assert codes(laptop.do(SendOnboarding(nobody), nobody)) == [("onboarding.nobody", "recipients")]


def test_the_directory_says_whether_a_tenant_exists(laptop: Laptop) -> None:
    def look_up(domain: str) -> object:
        answer = laptop.post("/v1/microsoft/lookup", msgspec.json.encode({"domain": domain}))
        return answer.json() if answer.status_code == 200 else answer.status_code

    assert look_up("Contoso.onmicrosoft.com") == {
        "domain": TENANT,
        "is_found": True,
        "company_name": "Contoso",
        "country": "US",
    }
    assert look_up("free.onmicrosoft.com") == {
        "domain": "free.onmicrosoft.com",
        "is_found": False,
        "company_name": "",
        "country": "",
    }
    assert look_up("no domain") == 400


def test_the_audit_log_of_a_customer_says_who_changed_what(
    laptop: Laptop, laptop_of: Callable[..., Laptop]
) -> None:
    customer = created(laptop, p.essentials_customer())
    hugo = laptop_of(REP2)
    patch = CustomerPatch(website=Change(customer.website, "dupre.fr"))
    hugo.do(UpdateCustomer(patch), customer, if_version="1")
    laptop.do(purchase(customer), b.order().id)
    page = laptop.get(f"/v1/customers/{customer.id}/audit?limit=2").json()
    actions = [(each["user"], each["action"], each["fields"]) for each in page["events"]]
    assert actions == [
        ("Claire Moreau", "order.purchase", []),
        ("Hugo Lefort", "customer.update", ["website"]),
    ]
    assert page["events"][1]["place"] == hugo.client_id
    older = laptop.get(f"/v1/customers/{customer.id}/audit?cursor={page['next']}").json()
    assert [each["action"] for each in older["events"]] == ["customer.create"]
    assert older["next"] == ""


def test_another_partner_sees_none_of_it(laptop: Laptop, laptop_of: Callable[..., Laptop]) -> None:
    customer = created(laptop, p.essentials_customer())
    laptop.do(StartTrial(b.trial()), b.trial())
    laptop.do(purchase(customer), b.order().id)
    stranger = laptop_of(OTHER_REP)
    mine = {key for key in laptop.feed() if key[0] in _OWN}
    assert {kind for kind, _ in mine} == _OWN
    assert {key for key in stranger.feed() if key[0] in _OWN} == set()
    for kind, each in mine:
        assert stranger.get(f"/v1/{kind}/{each}").status_code == 404
    assert stranger.get(f"/v1/customers/{customer.id}/audit").status_code == 404
    trial = b.trial(id=ids.TrialId(b.some_id(141)))
    assert codes(stranger.do(StartTrial(trial), trial)) == [("document.missing", "customer_id")]
    order = b.some_id(82)
    assert codes(stranger.do(purchase(customer, 82), order)) == [("document.missing", "customer_id")]
    mailing = b.sent_mail()
    assert codes(stranger.do(SendOnboarding(mailing), mailing)) == [("document.missing", "customer_id")]


_OWN = {"customer", "order", "subscription", "invoice", "licence", "contract", "trial", "customer_user"} | {
    "sent_mail"
}
