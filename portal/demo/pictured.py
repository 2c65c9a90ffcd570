"""The customers one meets first: each stands for a case that a rep will run into."""

from dataclasses import dataclass, replace

from app.domain.catalogue.catalogue import Partnership
from app.domain.change.change_order import ChangeOrderStatus
from app.domain.customer.customer import (
    AccountState,
    CustomerKind,
    InstallationStage,
    LifecycleStatus,
    PersonName,
)
from app.domain.ids import ProgrammeId
from app.domain.quote.quote import QuoteStatus
from portal.demo.offers import WORKSHOP, Offer, PlannedLine, bundle, custom, other
from portal.demo.people import Person
from portal.demo.plans import Plan, PlannedChange, PlannedContract, PlannedQuote

ENABLED, DISABLED, SUSPENDED = AccountState.ENABLED, AccountState.DISABLED, AccountState.SUSPENDED
VALIDATED, REFUSED, SUPERSEDED = QuoteStatus.VALIDATED, QuoteStatus.REFUSED, QuoteStatus.SUPERSEDED
COMPLETED, REDIRECTION = InstallationStage.COMPLETED, InstallationStage.REDIRECTION
PREREQUISITES = InstallationStage.PREREQUISITES
ADVANCED, ESSENTIAL = "advanced", "essential"
ESSENTIALS, EMAIL_CLOUD = ProgrammeId("essentials"), ProgrammeId("email_cloud")


@dataclass(frozen=True, slots=True)
class Pictured:
    """``type_id`` is the customer type."""

    name: str
    city: str
    type_id: str
    industry: str
    plan: Plan
    street: str = ""
    siren: str = ""
    signer: Person | None = None
    children: int = 0


def protect(seats: int, level: str = ADVANCED) -> PlannedLine:
    return PlannedLine("protect", seats, level)


def coach(seats: int, level: str = ESSENTIAL) -> PlannedLine:
    return PlannedLine("cyber_coach", seats, level)


def academy(seats: int, discount: str = "0") -> PlannedLine:
    return PlannedLine("cyber_academy", seats, discount=discount)


def sikker(seats: int, is_optional: bool = False) -> PlannedLine:
    return PlannedLine("sikker", seats, is_optional=is_optional)


def package(seats: int, price: str = "") -> Offer:
    return other("essentials", 1, PlannedLine("essentials_advanced", seats, price=price))


def prospect(seats: int, *quotes: PlannedQuote, changed: int = 1, rep: int = 0) -> Plan:
    return Plan(LifecycleStatus.PROSPECT, seats, quotes, changed=changed, rep=rep)


def installed(offer: Offer, months_left: int, *more: PlannedQuote, changed: int = 5, rep: int = 0) -> Plan:
    """A customer whose contract ends with the month ``months_left`` months from now."""
    months_ago = offer.months - months_left - 1
    signed = PlannedQuote(26, offer, VALIDATED, 11, start_months=-months_ago)
    return Plan(
        LifecycleStatus.INSTALLED,
        offer.seats,
        (signed, *more),
        account_state=ENABLED,
        stage=COMPLETED,
        changed=changed,
        rep=rep,
    )


def installing(
    offer: Offer,
    stage: InstallationStage,
    *more: PlannedQuote,
    age: int = 20,
    decided: int = 12,
    rep: int = 0,
) -> Plan:
    signed = PlannedQuote(age, offer, VALIDATED, decided)
    return Plan(
        LifecycleStatus.INSTALLING,
        offer.seats,
        (signed, *more),
        account_state=ENABLED,
        stage=stage,
        changed=min(decided, 3),
        rep=rep,
    )


def holding(plan: Plan, *contracts: PlannedContract) -> Plan:
    """``plan`` with contracts of other programmes."""
    return replace(plan, contracts=contracts)


def changing(plan: Plan, *changes: PlannedChange) -> Plan:
    """``plan`` with change orders that were saved."""
    return replace(plan, changes=changes)


