"""A customer of each programme: what is typed for it page by page, what is read, and what must come of it."""

from dataclasses import dataclass, replace
from typing import Any

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.account import AccountCreation, AdminUser, FirstUser, PackageChoice, SalesContact
from app.domain.customer.customer import (
    AccountState,
    Address,
    BillingProfile,
    Contact,
    ContactRole,
    Customer,
    CustomerKind,
    InstallationStage,
    LegalIdentity,
    LifecycleStatus,
    PersonName,
    Phone,
    SalesRep,
)
from app.domain.customer.microsoft import MicrosoftAccount, MicrosoftAccountKind, NewTenant, Qualification
from app.domain.ids import (
    ContactId,
    CustomerId,
    CustomerTypeId,
    PartnerSubscriptionId,
    ProductFamilyId,
    ProductId,
    ProgrammeId,
    UserId,
)
from tests.support.wizard_answers import Answer, BannerSays, Card, Chosen, Pushed, Texts, Toggled, Typed

DOMAIN = "bertin-fer.fr"
PASTED_EMAIL = f"Anne.Lartigue@{DOMAIN}"
ADDRESS = Address("FR", "18 rue des Compagnons", "Bâtiment C", "34070", "Montpellier")
ANNE = Contact(
    ContactId(""),
    PersonName("Anne", "Lartigue"),
    PASTED_EMAIL,
    Phone("+33", "556004210"),
    roles=(ContactRole.PRIMARY, ContactRole.BILLING, ContactRole.TECHNICAL),
)


@dataclass(frozen=True)
class JourneyPage:
    """A page: its title and the label of one of its fields, as they are read, and what is answered there."""

    title: Texts
    field: str
    label: Texts
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class Journey:
    """The way to a customer; ``verb`` is on the last button, ``toast`` is what is said in the end.

    ``customer`` is what the portal must have, with empty ids where only it or the desk can give them.
    """

    programme: str
    pages: tuple[JourneyPage, ...]
    verb: Texts
    toast: Texts
    customer: Customer


def texts(fr: str, en: str) -> Texts:
    """Words in both languages."""
    return {"fr": fr, "en": en}


def expected(programme: str, partnership: Partnership, **typed: Any) -> Customer:
    """The company that is typed on every journey, with what ``typed`` adds."""
    base = Customer(
        id=CustomerId(""),
        kind=CustomerKind.ORGANIZATION,
        identity=LegalIdentity("Ferronnerie Bertin", "73282932000074", "FR44732829320"),
        address=ADDRESS,
        programme_id=ProgrammeId(programme),
        partnership=partnership,
        sales_rep=SalesRep(UserId(""), "Claire Moreau"),
        customer_type_id=CustomerTypeId("pme"),
        phone=Phone("+33", "467001842"),
        website=DOMAIN,
    )
    return replace(base, **typed)


def company(
    title: Texts,
    *more: Answer,
    last: tuple[Answer, ...] = (),
    name: str = "Ferronnerie Bertin",
    siret: str = "732 829 320 00074",
    domain: str = DOMAIN,
) -> JourneyPage:
    """The company as it is pasted from elsewhere; ``more`` after its type, ``last`` at the end."""
    return JourneyPage(
        title,
        "identity.name",
        texts("Raison sociale", "Company name"),
        (
            Typed("identity.name", f" {name.replace(' ', '  ')}", name),
            Typed("identity.registration_number", siret.replace(" ", ""), siret),
            Chosen("customer_type_id", "pme"),
            *more,
            Typed("phone", "00 33 (0)4 67 00 18 42", "+33 4 67 00 18 42"),
            Typed("website", f"https://www.{domain}/", domain),
            Typed("address.line1", "18 rue des Compagnons"),
            Typed("address.line2", "Bâtiment C"),
            Typed("address.postal_code", "34070"),
            Typed("address.city", "Montpellier"),
            *last,
        ),
    )


def person(*more: Answer) -> JourneyPage:
    """The contact who does it all, as pasted from a signature, and what ``more`` adds."""
    return JourneyPage(
        texts("Contacts", "Contacts"),
        "contacts.0.email",
        texts("E-mail, contact 1", "E-mail, contact 1"),
        (
            Typed("contacts.0.name.first", "Anne"),
            Typed("contacts.0.name.last", "Lartigue"),
            Typed("contacts.0.email", f'"Anne Lartigue" <Anne.Lartigue@{DOMAIN.upper()}>', PASTED_EMAIL),
            Typed("contacts.0.phone.number", "+33 5 56 00 42 10", "5 56 00 42 10"),
            *more,
        ),
    )


