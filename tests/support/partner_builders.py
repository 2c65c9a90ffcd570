"""The reseller and whoever works for it."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from app.domain import ids
from app.domain.catalogue.catalogue import Partnership
from app.domain.customer.contact_details import Address
from app.domain.partner.branding_change import PastBranding, branding_of
from app.domain.partner.partner import Participation, Partner, Role, User
from app.domain.partner.partner_file import FilePart, parts_of
from tests.support.catalogue_builders import some_id

_CHANGED_AT = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def partner(**kw: Any) -> Partner:
    """Arvane Informatique of Nantes."""
    base = Partner(
        id=ids.PartnerId("arvane"),
        name="Arvane Informatique",
        tagline={"fr": "La messagerie en confiance", "en": "E-mail you can trust"},
        address=Address("FR", "8 quai de la Fosse", "", "44000", "Nantes"),
        phone="+33 2 40 00 00 00",
        email="contact@arvane.example",
        website="arvane.example",
        legal_form="SAS",
        capital="100 000 €",
        siren="404833048",
        rcs_city="Nantes",
        vat_number="FR83404833048",
        colour="#1F5FA8",
        currency="EUR",
        payment_days=30,
        participations=(Participation(ids.ProgrammeId("cyber360"), Partnership.VAR),),
        discount_limits={"rep": Decimal(15), "manager": Decimal(40)},
        target_margin_percent=Decimal(25),
    )
    return replace(base, **kw)


def past_branding(**kw: Any) -> PastBranding:
    """How the papers of ``partner`` looked until a manager changed them."""
    return replace(PastBranding(some_id(980), _CHANGED_AT, "Sophie Aubert", branding_of(partner())), **kw)


def partner_file(content: bytes = b"a logo") -> FilePart:
    """The only part of a small file."""
    return parts_of(content)[0]


def user(**kw: Any) -> User:
    base = User(
        id=ids.UserId(some_id(20)),
        name="Claire Moreau",
        email="claire.moreau@arvane.example",
        phone="+33 2 40 00 00 01",
        role=Role.REP,
        language="fr",
    )
    return replace(base, **kw)
