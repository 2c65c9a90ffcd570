"""Two more programmes, for portals and laptops that open accounts: one with trials, one with tenants."""

from dataclasses import replace

from app.domain import ids
from app.domain.catalogue.catalogue import OfferType, Partnership, PriceList, Programme, SellingFlow
from app.domain.customer.customer import Customer
from app.domain.document import Document
from app.domain.partner.partner import Participation, Partner
from tests.support import builders as b

SECURITY = ids.ProductFamilyId("security")
ESSENTIALS, MICROSOFT = ids.ProgrammeId("essentials"), ids.ProgrammeId("microsoft_csp")
SOLD = (
    Participation(ids.ProgrammeId("cyber360"), Partnership.VAR),
    Participation(ESSENTIALS, Partnership.VAR),
    Participation(MICROSOFT, Partnership.VAR),
)
_PAGES = {
    ESSENTIALS: ("account_package", "company", "domain_user", "review"),
    MICROSOFT: ("company", "contacts", "microsoft_account", "additional"),
}


def programme(id: ids.ProgrammeId) -> Programme:
    """A programme that is purchased: with a trial and an EULA, or with Microsoft accounts."""
    base = b.programme()
    terms = b.partnership_terms(
        flow=SellingFlow.PURCHASE,
        offers=(OfferType.CUSTOM,),
        wizard=(b.wizard_step(pages=_PAGES[id]),),
    )
    return replace(
        base,
        id=id,
        products=tuple(replace(each, family_id=SECURITY) for each in base.products),
        bundles=(),
        families=(b.product_family(),),
        partnerships=(terms,),
        trial_days=30 if id == ESSENTIALS else 0,
        is_provisioned_at_once=True,
        agreement_id=base.agreement_id if id == ESSENTIALS else None,
    )


def prices(id: ids.ProgrammeId) -> PriceList:
    """The prices of that programme."""
    return b.price_list(id=ids.PriceListId(f"{id}-prices"), programme_id=id)


def seller(partner: Partner) -> Partner:
    """``partner`` as one that sells these programmes too."""
    return replace(partner, participations=SOLD)


def programmes() -> list[Document]:
    """Both programmes with their prices, and a partner subscription."""
    both = (ESSENTIALS, MICROSOFT)
    return [*map(programme, both), *map(prices, both), b.partner_subscription()]


def essentials_customer(**kw: object) -> Customer:
    """A customer as the wizard with a review makes it."""
    given: dict[str, object] = {
        "programme_id": ESSENTIALS,
        "contacts": (),
        "package": b.package_choice(),
        "primary_domain": "ateliers-dupre.fr",
        "first_user": b.first_user(),
        "eula": b.acceptance(),
    }
    return b.customer(**{**given, **kw})


def microsoft_customer(**kw: object) -> Customer:
    """A customer with an admin user and a Microsoft account to be made."""
    given: dict[str, object] = {
        "programme_id": MICROSOFT,
        "admin_user": b.admin_user(),
        "microsoft": b.microsoft_account(),
        "partner_subscription_id": ids.PartnerSubscriptionId("monthly"),
        "sales_contacts": (b.sales_contact(),),
    }
    return b.customer(**{**given, **kw})