def _ponant() -> Plan:
    return installing(
        custom(36, protect(45, ESSENTIAL)),
        REDIRECTION,
        PlannedQuote(2, bundle(45, 36), earlier=(bundle(40, 36),)),
        PlannedQuote(11, custom(24, academy(45))),
        PlannedQuote(27, custom(36, protect(45))),
        PlannedQuote(43, bundle(45, 36), SUPERSEDED),
        PlannedQuote(70, custom(12, protect(45)), REFUSED, 45, reason="price"),
        PlannedQuote(85, bundle(40, 36)),
        age=42,
        decided=38,
        rep=1,
    )


def _corbiere() -> Plan:
    notes = (
        "Déploiement par site\u00a0: Bordeaux d’abord, Libourne le mois suivant. "
        "Formation des référents incluse."
    )
    a_la_carte = custom(
        36,
        protect(120),
        coach(120),
        academy(80, "5"),
        sikker(120, is_optional=True),
        discount="3",
        notes=notes,
        internal_notes="Concurrent présent à Libourne. Décision attendue sous trois semaines.",
    )
    whole = custom(36, protect(120), coach(120, ADVANCED), academy(120), sikker(120, True), WORKSHOP)
    return prospect(120, PlannedQuote(1, whole), PlannedQuote(21, a_la_carte), changed=1)


def _guellec() -> Plan:
    offer = custom(36, protect(120), coach(120), academy(120))
    plan = installed(
        offer,
        19,
        PlannedQuote(28, bundle(146, 36), earlier=(bundle(140, 36),)),
        PlannedQuote(14, custom(24, sikker(146))),
        changed=2,
    )
    return holding(plan, PlannedContract(package(26), 14))


_VALMONDOIS = changing(
    installed(custom(36, protect(682, ESSENTIAL), coach(682, ESSENTIAL)), 3, changed=1),
    PlannedChange(1, {"protect": 700, "cyber_coach": 700, "cyber_academy": 700}),
    PlannedChange(46, {"protect": 650}),
)
_REFUSED_BY_PRICE = PlannedQuote(80, custom(36, protect(60)), REFUSED, 62, reason="competitor")

