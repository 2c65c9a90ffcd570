"""The customers one meets first at the partner who takes part in every partnership of every programme."""

from dataclasses import replace

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import LifecycleStatus
from app.domain.ids import ProgrammeId
from portal.demo.offers import Offer, PlannedLine, bundle, custom, other
from portal.demo.pictured import COMPLETED, ENABLED, ESSENTIAL, Pictured, coach, prospect, protect
from portal.demo.plans import Plan, PlannedChange, PlannedContract

EM, MSP = Partnership.EM, Partnership.MSP
CYBER360, MICROSOFT = ProgrammeId("cyber360"), ProgrammeId("microsoft_csp")
EMAIL_CLOUD = ProgrammeId("email_cloud")


def _held(offer: Offer, months_ago: int, changed: int) -> Plan:
    """Somebody to whom licences were assigned directly, or who bought them."""
    return Plan(
        LifecycleStatus.INSTALLED,
        offer.seats,
        contracts=(PlannedContract(offer, months_ago),),
        account_state=ENABLED,
        stage=COMPLETED,
        programme_id=offer.programme_id,
        partnership=offer.partnership,
        changed=changed,
    )


def _new(seats: int, partnership: Partnership, programme: ProgrammeId = CYBER360) -> Plan:
    """Somebody who holds nothing yet."""
    return replace(prospect(seats), programme_id=programme, partnership=partnership)


def _option(name: str, seats: int) -> PlannedLine:
    return PlannedLine(name, seats)


_CARRIERES = replace(
    custom(12, protect(64, ESSENTIAL), _option("archive", 64), coach(64), _option("sms_simulations", 64)),
    partnership=EM,
)
_TRANSPORTS = replace(custom(24, protect(140), _option("secure_link", 140), coach(90)), partnership=MSP)
_MUTUELLE = replace(bundle(85, 36), partnership=MSP)
_ARCHITECTES = other("microsoft_csp", 12, PlannedLine("m365_business_premium", 28), partnership=MSP)

PICTURED_DIRECT: tuple[Pictured, ...] = (
    Pictured(
        "Atelier d’architecture Perrache", "Lyon", "pme", "professional_services", _held(_ARCHITECTES, 5, 9)
    ),
    Pictured(
        "Carrières du Beaujolais", "Villefranche-sur-Saône", "pme", "construction", _held(_CARRIERES, 7, 4)
    ),
    Pictured("Cidrerie des Monts", "Annecy", "tpe", "food", _new(18, EM)),
    Pictured("Imprimerie de la Duchère", "Lyon", "pme", "crafts", _new(60, MSP, EMAIL_CLOUD)),
    Pictured("Mutuelle des Pentes", "Lyon", "pme", "finance", _held(_MUTUELLE, 20, 12)),
    Pictured("Scierie de Chartreuse", "Grenoble", "pme", "manufacturing", _new(46, MSP)),
    Pictured("Serrurerie Confluence", "Lyon", "tpe", "crafts", _new(12, MSP, MICROSOFT)),
    Pictured(
        "Transports Dauphinois",
        "Grenoble",
        "pme",
        "logistics",
        replace(_held(_TRANSPORTS, 13, 2), asked=PlannedChange(0, {"protect": 165}, discount="14")),
    ),
)
