"""The partners of the demo, the people who sign in for them, and with which passwords."""

from dataclasses import dataclass
from decimal import Decimal
from random import Random

from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.customer import Address, SalesRep
from app.domain.ids import PartnerId, ProgrammeId, UserId
from app.domain.partner.partner import Participation, Partner, Role, User
from portal.demo.identifiers import french_vat
from portal.demo.identity import new_id
from portal.oauth.passwords import Password

PASSWORD = "demo-channel-desk"
"""Of every demo account: they exist on loopback only."""
SIGN_IN = Password(PASSWORD)
"""The same, hashed once however many portals there are: that takes a tenth of a second."""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """Somebody who can sign in; ``key`` is the name the command line prints the token under."""

    key: str
    partner_id: PartnerId
    user: User
    password: str


def _participation(programme: str, partnership: Partnership) -> Participation:
    return Participation(ProgrammeId(programme), partnership)


ARVANE = Partner(
    id=PartnerId("arvane"),
    name="Arvane Informatique",
    tagline={"fr": "Sécurité de la messagerie et du poste", "en": "E-mail and workstation security"},
    address=Address("FR", "24 quai de la Prévôté", "", "44000", "Nantes"),
    phone="+33 2 40 00 18 20",
    email="contact@arvane-informatique.fr",
    website="arvane-informatique.fr",
    legal_form="SAS",
    capital="50\u202f000\u00a0€",
    siren="790214563",
    rcs_city="Nantes",
    vat_number=french_vat("790214563"),
    colour="#0F5B6B",
    currency="EUR",
    payment_days=30,
    participations=(
        _participation("cyber360", Partnership.VAR),
        _participation("essentials", Partnership.MSP),
        _participation("email_cloud", Partnership.MSP),
        _participation("microsoft_csp", Partnership.VAR),
    ),
    discount_limits={Role.REP: Decimal(20), Role.MANAGER: Decimal(35), Role.VIEWER: Decimal(0)},
    target_margin_percent=Decimal(25),
    time_zone="Europe/Paris",
)
VAUBECOUR = Partner(
    id=PartnerId("vaubecour"),
    name="Vaubécour Réseaux",
    tagline={"fr": "Réseaux et messagerie des entreprises", "en": "Networks and e-mail for business"},
    address=Address("FR", "14 rue Vaubecour", "", "69002", "Lyon"),
    phone="+33 4 65 71 04 20",
    email="bonjour@vaubecour-reseaux.fr",
    website="vaubecour-reseaux.fr",
    legal_form="SARL",
    capital="20\u202f000\u00a0€",
    siren="518472030",
    rcs_city="Lyon",
    vat_number=french_vat("518472030"),
    colour="#7A3E1D",
    currency="EUR",
    payment_days=45,
    participations=(
        _participation("cyber360", Partnership.VAR),
        _participation("cyber360", Partnership.MSP),
        _participation("cyber360", Partnership.EM),
        _participation("essentials", Partnership.MSP),
        _participation("email_cloud", Partnership.MSP),
        _participation("microsoft_csp", Partnership.VAR),
        _participation("microsoft_csp", Partnership.MSP),
    ),
    discount_limits={Role.REP: Decimal(15), Role.MANAGER: Decimal(30), Role.VIEWER: Decimal(0)},
    target_margin_percent=Decimal(28),
    time_zone="Europe/Paris",
)
PARTNERS = (ARVANE, VAUBECOUR)


def _account(key: str, partner: Partner, name: str, mailbox: str, phone: str, role: Role) -> DemoAccount:
    user = User(
        id=UserId(new_id(Random(f"user:{partner.id}:{key}"))),
        name=name,
        email=f"{mailbox}@{partner.website}",
        phone=phone,
        role=role,
        language="fr",
    )
    return DemoAccount(key, partner.id, user, PASSWORD)


ACCOUNTS = (
    _account("rep", ARVANE, "Claire Moreau", "claire.moreau", "+33 2 40 00 18 20", Role.REP),
    _account("rep2", ARVANE, "Julien Kervella", "julien.kervella", "+33 2 40 00 18 21", Role.REP),
    _account("manager", ARVANE, "Sophie Aubert", "sophie.aubert", "+33 2 40 00 18 10", Role.MANAGER),
    _account("viewer", ARVANE, "Nadia Ferhat", "nadia.ferhat", "+33 2 40 00 18 12", Role.VIEWER),
    _account("other_partner", VAUBECOUR, "Thomas Girard", "thomas.girard", "+33 4 65 71 04 21", Role.REP),
    _account(
        "other_manager", VAUBECOUR, "Hélène Vautrin", "helene.vautrin", "+33 4 65 71 04 20", Role.MANAGER
    ),
)


def accounts() -> tuple[DemoAccount, ...]:
    """Everybody who can sign in to the demo portal."""
    return ACCOUNTS


def reps_of(partner_id: PartnerId) -> tuple[SalesRep, ...]:
    """The reps among whom the partner's customers are shared."""
    return tuple(
        SalesRep(account.user.id, account.user.name)
        for account in ACCOUNTS
        if account.partner_id == partner_id and account.user.role is Role.REP
    )