PICTURED: tuple[Pictured, ...] = (
    Pictured(
        "Ateliers Brémond",
        "Grenoble",
        "pme",
        "manufacturing",
        installed(custom(36, protect(84), coach(84)), 9),
    ),
    Pictured(
        "Bastide & Fils Menuiserie",
        "Albi",
        "tpe",
        "crafts",
        prospect(9, PlannedQuote(18, custom(12, protect(9), coach(9))), changed=2),
    ),
    Pictured("Biscuiterie Le Guellec", "Quimper", "pme", "food", _guellec()),
    Pictured(
        "Cabinet Delmas-Rouvière",
        "Lyon",
        "pme",
        "professional_services",
        installing(bundle(32, 36, WORKSHOP), PREREQUISITES, age=19, decided=8, rep=1),
    ),
    Pictured(
        "Centre hospitalier d’Ancenay",
        "Ancenis-Saint-Géréon",
        "public",
        "health",
        Plan(
            LifecycleStatus.INSTALLED,
            1240,
            contracts=(
                PlannedContract(
                    other("email_cloud", 12, PlannedLine("email_security", 1240, price="2.80")), 10
                ),
            ),
            account_state=ENABLED,
            stage=COMPLETED,
            changes=(PlannedChange(27, {"email_security": 1300, "dmarc_analyzer": 1300}),),
            programme_id=EMAIL_CLOUD,
            partnership=Partnership.MSP,
            changed=1,
        ),
    ),
    Pictured(
        "Chaudronnerie Vasseur",
        "Dunkerque",
        "pme",
        "manufacturing",
        replace(prospect(60, _REFUSED_BY_PRICE, changed=48), status=LifecycleStatus.LOST, lost=48),
    ),
    Pictured(
        "Clinique Saint-Aubin",
        "Nantes",
        "eti",
        "health",
        replace(installed(custom(24, protect(310), academy(310)), 3, changed=4), account_state=SUSPENDED),
        street="12 rue des Tanneurs",
    ),
    Pictured(
        "Coopérative laitière du Haut-Doubs",
        "Pontarlier",
        "eti",
        "food",
        changing(
            installed(custom(36, protect(228), coach(228), sikker(228)), 17, changed=18, rep=1),
            PlannedChange(1, {"protect": 260, "cyber_coach": 260}, discount="14"),
        ),
    ),
    Pictured(
        "Domaine de Peyrelongue",
        "Saint-Émilion",
        "tpe",
        "agriculture",
        prospect(36, PlannedQuote(29, bundle(36, 24), earlier=(bundle(30, 24),)), changed=3),
    ),
    Pictured("Éditions du Ponant", "Brest", "pme", "media", _ponant(), siren="441802733"),
    Pictured(
        "Fonderie Marchetti",
        "Charleville-Mézières",
        "eti",
        "manufacturing",
        changing(
            installed(custom(36, protect(190), coach(190)), 10, changed=23, rep=1),
            PlannedChange(12, {"cyber_coach": 120}),
            PlannedChange(20, {"protect": 210}, status=ChangeOrderStatus.CANCELLED),
        ),
    ),
    Pictured(
        "Garage Tissot",
        "Annecy",
        "tpe",
        "retail",
        prospect(
            14,
            PlannedQuote(5, bundle(14, 36)),
            PlannedQuote(5, bundle(14, 12)),
            PlannedQuote(4, custom(12, protect(14), academy(14))),
            changed=4,
        ),
    ),
    Pictured("Groupe Valmondois", "Cergy", "eti", "manufacturing", _VALMONDOIS),
    Pictured(
        "Imprimerie Castelnau",
        "Toulouse",
        "pme",
        "media",
        installed(custom(24, protect(58), coach(58)), 4, changed=2),
    ),
    Pictured(
        "Infogérance Lanvaux",
        "Vannes",
        "eti",
        "it",
        Plan(
            LifecycleStatus.INSTALLED,
            412,
            contracts=(PlannedContract(package(412, price="3.50"), 26),),
            account_state=ENABLED,
            stage=COMPLETED,
            asked=replace(package(40), discount="22"),
            programme_id=ESSENTIALS,
            partnership=Partnership.MSP,
            kind=CustomerKind.CHANNEL,
            changed=6,
        ),
        children=8,
    ),
    Pictured(
        "Laboratoires Vernay",
        "Dijon",
        "eti",
        "health",
        holding(
            installed(
                bundle(480, 36),
                18,
                PlannedQuote(9, custom(36, sikker(480), discount="24"), earlier=(custom(36, sikker(480)),)),
                changed=7,
            ),
            PlannedContract(package(60), 8),
        ),
    ),
    Pictured(
        "Lycée privé Sainte-Odile",
        "Colmar",
        "public",
        "education",
        prospect(40, PlannedQuote(24, custom(24, protect(40, ESSENTIAL), academy(40))), changed=1),
    ),
    Pictured(
        "Mairie de Rochebrune",
        "Rochebrune",
        "public",
        "public",
        installing(custom(36, protect(76), coach(76), WORKSHOP), PREREQUISITES, age=25, decided=10),
    ),
    Pictured(
        "Maison Corbière",
        "Bordeaux",
        "pme",
        "food",
        _corbiere(),
        street="7 rue du Pas-Saint-Georges",
        siren="813426152",
        signer=Person(PersonName("Anne", "Lartigue"), "directrice administrative"),
    ),
    Pictured(
        "Menuiserie Aubanel",
        "Montpellier",
        "pme",
        "crafts",
        installed(custom(36, protect(34, ESSENTIAL)), 22, changed=40, rep=1),
        street="18 rue des Compagnons",
    ),
    Pictured(
        "Notaires Quai Saint-Clair",
        "Sète",
        "pme",
        "professional_services",
        replace(installed(custom(36, protect(24), sikker(24)), 2, changed=59), account_state=DISABLED),
    ),
    Pictured(
        "Œnologie Saint-Vivien",
        "Beaune",
        "tpe",
        "agriculture",
        Plan(
            LifecycleStatus.INSTALLED,
            12,
            contracts=(PlannedContract(package(12, price="3.50"), 19),),
            account_state=ENABLED,
            stage=COMPLETED,
            programme_id=ESSENTIALS,
            partnership=Partnership.MSP,
            changed=15,
        ),
    ),
)