GENERAL = texts("Informations générales", "General information")
TENANT, SALES = "microsoft.new_tenant", "sales_contacts"

PROSPECT = Journey(
    programme="cyber360.VAR",
    pages=(
        company(
            GENERAL,
            last=(
                Toggled("is_billed_here", is_ticked=False),
                Toggled("is_company_billed", is_ticked=False),
                Typed("billing.name", "Siège"),
                Typed("billing.bill_to", "Groupe Bertin SAS"),
                Typed("billing.address.line1", "3 quai de la Fosse"),
                Typed("billing.address.line2", ""),
                Typed("billing.address.postal_code", "44000"),
                Typed("billing.address.city", "Nantes"),
            ),
        ),
        person(
            Pushed("add_contact"),
            Typed("contacts.1.name.first", "Hugo"),
            Typed("contacts.1.name.last", "Destandau"),
            Typed("contacts.1.email", f"mailto:h.destandau@{DOMAIN}", f"h.destandau@{DOMAIN}"),
            BannerSays(
                "recipients",
                texts("2 personnes recevront l’e-mail", "2 people will receive the onboarding e-mail"),
            ),
        ),
    ),
    verb=texts("Créer le prospect", "Create the prospect"),
    toast=texts("est maintenant dans vos prospects", "is a prospect now"),
    customer=expected(
        "cyber360",
        Partnership.VAR,
        billing=BillingProfile(
            "Siège", "Groupe Bertin SAS", Address("FR", "3 quai de la Fosse", "", "44000", "Nantes")
        ),
        contacts=(
            ANNE,
            Contact(
                ContactId(""),
                PersonName("Hugo", "Destandau"),
                f"h.destandau@{DOMAIN}",
                roles=(ContactRole.TECHNICAL,),
            ),
        ),
    ),
)

_REPS = (
    ("Claire Moreau", "claire.moreau", "02 40 00 18 20", "2 40 00 18 20"),
    ("Julien Kervella", "julien.kervella", "", ""),
    ("Paul Riou", "paul.riou", "", ""),
)


def _sales() -> tuple[Answer, ...]:
    found: list[Answer] = []
    for at, (name, mailbox, phone, shown) in enumerate(_REPS):
        found += [Pushed("add_sales_contact")] if at else []
        found += [
            Typed(f"{SALES}.{at}.name", name),
            Typed(f"{SALES}.{at}.email", f"{mailbox}@arvane-informatique.fr"),
        ]
        found += [Typed(f"{SALES}.{at}.phone.number", phone, shown)] if phone else []
    return tuple(found)


MICROSOFT = Journey(
    programme="microsoft_csp.VAR",
    pages=(
        company(
            texts("Informations générales", "Company information"),
            Chosen("partner_subscription_id", "csp-yearly"),
        ),
        person(
            Typed("admin_user.login_email", f"admin@{DOMAIN}"),
            Typed("admin_user.display_name", "Anne L."),
            Typed("admin_user.communication_email", f"compta@{DOMAIN}"),
        ),
        JourneyPage(
            texts("Compte Microsoft", "Microsoft account"),
            "microsoft.new",
            texts("Créer un compte", "Create an account"),
            (
                Card("microsoft.new"),
                Pushed("copy_company"),
                Typed(f"{TENANT}.prefix", "bertinfer.onmicrosoft.com", "bertinfer"),
                BannerSays(
                    "tenant_finding",
                    texts("bertinfer.onmicrosoft.com est libre", "bertinfer.onmicrosoft.com is free"),
                ),
                Chosen(f"{TENANT}.qualification", "non_profit"),
            ),
        ),
        JourneyPage(
            texts("Compléments", "Additional information"),
            f"{SALES}.0.name",
            texts("Nom, commercial 1", "Name, sales representative 1"),
            _sales(),
        ),
    ),
    verb=texts("Créer le prospect", "Create the prospect"),
    toast=texts("est maintenant dans vos prospects", "is a prospect now"),
    customer=expected(
        "microsoft_csp",
        Partnership.VAR,
        contacts=(ANNE,),
        partner_subscription_id=PartnerSubscriptionId("csp-yearly"),
        admin_user=AdminUser(f"admin@{DOMAIN}", "Anne L.", f"compta@{DOMAIN}", ANNE.name),
        microsoft=MicrosoftAccount(
            MicrosoftAccountKind.NEW,
            new_tenant=NewTenant(
                "Ferronnerie Bertin",
                "bertinfer",
                ANNE.name,
                ADDRESS,
                Phone("+33", "467001842"),
                PASTED_EMAIL,
                "732 829 320 00074",
                Qualification.NON_PROFIT,
            ),
            is_confirmed=True,
        ),
        sales_contacts=tuple(
            SalesContact(
                name,
                f"{mailbox}@arvane-informatique.fr",
                Phone("+33", phone.replace(" ", "")[1:]) if phone else Phone(),
            )
            for name, mailbox, phone, _ in _REPS
        ),
    ),
)


def _first_user(domain: str) -> JourneyPage:
    return JourneyPage(
        texts("Domaine et utilisateur", "Domain and first user"),
        "primary_domain",
        texts("Domaine", "Domain"),
        (
            Typed("primary_domain", domain),
            Typed("first_user.name.first", "Élodie"),
            Typed("first_user.name.last", "Gaudin"),
            Toggled("gets_welcome", is_ticked=False),
        ),
    )


def essentials(
    kind: CustomerKind,
    account_creation: AccountCreation,
    words: tuple[Texts, Texts, Texts],
    whose: JourneyPage,
    domain: str = DOMAIN,
) -> Journey:
    """An account of the company ``whose``, its package begun by ``opening``; ``words``: card, verb, toast."""
    card, verb, toast = words
    return Journey(
        programme="essentials.MSP",
        pages=(
            JourneyPage(
                texts("Compte et formule", "Account and package"),
                "package.licences",
                texts("Licences", "Licences"),
                (
                    Card(f"kind.{kind.value}"),
                    Typed("package.licences", "1 200"),
                    Card("package.essentials_advanced"),
                ),
            ),
            whose,
            _first_user(domain),
            JourneyPage(
                texts("Récapitulatif", "Review"),
                f"account_creation.{account_creation.value}",
                card,
                (Card(f"account_creation.{account_creation.value}"), Toggled("accept_eula", is_ticked=True)),
            ),
        ),
        verb=verb,
        toast=toast,
        customer=expected(
            "essentials",
            Partnership.MSP,
            kind=kind,
            package=PackageChoice(
                ProductFamilyId("email"), ProductId("essentials_advanced"), 1200, account_creation
            ),
            primary_domain=domain,
            first_user=FirstUser(PersonName("Élodie", "Gaudin"), f"elodie.gaudin@{domain}", False),
            account_state=AccountState.ENABLED,
        ),
    )


_TRIAL_WORDS = (
    texts("Essai (30 jours)", "Trial (30 days)"),
    texts("Créer et démarrer l’essai", "Create and start the trial"),
    texts("essaie sa formule jusqu’au", "tries its package until"),
)
_PURCHASE_WORDS = (
    texts("Achat", "Purchase"),
    texts("Créer et acheter", "Create and purchase"),
    texts("sa commande partira", "its order is queued"),
)
SOCIETY = texts("Société", "Company")
TRIAL = essentials(CustomerKind.ORGANIZATION, AccountCreation.TRIAL, _TRIAL_WORDS, company(SOCIETY))
_BOUGHT = essentials(CustomerKind.CHANNEL, AccountCreation.PURCHASE, _PURCHASE_WORDS, company(SOCIETY))
CHANNEL = replace(
    _BOUGHT,
    customer=replace(_BOUGHT.customer, status=LifecycleStatus.INSTALLED, stage=InstallationStage.COMPLETED),
)
"""What is bought is provisioned at once; who tries it is a prospect until then."""


def inside(channel: CustomerId) -> Journey:
    """A customer of the channel account: another company with a trial of its own."""
    name, domain = "Garage du Parc", "garage-du-parc.fr"
    page = company(SOCIETY, name=name, siret="404 833 048 00022", domain=domain)
    journey = essentials(CustomerKind.ORGANIZATION, AccountCreation.TRIAL, _TRIAL_WORDS, page, domain)
    identity = LegalIdentity(name, "40483304800022", "FR83404833048")
    customer = replace(journey.customer, identity=identity, website=domain, parent_id=channel)
    return replace(journey, customer=customer)


CLOUD = Journey(
    programme="email_cloud.MSP",
    pages=(
        company(GENERAL),
        person(),
        JourneyPage(
            texts("Domaine", "Domain"),
            "primary_domain",
            texts("Domaine", "Domain"),
            (Typed("primary_domain", DOMAIN),),
        ),
    ),
    verb=texts("Créer le prospect", "Create the prospect"),
    toast=texts("est maintenant dans vos prospects", "is a prospect now"),
    customer=expected("email_cloud", Partnership.MSP, contacts=(ANNE,), primary_domain=DOMAIN),
)
FOUR_STEPS = {"microsoft": MICROSOFT, "trial": TRIAL}
"""The journeys of the programmes whose wizard has four steps."""
